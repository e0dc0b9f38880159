// SPDX-License-Identifier: Apache-2.0
// Every row of the law that has an id, as it is shown: oldest first, so that a row's history reads downwards.
#pragma once
#include "law_set.h"
namespace writdesk {
QList<QJsonObject> rowsNamed(const LawSet &law, const QString &id);
// Every instrument, criterion, category, period and open point; of calendars the holidays of one year and the courts.
QList<QJsonObject> allRows(const LawSet &law, int year);
}
