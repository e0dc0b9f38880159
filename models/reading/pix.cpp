// SPDX-License-Identifier: Apache-2.0
#include "pix_p.h"
#include <cstring>
namespace writdesk {
OwnedPix greyPix(const QImage &image)
{
    const auto grey = image.convertToFormat(QImage::Format_Grayscale8);
    OwnedPix pix(pixCreate(grey.width(), grey.height(), 8));
    if (!pix)
        return pix;
    const auto wordsPerLine = pixGetWpl(pix.get());
    for (int y = 0; y < grey.height(); ++y)
        std::memcpy(pixGetData(pix.get()) + qsizetype(y) * wordsPerLine, grey.constScanLine(y), size_t(grey.width()));
    pixEndianByteSwap(pix.get()); // leptonica keeps four pixels in a word, the leftmost highest
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
