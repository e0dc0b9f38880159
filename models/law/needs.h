// SPDX-License-Identifier: Apache-2.0
// The facts that a case's findings and periods ask for and nobody knows: what a form asks, and nothing else.
#pragma once
#include "judge.h"
namespace writdesk {
QList<OpenFact> needsOf(
    const Case &c, const QList<Finding> &findings, const LawSet &law, const Profile &profile, const QDateTime &now);
}
