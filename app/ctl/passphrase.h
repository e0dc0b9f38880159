// SPDX-License-Identifier: Apache-2.0
// Where a passphrase comes from: a file's first line, or a question at the terminal; never an argument.
#pragma once
#include "result.h"
namespace writdesk {
Result<QString> passphraseOf(const QString &file);
Result<QString> askedPassphrase(const QString &question); // empty where nobody sits at a terminal
}
