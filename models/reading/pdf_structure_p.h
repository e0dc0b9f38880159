// SPDX-License-Identifier: Apache-2.0
// What qpdf alone can say of a PDF: boxes, turned pages, forms, and what a paper should not carry.
#pragma once
#include "paper.h"
#include <QByteArray>
#include <QList>
#include <QRectF>
#include <QStringList>
namespace writdesk {
struct PageBox {
    QRectF box {}; // the visible part in user space: x, y of its lower left corner, width, height
    int turned = 0; // clockwise: 0, 90, 180, 270
    QSizeF shown() const { return turned % 180 ? box.size().transposed() : box.size(); }
};
struct PdfStructure {
    QList<PageBox> pages {};
    QList<PageBox> asSent {}; // before anything was flattened
    QStringList warnings {};
    std::optional<Made> made {};
    QByteArray flat {}; // the file with form fields printed onto upright pages; empty where nothing had to change
};
// Nothing is thrown; a file that qpdf cannot follow gives an empty list of pages.
PdfStructure structureOf(const QByteArray &pdf, const QByteArray &password);
QByteArray repaired(const QByteArray &pdf, const QByteArray &password); // written anew by qpdf; empty where it cannot
// One picture covers nearly all of the page.
bool isPicturePage(const QByteArray &pdf, const QByteArray &password, int page);
}
