// SPDX-License-Identifier: Apache-2.0
#include "findings_panel.h"
#include "finding_table.h"
#include "moments.h"
#include "table_kit.h"
#include "words.h"
#include <QVBoxLayout>
#include <algorithm>
namespace writdesk {
namespace {
// Failed before unknown before met; fatal before curable before advisory.
int pressing(const Finding &f)
{
    const auto outcome = f.outcome == Outcome::Failed ? 0 : f.outcome == Outcome::Unknown ? 1 : 2;
    return outcome * 3 + int(f.severity);
}

QString summary(const CaseView &view)
{
    const auto &judgement = view.c.judgement;
    if (!judgement.at.isValid())
        return QCoreApplication::translate("FindingsPanel", "Not judged yet. Judge anew (Ctrl+J).");
    return QCoreApplication::translate("FindingsPanel", "The law says: %1. Judged %2.")
        .arg(dispositionWords(judgement.disposition.disposition), instantWords(judgement.at, view.zone));
}
}

FindingsPanel::FindingsPanel(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_table(new FindingTable(this))
    , m_list(tableOf(m_table, tr("Findings"), { 2 }))
    , m_says(new QLabel)
{
    setLetters(m_list, 3, 14); // what was found needs the room
    setLetters(m_list, 4, 15);
    m_says->setWordWrap(true);
    m_says->setObjectName(QStringLiteral("heading"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(m_says);
    layout->addWidget(m_list, 1);
    layout->addWidget(actions.buttons({ Do::Judge, Do::Overrule }));
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex &now) { Q_EMIT selected(now.isValid() ? m_table->at(now.row()) : Finding()); });
}

void FindingsPanel::show(const CaseView &view)
{
    auto findings = view.c.judgement.findings;
    std::ranges::stable_sort(findings, {}, pressing);
    m_table->setRows(findings);
    m_says->setText(summary(view));
}
}
