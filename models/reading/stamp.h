// SPDX-License-Identifier: Apache-2.0
// Numbers a PDF's pages (Bates) in a strip added below each page, so that no word is ever covered.
#pragma once
#include "making.h"
#include "result.h"
namespace writdesk {
Result<Stamped> stamp(const QByteArray &pdf, const BatesStamp &stamp);
}
