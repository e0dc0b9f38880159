// SPDX-License-Identifier: Apache-2.0
// ZIP files: unpacked within bounds (no traversal, bombs or duplicates), packed to the same bytes each time.
#pragma once
#include "paper.h"
#include "result.h"
namespace writdesk {
Result<QList<Part>> unzip(const QByteArray &bytes);
Result<QByteArray> zip(const QList<Part> &files); // names are paths
}
