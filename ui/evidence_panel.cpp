// SPDX-License-Identifier: Apache-2.0
#include "evidence_panel.h"
#include "evidence_table.h"
#include "moments.h"
#include "table_kit.h"
#include <QVBoxLayout>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("EvidencePanel", text); }

QString summary(const Dossier &dossier)
{
    if (dossier.lines.isEmpty())
        return say("No evidence was gathered yet. Judge anew (Ctrl+J) to gather it.");
    const auto count
        = [&](Evidenced outcome) { return std::ranges::count(dossier.lines, outcome, &EvidenceLine::outcome); };
    const auto asked = dossier.needsCallBack ? say("! A call back comes before anything else.")
                                             : say("The evidence asks for no call back. It is no proof.");
    return say("%1 Fails: %2. Not checked: %3. Passes: %4.")
        .arg(asked)
        .arg(count(Evidenced::Fail))
        .arg(count(Evidenced::NotChecked))
        .arg(count(Evidenced::Pass));
}

QString callWords(const CaseView &view)
{
    if (view.c.dossier.isEmpty())
        return {};
    if (!view.call)
        return say(
            "The directory has no number for whoever asks that anybody may call. Find one where the request did not "
            "put it, and add it.");
    const auto &row = *view.call;
    return say("To call: %1, %2 (%3, %4)").arg(row.name, row.number, row.source, dayWords(row.foundOn));
}
}

EvidencePanel::EvidencePanel(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_table(new EvidenceTable(this))
    , m_list(tableOf(m_table, tr("Evidence"), { EvidenceTable::BecauseColumn }))
    , m_says(headingOf({}, m_list))
    , m_call(new QLabel)
{
    m_says->setWordWrap(true);
    m_call->setWordWrap(true);
    m_call->setTextFormat(Qt::PlainText); // names come from people and papers
    m_call->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_call->setAccessibleName(tr("Number to call back"));
    setLetters(m_list, EvidenceTable::LineColumn, 14); // what it shows needs the room
    setLetters(m_list, EvidenceTable::SourceColumn, 15);
    m_list->setColumnHidden(EvidenceTable::AboutColumn, true); // its words are in what it shows
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(m_says);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_call);
    layout->addWidget(actions.buttons({ Do::CallBack, Do::Directory, Do::Judge }));
}

void EvidencePanel::show(const CaseView &view)
{
    const auto dossier = view.c.dossier.value(0);
    m_table->setRows(grouped(dossier.lines));
    m_says->setText(summary(dossier));
    m_call->setText(callWords(view));
    m_call->setVisible(!m_call->text().isEmpty());
}
}
