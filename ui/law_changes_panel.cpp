// SPDX-License-Identifier: Apache-2.0
#include "law_changes_panel.h"
#include "actions.h"
#include "table_kit.h"
#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>
namespace writdesk {
namespace {
QString summary(int cases, bool ofDraft)
{
    const auto say
        = [cases](const char *text) { return QCoreApplication::translate("LawChangesPanel", text, {}, cases); };
    if (ofDraft)
        return cases == 0 ? say("The draft changes nothing in any open case.")
                          : say("%n open case(s) would change. Nothing was entered.");
    return cases == 0 ? say("No open case waits for a new judgement.")
                      : say("%n open case(s) wait for a new judgement. Select cases and judge them anew.");
}
}

LawChangesPanel::LawChangesPanel(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_table(new LawChangeTable(this))
    , m_list(tableOf(m_table, tr("Open cases that change"),
          { LawChangeTable::WhatColumn, LawChangeTable::BeforeColumn, LawChangeTable::AfterColumn,
              LawChangeTable::RowColumn }))
    , m_says(new QLabel(tr("List the impact of a draft, or the cases that wait for a new judgement.")))
    , m_progress(new QProgressBar)
    , m_stop(new QPushButton(tr("Stop")))
{
    m_says->setObjectName(QStringLiteral("quiet"));
    m_says->setWordWrap(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_progress->setAccessibleName(tr("Cases looked at"));
    m_stop->setAccessibleName(tr("Stop looking at cases"));
    progress(0, 0);
    auto *line = new QHBoxLayout;
    line->addWidget(m_says, 1);
    line->addWidget(m_progress);
    line->addWidget(m_stop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addLayout(line);
    layout->addWidget(m_list, 1);
    layout->addWidget(actions.buttons({ Do::LawUnjudged, Do::LawJudge }));
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &LawChangesPanel::choose);
    connect(m_table, &LawChangeTable::modelReset, this, &LawChangesPanel::choose);
    connect(m_list, &QTableView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT opened(m_table->at(index.row()).ref); });
    connect(m_stop, &QPushButton::clicked, this, &LawChangesPanel::stopped);
}

void LawChangesPanel::show(const QList<ShownLawChange> &changes, bool ofDraft)
{
    QSet<QString> cases;
    for (const auto &change : changes)
        cases.insert(change.ref.text);
    m_table->setRows(changes);
    m_says->setText(summary(int(cases.size()), ofDraft));
}

void LawChangesPanel::progress(int done, int of)
{
    m_progress->setVisible(done < of);
    m_stop->setVisible(done < of);
    const auto counted = of > 0 || done == of;
    m_progress->setRange(0, counted ? qMax(of, 1) : 0);
    m_progress->setValue(qMax(done, 0));
    m_progress->setFormat(counted ? tr("case %1 of %2").arg(done).arg(of) : tr("waiting to begin"));
}

void LawChangesPanel::focusTable() { m_list->setFocus(Qt::ShortcutFocusReason); }

// A case stands once, however many of its rows are selected.
void LawChangesPanel::choose()
{
    QList<CaseRef> refs;
    for (const auto &index : m_list->selectionModel()->selectedRows()) {
        if (const auto &ref = m_table->at(index.row()).ref; !refs.contains(ref))
            refs.append(ref);
    }
    Q_EMIT selected(refs);
}
}
