// SPDX-License-Identifier: Apache-2.0
// Periods of a case, of one rule, and of a whole table; and the holidays they are counted by.
#include "law_files_named.h"
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

// Only what dates need: a docket's case is judged by the whole law, a date is summed by calendars and rules. Files of
// --law stand beside those that came with the program, or in their place.
struct TimeLaw {
    QList<PeriodRule> rules {};
    Calendar calendar {};
};
Result<TimeLaw> timeLaw(const Session &session, const QList<LawFile> &among = shippedLaw())
{
    const auto named = namedLaw(session.allWords("law"), among);
    if (!named)
        return asFailure(named);
    QList<LawProblem> problems;
    const TimeLaw law { readPeriodRules(named->files, &problems), Calendar::read(named->files, &problems) };
    if (!problems.isEmpty())
        return failed(say("The law's rows about time have errors, so no date is computed. See law check."),
            QStringLiteral("%1:%2: %3")
                .arg(problems.first().file)
                .arg(problems.first().line)
                .arg(problems.first().what));
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
    const auto law = timeLaw(session);
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
    const auto law = timeLaw(session);
    if (!law)
        return asFailure(law);
    const Place place { session.option("court"), session.option("state").toUpper(), session.option("zone").toLatin1(),
        session.option("country").toUpper() };
    const auto from = triggerOf(session.option("from"), place, law->calendar);
    if (!from)
        return wrongUse(from.error().sentence);
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
    if (session.line().options.size() > (session.has("law") ? 2 : 1))
        return wrongUse(say("--table stands alone, or with --law: its columns say everything."));
    return periodsOfTable(session);
}

// Of the United States, with those of one state; or of a member state of the European Union alone.
Result<QList<Holiday>> holidaysAsked(const Calendar &calendar, int year, const QString &state, const QString &country)
{
    if (!country.isEmpty() && !calendar.knowsCountry(country, year))
        return failed(
            say("No calendar of the country %1 for %2 is known, so its holidays are unknown. A file with its rows is "
                "read with --law.")
                .arg(country)
                .arg(year));
    if (!country.isEmpty())
        return calendar.holidaysOfCountry(year, country);
    if (!calendar.knows(year))
        return failed(say("The calendars do not reach the year %1, so its holidays are unknown.").arg(year));
    if (!state.isEmpty() && !calendar.knowsState(state, year))
        return failed(
            say("No calendar of the state %1 for %2 is known, so its holidays are unknown.").arg(state).arg(year));
    return calendar.holidays(year, state);
}

Result<> listHolidays(Session &session)
{
    if (session.has("state") && session.has("country"))
        return wrongUse(say("--state is one of the United States, --country a member state of the European Union: name "
                            "one of them."));
    const auto year = session.number("year", 0);
    const auto files = year ? session.lawFiles() : Result<QList<LawFile>>(asFailure(year));
    const auto law = files ? timeLaw(session, *files) : Result<TimeLaw>(asFailure(files));
    const auto found = law
        ? holidaysAsked(law->calendar, *year, session.option("state").toUpper(), session.option("country").toUpper())
        : Result<QList<Holiday>>(asFailure(law));
    if (!found)
        return asFailure(found);
    QList<QJsonObject> rows;
    for (const auto &holiday : *found)
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
        { "periods",
            "[--rule ID] [--from WHEN] [--court ID] [--state XX] [--zone TZ] [--country CC] [--table IN.csv] "
            "[--law FILE...]",
            QT_TRANSLATE_NOOP("Commands",
                "one period by its rule, or many by a table with the columns id, mode, trigger, length, unit, "
                "direction, "
                "court, state, zone, family, options (observed, month_end, closures, country); no docket is touched. "
                "--country is the member state of the European Union whose holidays EU_1182 counts by: DE, FR, IE, NL, "
                "or one whose calendar a file of --law brings"),
            periodsWithoutDocket },
        { "holidays", "--year Y [--state XX] [--country CC] [--law FILE...]",
            QT_TRANSLATE_NOOP("Commands",
                "the legal holidays of a year, and whether they count: of the United States and one of them, or of a "
                "member state of the European Union; with what was added to the docket that is named. --law reads "
                "calendars of your own besides: a file like "
                "calendars/eu-de.toml (law files lists them), with jurisdiction = \"EU-AT\" for Austria, and a court's "
                "closed days with jurisdiction = the court's id"),
            listHolidays },
    };
}
}
