// SPDX-License-Identifier: Apache-2.0
// The names of facts that the law asks about and papers seldom print: the call back, signs of fraud, what is attached.
#pragma once
#include <QString>
namespace writdesk {
QString lawFactWords(const QString &name); // empty where nobody has words for it
}
