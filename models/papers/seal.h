// SPDX-License-Identifier: Apache-2.0
// A bag for one recipient alone: as a folder, or encrypted to an OpenPGP key by GnuPG, which reads the key and nobody's
// keyring. What is not finished lies in a folder whose name ends in .partial.
#pragma once
#include "course.h"
#include "reader.h"
namespace writdesk {
// A ZIP of the folder, encrypted. `to` must not exist. The key is a file, armoured or not; GnuPG must be installed.
Result<> encryptedTo(
    const QString &keyFile, const QString &folder, const QString &to, Reader &reader, const Course &course = {});
// The same files at another place, in pieces; verified there before they bear the name of `to`.
Result<> copiedTo(const QString &folder, const QString &to, Reader &reader, const Course &course = {});
Result<QStringList> filesOf(const QString &path); // a file, or every file under a folder, sorted
qint64 bytesIn(const QStringList &files);
}
