// SPDX-License-Identifier: Apache-2.0
#include "why_pane.h"
#include "said_again.h"
#include "step_table.h"
#include "table_kit.h"
#include "words.h"
#include <QVBoxLayout>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("WhyPane", text); }

QString meaning(Family family)
{
    switch (family) {
    case Family::ActBy:
        return say("Something must be done by this day; the earliest reading binds.");
    case Family::HoldUntil:
        return say("Data is kept until the end of this day; the latest reading binds.");
    case Family::SilentUntil:
        return say("Nobody is told until the end of this day; the latest reading binds.");
    case Family::PowerUntil:
        return say("The government's power ends with this day; the earliest reading binds and it never rolls.");
    case Family::WaitUntil:
        return say("Nothing may be done before the end of this day; the latest reading binds.");
    }
    return {};
}
}

QString whyText(const ShownPeriod &shown)
{
    const auto &p = shown.period;
    QStringList lines { meaning(p.family) };
    if (!p.problem.isEmpty())
        lines.append(say("It cannot be computed: %1").arg(saidAgain(p.problem)));
    else if (shown.earliest == shown.latest)
        lines.append(say("Both readings agree: %1.").arg(shown.earliest));
    else
        lines.append(say("Earliest reading: %1. Latest reading: %2.").arg(shown.earliest, shown.latest));
    if (!shown.due.text.isEmpty())
        lines.append(say("What binds: %1.").arg(shown.due.text));
    if (!shown.freeFrom.isEmpty())
        lines.append(say("Over from: %1.").arg(shown.freeFrom));
    if (!p.cites.isEmpty())
        lines.append(say("Law: %1 (rule %2).").arg(p.cites, p.rule));
    if (p.unverified)
        lines.append(say("A row of the law it used is not verified: have it checked."));
    return lines.join(u'\n');
}

WhyPane::WhyPane(QWidget *parent)
    : QWidget(parent)
    , m_title(headingOf({}))
    , m_text(new QLabel)
    , m_steps(new StepTable(this))
{
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Why this date"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addWidget(tableOf(m_steps, tr("Steps of the derivation"), { 2, 3 }), 1);
    clear();
}

void WhyPane::show(const ShownPeriod &shown, const QByteArray &zone)
{
    m_title->setText(
        tr("Why: %1").arg(shown.period.title.isEmpty() ? shown.period.rule : saidAgain(shown.period.title)));
    m_text->setText(whyText(shown));
    m_steps->setRows(shownSteps(shown.period, zone));
}

void WhyPane::clear()
{
    m_title->setText(tr("Why"));
    m_text->setText(tr("Select a period to see how its dates came about."));
    m_steps->setRows({});
}
}
