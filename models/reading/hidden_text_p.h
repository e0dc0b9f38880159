// SPDX-License-Identifier: Apache-2.0
// Text that a PDF holds and nobody sees: painted over, in the paper's colour, in no ink, or off the page.
#pragma once
#include "making.h"
#include "page_look_p.h"
#include "result.h"
#include <functional>
#include <vector>
class QPDF;
namespace writdesk {
// Every page, on as many cores as there are. `open` is asked by several threads, each for a copy of the file of its
// own, since qpdf does nothing for two at once.
std::vector<PageLook> looksAt(const std::function<void(QPDF &)> &open);
// `bytes` is asked at most once, where a page has to be drawn to be sure; draws: never in two threads at once.
Result<QList<LintFault>> hiddenText(const std::vector<PageLook> &looks, const std::function<QByteArray()> &bytes);
}
