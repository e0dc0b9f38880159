// SPDX-License-Identifier: Apache-2.0
// What --version tells: the program, and exactly which law it comes with.
#pragma once
#include <QString>
namespace writdesk {
// "writdesk 0.1.0", then the version and hash of the law set; two lines.
QString versionWords(const QString &program, const QString &version);
}
