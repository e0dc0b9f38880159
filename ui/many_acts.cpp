// SPDX-License-Identifier: Apache-2.0
#include "many_acts.h"
namespace writdesk {
ManyActs::ManyActs(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, QObject *parent)
    : Asker(office, prompt, bar, chosen, parent)
{
}

void ManyActs::listenTo(const Actions &actions)
{
    on(actions, Do::JudgeMany, [this] {
        onMany(tr("Judge these cases anew"), tr("Each of them is judged by the law in force, as an entry of its own."),
            tr("Judge"), judgeMany);
    });
    on(actions, Do::AcknowledgeMany, [this] {
        onMany(tr("Take up the reminders of these cases"), tr("Their reminders are yours then: they go no further."),
            tr("Take them up"), acknowledgeMany);
    });
    on(actions, Do::SaveView, [this] { save(); });
    on(actions, Do::RemoveView, [this] { remove(); });
}

// How many they are is asked first: the query may find more than the window shows.
void ManyActs::onMany(const QString &title, const QString &question, const QString &accept, const Work &work)
{
    Q_EMIT working(true);
    const auto scope = m_scope;
    whenAnswered(m_office, m_office.ask([scope](Desk &desk) { return casesIn(desk, scope); }), this,
        [this, title, question, accept, work](const Result<QList<CaseRef>> &refs) {
            Q_EMIT working(false);
            if (!refs)
                return m_bar.complain(refs.error());
            if (refs->isEmpty())
                return m_bar.say(tr("No case is selected. Select some, or all that the filter finds with Ctrl+A."));
            const Form form { .title = title,
                .text = tr("%n case(s).", nullptr, int(refs->size())) + u' ' + question,
                .fields = {},
                .accept = accept };
            m_prompt.ask(form, [this, work, picked = CaseScope { *refs, {} }](const Answers &) {
                runLong(
                    tr("Done."),
                    [work, picked](Desk &desk, const Course &course) { return work(desk, picked, course); },
                    [this](const Result<ManyReport> &report) { tellReport(*report); });
            });
        });
}

void ManyActs::tellReport(const ManyReport &report)
{
    auto words = tr("%1 of %n case(s) done.", nullptr, int(report.of)).arg(report.done);
    if (!report.refused.isEmpty())
        words += u' ' + tr("%1 was not: %2").arg(report.refused.first().first.text, report.refused.first().second)
            + (report.refused.size() > 1
                    ? u' ' + tr("%n more case(s) were not either.", nullptr, int(report.refused.size() - 1))
                    : QString());
    if (report.done > 0)
        m_bar.say(words);
    else
        m_bar.warn(words);
    Q_EMIT changed();
}

void ManyActs::save()
{
    const Form form { .title = tr("Save this view"),
        .text = tr("Everybody who opens this docket finds it by its name. It is read anew on each day: \"this week\" "
                   "stays this week."),
        .fields = { { .id = QStringLiteral("name"), .label = tr("Name"), .value = m_view.name, .required = true } },
        .accept = tr("Save") };
    m_prompt.ask(form, [this](const Answers &answers) {
        auto view = m_view;
        view.name = answers.value(QStringLiteral("name"));
        run(
            tr("The view is saved."), [view](Desk &desk) { return saveView(desk, view); },
            [this, view](const auto &) { Q_EMIT viewsChanged(view.name); });
    });
}

void ManyActs::remove()
{
    if (m_view.name.isEmpty())
        return m_bar.say(tr("Choose a saved view first."));
    run(
        tr("The view %1 is removed.").arg(m_view.name),
        [name = m_view.name](Desk &desk) { return removeView(desk, name); },
        [this](const auto &) { Q_EMIT viewsChanged({}); });
}
}
