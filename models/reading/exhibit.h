// SPDX-License-Identifier: Apache-2.0
// A collected PDF as it goes into a packet: blacked out or cleaned, numbered, and held against the linter.
#pragma once
#include "making.h"
#include "result.h"
namespace writdesk {
// With marks the whole file is rendered anew. Without, what it carries besides its pages is taken off and named; text
// that nobody sees, marks that were never applied and layers are refused, since only a person can say what was meant.
Result<Stamped> exhibit(const QByteArray &pdf, const BatesStamp &stamp, const QList<Mark> &marks);
}
