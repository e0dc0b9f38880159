// SPDX-License-Identifier: Apache-2.0
// The files of an export, all of them or none: what cannot be taken is named, and never left out in silence.
#pragma once
#include "result.h"
#include <QStringList>
namespace writdesk {
Result<QStringList> exportedFiles(const QString &path); // a file, or every file under a folder, sorted
}
