// SPDX-License-Identifier: Apache-2.0
#include "directory_page.h"
#include "agency_desk.h"
#include "table_kit.h"
#include <QVBoxLayout>
#include <algorithm>
namespace writdesk {
DirectoryPage::DirectoryPage(
    Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, const Actions &actions, QWidget *parent)
    : FetchedPage(office, bar, parent)
    , m_acts(new AgencyActs(office, prompt, bar, chosen, this))
    , m_table(new AgencyTable(this))
    , m_about(new QLabel)
    , m_list(tableOf(m_table, tr("Directory of agencies"), { AgencyTable::NameColumn, AgencyTable::SourceColumn }))
{
    teach(m_list, tr("Add an agency with the number that stands on its own site."));
    auto *layout = pageHead(this, tr("Directory of agencies"), m_about);
    layout->addWidget(m_list, 1);
    layout->addWidget(actions.buttons({ Do::AgencyAdd, Do::AgencyConfirm, Do::AgencyRetire, Do::Refresh }));
    m_acts->listenTo(actions);
    connect(m_acts, &AgencyActs::working, this, &DirectoryPage::working);
    connect(m_acts, &AgencyActs::changed, this, &DirectoryPage::refresh);
    connect(m_acts, &AgencyActs::wanted, this, &DirectoryPage::wanted);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &now) { m_acts->choose(now.isValid() ? m_table->at(now.row()).row : Agency()); });
}

void DirectoryPage::refresh()
{
    fetch([](Desk &desk) { return agencies(desk); }, [this](const QList<Agency> &rows) { show(rows); });
}

void DirectoryPage::show(const QList<Agency> &rows)
{
    const auto before = selectedRow(m_list);
    const auto id = before < 0 ? QString() : m_table->at(before).row.id;
    QList<ShownAgency> shown;
    for (const auto &row : rows)
        shown.append(shownAgency(row));
    m_table->setRows(shown);
    m_about->setText(
        rows.isEmpty() ? tr(
            "Nobody is in it yet. Add the agencies that ask often, with the number on their own site: at two at night "
            "there is no time to look for it.")
                       : tr("A requester is called back at these numbers, never at one that the request gives."));
    const auto same = std::ranges::find_if(shown, [&](const ShownAgency &s) { return s.row.id == id; });
    if (shown.isEmpty())
        m_acts->choose({});
    else
        m_list->setCurrentIndex(m_table->index(same == shown.end() ? 0 : int(same - shown.begin()), 0));
    m_list->setFocus(Qt::OtherFocusReason);
    Q_EMIT this->shown();
}
}
