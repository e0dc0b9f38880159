// SPDX-License-Identifier: Apache-2.0
// Words of one page of a PDF's text layer, with their places as shown on the page.
#pragma once
#include "paper.h"
#include "pdf_structure_p.h"
class QPdfDocument;
namespace writdesk {
QList<Word> textLayer(QPdfDocument &document, int page, const PageBox &box);
}
