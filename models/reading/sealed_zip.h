// SPDX-License-Identifier: Apache-2.0
// A folder of our own as one ZIP, streamed from disk to disk; with a passphrase every file in it is AES-256.
#pragma once
#include "result.h"
#include <functional>
namespace writdesk {
// `zip` must not exist. `progress` is told the part that is done, 0 to 1. Two writings of a folder without a passphrase
// are the same to the byte.
Result<> sealFolder(const QString &folder, const QString &zip, const QByteArray &passphrase,
    const std::function<void(double)> &progress);
}
