// SPDX-License-Identifier: Apache-2.0
#include "hidden_text_p.h"
#include "pdf_file.h"
#include <QCoreApplication>
#include <cmath>
#include <future>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <thread>
namespace writdesk {
namespace {
constexpr double dpi = 144; // two pixels a point: a hair of ink is a pixel at least
constexpr int same = 24; // colours that differ by less in every part are one colour to the eye
constexpr size_t worthAThread = 50; // pages

QString say(const char *sentence) { return QCoreApplication::translate("Lint", sentence); }

LintFault hidden(int page, const char *says) { return { QStringLiteral("hidden_text"), page, say(says) }; }

bool isOneColour(const QImage &image, const QRect &place)
{
    const auto rect = place.intersected(image.rect());
    if (rect.isEmpty())
        return false;
    int low[3] = { 255, 255, 255 };
    int high[3] = { 0, 0, 0 };
    for (int y = rect.top(); y <= rect.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        for (int x = rect.left(); x <= rect.right(); ++x) {
            const int parts[3] = { qRed(line[x]), qGreen(line[x]), qBlue(line[x]) };
            for (int i = 0; i < 3; ++i)
                low[i] = std::min(low[i], parts[i]), high[i] = std::max(high[i], parts[i]);
        }
    }
    return high[0] - low[0] < same && high[1] - low[1] < same && high[2] - low[2] < same;
}

// A word is hidden in part where two of its letters side by side show no ink; one letter alone may be thin.
bool isHidden(const QImage &image, const Word &word)
{
    const auto scale = dpi / 72;
    const auto letters = std::max<qsizetype>(1, word.text.size());
    const auto across = word.rect.width() >= word.rect.height() || letters == 1;
    const auto span = (across ? word.rect.width() : word.rect.height()) / double(letters);
    if (span * scale < 1 || word.rect.height() * scale < 2)
        return false; // too small to be told at this size
    int run = 0;
    for (qsizetype i = 0; i < letters; ++i) {
        const auto at = span * double(i);
        const auto slice = across ? QRectF(word.rect.left() + at, word.rect.top(), span, word.rect.height())
                                  : QRectF(word.rect.left(), word.rect.top() + at, word.rect.width(), span);
        const QRectF pixels(slice.topLeft() * scale, slice.size() * scale);
        run = isOneColour(image, pixels.toAlignedRect()) ? run + 1 : 0;
        if (run >= 2 || (run == 1 && letters == 1))
            return true;
    }
    return false;
}

qsizetype lettersIn(const QString &text)
{
    return std::count_if(
        text.begin(), text.end(), [](QChar c) { return c.isPrint() && !c.isSpace() && c != QChar(0xfffe); });
}

// Text that is off the page, or under its edge, is given by its letters and has no place on it.
bool isOffPage(const PdfFile &file, int page, const QList<Word> &words)
{
    qsizetype seen = 0;
    for (const auto &word : words)
        seen += lettersIn(word.text);
    return lettersIn(file.text(page).normalized(QString::NormalizationForm_KC)) > seen + seen / 50 + 2;
}

Result<QList<LintFault>> lookClosely(const PdfFile &file, int page)
{
    const auto picture = file.picture(page, dpi);
    if (!picture)
        return asFailure(picture);
    const auto words = file.words(page);
    if (isOffPage(file, page, words))
        return QList<LintFault> { hidden(page + 1, QT_TRANSLATE_NOOP("Lint", "it holds text beyond the page's edge")) };
    for (const auto &word : words) {
        if (isHidden(*picture, word))
            return QList<LintFault> { hidden(
                page + 1, QT_TRANSLATE_NOOP("Lint", "it holds text that is covered or has the paper's colour")) };
    }
    return QList<LintFault>();
}

QRectF boxOf(QPDFPageObjectHelper page)
{
    auto box = page.getCropBox();
    if (!box.isRectangle())
        return { 0, 0, 612, 792 };
    const auto r = box.getArrayAsRectangle();
    return QRectF(QPointF(r.llx, r.lly), QPointF(r.urx, r.ury)).normalized();
}

void lookAtSome(QPDF &file, std::vector<PageLook> &looks, size_t first, size_t step)
{
    const auto pages = QPDFPageDocumentHelper(file).getAllPages();
    for (auto at = first; at < std::min(pages.size(), looks.size()); at += step)
        looks[at] = lookAt(pages[at], boxOf(pages[at]));
}

}

std::vector<PageLook> looksAt(const std::function<void(QPDF &)> &open)
{
    QPDF file;
    open(file);
    std::vector<PageLook> looks(QPDFPageDocumentHelper(file).getAllPages().size());
    const auto most = std::max<size_t>(1, std::thread::hardware_concurrency());
    const auto hands = std::clamp<size_t>(looks.size() / worthAThread, 1, most);
    std::vector<std::future<void>> others;
    for (size_t hand = 1; hand < hands; ++hand) {
        others.push_back(std::async([&, hand] { // at once where a thread can be had, else below
            QPDF copy;
            open(copy);
            lookAtSome(copy, looks, hand, hands);
        }));
    }
    lookAtSome(file, looks, 0, hands);
    for (auto &other : others)
        other.get();
    return looks;
}

Result<QList<LintFault>> hiddenText(const std::vector<PageLook> &looks, const std::function<QByteArray()> &bytes)
{
    QList<LintFault> faults;
    std::unique_ptr<PdfFile> drawn;
    int number = 0;
    for (const auto &look : looks) {
        const auto at = number++;
        if (look.invisible)
            faults.append(hidden(at + 1, QT_TRANSLATE_NOOP("Lint", "it holds text in no ink, as behind a scan")));
        if (!look.text || !look.mayHide || look.invisible)
            continue;
        if (!drawn) {
            auto opened = PdfFile::open(bytes());
            if (!opened)
                return asFailure(opened);
            drawn = std::move(*opened);
        }
        const auto found = lookClosely(*drawn, at);
        if (!found)
            return asFailure(found);
        faults += *found;
    }
    return faults;
}
}
