// SPDX-License-Identifier: Apache-2.0
// Periods of a case, of one rule, and of a whole table; and the holidays they are counted by.
#include "law_files.h"
#include "period_table.h"
#include "session.h"
#include "shapes.h"
#include <QCoreApplication>
#include <QFile>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("PeriodCommands", text); }

void print(Session &session, const QList<Period> &periods, const QDateTime &now)
{
    QList<QJsonObject> rows;
    for (const auto &period : periods)
        rows.append(periodShape(period, now));
    if (session.out().json())
        return session.out().rows(rows, {});
    for (const auto &row : rows) // people read how each date came about
        session.out().object(row);
}

// Only what dates need: a docket's case is judged by the whole law, a date is summed by calendars and rules.
struct TimeLaw {
    QList<PeriodRule> rules {};
    Calendar calendar {};
};
Result<TimeLaw> timeLaw()
{
    QList<LawProblem> problems;
    const auto files = shippedLaw();
    const TimeLaw law { readPeriodRules(files, &problems), Calendar::read(files, &problems) };
    if (!problems.isEmpty())
        return failed(say("The law's rows about time have errors, so no date is computed. See law check."));
    return law;
}

Result<> periodsOfCase(Session &session)
{
    const auto desk = session.desk();
    const auto c = desk ? (*desk)->docket().load(session.caseRef()) : Result<Case>(asFailure(desk));
    if (!c)
        return asFailure(c);
    print(session, periodsOf(*c), (*desk)->now());
    return {};
}

Result<> periodsOfTable(Session &session)
{
    QFile file(session.option("table"));
    if (!file.open(QIODevice::ReadOnly))
        return failed(say("%1 cannot be opened. Check the name and who may read it.").arg(session.option("table")),
            file.errorString());
    const auto law = timeLaw();
    const auto table = law ? periodTable(file.readAll(), law->calendar) : Result<QByteArray>(asFailure(law));
    if (!table)
        return asFailure(table);
    session.out().text(QString::fromUtf8(*table));
    return {};
}

Result<> periodOfRule(Session &session)
{
    if (!session.has("rule") || !session.has("from"))
        return failed(say("One period needs --rule and --from; a case's periods are those of periods CASE."),
            usageOf({ session.line().command }), No::Usage);
    const auto law = timeLaw();
    if (!law)
        return asFailure(law);
    const Place place { session.option("court"), session.option("state").toUpper(), session.option("zone").toLatin1() };
    const auto from = triggerOf(session.option("from"), place, law->calendar);
    if (!from)
        return wrongUse(say("%1 is no date and no instant. Write 2026-11-23, or an instant with its offset.")
                            .arg(session.option("from")));
    const auto period = periodByRule(session.option("rule"), *from, place, law->rules, law->calendar);
    if (!period)
        return asFailure(period);
    print(session, { *period }, session.now());
    return {};
}

Result<> periodsWithoutDocket(Session &session)
{
    if (!session.has("table"))
        return periodOfRule(session);
    if (session.line().options.size() > 1)
        return wrongUse(say("--table stands alone: its columns say everything."));
    return periodsOfTable(session);
}

Result<> listHolidays(Session &session)
{
    const auto year = session.number("year", 0);
    const auto law = year ? timeLaw() : Result<TimeLaw>(asFailure(year));
    if (!law)
        return asFailure(law);
    const auto state = session.option("state").toUpper();
    if (!law->calendar.knows(*year))
        return failed(say("The calendars do not reach the year %1, so its holidays are unknown.").arg(*year));
    if (!state.isEmpty() && !law->calendar.knowsState(state, *year))
        return failed(
            say("No calendar of the state %1 for %2 is known, so its holidays are unknown.").arg(state).arg(*year));
    QList<QJsonObject> rows;
    for (const auto &holiday : law->calendar.holidays(*year, state))
        rows.append({ { QStringLiteral("date"), toJson(holiday.date) }, { QStringLiteral("name"), holiday.name },
            { QStringLiteral("kind"), nameOf(holiday.kind) }, { QStringLiteral("counts"), nameOf(holiday.counts) },
            { QStringLiteral("cites"), holiday.cites }, { QStringLiteral("source"), holiday.source },
            { QStringLiteral("confidence"), holiday.confidence }, { QStringLiteral("verified"), holiday.verified } });
    session.out().rows(rows,
        { QStringLiteral("date"), QStringLiteral("counts"), QStringLiteral("kind"), QStringLiteral("name"),
            QStringLiteral("cites") });
    return {};
}
}

Commands periodCommands()
{
    return {
        { "periods CASE", "", QT_TRANSLATE_NOOP("Commands", "every period of a case with its derivation"),
            periodsOfCase },
        { "periods", "[--rule ID] [--from WHEN] [--court ID] [--state XX] [--zone TZ] [--table IN.csv]",
            QT_TRANSLATE_NOOP("Commands",
                "one period by its rule, or many by a table with the columns id, mode, trigger, length, unit, "
                "direction, "
                "court, state, zone, family, options; no docket is touched"),
            periodsWithoutDocket },
        { "holidays", "--year Y [--state XX]",
            QT_TRANSLATE_NOOP("Commands", "the legal holidays of a year, and whether they count"), listHolidays },
    };
}
}
