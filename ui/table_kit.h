// SPDX-License-Identifier: Apache-2.0
// How every table of a case page is set up, so that all of them look and move alike.
#pragma once
#include <QLabel>
#include <QList>
#include <QTableView>
class QVBoxLayout;
namespace writdesk {
enum class Lines { One, Two, Wrapped }; // of two, all rows are as high, and what is longer is cut there
// `wide`: the columns that share what room is left. Tab leaves the table; arrows move in it; Enter activates a row.
QTableView *tableOf(
    QAbstractItemModel *model, const QString &name, const QList<int> &wide, Lines lines = Lines::Wrapped);
// What stands in the table while it has no rows: how one comes to have one.
QLabel *teach(QTableView *table, const QString &sentence);
// So many letters stand beside each other in that column; where lines are wrapped the rest goes below.
void setLetters(QTableView *table, int column, int letters);
int referenceWidth(const QTableView &table); // pixels of a column in which any case's reference stands whole
// A heading whose words name the widget under it.
QLabel *headingOf(const QString &words, QWidget *buddy = nullptr);
// The head of a page of its own: its title, and below it in small words what it shows; the rest is added to the layout.
QVBoxLayout *pageHead(QWidget *page, const QString &title, QLabel *about);
int selectedRow(const QTableView *table); // -1: none
}
