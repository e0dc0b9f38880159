// SPDX-License-Identifier: Apache-2.0
#include "paper_file.h"
#include "mail.h"
#include "media.h"
#include "pdf_file.h"
#include "picture_file.h"
#include "text_file.h"
#include "zip_parts.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
constexpr double scanDpi = 300; // what Tesseract's data was trained for
constexpr qsizetype mostBytes = 512ll << 20;

QString say(const char *sentence) { return QCoreApplication::translate("PaperFile", sentence); }

Page seen(int number, const QImage &image, QSizeF points, Ocr *ocr)
{
    Page page { .number = number, .width = points.width(), .height = points.height(), .how = How::Ocr };
    if (ocr)
        page.words = ocr->words(image, points);
    else
        page.problem = say(QT_TRANSLATE_NOOP("PaperFile", "This page is a scan, and reading scans is switched off."));
    return page;
}

struct Writing // what a list of words has of letters
{
    qsizetype letters = 0;
    qsizetype all = 0;
    // A font without a mapping gives only noise.
    bool isClean() const { return letters > 0 && 2 * letters > all; }
    bool isEnough() const { return letters >= 12 && isClean(); }
};

Writing writingOf(const QList<Word> &words)
{
    Writing writing;
    for (const auto &word : words) {
        writing.all += word.text.size();
        writing.letters += std::count_if(word.text.begin(), word.text.end(), [](QChar c) {
            return c.isLetterOrNumber() && c.unicode() < 0xe000; // private use is no writing
        });
    }
    return writing;
}

// A text layer too small to be the page, or one behind a picture, is used only where no more can be seen.
bool isBetter(const Page &text, const Page &scan)
{
    const auto written = writingOf(text.words);
    const auto seen = writingOf(scan.words);
    const bool seenBadly = confidenceOf(scan.words) < 60;
    return written.isClean() && (seenBadly || 4 * seen.letters <= 5 * written.letters)
        && !(written.isEnough() && !seenBadly);
}

class PdfPaper : public PaperFile {
public:
    PdfPaper(std::unique_ptr<PdfFile> file, Ocr *ocr)
        : m_file(std::move(file))
        , m_ocr(ocr)
    {
        m_cover.media = QStringLiteral("application/pdf");
        m_cover.warnings = m_file->warnings();
        if (const auto made = m_file->made())
            m_cover.made.append(*made);
    }
    int pageCount() const override { return m_file->pageCount(); }
    Result<Page> page(int number) override
    {
        const auto size = m_file->size(number - 1);
        Page text { .number = number, .width = size.width(), .height = size.height(), .how = How::Text };
        text.words = m_file->words(number - 1);
        // Behind a picture that covers the page, the text layer is somebody's guess at it: what is seen counts.
        if (writingOf(text.words).isEnough() && !m_file->isPicture(number - 1))
            return text;
        return m_file->ink(number - 1, scanDpi).map([&](const QImage &image) {
            const auto scan = seen(number, image, size, m_ocr);
            return isBetter(text, scan) ? text : scan;
        });
    }
    Result<QImage> picture(int number, double dpi) override { return m_file->picture(number - 1, dpi); }

private:
    std::unique_ptr<PdfFile> m_file;
    Ocr *m_ocr;
};

class PicturePaper : public PaperFile {
public:
    PicturePaper(PictureFile file, const QString &media, Ocr *ocr)
        : m_file(std::move(file))
        , m_ocr(ocr)
    {
        m_cover.media = media;
    }
    int pageCount() const override { return m_file.pageCount(); }
    Result<Page> page(int number) override
    {
        return m_file.page(number - 1).map([&](const QImage &image) {
            const auto points = PictureFile::points(image);
            return seen(number, atDpi(image, points, scanDpi), points, m_ocr);
        });
    }
    Result<QImage> picture(int number, double dpi) override
    {
        return m_file.page(number - 1).map([&](const QImage &image) {
            return atDpi(image, PictureFile::points(image), dpi);
        });
    }

private:
    static QImage atDpi(const QImage &image, QSizeF points, double dpi)
    {
        const auto size = (points * dpi / 72).toSize().expandedTo(QSize(1, 1));
        const auto ratio = double(size.width()) / image.width();
        return ratio > 0.8 && ratio < 1.25 && dpi == scanDpi // near enough: resampling only blurs
            ? image
            : image.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    }
    PictureFile m_file;
    Ocr *m_ocr;
};

// Mail, text and archives: their pages are laid out when they are opened.
class TextPaper : public PaperFile {
public:
    explicit TextPaper(Paper whole)
        : m_pages(std::exchange(whole.pages, {}))
    {
        m_cover = std::move(whole);
    }
    int pageCount() const override { return int(m_pages.size()); }
    Result<Page> page(int number) override { return m_pages.at(number - 1); }
    Result<QImage> picture(int number, double dpi) override { return drawn(m_pages.at(number - 1), dpi); }

private:
    QList<Page> m_pages;
};

using Opened = Result<std::unique_ptr<PaperFile>>;

Opened textPaper(const QByteArray &bytes, const QString &media)
{
    const auto text = decodedText(bytes);
    const auto plain = media == QStringLiteral("text/html") ? plainOf(text) : text;
    return std::make_unique<TextPaper>(Paper { .media = media, .pages = laidOut(plain, How::Text) });
}

Opened zipPaper(const QByteArray &bytes)
{
    return unzip(bytes).map([](const QList<Part> &parts) -> std::unique_ptr<PaperFile> {
        return std::make_unique<TextPaper>(Paper { .media = QStringLiteral("application/zip"), .parts = parts });
    });
}

Opened unread(const QString &media)
{
    const auto what = media.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(media);
    return failed(say(QT_TRANSLATE_NOOP("PaperFile",
                          "This is no kind of file that is read here%1, so it was stored unread. PDF, PNG, "
                          "JPEG, TIFF, mail (.eml), ZIP and plain text are read: ask for one of these."))
                      .arg(what));
}
}

Opened PaperFile::open(const QByteArray &bytes, const QString &password, Ocr *ocr)
{
    if (bytes.isEmpty())
        return failed(say(QT_TRANSLATE_NOOP("PaperFile", "This file is empty. Ask the sender to send it again.")));
    if (bytes.size() > mostBytes)
        return failed(say(QT_TRANSLATE_NOOP("PaperFile",
            "This file is larger than 512 MiB, so it was stored unread. "
            "Split it and receive the parts.")));
    const auto media = detectMedia(bytes);
    if (media == QStringLiteral("application/pdf"))
        return PdfFile::open(bytes, password).map([ocr](std::unique_ptr<PdfFile> file) -> std::unique_ptr<PaperFile> {
            return std::make_unique<PdfPaper>(std::move(file), ocr);
        });
    if (isRead(media) && media.startsWith(QStringLiteral("image/")))
        return PictureFile::open(bytes, media).map([&](const PictureFile &file) -> std::unique_ptr<PaperFile> {
            return std::make_unique<PicturePaper>(file, media, ocr);
        });
    if (media == QStringLiteral("message/rfc822"))
        return readMail(bytes).map(
            [](Paper paper) -> std::unique_ptr<PaperFile> { return std::make_unique<TextPaper>(std::move(paper)); });
    if (media == QStringLiteral("application/zip"))
        return zipPaper(bytes);
    return isRead(media) ? textPaper(bytes, media) : unread(media);
}
}
