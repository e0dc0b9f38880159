// SPDX-License-Identifier: Apache-2.0
// Leptonica's pictures as owned values, and the ways between them and QImage.
#pragma once
#include <QImage>
#include <leptonica/allheaders.h>
#include <memory>
namespace writdesk {
struct PixEnd {
    void operator()(PIX *pix) const { pixDestroy(&pix); }
};
using OwnedPix = std::unique_ptr<PIX, PixEnd>;
OwnedPix greyPix(const QImage &image); // what is transparent is paper: white
QImage imageOf(PIX *pix); // Format_RGB32
}
