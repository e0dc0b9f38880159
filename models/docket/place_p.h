// SPDX-License-Identifier: Apache-2.0
// Where a docket file may lie: a local folder that its user may write to; and who holds a file that is busy.
#pragma once
#include "result.h"
#include <QByteArray>
namespace writdesk {
bool isNetworkFileSystem(const QByteArray &type); // as QStorageInfo names it
bool isNetworkFileSystem(quint64 magic); // statfs(2), f_type
Result<> mayLieAt(const QString &file); // a local folder that exists
// File and folder: reading a docket makes a journal beside it, which would shut its owner out where another owns it.
Result<> mayBeKeptAt(const QString &file);
// "writdeskctl (process 4711)": another process that holds the file or its journal for itself; empty where none is
// known.
QString holderOf(const QString &file);
}
