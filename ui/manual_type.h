// SPDX-License-Identifier: Apache-2.0
// How a chapter is set in type: sizes, distances, tables, code, and the names that links find headings by.
#pragma once
#include "manual.h"
class QPalette;
class QTextDocument;
namespace writdesk {
// The headings are those that the chapter is known to have; one beyond them is named after its words.
void setType(QTextDocument &chapter, const QPalette &palette, const QList<ManualChapter::Heading> &headings);
}
