// SPDX-License-Identifier: Apache-2.0
// What a case shows of the packet that is to leave, for the criteria of release; the gates ask it again in the act.
#pragma once
#include "case.h"
#include <QMap>
namespace writdesk {
QMap<QString, QString> releaseEvidence(const Case &c, const QDateTime &now);
// Names of those facts: the case shows them, so nobody is asked for them.
bool isReleaseEvidence(const QString &fact);
}
