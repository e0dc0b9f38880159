// SPDX-License-Identifier: Apache-2.0
// How a letter looks on paper: letterhead, words, foot, and REHEARSAL across it where it is one.
#pragma once
#include "letter.h"
class QPdfWriter;
class QTextDocument;
namespace writdesk {
void fillDocument(QTextDocument &document, const QString &markdown);
bool paintLetter(QPdfWriter &writer, const QString &markdown, const Letterhead &head); // false: nothing was painted
}
