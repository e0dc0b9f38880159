// SPDX-License-Identifier: Apache-2.0
#include "history_panel.h"
#include "entry_table.h"
#include "table_kit.h"
#include <QVBoxLayout>
namespace writdesk {
HistoryPanel::HistoryPanel(QWidget *parent)
    : QWidget(parent)
    , m_table(new EntryTable(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    auto *list = tableOf(m_table, tr("Docket entries, newest first"), { 4 }, Lines::Two); // both times of an entry
    setLetters(list, 3, 25);
    layout->addWidget(list);
}

void HistoryPanel::show(const CaseView &view) { m_table->setRows(shownEntries(view.entries, view.zone)); }
}
