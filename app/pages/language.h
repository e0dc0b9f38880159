// SPDX-License-Identifier: Apache-2.0
// The language in which a program speaks, and who chose it.
#pragma once
#include "result.h"
#include <QStringList>
class QCoreApplication;
namespace writdesk {
// That of --language among the arguments, else the one chosen, else the system's where it is spoken here.
QString languageMeant(const QStringList &arguments, const QString &chosen);
// Before anything is said, with the dates and numbers of that language; fails with No::Usage where nobody here speaks
// it, and then speaks English.
Result<> speak(QCoreApplication &app, const QString &language = QStringLiteral("en"));
}
