// SPDX-License-Identifier: Apache-2.0
#include "pdf_file.h"
#include "pdf_words_p.h"
#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfDocument>
#include <cmath>
namespace writdesk {
namespace {
constexpr double mostPixels = 60e6; // of a page picture
QString say(const char *sentence) { return QCoreApplication::translate("Pdf", sentence); }
}

struct PdfFile::Back {
    QByteArray bytes {};
    QString password {};
    PdfStructure structure {};
    QBuffer buffer {};
    QPdfDocument document {};

    // Loads `pdf`; the buffer must stand as long as the document.
    QPdfDocument::Error load(const QByteArray &pdf)
    {
        document.close();
        buffer.close();
        bytes = pdf;
        buffer.setBuffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        document.setPassword(password);
        document.load(&buffer);
        return document.status() == QPdfDocument::Status::Ready ? QPdfDocument::Error::None : document.error();
    }
    // qpdf follows files that QtPdf gives up: it writes them anew.
    bool loadRepaired(const QByteArray &pdf)
    {
        const auto anew = repaired(pdf, password.toUtf8());
        if (anew.isEmpty() || load(anew) != QPdfDocument::Error::None)
            return false;
        structure.warnings += say(QT_TRANSLATE_NOOP(
            "Pdf", "This PDF was damaged and had to be repaired to be read; compare it with a fresh copy."));
        return true;
    }
    PageBox box(int page) const
    {
        if (page < structure.pages.size())
            return structure.pages.at(page);
        return { .box = QRectF(QPointF(0, 0), document.pagePointSize(page)) };
    }
};

PdfFile::PdfFile()
    : m_back(std::make_unique<Back>())
{
}
PdfFile::~PdfFile() = default;

Result<std::unique_ptr<PdfFile>> PdfFile::open(const QByteArray &bytes, const QString &password)
{
    std::unique_ptr<PdfFile> file(new PdfFile);
    auto &back = *file->m_back;
    back.password = password;
    auto error = back.load(bytes);
    if (error == QPdfDocument::Error::IncorrectPassword)
        return failed(password.isEmpty()
                ? say(QT_TRANSLATE_NOOP("Pdf",
                    "This PDF is protected by a password, so it was stored unread. "
                    "Ask the sender for the password or for an open copy."))
                : say(QT_TRANSLATE_NOOP("Pdf", "The password does not open this PDF. Check it and try again.")));
    const auto openError = error;
    if (error == QPdfDocument::Error::UnsupportedSecurityScheme)
        return failed(say(QT_TRANSLATE_NOOP("Pdf",
            "This PDF is encrypted in a way that cannot be opened here, so it was "
            "stored unread. Ask the sender for an open copy.")));
    back.structure = structureOf(bytes, password.toUtf8());
    if (error != QPdfDocument::Error::None && !back.loadRepaired(bytes))
        return failed(say(QT_TRANSLATE_NOOP("Pdf",
                          "This PDF is damaged or cut off, so it was stored unread. "
                          "Ask the sender to send it again.")),
            QStringLiteral("QtPdf error %1").arg(int(openError)));
    if (!back.structure.flat.isEmpty() && back.load(back.structure.flat) != QPdfDocument::Error::None) {
        back.structure.pages = back.structure.asSent;
        back.load(bytes);
    }
    if (back.document.pageCount() < 1)
        return failed(say(QT_TRANSLATE_NOOP("Pdf", "This PDF has no pages. Ask the sender to send it again.")));
    return file;
}

int PdfFile::pageCount() const { return m_back->document.pageCount(); }

const QStringList &PdfFile::warnings() const { return m_back->structure.warnings; }

std::optional<Made> PdfFile::made() const { return m_back->structure.made; }

QSizeF PdfFile::size(int page) const { return m_back->box(page).shown(); }

QString PdfFile::text(int page) const { return m_back->document.getAllText(page).text(); }

QList<Word> PdfFile::words(int page) const { return textLayer(m_back->document, page, m_back->box(page)); }

bool PdfFile::isPicture(int page) const { return isPicturePage(m_back->bytes, m_back->password.toUtf8(), page); }

Result<QImage> PdfFile::ink(int page, double dpi) const
{
    const auto points = m_back->document.pagePointSize(page);
    auto scale = dpi / 72;
    if (const auto pixels = points.width() * points.height() * scale * scale; pixels > mostPixels)
        scale *= std::sqrt(mostPixels / pixels);
    const QSize size(std::max(1, qRound(points.width() * scale)), std::max(1, qRound(points.height() * scale)));
    QPdfDocumentRenderOptions options;
    options.setRenderFlags(QPdfDocumentRenderOptions::RenderFlag::Annotations);
    const auto seen = m_back->document.render(page, size, options);
    if (seen.isNull())
        return failed(
            say(QT_TRANSLATE_NOOP("Pdf", "This page cannot be drawn. Look at it on paper or ask for a new copy.")));
    return seen;
}

Result<QImage> PdfFile::picture(int page, double dpi) const
{
    return ink(page, dpi).map([](const QImage &seen) {
        QImage paper(seen.size(), QImage::Format_RGB32); // QtPdf draws on nothing: paper is white
        paper.fill(Qt::white);
        QPainter(&paper).drawImage(0, 0, seen);
        return paper;
    });
}
}
