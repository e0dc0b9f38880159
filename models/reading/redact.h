// SPDX-License-Identifier: Apache-2.0
// A PDF rendered anew as pictures of its pages, with marked places blacked out: nothing of what was there is left.
#pragma once
#include "making.h"
#include "result.h"
#include <QRawFont>
namespace writdesk {
// Every page is rendered, marked or not: what a mark hides may stand elsewhere in the file too.
Result<QByteArray> renderedAnew(const QByteArray &pdf, const QList<Mark> &marks);
// The letters of the codes in the boxes: whoever locks its process in holds them, since a font whose last user has gone
// is opened anew.
QRawFont reasonFont();
}
