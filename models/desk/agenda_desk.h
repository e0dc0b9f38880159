// SPDX-License-Identifier: Apache-2.0
// The calendar counter: what stands on the days of a stretch, over all cases.
#pragma once
#include "agenda.h"
#include "desk.h"
namespace writdesk {
// Looks at no more cases than these, those with dates nearest to the stretch first, and says where there were more.
Result<Agenda> agendaOf(Desk &desk, const QDate &from, const QDate &to, int mostCases = 1000);
}
