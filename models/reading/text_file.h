// SPDX-License-Identifier: Apache-2.0
// Plain text laid out on pages of a fixed grid, so that its words have places like those of any paper.
#pragma once
#include "paper.h"
#include <QImage>
namespace writdesk {
QString decodedText(const QByteArray &bytes); // UTF-8, UTF-16 by its mark, else Windows-1252
QString plainOf(const QString &html); // its words; nothing is loaded
QList<Page> laidOut(const QString &text, How how); // Letter pages, 12 point lines, 6 point columns
QImage drawn(const Page &page, double dpi); // the same page as a picture
}
