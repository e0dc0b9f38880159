// SPDX-License-Identifier: Apache-2.0
#include "preservation_panel.h"
#include "hold_table.h"
#include "table_kit.h"
#include <QVBoxLayout>
namespace writdesk {
PreservationPanel::PreservationPanel(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_holds(new HoldTable(this))
    , m_kept(new KeptTable(this))
    , m_holdList(tableOf(m_holds, tr("Preservations"), { 1, 2 }))
    , m_keptList(tableOf(m_kept, tr("What is preserved"), { KeptTable::AccountColumn }))
    , m_says(new QLabel)
{
    m_says->setWordWrap(true);
    m_says->setTextFormat(Qt::PlainText);
    teach(m_holdList,
        tr("Nothing is held. Where a paper asks for preservation, take the hold (Ctrl+H): its end and renewals are "
           "then counted."));
    teach(m_keptList, tr("What is copied under a hold is listed here by its manifest, and outlives the copies."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(m_says);
    layout->addWidget(headingOf(tr("Preservations"), m_holdList));
    layout->addWidget(m_holdList, 1);
    layout->addWidget(actions.buttons({ Do::TakeHold, Do::RenewHold, Do::ReleaseHold, Do::DestroyHold }));
    layout->addWidget(headingOf(tr("What is preserved, by its manifests"), m_keptList));
    layout->addWidget(m_keptList, 2);
}

void PreservationPanel::show(const CaseView &view)
{
    m_holds->setRows(shownHolds(view.c.holds, view.now, view.zone));
    m_kept->setRows(shownKept(view.c));
    m_says->setText(view.refusal.isEmpty()
            ? QString()
            : tr("Nothing is preserved under this paper (P-05): %1 Write the letter that refuses it.")
                  .arg(view.refusal));
    m_says->setVisible(view.c.holds.isEmpty() && !view.refusal.isEmpty());
}
}
