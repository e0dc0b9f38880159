// SPDX-License-Identifier: Apache-2.0
// Other cases that name an account or a docket number of these facts.
#pragma once
#include "docket.h"
namespace writdesk {
Result<QStringList> overlapsOf(Docket &docket, const QList<Fact> &facts, const CaseRef &self);
}
