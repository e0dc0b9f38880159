// SPDX-License-Identifier: Apache-2.0
// The table of all cases: its columns, which of them are seen, and how each orders the list.
#pragma once
#include "case_table.h"
#include "docket.h"
#include <QMap>
#include <optional>
class QMenu;
class QTableView;
namespace writdesk {
QTableView *casesTable(CaseTable *model);
QMenu *columnMenu(QTableView *table); // what is seen; when a case is due always is
std::optional<ListOrder> orderOf(int column); // none: the list is not ordered by it
QString nameOf(ListOrder order); // as a saved view bears it
ListOrder orderNamed(const QString &name); // of an unknown name: what is due first
QMap<QString, QString> statusWords(); // each status as the table says it
void showOrder(QTableView *table, ListOrder order, bool descending);
}
