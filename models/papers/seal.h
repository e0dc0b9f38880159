// SPDX-License-Identifier: Apache-2.0
// A file for one recipient alone: encrypted to an OpenPGP key by GnuPG, which reads the key and nobody's keyring.
#pragma once
#include "reader.h"
namespace writdesk {
// `to` must not exist. The key is a file, armoured or not; GnuPG must be installed.
Result<> encryptedTo(const QString &keyFile, const QString &file, const QString &to, const Progress &progress = {});
// Copies a file in pieces; nothing half-made bears the name of `to`.
Result<> copiedTo(const QString &file, const QString &to);
}
