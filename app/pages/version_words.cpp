// SPDX-License-Identifier: Apache-2.0
#include "version_words.h"
#include "law_files.h"
#include "law_set.h"
#include <QCoreApplication>
namespace writdesk {
QString versionWords(const QString &program, const QString &version)
{
    const auto law = readLaw(shippedLaw());
    const auto said = law
        ? QCoreApplication::translate("Version", "law set of %1, SHA-256 %2").arg(law->version, law->hash)
        : QCoreApplication::translate("Version", "its law set cannot be read: %1").arg(law.error().sentence);
    return QStringLiteral("%1 %2\n%3").arg(program, version, said);
}
}
