// SPDX-License-Identifier: Apache-2.0
// Every row of the law that has an id, as it is shown: oldest first, so that a row's history reads downwards.
#pragma once
#include "law_set.h"
namespace writdesk {
// An id as check, ceiling, periods and law settings print it, a fact's name, a court, or a day such as "US 2026-11-26".
QList<QJsonObject> rowsNamed(const LawSet &law, const QString &id);
// Every instrument, criterion, category, period, open point and fact; of calendars the holidays of one year and the
// courts.
QList<QJsonObject> allRows(const LawSet &law, int year);
}
