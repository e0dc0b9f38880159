// SPDX-License-Identifier: Apache-2.0
#include "ocr.h"
#include "pix_p.h"
#include <QCoreApplication>
#include <cmath>
#include <numbers>
#include <tesseract/baseapi.h>
#include <tesseract/resultiterator.h>
namespace writdesk {
namespace {
constexpr double poor = 65; // mean confidence below which a page may lie on its side or its head

struct Upright // a page picture as it is recognised, and the way back to the page as it came
{
    OwnedPix pix {};
    int quarters = 0; // clockwise quarter turns that were made
    double angle = 0; // clockwise radians it was turned after that
};

OwnedPix blackAndWhite(PIX *grey) { return OwnedPix(pixConvertTo1(grey, 160)); }

// Two lines of a degree are enough to make lines of text run into each other: turn by what pixFindSkew finds.
Upright deskewed(OwnedPix grey, int quarters)
{
    l_float32 degrees = 0;
    l_float32 sure = 0;
    const auto ink = blackAndWhite(grey.get());
    const bool found = ink && pixFindSkew(ink.get(), &degrees, &sure) == 0;
    if (!found || sure < 3 || std::abs(degrees) < 0.15f)
        return { .pix = std::move(grey), .quarters = quarters };
    const auto angle = double(degrees) * std::numbers::pi / 180;
    OwnedPix turned(pixRotate(grey.get(), float(angle), L_ROTATE_AREA_MAP, L_BRING_IN_WHITE, 0, 0));
    if (!turned)
        return { .pix = std::move(grey), .quarters = quarters };
    return { .pix = std::move(turned), .quarters = quarters, .angle = angle };
}

// Clockwise quarter turns that bring the text upright, by its ascenders and descenders; 0 where nobody can say.
int quartersFor(PIX *grey)
{
    const auto ink = blackAndWhite(grey);
    l_float32 up = 0;
    l_float32 left = 0;
    l_int32 orientation = L_TEXT_ORIENT_UNKNOWN;
    if (!ink || pixOrientDetect(ink.get(), &up, &left, 0, 0) != 0
        || makeOrientDecision(up, left, 0, 0, &orientation, 0) != 0)
        return 0;
    return orientation == L_TEXT_ORIENT_LEFT ? 1
        : orientation == L_TEXT_ORIENT_DOWN  ? 2
        : orientation == L_TEXT_ORIENT_RIGHT ? 3
                                             : 0;
}

QPointF turnedAbout(QPointF centre, QPointF p, double clockwise)
{
    const auto d = p - centre;
    return centre
        + QPointF(d.x() * std::cos(clockwise) - d.y() * std::sin(clockwise),
            d.x() * std::sin(clockwise) + d.y() * std::cos(clockwise));
}

// A box of the upright picture as the box on the page as it came, in parts of the page's width and height.
QRectF backOnPage(const QRectF &box, const Upright &page)
{
    const QSizeF size(pixGetWidth(page.pix.get()), pixGetHeight(page.pix.get()));
    const QPointF centre(size.width() / 2, size.height() / 2);
    // The height of a turned line's box would grow with its length: turn the middle, keep the size.
    const auto middle = turnedAbout(centre, box.center(), -page.angle);
    const QRectF r((middle.x() - box.width() / 2) / size.width(), (middle.y() - box.height() / 2) / size.height(),
        box.width() / size.width(), box.height() / size.height());
    switch (page.quarters) {
    case 1:
        return { r.top(), 1 - r.right(), r.height(), r.width() };
    case 2:
        return { 1 - r.right(), 1 - r.bottom(), r.width(), r.height() };
    case 3:
        return { 1 - r.bottom(), r.left(), r.height(), r.width() };
    default:
        return r;
    }
}

QRectF scaled(const QRectF &r, QSizeF points)
{
    return QRectF(
        r.x() * points.width(), r.y() * points.height(), r.width() * points.width(), r.height() * points.height())
        .intersected(QRectF(QPointF(0, 0), points));
}
}

struct Ocr::Back {
    tesseract::TessBaseAPI engine {};

    QList<Word> recognised(const Upright &page, QSizeF points)
    {
        engine.SetImage(page.pix.get());
        engine.SetSourceResolution(300);
        QList<Word> words;
        if (engine.Recognize(nullptr) != 0)
            return words;
        const std::unique_ptr<tesseract::ResultIterator> at(engine.GetIterator());
        int line = -1;
        if (!at)
            return words;
        do {
            line += at->IsAtBeginningOf(tesseract::RIL_TEXTLINE);
            const std::unique_ptr<const char[]> text(at->GetUTF8Text(tesseract::RIL_WORD));
            int l = 0, t = 0, r = 0, b = 0;
            if (!text || !at->BoundingBox(tesseract::RIL_WORD, &l, &t, &r, &b))
                continue;
            const auto word = QString::fromUtf8(text.get()).trimmed();
            const auto rect = scaled(backOnPage(QRectF(l, t, r - l, b - t), page), points);
            if (!word.isEmpty() && !rect.isEmpty())
                words.append({ .text = word,
                    .rect = rect,
                    .confidence = double(at->Confidence(tesseract::RIL_WORD)),
                    .line = std::max(0, line) });
        } while (at->Next(tesseract::RIL_WORD));
        engine.Clear();
        return words;
    }
};

Ocr::Ocr()
    : m_back(std::make_unique<Back>())
{
}
Ocr::~Ocr() = default;

Result<std::unique_ptr<Ocr>> Ocr::warm()
{
    std::unique_ptr<Ocr> ocr(new Ocr);
    auto &engine = ocr->m_back->engine;
    if (engine.Init(nullptr, "eng", tesseract::OEM_LSTM_ONLY) != 0)
        return failed(QCoreApplication::translate("Ocr",
            "The trained data for reading scans is missing, so scans cannot be "
            "read. Install the package tesseract-ocr-eng."));
    // One block: the automatic layout analysis takes the lines of a letter apart and mixes their order.
    engine.SetPageSegMode(tesseract::PSM_SINGLE_BLOCK);
    return ocr;
}

QList<Word> Ocr::words(const QImage &page, QSizeF points)
{
    auto grey = greyPix(page);
    if (!grey)
        return {};
    auto upright = deskewed(OwnedPix(pixClone(grey.get())), 0);
    auto words = m_back->recognised(upright, points);
    if (confidenceOf(words) >= poor)
        return words;
    const auto quarters = quartersFor(grey.get());
    if (quarters == 0)
        return words;
    upright = deskewed(OwnedPix(pixRotateOrth(grey.get(), quarters)), quarters);
    if (!upright.pix)
        return words;
    const auto turned = m_back->recognised(upright, points);
    return confidenceOf(turned) > confidenceOf(words) ? turned : words;
}

double confidenceOf(const QList<Word> &words)
{
    double sum = 0;
    double letters = 0;
    for (const auto &word : words) {
        sum += word.confidence * double(word.text.size());
        letters += double(word.text.size());
    }
    return letters > 0 ? sum / letters : 0;
}
}
