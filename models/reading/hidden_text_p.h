// SPDX-License-Identifier: Apache-2.0
// Text that a PDF holds and nobody sees: painted over, in the paper's colour, in no ink, or off the page.
#pragma once
#include "making.h"
#include "result.h"
#include <qpdf/QPDF.hh>
namespace writdesk {
Result<QList<LintFault>> hiddenText(QPDF &file, const QByteArray &pdf);
}
