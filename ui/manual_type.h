// SPDX-License-Identifier: Apache-2.0
// How a chapter is set in type: sizes, distances, tables, code, and the names that links find headings by.
#pragma once
class QPalette;
class QTextDocument;
namespace writdesk {
void setType(QTextDocument &chapter, const QPalette &palette);
}
