// SPDX-License-Identifier: Apache-2.0
#include "task_acts.h"
#include "letter_language.h"
#include "task_desk.h"
namespace writdesk {
TaskActs::TaskActs(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, QObject *parent)
    : Asker(office, prompt, bar, chosen, parent)
{
}

void TaskActs::listenTo(const Actions &actions)
{
    on(actions, Do::GiveTask, [this] { give(); });
}

void TaskActs::give()
{
    const auto collectors = [](Desk &desk) -> Result<QStringList> {
        const auto actors = desk.docket().actors();
        if (!actors)
            return asFailure(actors);
        QStringList names;
        for (const auto &actor : *actors) {
            if (actor.role == u"collector")
                names.append(actor.name);
        }
        return names;
    };
    Q_EMIT working(true);
    whenAnswered(m_office, m_office.ask(collectors), this, [this](const Result<QStringList> &names) {
        Q_EMIT working(false);
        if (names)
            ask(*names);
        else
            m_bar.complain(names.error());
    });
}

// Rehearsal dockets know any name, so one is typed there.
void TaskActs::ask(const QStringList &collectors)
{
    Field whom { .id = QStringLiteral("to"), .label = tr("Collector"), .required = true };
    if (!collectors.isEmpty())
        whom.kind = Field::Kind::Choice;
    for (const auto &name : collectors)
        whom.choices.append({ name, name });
    m_prompt.ask({ tr("Collection task of %1").arg(m_chosen.ref().text),
                     tr("It names accounts, data, days, and what must not happen meanwhile; neither who asks nor why."),
                     { whom, letterLanguage() }, tr("Give the task") },
        [this](const Answers &answers) {
            run(
                tr("The task is given; it stands under Letters, ready to be saved."),
                [ref = m_chosen.ref(), to = answers.value(QStringLiteral("to")), lang = letterLanguageIn(answers)](
                    Desk &desk) { return giveTask(desk, ref, to, lang); },
                [this](const auto &) { Q_EMIT given(); });
        });
}
}
