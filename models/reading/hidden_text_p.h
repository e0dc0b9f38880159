// SPDX-License-Identifier: Apache-2.0
// Text that a PDF holds and nobody sees: painted over, in the paper's colour, in no ink, or off the page.
#pragma once
#include "making.h"
#include "result.h"
#include <functional>
class QPDF;
namespace writdesk {
// The same file, twice over: `open` is asked by several threads, each for a copy of its own, since qpdf does nothing
// for two at once; `bytes` at most once, where a page has to be drawn to be sure.
struct SameFile {
    std::function<void(QPDF &)> open;
    std::function<QByteArray()> bytes;
};
Result<QList<LintFault>> hiddenText(const SameFile &file);
}
