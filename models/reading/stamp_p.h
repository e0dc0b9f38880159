// SPDX-License-Identifier: Apache-2.0
// Numbers the pages of a PDF that qpdf has open, writes it, and sees whether the numbers are there.
#pragma once
#include "making.h"
#include "result.h"
class QPDF;
namespace writdesk {
Result<Stamped> stampedFrom(QPDF &file, const BatesStamp &stamp); // `file` is of no use afterwards
Result<> showsNumbers(const Stamped &stamped, const BatesStamp &stamp); // draws: never in two threads at once
}
