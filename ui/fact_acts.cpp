// SPDX-License-Identifier: Apache-2.0
#include "fact_acts.h"
#include "disclosure_desk.h"
#include "law_words.h"
#include "moments.h"
#include "period_desk.h"
#include "preservation_desk.h"
#include "renewal_desk.h"
#include "words.h"
#include <algorithm>
#include <tuple>
namespace writdesk {
namespace {
constexpr qsizetype mostUndone = 50;
}

FactActs::FactActs(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, QObject *parent)
    : Asker(office, prompt, bar, chosen, parent)
{
}

void FactActs::listenTo(const Actions &actions)
{
    on(actions, Do::AcceptAll, [this] { accept({}); });
    on(actions, Do::Undo, [this] { undo(); });
    on(actions, Do::StateFact, [this] { stateFact(); });
    on(actions, Do::ClearFact, [this] { clearFact(); });
    on(actions, Do::ChoosePaper, [this] { choosePaper(); });
    on(actions, Do::Judge, [this] { judge(); });
    on(actions, Do::Overrule, [this] { overrule(); });
    on(actions, Do::TakeHold, [this] { takeHold(); });
    on(actions, Do::RenewHold, [this] { renewHold(); });
    on(actions, Do::ReleaseHold, [this] { releaseHold(); });
    on(actions, Do::DestroyHold, [this] { destroyHold(); });
}

// What the facts were and became is kept, so that it can be undone.
template <class Work> void FactActs::change(const QString &done, const QString &what, Work work)
{
    const auto compared = [ref = m_chosen.ref(), work = std::move(work)](Desk &desk) -> Result<FactChange> {
        const auto before = desk.docket().load(ref);
        if (!before)
            return asFailure(before);
        return work(desk).map([&](const Case &after) { return changeOf(*before, after); });
    };
    run(done, compared, [this, what](const Result<FactChange> &changed) {
        if (!changed->isEmpty())
            m_done.append({ what, *changed });
        if (m_done.size() > mostUndone)
            m_done.removeFirst();
    });
}

void FactActs::undo()
{
    const auto of = [this](const Done &done) { return done.change.ref == m_chosen.ref(); };
    const auto last = std::find_if(m_done.rbegin(), m_done.rend(), of);
    if (last == m_done.rend())
        return m_bar.say(tr("No fact of this case was changed here: there is nothing to undo."));
    const auto done = *last;
    m_done.erase(std::next(last).base());
    run(tr("Undone: %1. What stood before stands again, by a new entry.").arg(done.what),
        [change = done.change](Desk &desk) { return undoFacts(desk, change); });
}

void FactActs::accept(const QStringList &names)
{
    QStringList said;
    for (const auto &name : names)
        said.append(words(Of::Fact, name));
    const auto what
        = said.isEmpty() ? tr("all facts accepted") : tr("accepted %1").arg(said.join(QStringLiteral(", ")));
    const auto done
        = names.isEmpty() ? tr("All facts are accepted.") : tr("Accepted: %1.").arg(said.join(QStringLiteral(", ")));
    change(done, what, [ref = m_chosen.ref(), names, seen = m_chosen.view.c.revision](Desk &desk) {
        return acceptFacts(desk, ref, names, seen);
    });
}

// Of a fact that may stand many times only the typed-over value goes.
void FactActs::retype(const Fact &was, const QString &value)
{
    const auto fact = words(Of::Fact, was.name);
    const auto stillSays = [&](const Fact &f) {
        return std::tie(f.name, f.value, f.demand) == std::tie(was.name, was.value, was.demand);
    };
    if (std::ranges::none_of(m_chosen.view.c.facts, stillSays)) { // news wait while somebody types
        m_bar.warn(tr("%1 was changed by somebody else while you typed \"%2\". Look at what stands there now, and type "
                      "it again if it is still wrong.")
                       .arg(fact, value));
        return;
    }
    Statement statement { .name = was.name, .value = value };
    if (isMany(was.name))
        statement.instead = was.value;
    change(value.isEmpty() ? tr("Cleared: %1.").arg(fact) : tr("Stated: %1.").arg(fact),
        value.isEmpty() ? tr("cleared %1").arg(fact) : tr("%1 typed over").arg(fact),
        [ref = m_chosen.ref(), statement, demand = was.demand, seen = m_chosen.view.c.revision](
            Desk &desk) { return stateFacts(desk, ref, { statement }, demand, seen); });
}

void FactActs::stateFact()
{
    Field name {
        .id = QStringLiteral("name"), .label = tr("Fact"), .kind = Field::Kind::Choice, .value = m_chosen.fact.name
    };
    for (const auto &id : idsOf(Of::Fact))
        name.choices.append({ id, words(Of::Fact, id) });
    const Field value { .id = QStringLiteral("value"),
        .label = tr("Value"),
        .required = true,
        .hint = tr("a date as +90, fri or 12/7, an account as email:x@example.com"),
        .dateIf = [dates = m_chosen.view.dateFacts](
                      const Answers &given) { return dates.contains(given.value(QStringLiteral("name"))); } };
    m_prompt.ask({ tr("State a fact"), tr("What you state is accepted at once and marked as typed."), { name, value },
                     tr("State") },
        [this](const Answers &answers) {
            const auto fact = answers.value(QStringLiteral("name"));
            const Statement one { .name = fact, .value = answers.value(QStringLiteral("value")), .add = isMany(fact) };
            change(tr("Stated: %1.").arg(words(Of::Fact, fact)), tr("stated %1").arg(words(Of::Fact, fact)),
                [ref = m_chosen.ref(), one](Desk &desk) { return stateFacts(desk, ref, { one }); });
        });
}

// Each by its pages.
void FactActs::choosePaper()
{
    const auto &papers = m_chosen.view.c.papers;
    if (papers.isEmpty())
        return m_bar.say(tr("This case has one paper only, as far as was read. State the instrument if it is wrong."));
    const auto *taken = takenPaper(m_chosen.view.c);
    Field paper { .id = QStringLiteral("paper"), .label = tr("The instrument is"), .kind = Field::Kind::Choice };
    for (qsizetype i = 0; i < papers.size(); ++i) {
        const auto &one = papers.at(i);
        const auto &files = m_chosen.view.c.documents;
        const auto file = std::ranges::find(files, one.document, &Document::sha256);
        const auto name = file == files.end() ? one.document.text.left(12) : file->name;
        paper.choices.append({ QString::number(i),
            tr("%1 in %2, pages %3 to %4").arg(one.instrument, name).arg(one.first).arg(one.last) });
        if (taken == &one)
            paper.value = QString::number(i);
    }
    m_prompt.ask(
        { tr("Several papers"),
            tr("The papers of this case as they were told apart. What the one you take states is proposed instead of "
               "what was read of the one before; what was accepted or typed stays."),
            { paper }, tr("Take it") },
        [this, papers](const Answers &answers) {
            const auto &one = papers.at(answers.value(QStringLiteral("paper")).toInt());
            run(tr("%1 on page %2 is the instrument now; accept what it states.").arg(one.instrument).arg(one.first),
                [ref = m_chosen.ref(), one](
                    Desk &desk) { return takeAsInstrument(desk, ref, one.document, one.first); });
        });
}

void FactActs::answer(const OpenFact &fact)
{
    if (fact.fact.startsWith(u"event:"))
        return recordEvent(fact.fact.mid(6), rowWords(fact.asks));
    const Field value { .id = QStringLiteral("value"),
        .label = tr("Answer"),
        .required = true,
        .hint = tr("a date as +90, fri or 12/7, yes or no, or words; none where nothing is found"),
        .dateIf = [isDate = m_chosen.view.dateFacts.contains(fact.fact)](const Answers &) { return isDate; } };
    m_prompt.ask(
        { rowWords(fact.asks), tr("Asked for by %1.").arg(fact.by.join(QStringLiteral(", "))), { value }, tr("State") },
        [this, fact](const Answers &answers) {
            const Statement one {
                .name = fact.fact, .value = answers.value(QStringLiteral("value")), .add = isMany(fact.fact)
            };
            change(tr("Stated: %1.").arg(words(Of::Fact, fact.fact)), tr("stated %1").arg(words(Of::Fact, fact.fact)),
                [ref = m_chosen.ref(), one, demand = fact.demand](
                    Desk &desk) { return stateFacts(desk, ref, { one }, demand); });
        });
}

void FactActs::recordEvent(const QString &name, const QString &question)
{
    const Field at { .id = QStringLiteral("at"),
        .label = tr("Day"),
        .kind = Field::Kind::Moment,
        .required = true,
        .hint = tr("a date as -1d, fri or 12/7, or an instant with its offset where hours count") };
    const Field reason {
        .id = QStringLiteral("reason"), .label = tr("What shows it"), .kind = Field::Kind::Note, .required = true
    };
    m_prompt.ask({ question, tr("What the law counts from it runs from then on."), { at, reason }, tr("Record") },
        [this, name](const Answers &answers) {
            const Happening happening { .name = name,
                .at = When::fromText(answers.value(QStringLiteral("at")).trimmed()),
                .reason = answers.value(QStringLiteral("reason")) };
            if (!happening.at.isValid())
                return m_bar.warn(tr("That is no date and no instant. Write it as 2026-11-23."));
            run(tr("Recorded; its periods run."),
                [ref = m_chosen.ref(), happening](Desk &desk) { return writdesk::recordEvent(desk, ref, happening); });
        });
}

void FactActs::clearFact()
{
    if (m_chosen.fact.name.isEmpty()) {
        m_bar.warn(tr("No fact is selected. Select the one to clear."));
        return;
    }
    retype(m_chosen.fact, {});
}

void FactActs::judge()
{
    run(tr("Judged anew by the law in force."), [ref = m_chosen.ref()](Desk &desk) { return judgeCase(desk, ref); });
}

void FactActs::overrule()
{
    const auto id = m_chosen.finding.id;
    if (id.isEmpty()) {
        m_bar.warn(tr("No finding is selected. Select the one to overrule under Findings."));
        return;
    }
    const Field reason {
        .id = QStringLiteral("reason"), .label = tr("Reason"), .kind = Field::Kind::Note, .required = true
    };
    m_prompt.ask({ tr("Overrule %1").arg(id), tr("A fatal finding needs a second person's approval before it counts."),
                     { reason }, tr("Overrule") },
        [this, id](const Answers &answers) {
            run(tr("%1 is overruled, or waits for a second person's approval.").arg(id),
                [ref = m_chosen.ref(), id, why = answers.value(QStringLiteral("reason"))](
                    Desk &desk) { return writdesk::overrule(desk, ref, id, why); });
        });
}

void FactActs::takeHold()
{
    const Field basis { .id = QStringLiteral("basis"),
        .label = tr("Basis"),
        .kind = Field::Kind::Choice,
        .value = QStringLiteral("2703f"),
        .choices = { { QStringLiteral("2703f"), tr("request under 18 U.S.C. 2703(f)") },
            { QStringLiteral("civil"), tr("properly served U.S. civil subpoena") } } };
    m_prompt.ask(
        { tr("Take a hold"), tr("The data of the named accounts is kept as it is. The period runs from receipt."),
            { basis }, tr("Take the hold") },
        [this](const Answers &answers) {
            run(tr("The hold is taken."),
                [ref = m_chosen.ref(), why = answers.value(QStringLiteral("basis"))](
                    Desk &desk) { return writdesk::takeHold(desk, ref, why); });
        });
}

namespace {
// What speaks for it and against it, and both readings of the day to which it would run.
QString renewalWords(const Renewable &one)
{
    QStringList words { QCoreApplication::translate("FactActs", "%1 of %2").arg(one.hold.id.text, one.of.text),
        one.sameNumber ? QCoreApplication::translate("FactActs", "same number")
                       : QCoreApplication::translate("FactActs", "another number"),
        one.sameRequester ? QCoreApplication::translate("FactActs", "same requester")
                          : QCoreApplication::translate("FactActs", "another requester") };
    words.append(one.others.isEmpty()
            ? QCoreApplication::translate("FactActs", "all its accounts")
            : QCoreApplication::translate("FactActs", "not of %1").arg(one.others.join(QStringLiteral(", "))));
    words.append(QCoreApplication::translate("FactActs", "ends %1").arg(dayWords(one.hold.period.binding.date)));
    const auto &next = one.next;
    words.append(next.earliest == next.latest
            ? QCoreApplication::translate("FactActs", "then %1").arg(dayWords(next.latest.date))
            : QCoreApplication::translate("FactActs", "then %1 or %2")
                  .arg(dayWords(next.earliest.date), dayWords(next.latest.date)));
    return words.join(QStringLiteral(" · "));
}
}

void FactActs::renewHold()
{
    const auto &view = m_chosen.view;
    const auto open = [](const Renewable &one) { return !one.done && one.refusal.isEmpty(); };
    if (!view.c.holds.isEmpty() || std::ranges::none_of(view.renewals, open))
        return run(
            tr("The hold is renewed."), [ref = m_chosen.ref()](Desk &desk) { return writdesk::renewHold(desk, ref); });
    QList<Renewable> choices;
    std::ranges::copy_if(view.renewals, std::back_inserter(choices), open);
    Field which { .id = QStringLiteral("hold"), .label = tr("Hold"), .kind = Field::Kind::Choice };
    for (qsizetype i = 0; i < choices.size(); ++i)
        which.choices.append({ QString::number(i), renewalWords(choices.at(i)) });
    which.value = which.choices.first().first;
    m_prompt.ask(
        { tr("Renew a hold of another case"),
            tr("The hold runs on from its own end, as of the receipt of this paper, and the cases are linked."),
            { which }, tr("Renew the hold") },
        [this, choices](const Answers &answers) {
            const auto &one = choices.at(answers.value(QStringLiteral("hold")).toInt());
            run(tr("Hold %1 of %2 is renewed.").arg(one.hold.id.text, one.of.text),
                [ref = m_chosen.ref(), of = one.of, hold = one.hold.id](
                    Desk &desk) { return writdesk::renewBy(desk, ref, of, hold); });
        });
}

void FactActs::releaseHold()
{
    m_prompt.ask(
        { tr("Release the hold"), tr("Nothing is destroyed by this; the data is no longer kept for this case."), {},
            tr("Release the hold") },
        [this](const Answers &) {
            run(tr("The hold is released."),
                [ref = m_chosen.ref()](Desk &desk) { return writdesk::releaseHold(desk, ref); });
        });
}

void FactActs::destroyHold()
{
    m_prompt.ask({ tr("Destroy what was held"),
                     tr("This cannot be undone. Every gate is asked again, and a second person must have approved it."),
                     {}, tr("Destroy") },
        [this](const Answers &) {
            run(tr("Destroyed; the certificate stands under Letters."),
                [ref = m_chosen.ref()](Desk &desk) { return writdesk::destroyHold(desk, ref); });
        });
}
}
