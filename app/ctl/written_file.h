// SPDX-License-Identifier: Apache-2.0
// The file that --to names: looked at before anything is entered, written once, never over another.
#pragma once
#include "session.h"
namespace writdesk {
// The file must not exist, its folder must, and its ending must be one of these; any where none is
// named.
Result<> mayBeWritten(const QString &file, const QStringList &endings);
// The same for the file of --to. Empty where --to was not given.
Result<QString> fileToWrite(const Session &session, const QStringList &endings);
Result<> writeTo(const QString &file, const QByteArray &bytes); // nothing where the name is empty
}
