// SPDX-License-Identifier: Apache-2.0
// A received picture as pages: PNG, JPEG, and TIFF of many pages, each within bounds of size.
#pragma once
#include "result.h"
#include <QImage>
#include <QSizeF>
namespace writdesk {
class PictureFile {
public:
    static Result<PictureFile> open(const QByteArray &bytes, const QString &media);
    int pageCount() const { return m_pages; }
    Result<QImage> page(int number) const; // from 0; Format_RGB32, with dots per metre set
    static QSizeF points(const QImage &page);

private:
    QByteArray m_bytes {};
    bool m_tiff = false;
    int m_pages = 1;
};
}
