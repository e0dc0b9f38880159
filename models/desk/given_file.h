// SPDX-License-Identifier: Apache-2.0
// A file that a person named: read whole, where it is not too large to be meant.
#pragma once
#include "result.h"
#include <QByteArray>
namespace writdesk {
Result<QByteArray> givenFile(const QString &path); // at most 64 MiB
}
