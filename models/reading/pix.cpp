// SPDX-License-Identifier: Apache-2.0
#include "pix_p.h"
namespace writdesk {
namespace {
l_uint32 greyOnWhite(QRgb colour)
{
    const auto alpha = qAlpha(colour);
    const auto grey = qGray(colour);
    return l_uint32(alpha == 255 ? grey : (grey * alpha + 255 * (255 - alpha)) / 255);
}
}

// One walk over the page: a detour by another picture costs as much as finding its skew.
OwnedPix greyPix(const QImage &image)
{
    const auto page = image.format() == QImage::Format_RGB32 || image.format() == QImage::Format_ARGB32
        ? image
        : image.convertToFormat(QImage::Format_ARGB32);
    OwnedPix pix(pixCreate(page.width(), page.height(), 8));
    if (!pix)
        return pix;
    const auto wordsPerLine = pixGetWpl(pix.get());
    for (int y = 0; y < page.height(); ++y) {
        const auto *from = reinterpret_cast<const QRgb *>(page.constScanLine(y));
        auto *to = pixGetData(pix.get()) + qsizetype(y) * wordsPerLine;
        for (int x = 0; x < page.width(); ++x) // four pixels in a word, the leftmost highest
            to[x / 4] |= greyOnWhite(from[x]) << (8 * (3 - x % 4));
    }
    return pix;
}

QImage imageOf(PIX *pix)
{
    const OwnedPix whole(pixConvertTo32(pix));
    if (!whole)
        return {};
    QImage image(pixGetWidth(whole.get()), pixGetHeight(whole.get()), QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = pixGetData(whole.get()) + qsizetype(y) * pixGetWpl(whole.get());
        auto *to = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x)
            to[x] = 0xff000000u | (line[x] >> 8); // RGBA to ARGB
    }
    return image;
}
}
