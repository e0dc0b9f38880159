// SPDX-License-Identifier: Apache-2.0
// A reminder that nobody takes up goes to the next role, each time on record.
#pragma once
#include "desk.h"
namespace writdesk {
QStringList escalationRoles(); // in the order in which a reminder passes
// What is entered of these dates, once they are told now: first to the first role, and what nobody took up within the
// hours of the policy to the next one.
Result<QList<NewEntry>> toldNow(Desk &desk, const QList<ListRow> &rows);
// How the reminder of that row stands; none where it was never told.
std::optional<Reminded> reminderOf(const Case &c, const ListRow &row);
bool wasPassedOn(const Reminded &reminder); // to another than the first role
// Whoever acts takes up what the case was reminded of, all of it where no rule is named: it goes no further.
Result<Case> acknowledge(Desk &desk, const CaseRef &ref, const QString &rule = {}, const QString &says = {});
}
