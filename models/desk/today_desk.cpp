// SPDX-License-Identifier: Apache-2.0
#include "today_desk.h"
#include "dates.h"
#include "escalation_desk.h"
#include "reminder_desk.h"
#include "retention_desk.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
constexpr int weekDays = 7;
constexpr int lately = 100; // cases that came in last are looked at whatever is due of them
constexpr int soonDays = 14; // of what ends: long enough to ask for an extension or to prepare

QString say(const char *text) { return QCoreApplication::translate("DayList", text); }

QString instrumentOf(const Case &c) { return factsOf(c).value(QStringLiteral("instrument")); }

// What answers the paper, as the last judgement has it.
QString answerOf(const Case &c, const Period &period)
{
    static const QMap<QString, const char *> answers {
        { QStringLiteral("comply"), QT_TRANSLATE_NOOP("DayList", "Notify, collect, build and release") },
        { QStringLiteral("comply_in_part"),
            QT_TRANSLATE_NOOP("DayList", "Notify, collect and release what it may compel") },
        { QStringLiteral("preserve"), QT_TRANSLATE_NOOP("DayList", "Take the hold and acknowledge") },
        { QStringLiteral("reject"), QT_TRANSLATE_NOOP("DayList", "Write the rejection") },
        { QStringLiteral("redirect"), QT_TRANSLATE_NOOP("DayList", "Write the redirect letter") },
        { QStringLiteral("clarify"), QT_TRANSLATE_NOOP("DayList", "Ask what is unclear") },
        { QStringLiteral("counsel"), QT_TRANSLATE_NOOP("DayList", "Counsel decides") },
    };
    const auto *answer = answers.value(dispositionNow(c), nullptr);
    return answer && period.family == Family::ActBy ? say(answer) : QString();
}

// One case, and what of it belongs on the list of a day.
class CaseDuties {
public:
    CaseDuties(const Case &c, const QDate &today, const QDateTime &now)
        : m_case(c)
        , m_today(today)
        , m_now(now)
    {
    }
    QList<DutyRow> rows()
    {
        acts();
        passedOn();
        gags();
        holds();
        secondPerson();
        facts();
        return m_rows;
    }

private:
    void add(Duty duty, const QString &what, const QString &act, const When &by = {}, Family family = Family::ActBy)
    {
        const DutyRow row { duty, m_case.ref, instrumentOf(m_case), what, act, by, family };
        if (!m_rows.contains(row)) // two demands of one paper may share a date
            m_rows.append(row);
    }
    bool within(const When &day, int days) const { return day.isValid() && m_today.daysTo(day.date) <= days; }

    void acts();
    void passedOn();
    void gags();
    void holds();
    void secondPerson();
    void facts();
    const Case &m_case;
    QDate m_today;
    QDateTime m_now;
    QList<DutyRow> m_rows {};
};

void CaseDuties::acts()
{
    for (const auto &period : m_case.judgement.periods) {
        if (period.family == Family::HoldUntil || period.family == Family::SilentUntil
            || !within(period.binding, weekDays) || (isAnswered(m_case) && period.family == Family::ActBy))
            continue;
        const auto ended = stateOf(period, m_now) == u"ended";
        if (ended && period.family != Family::ActBy)
            continue; // a power that ended or a wait that is over asks nothing
        const auto days = m_today.daysTo(period.binding.date);
        add(ended           ? Duty::Overdue
                : days <= 0 ? Duty::Today
                            : Duty::Week,
            period.title, ended ? say("Its last day passed: act, or ask for more time") : answerOf(m_case, period),
            period.binding, period.family);
    }
}

// A date that its first reader did not take up.
void CaseDuties::passedOn()
{
    const auto periods = openPeriods(m_case, m_now);
    for (const auto &reminder : m_case.reminders) {
        const auto of = std::ranges::find_if(
            periods, [&](const Period &p) { return p.rule == reminder.rule && p.binding.text() == reminder.due; });
        if (reminder.isOpen() && wasPassedOn(reminder) && of != periods.end())
            add(Duty::PassedOn, of->title.isEmpty() ? of->rule : of->title,
                say("Nobody took it up; it stands with %1: take it up").arg(reminder.to), of->binding, of->family);
    }
}

void CaseDuties::gags()
{
    for (const auto &gag : m_case.gags) {
        if (gag.lifted || gag.answered || gag.furtherOrder || gag.source == GagSource::RequestOnly
            || !within(gag.period.binding, soonDays))
            continue;
        const auto ended = stateOf(gag.period, m_now) == u"ended";
        add(Duty::Gag, gag.names.isEmpty() ? say("Silence %1").arg(gag.id.text) : gag.names,
            ended ? say("It ended: look for an extension and answer") : say("Ask now whether it is extended"),
            gag.period.binding, Family::SilentUntil);
    }
}

void CaseDuties::holds()
{
    for (const auto &hold : m_case.holds) {
        if (hold.state != HoldState::Active || !within(hold.period.binding, soonDays))
            continue;
        const auto ended = stateOf(hold.period, m_now) == u"ended";
        add(Duty::Hold, say("Preservation %1").arg(hold.id.text),
            ended ? say("It ended: destroy, or say why not") : say("Remind the agency before it ends"),
            hold.period.binding, Family::HoldUntil);
    }
}

void CaseDuties::secondPerson()
{
    const auto approved = [this](const Approval &asked) {
        return std::ranges::any_of(m_case.approvals,
            [&](const Approval &a) { return a.act == asked.act && a.what == asked.what && !a.by.isEmpty(); });
    };
    for (const auto &asked : m_case.approvals) {
        if (asked.by.isEmpty() && !approved(asked))
            add(Duty::SecondPerson, say("%1 asks for: %2 %3").arg(asked.asked, asked.act, asked.subject),
                say("A second person looks and approves"));
    }
}

void CaseDuties::facts()
{
    const auto proposed = std::ranges::count(m_case.facts, FactState::Proposed, &Fact::state);
    if (proposed > 0)
        add(Duty::Facts, say("%1 facts are proposed").arg(proposed), say("Compare them with the paper and accept"));
    const auto unread = std::ranges::any_of(
        m_case.documents, [](const Document &d) { return !d.problem.isEmpty() && !d.erased && d.kind == u"paper"; });
    if (unread && m_case.facts.isEmpty())
        add(Duty::Facts, say("A paper could not be read"), say("Look at it and state what it says"));
}

// Files whose time of keeping is over. Where somebody asked for the erasure, the second person's row stands already.
Result<> lookAtFiles(Desk &desk, int most, DayList &list)
{
    const auto files = keptFiles(desk, 0, most);
    if (!files)
        return asFailure(files);
    list.more = list.more || files->size() == most;
    for (const auto &file : *files) {
        if (file.state == ErasureState::Kept || file.state == ErasureState::Proposed)
            continue;
        list.rows.append({ .duty = Duty::Erasure,
            .ref = file.ref,
            .what = say("The file of a closed case"),
            .act = file.state == ErasureState::Approved ? say("Two people agreed: erase it")
                : file.blocks.isEmpty()                 ? say("Propose its erasure, or say why it is kept")
                                                        : say("It waits: %1").arg(file.blocks.first().because),
            .by = file.period.binding,
            .family = Family::HoldUntil });
    }
    return {};
}

// A reminder that failed in silence is worse than none: whoever opens the list is told.
Result<> lookAtReminders(Desk &desk, QList<DutyRow> &rows)
{
    const auto missed = daysWithoutReminder(desk);
    if (!missed)
        return asFailure(missed);
    if (missed->isEmpty())
        return {};
    const auto still = missed->last().daysTo(desk.today()) == 1;
    rows.append({ .duty = Duty::Reminders,
        .what = say("No reminder ran on %1 of the last 30 days, the last of them %2")
                    .arg(missed->size())
                    .arg(missed->last().toString(Qt::ISODate)),
        .act = still ? say("Run writdeskctl remind: it tells what came and went; then see why the scheduler did not")
                     : say("See why the scheduler did not run; what came and went was told since") });
    return {};
}

Result<QList<CaseRef>> refsOf(Desk &desk, int most, bool *more)
{
    const auto due
        = desk.docket().list({ .dueUntil = plusDays(desk.today(), soonDays).toString(Qt::ISODate), .limit = most + 1 });
    if (!due)
        return asFailure(due);
    const auto waiting = desk.docket().casesToLookAt();
    if (!waiting)
        return asFailure(waiting);
    *more = due->size() > most;
    QList<CaseRef> refs;
    for (const auto &row : due->first(qMin(due->size(), qsizetype(most))))
        refs.append(row.ref);
    for (const auto &ref : *waiting) {
        if (!refs.contains(ref))
            refs.append(ref);
    }
    // A paper that names no account and no date is found by neither; it came in lately, and nobody compared it yet.
    const auto latest = desk.docket().list({ .limit = lately, .order = ListOrder::Received, .descending = true });
    if (!latest)
        return asFailure(latest);
    for (const auto &row : *latest) {
        const auto over = row.status == u"closed" || row.status == u"destroyed";
        if (!over && row.receivedAt.isValid() && !refs.contains(row.ref))
            refs.append(row.ref);
    }
    return refs;
}
}

Result<DayList> dayList(Desk &desk, int mostCases)
{
    DayList list;
    const auto refs = refsOf(desk, mostCases, &list.more);
    if (!refs)
        return asFailure(refs);
    for (const auto &ref : *refs) {
        const auto c = desk.docket().load(ref);
        if (!c)
            return asFailure(c);
        list.rows += CaseDuties(*c, desk.today(), desk.now()).rows();
    }
    const auto tray = desk.docket().tray();
    if (!tray)
        return asFailure(tray);
    for (const auto &paper : *tray)
        list.rows.append({ .duty = Duty::Tray, .what = paper.name, .act = say("File it or discard it") });
    if (const auto looked = lookAtFiles(desk, mostCases, list); !looked)
        return asFailure(looked);
    if (const auto looked = lookAtReminders(desk, list.rows); !looked)
        return asFailure(looked);
    std::ranges::stable_sort(list.rows, [](const DutyRow &a, const DutyRow &b) {
        return std::tuple(a.duty, !a.by.isValid(), a.by.date) < std::tuple(b.duty, !b.by.isValid(), b.by.date);
    });
    return list;
}
}
