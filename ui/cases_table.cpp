// SPDX-License-Identifier: Apache-2.0
#include "cases_table.h"
#include "table_kit.h"
#include "words.h"
#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>
#include <QSignalBlocker>
#include <algorithm>
#include <array>
namespace writdesk {
namespace {
struct OrderName {
    int column;
    ListOrder order;
    const char *name;
    int letters; // how wide the column is
};
constexpr std::array orders {
    OrderName { CaseTable::DueColumn, ListOrder::Due, "due", 33 },
    OrderName { CaseTable::RefColumn, ListOrder::Case, "case", 21 },
    OrderName { CaseTable::InstrumentColumn, ListOrder::Instrument, "instrument", 30 },
    OrderName { CaseTable::IssuerColumn, ListOrder::Issuer, "issuer", 30 },
    OrderName { CaseTable::StatusColumn, ListOrder::Status, "status", 16 },
    OrderName { CaseTable::ReceivedColumn, ListOrder::Received, "received", 24 },
};
}

QTableView *casesTable(CaseTable *model)
{
    auto *table = tableOf(model, QCoreApplication::translate("AllCasesPage", "All cases"), {}, Lines::One);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    auto *header = table->horizontalHeader();
    header->setObjectName(QStringLiteral("casesColumns"));
    header->setSectionsClickable(true);
    header->setSectionsMovable(true);
    header->setSortIndicatorShown(true);
    header->setStretchLastSection(true);
    // Rows come in stretches: widths that followed the contents would jump as one scrolls.
    for (const auto &one : orders) {
        header->setSectionResizeMode(one.column, QHeaderView::Interactive);
        table->setColumnWidth(one.column, one.letters * table->fontMetrics().averageCharWidth());
    }
    table->setColumnWidth(CaseTable::RefColumn, referenceWidth(*table));
    showOrder(table, ListOrder::Due, false);
    return table;
}

QMenu *columnMenu(QTableView *table)
{
    auto *menu = new QMenu(table);
    for (const auto &one : orders) {
        if (one.order == ListOrder::Due)
            continue;
        const auto column = one.column;
        auto *shown = menu->addAction(table->model()->headerData(column, Qt::Horizontal).toString());
        shown->setCheckable(true);
        shown->setChecked(!table->isColumnHidden(column));
        QObject::connect(
            shown, &QAction::toggled, table, [table, column](bool seen) { table->setColumnHidden(column, !seen); });
        QObject::connect(menu, &QMenu::aboutToShow, shown, [table, shown, column] {
            const QSignalBlocker quiet(shown);
            shown->setChecked(!table->isColumnHidden(column));
        });
    }
    return menu;
}

std::optional<ListOrder> orderOf(int column)
{
    const auto *at = std::ranges::find(orders, column, &OrderName::column);
    return at == orders.end() ? std::nullopt : std::optional(at->order);
}

QString nameOf(ListOrder order)
{
    return QString::fromLatin1(std::ranges::find(orders, order, &OrderName::order)->name);
}

ListOrder orderNamed(const QString &name)
{
    const auto *at = std::ranges::find_if(orders, [&](const OrderName &o) { return name == QLatin1String(o.name); });
    return at == orders.end() ? ListOrder::Due : at->order;
}

QMap<QString, QString> statusWords()
{
    QMap<QString, QString> all;
    for (const auto &id : idsOf(Of::Status))
        all.insert(id, words(Of::Status, id));
    return all;
}

void showOrder(QTableView *table, ListOrder order, bool descending)
{
    table->horizontalHeader()->setSortIndicator(std::ranges::find(orders, order, &OrderName::order)->column,
        descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}
}
