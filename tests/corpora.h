// SPDX-License-Identifier: Apache-2.0
// Where the real material lies that a checkout does not carry.
#pragma once
#include <QDir>
namespace writdesk {
inline QString corpora() // empty where it is absent
{
    const auto given = qEnvironmentVariable("WRITDESK_CORPORA");
    const QDir folder(given.isEmpty() ? QStringLiteral(RESOURCES "/../../shared/corpora") : given);
    return folder.exists() ? folder.absolutePath() : QString();
}
}
