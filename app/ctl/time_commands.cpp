// SPDX-License-Identifier: Apache-2.0
// Events the law counts from, what became of a period that ran, and what is still asked of a case.
#include "case_periods.h"
#include "period_desk.h"
#include "session.h"
#include "shapes.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("TimeCommands", text); }

// A day or an instant; invalid where the option was not given.
Result<When> whenOf(const Session &session, const char *option)
{
    const auto text = session.option(option);
    const auto when = When::fromText(text);
    if (text.isEmpty() || when.isValid())
        return when;
    return wrongUse(say("%1 is no date and no instant. Write 2026-11-23, or an instant with its offset.").arg(text));
}

void printPeriods(Session &session, const QList<Period> &periods, const QDateTime &now)
{
    QList<QJsonObject> rows;
    for (const auto &period : periods)
        rows.append(periodShape(period, now));
    if (session.out().json())
        return session.out().rows(rows, {});
    for (const auto &row : rows) // people read how each date came about
        session.out().object(row);
}

// The periods that a rule of this event gave the case.
QList<Period> startedBy(const Desk &desk, const Case &c, const QString &event)
{
    QList<Period> started;
    for (const auto &period : periodsOf(c)) {
        const auto is = [&](const PeriodRule &r) { return r.id == period.rule && eventOf(r) == event; };
        if (std::ranges::any_of(desk.law().periods, is))
            started.append(period);
    }
    return started;
}

Result<> event(Session &session)
{
    const auto at = whenOf(session, "at");
    const auto desk = at ? session.desk() : Result<Desk *>(asFailure(at));
    if (!desk)
        return asFailure(desk);
    const Happening happening { .name = session.operand(1),
        .at = *at,
        .reason = session.option("reason"),
        .document = { session.option("document").toLower() },
        .demand = { session.option("demand").toUpper() },
        .withdrawn = session.has("withdraw") };
    const auto c = recordEvent(**desk, session.caseRef(), happening);
    if (!c)
        return asFailure(c);
    printPeriods(session, startedBy(**desk, *c, happening.name), (*desk)->now());
    return {};
}

Result<> listEvents(Session &session)
{
    const auto desk = session.desk();
    const auto c = desk ? (*desk)->docket().load(session.caseRef()) : Result<Case>(asFailure(desk));
    if (!c)
        return asFailure(c);
    QList<QJsonObject> rows;
    for (const auto &happening : c->happenings)
        rows.append(objectOf(happening));
    session.out().rows(rows, { QStringLiteral("name"), QStringLiteral("at"), QStringLiteral("reason") });
    return {};
}

Result<> change(Session &session)
{
    PeriodChange change { .rule = session.operand(2).toUpper(),
        .demand = { session.option("demand").toUpper() },
        .length = session.option("by"),
        .reason = session.option("reason"),
        .document = { session.option("document").toLower() } };
    fromName(session.operand(1), change.kind);
    const auto from = whenOf(session, "from"), to = whenOf(session, "to");
    if (!from || !to)
        return from ? asFailure(to) : asFailure(from);
    change.from = *from;
    change.to = *to;
    const auto desk = session.desk();
    const auto c = desk ? changePeriod(**desk, session.caseRef(), change) : Result<Case>(asFailure(desk));
    if (!c)
        return asFailure(c);
    auto periods = periodsOf(*c);
    periods.removeIf([&](const Period &p) {
        return p.rule != change.rule || (!change.demand.isEmpty() && p.subject != change.demand.text);
    });
    printPeriods(session, periods, (*desk)->now());
    return {};
}

Result<> needs(Session &session)
{
    const auto desk = session.desk();
    const auto c = desk ? (*desk)->docket().load(session.caseRef()) : Result<Case>(asFailure(desk));
    if (!c)
        return asFailure(c);
    QList<QJsonObject> rows;
    for (const auto &need : c->judgement.needs)
        rows.append(objectOf(need));
    session.out().rows(rows, { QStringLiteral("name"), QStringLiteral("asks"), QStringLiteral("by") });
    return {};
}
}

Commands timeCommands()
{
    return {
        { "needs CASE", "",
            QT_TRANSLATE_NOOP("Commands",
                "the facts that criteria and periods of this case's instruments ask for and nobody knows, a line each "
                "with its question and who needs it; what starts with event: is recorded with event"),
            needs },
        { "event CASE NAME", "[--at WHEN] [--document SHA256] [--demand D1] [--reason TEXT] [--withdraw]",
            QT_TRANSLATE_NOOP("Commands",
                "records that an event happened which the law counts from, such as cybertip_completed or "
                "interception_began, and judges anew; prints the periods it starts. A wrong name lists all of them"),
            event, Writes },
        { "events CASE", "", QT_TRANSLATE_NOOP("Commands", "the events recorded in a case"), listEvents },
        { "period CASE pause|resume|reset|extend RULE",
            "--reason TEXT [--from WHEN] [--to WHEN] [--by N UNIT] [--document SHA256] [--demand D1]",
            QT_TRANSLATE_NOOP("Commands",
                "a period stands still or runs again from a day, begins anew from a day, or is extended to a day or by "
                "a length after its unrolled end; prints it with its derivation. A power of the government needs the "
                "order's document"),
            change, Writes },
    };
}
}
