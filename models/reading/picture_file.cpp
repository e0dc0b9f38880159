// SPDX-License-Identifier: Apache-2.0
#include "picture_file.h"
#include "pix_p.h"
#include <QBuffer>
#include <QCoreApplication>
#include <QImageReader>
#include <QPainter>
namespace writdesk {
namespace {
constexpr qint64 mostPixels = 120'000'000; // A3 at 600 dpi
constexpr int mostPages = 2000;

tl::unexpected<Failure> damaged()
{
    return failed(QCoreApplication::translate(
        "PictureFile", "This picture is damaged or cut off. Ask the sender to send it again."));
}

tl::unexpected<Failure> tooLarge(qint64 w, qint64 h)
{
    return failed(QCoreApplication::translate("PictureFile",
        "This picture is too large to be read (%1 by %2 dots). Ask for a scan of "
        "at most 600 dots per inch.")
                      .arg(w)
                      .arg(h));
}

struct TiffHead {
    l_int32 w = 0, h = 0, bits = 0, samples = 0, dpi = 0;
};

bool tiffHead(const QByteArray &bytes, int page, TiffHead &head)
{
    l_int32 colours = 0, format = 0;
    return readHeaderMemTiff(reinterpret_cast<const l_uint8 *>(bytes.constData()), size_t(bytes.size()), page, &head.w,
               &head.h, &head.bits, &head.samples, &head.dpi, &colours, &format)
        == 0;
}

void setDpi(QImage &image, int dpi)
{
    image.setDotsPerMeterX(qRound(dpi / 0.0254));
    image.setDotsPerMeterY(qRound(dpi / 0.0254));
}

Result<QImage> tiffPage(const QByteArray &bytes, int page)
{
    TiffHead head;
    if (!tiffHead(bytes, page, head))
        return damaged();
    if (qint64(head.w) * head.h > mostPixels)
        return tooLarge(head.w, head.h);
    const OwnedPix pix(
        pixReadMemTiff(reinterpret_cast<const l_uint8 *>(bytes.constData()), size_t(bytes.size()), page));
    auto image = pix ? imageOf(pix.get()) : QImage();
    if (image.isNull())
        return damaged();
    setDpi(image, head.dpi);
    return image;
}

Result<QImage> plainPage(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    reader.setAutoTransform(true); // a phone says in EXIF which way it was held
    const auto size = reader.size();
    if (qint64(size.width()) * size.height() > mostPixels)
        return tooLarge(size.width(), size.height());
    const auto image = reader.read();
    if (image.isNull())
        return damaged();
    QImage paper(image.size(), QImage::Format_RGB32); // transparent parts are paper: white
    paper.fill(Qt::white);
    paper.setDotsPerMeterX(image.dotsPerMeterX());
    paper.setDotsPerMeterY(image.dotsPerMeterY());
    QPainter painter(&paper);
    painter.drawImage(QRect(QPoint(0, 0), image.size()), image);
    return paper;
}
}

Result<PictureFile> PictureFile::open(const QByteArray &bytes, const QString &media)
{
    PictureFile file;
    file.m_bytes = bytes;
    file.m_tiff = media == QStringLiteral("image/tiff");
    if (!file.m_tiff)
        return file.page(0).map([&](const QImage &) { return file; });
    TiffHead head;
    if (!tiffHead(bytes, 0, head))
        return damaged();
    while (file.m_pages < mostPages && tiffHead(bytes, file.m_pages, head))
        ++file.m_pages;
    return file;
}

Result<QImage> PictureFile::page(int number) const { return m_tiff ? tiffPage(m_bytes, number) : plainPage(m_bytes); }

// A picture that does not say its resolution, or says a screen's, is taken for a page of 8.5 inches.
QSizeF PictureFile::points(const QImage &page)
{
    const auto said = page.dotsPerMeterX() * 0.0254;
    const auto narrow = std::min(page.width(), page.height());
    const auto dpi = said >= 120 && said <= 1300 ? said : std::max(72.0, narrow / 8.5);
    return QSizeF(page.width(), page.height()) * 72 / dpi;
}
}
