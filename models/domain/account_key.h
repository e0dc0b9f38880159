// SPDX-License-Identifier: Apache-2.0
// By what accounts are compared: papers spell one account in capitals and another in small letters, and a copy that is
// destroyed because of that is gone. Shown, and kept, they stay as printed.
#pragma once
#include <QString>
namespace writdesk {
inline QString accountKey(const QString &account) { return account.trimmed().toCaseFolded(); }
}
