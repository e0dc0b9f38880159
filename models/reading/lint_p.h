// SPDX-License-Identifier: Apache-2.0
// What a PDF that qpdf has open carries besides its pages, without looking for text that nobody sees.
#pragma once
#include "making.h"
#include "result.h"
#include <exception>
class QPDF;
namespace writdesk {
void openFor(QPDF &file, const QByteArray &pdf); // throws; `pdf` must stand as long as `file`
// `pdf`: the bytes that `file` was opened from, which may still hold what it was before.
QList<LintFault> structureFaults(QPDF &file, const QByteArray &pdf);
tl::unexpected<Failure> unlintable(const std::exception &why);
}
