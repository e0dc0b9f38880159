// SPDX-License-Identifier: Apache-2.0
#include "emergency_panel.h"
#include "agency_table.h"
#include "emergency.h"
#include "moments.h"
#include "said_again.h"
#include "table_kit.h"
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("EmergencyPanel", text); }
constexpr int second = 1000; // milliseconds
constexpr int timerPixels = 34;
constexpr int factPixels = 18;
constexpr int duePixels = 15;

// The answer within the hour, and afterwards whatever of the emergency is due first.
std::optional<Period> dueOf(const CaseView &view)
{
    std::optional<Period> first;
    for (const auto &period : openPeriods(view.c, view.now)) {
        if (period.family == Family::ActBy
            && (!first || period.binding.date < first->binding.date
                || (period.binding.isInstant() && first->binding.isInstant() && period.binding.at < first->binding.at)))
            first = period;
    }
    return first;
}

QString factLines(const Case &c)
{
    const auto facts = factsOf(c);
    const QList<QPair<QString, QString>> asked { { say("Danger"), QStringLiteral("threat_text") },
        { say("Who is in danger"), QStringLiteral("person_at_risk") },
        { say("Why process is too slow"), QStringLiteral("imminence_text") } };
    QStringList lines;
    for (const auto &[label, name] : asked) {
        const auto value = facts.value(name);
        lines.append(QStringLiteral("%1: %2").arg(label, value.isEmpty() ? say("? not stated") : value));
    }
    return lines.join(u'\n');
}

// The number is the directory's, never the request's.
QString callLines(const CaseView &view)
{
    const auto facts = factsOf(view.c);
    QStringList lines;
    if (const auto at = facts.value(QStringLiteral("callback_at")); !at.isEmpty())
        lines.append(say("Called back %1: %2, by %3 (%4)")
                         .arg(isoWords(at, view.zone), facts.value(QStringLiteral("callback_outcome")),
                             facts.value(QStringLiteral("callback_by")), facts.value(QStringLiteral("callee"))));
    for (const auto &row : view.agencies)
        lines.append(QStringLiteral("%1  —  %2 (%3)").arg(row.number, row.name, shownAgency(row).standing));
    if (view.agencies.isEmpty())
        lines.append(say("The directory has no agency named %1. Find its number on its own site or in a roster, not in "
                         "the request, and add it.")
                         .arg(facts.value(QStringLiteral("requester"))));
    return lines.join(u'\n');
}

QString clockWords(qint64 seconds)
{
    const auto left = qAbs(seconds);
    return QStringLiteral("%1:%2:%3")
        .arg(left / 3600)
        .arg(left / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(left % 60, 2, 10, QLatin1Char('0'));
}

QLabel *large(QWidget *where, int pixels, const char *style = "")
{
    auto *label = new QLabel(where);
    auto font = label->font();
    font.setPixelSize(pixels);
    font.setBold(pixels == timerPixels);
    label->setFont(font);
    label->setObjectName(QLatin1String(style));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText); // a caller's words
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

// Who does not see it hears what it is with what it says.
void tell(QLabel *label, const QString &name, const QString &text)
{
    label->setText(text);
    label->setAccessibleName(QStringLiteral("%1: %2").arg(name, text));
}
}

EmergencyPanel::EmergencyPanel(const Actions &actions, QWidget *parent)
    : QWidget(parent)
    , m_actions(actions)
    , m_timer(new QTimer(this))
    , m_left(large(this, timerPixels, "emergencyTimer"))
    , m_due(large(this, duePixels, "quiet"))
    , m_facts(large(this, factPixels))
    , m_call(large(this, factPixels))
    , m_sentence(large(this, factPixels))
    , m_step(new QPushButton)
{
    layOut();
    m_timer->setInterval(second);
    connect(m_timer, &QTimer::timeout, this, &EmergencyPanel::tick);
    connect(m_step, &QPushButton::clicked, this, [this] {
        if (m_command)
            m_actions.of(*m_command)->trigger();
    });
}

void EmergencyPanel::layOut()
{
    m_step->setProperty("primary", true);
    auto font = m_step->font();
    font.setPixelSize(factPixels);
    m_step->setFont(font);
    auto *inside = new QWidget;
    auto *lines = new QVBoxLayout(inside);
    lines->setContentsMargins(12, 8, 12, 8);
    lines->setSpacing(8);
    lines->addWidget(m_left);
    lines->addWidget(m_due);
    lines->addWidget(headingOf(tr("The three facts"), m_facts));
    lines->addWidget(m_facts);
    lines->addWidget(headingOf(tr("Call back at this number of the directory"), m_call));
    lines->addWidget(m_call);
    lines->addWidget(headingOf(tr("Next act"), m_step));
    lines->addWidget(m_sentence);
    lines->addWidget(m_step);
    lines->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setObjectName(QStringLiteral("page"));
    scroll->setAccessibleName(tr("Emergency"));
    scroll->setWidgetResizable(true);
    scroll->setWidget(inside);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(scroll);
}

bool EmergencyPanel::isFor(const Case &c)
{
    return std::ranges::any_of(c.demands, [](const Demand &d) { return d.instrument.startsWith(u"EDR_"); });
}

QString EmergencyPanel::leftWords(const CaseView &view, qint64 secondsSince)
{
    const auto due = dueOf(view);
    if (!due)
        return say("Nothing of it is due now");
    if (!due->binding.isInstant())
        return saidAgain(due->title);
    const auto left = view.now.addSecs(view.rehearsal ? 0 : secondsSince).secsTo(due->binding.at);
    return left >= 0 ? say("%1 left").arg(clockWords(left)) : say("%1 late").arg(clockWords(left));
}

void EmergencyPanel::show(const CaseView &view)
{
    m_view = view;
    m_since.start();
    const auto due = dueOf(view);
    const auto still = view.rehearsal ? u' ' + tr("The clock of a rehearsal stands still.") : QString();
    tell(m_due, tr("Due"),
        due ? tr("%1: by %2.").arg(saidAgain(due->title), whenWords(due->binding, view.zone)) + still : QString());
    tell(m_facts, tr("The three facts"), factLines(view.c));
    tell(m_call, tr("Number to call back"), callLines(view));
    const auto step = nextStep(view);
    m_command = step.command;
    tell(m_sentence, tr("Next act"), step.sentence);
    m_step->setVisible(m_command.has_value());
    if (m_command) {
        m_step->setText(m_actions.of(*m_command)->text());
        m_step->setAccessibleName(tr("Next act: %1").arg(m_step->text().remove(u'&').remove(u'…')));
    }
    tick();
    if (isFor(view.c) && !view.rehearsal)
        m_timer->start();
    else
        m_timer->stop();
}

void EmergencyPanel::focusStep() { m_step->setFocus(Qt::ShortcutFocusReason); }

void EmergencyPanel::tick()
{
    tell(m_left, tr("Time left"), leftWords(m_view, m_since.isValid() ? m_since.elapsed() / second : 0));
}
}
