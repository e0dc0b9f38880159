// SPDX-License-Identifier: Apache-2.0
#include "today_page.h"
#include "actions.h"
#include "answered.h"
#include "moments.h"
#include "table_kit.h"
#include <QHeaderView>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>
namespace writdesk {
namespace {
constexpr int mostRows = 12; // of one part; what is further down is reached through the list of cases

// An empty day says how work comes in.
QWidget *dropHint(const Actions &actions)
{
    auto *hint = new QWidget;
    auto *title = new QLabel(QCoreApplication::translate("TodayPage", "Drop a paper here"));
    title->setObjectName(QStringLiteral("welcome"));
    auto *text = new QLabel(QCoreApplication::translate("TodayPage",
        "A warrant, subpoena, order or letter, as PDF, scan or mail. It is stored unread, read apart, and becomes a "
        "case.\n"
        "Or choose one: %1. Cases stand on the left: Enter opens, %2 filters.")
                                .arg(actions.keyOf(Do::OpenPaper), actions.keyOf(Do::Find)));
    text->setWordWrap(true);
    text->setObjectName(QStringLiteral("quiet"));
    text->setAlignment(Qt::AlignHCenter);
    auto *layout = new QVBoxLayout(hint);
    layout->setContentsMargins(60, 60, 60, 60);
    layout->addStretch();
    layout->addWidget(title, 0, Qt::AlignHCenter);
    layout->addWidget(text);
    layout->addWidget(actions.buttons({ Do::OpenPaper, Do::Start }), 0, Qt::AlignHCenter);
    layout->addStretch();
    return hint;
}

// As high as its rows: the page scrolls, not each part of it.
void fit(QTableView &list)
{
    list.horizontalHeader()->setSectionResizeMode(DayTable::WhenColumn, QHeaderView::Fixed);
    list.horizontalHeader()->setSectionResizeMode(DayTable::CaseColumn, QHeaderView::Fixed);
    list.setColumnWidth(DayTable::WhenColumn, 24 * list.fontMetrics().averageCharWidth() + 60);
    list.setColumnWidth(DayTable::CaseColumn, referenceWidth(list));
    list.resizeRowsToContents();
    auto height = list.horizontalHeader()->sizeHint().height() + 2 * list.frameWidth() + 2;
    for (int row = 0; row < list.model()->rowCount(); ++row)
        height += list.rowHeight(row);
    list.setFixedHeight(height);
}
}

TodayPage::TodayPage(Office &office, const Actions &actions, QWidget *parent)
    : ScrolledPage(tr("Today"), parent)
    , m_office(office)
    , m_title(new QLabel)
    , m_count(new QLabel)
    , m_empty(dropHint(actions))
{
    m_title->setObjectName(QStringLiteral("title"));
    m_count->setObjectName(QStringLiteral("quiet"));
    m_count->setWordWrap(true);
    m_layout = new QVBoxLayout(inside());
    m_layout->setContentsMargins(16, 14, 16, 14);
    m_layout->addWidget(m_title);
    m_layout->addWidget(m_count);
    m_layout->addWidget(m_empty, 1);
    m_layout->addStretch();
}

TodayPage::Part TodayPage::made()
{
    Part part;
    part.table = new DayTable(this);
    part.list = tableOf(part.table, QString(), { DayTable::WhatColumn, DayTable::ActColumn });
    part.list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    part.list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    part.heading = headingOf({}, part.list);
    part.heading->setContentsMargins(0, 10, 0, 0);
    m_layout->insertWidget(m_layout->count() - 1, part.heading);
    m_layout->insertWidget(m_layout->count() - 1, part.list);
    connect(part.list, &QTableView::activated, this,
        [this, table = part.table](const QModelIndex &index) { open(*table, index); });
    return part;
}

void TodayPage::refresh()
{
    const auto mine = ++m_turn;
    whenAnswered(m_office, m_office.ask(dayOf), this, [this, mine](const Result<DayView> &view) {
        if (mine != m_turn)
            return; // newer news were asked for since
        if (view)
            show(*view);
        else
            Q_EMIT troubled(view.error());
    });
}

void TodayPage::show(const DayView &view)
{
    m_title->setText(tr("Today, %1").arg(dayWords(view.today)));
    qsizetype count = 0;
    for (qsizetype i = 0; i < qMax(view.parts.size(), m_parts.size()); ++i) {
        if (i == m_parts.size())
            m_parts.append(made());
        const auto &part = m_parts.at(i);
        const auto stands = i < view.parts.size();
        part.heading->setVisible(stands);
        part.list->setVisible(stands);
        if (!stands)
            continue;
        const auto &rows = view.parts.at(i).rows;
        count += rows.size();
        part.heading->setText(rows.size() > mostRows
                ? tr("%1 (the first %2 of %3)").arg(view.parts.at(i).title).arg(mostRows).arg(rows.size())
                : QStringLiteral("%1 (%2)").arg(view.parts.at(i).title).arg(rows.size()));
        part.list->setAccessibleName(view.parts.at(i).title);
        part.table->setRows(rows.first(qMin(rows.size(), qsizetype(mostRows))));
        fit(*part.list);
    }
    m_empty->setVisible(count == 0);
    m_count->setText(count == 0 ? tr("Nothing binds within seven days, and nothing waits for anybody.")
                                : tr("%n thing(s) to look at.", nullptr, int(count))
                + (view.more ? u' ' + tr("More cases are due than stand here: see the list.") : QString()));
    Q_EMIT shown();
}

void TodayPage::open(const DayTable &table, const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const auto &ref = table.at(index.row()).ref;
    if (ref.isEmpty())
        Q_EMIT trayWanted();
    else
        Q_EMIT opened(ref);
}

void TodayPage::focusFirst()
{
    if (!m_parts.isEmpty() && m_parts.first().list->isVisible())
        m_parts.first().list->setFocus(Qt::ShortcutFocusReason);
}
}
