// SPDX-License-Identifier: Apache-2.0
// What the people at a case are told of other cases that its papers touch: a sentence each, with how those stand now.
// For their eyes alone: silence that another case owes is named here, so no letter and no packet prints these.
#pragma once
#include "desk.h"
namespace writdesk {
// What was in common was entered when the paper came in; hold, silence and status are those of now.
Result<QStringList> sharedWords(const Docket &docket, const QList<Shared> &shared);
}
