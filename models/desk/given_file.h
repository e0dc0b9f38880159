// SPDX-License-Identifier: Apache-2.0
// A file that a person named: read whole, where it is not too large to be meant; written whole or not at all.
#pragma once
#include "result.h"
#include <QByteArray>
namespace writdesk {
Result<QByteArray> givenFile(const QString &path); // at most 64 MiB
Result<QString> savedFile(const QString &path, const QByteArray &bytes); // answers with the path
}
