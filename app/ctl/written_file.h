// SPDX-License-Identifier: Apache-2.0
// The file that --to names: looked at before anything is entered, written once, never over another.
#pragma once
#include "session.h"
namespace writdesk {
// Empty where --to was not given. The file must not exist, its folder must, and its ending must be one of these.
Result<QString> fileToWrite(const Session &session, const QStringList &endings);
Result<> writeTo(const QString &file, const QByteArray &bytes); // nothing where the name is empty
}
