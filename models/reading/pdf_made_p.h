// SPDX-License-Identifier: Apache-2.0
// What a PDF says of how it was made, and what its bytes show of it: revisions, letters of a font of their own.
#pragma once
#include "paper.h"
class QPDF;
namespace writdesk {
Made madeOf(QPDF &file, const QByteArray &bytes);
}
