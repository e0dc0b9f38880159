// SPDX-License-Identifier: Apache-2.0
// Calendars and courts from TOML: each row is a dated rule that is worked out for every year the file covers.
#include "calendar_rows_p.h"
#include "dates.h"
#include "law_files.h"
#include "toml_row_p.h"
namespace writdesk {
namespace {
constexpr const char *weekdayNames[] = { "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday" };
enum class Shift { None, Saturday, Sunday, Both }; // which weekend days move their holiday to a weekday
WRITDESK_NAMES(Shift, "none", "saturday", "sunday", "both")

struct HolidayRule // when a holiday falls
{
    Holiday holiday {};
    QList<QDate> dates {}; // single days
    int month = 0;
    int day = 0;
    int weekday = 0; // 1 Monday; with nth
    int nth = 0;
    int plus = 0; // days after that weekday
    std::optional<int> easter {};
    int every = 1; // years, from the first valid one
    Shift shift = Shift::None;
    Counts observed = Counts::Yes; // of the weekday it is moved to
    QDate shiftFrom {};
    QDate validFrom {};
    QDate validTo {};
    QDate in(int year) const;
};

QDate HolidayRule::in(int year) const
{
    if (every > 1 && (year - validFrom.year()) % every != 0)
        return {};
    auto found = easter ? plusDays(easterSunday(year), *easter)
        : weekday > 0   ? plusDays(nthWeekday(year, month, weekday, nth), plus)
                        : QDate(year, month, day);
    const auto outside = (validFrom.isValid() && found < validFrom) || (validTo.isValid() && found > validTo);
    return outside ? QDate() : found;
}

struct FileHead {
    QString jurisdiction {};
    Years years {};
    Years curated {};
    QString kind {}; // these four stand for every row that does not say its own
    QString cites {};
    QString source {};
    QString confidence {};
    QString saturdayCites {};
    QString sundayCites {};
    bool verified = true;
};

FileHead headOf(const toml::table &root, const QString &file, QList<LawProblem> *problems)
{
    FileHead head;
    const auto *table = root.get_as<toml::table>("calendar");
    if (!table) {
        problems->append(
            { file, 1, QCoreApplication::translate("Law", "[calendar] with jurisdiction, from and to is missing") });
        return head;
    }
    TomlRow row(*table, file, problems);
    row.need("jurisdiction"), row.need("from"), row.need("to");
    head.jurisdiction = row.text("jurisdiction");
    head.years = { row.number("from"), row.number("to") };
    head.curated = { row.number("curated_from", head.years.from), row.number("curated_to", head.years.to) };
    head.kind = row.text("kind"), head.cites = row.text("cites");
    head.source = row.text("source"), head.confidence = row.text("confidence");
    head.saturdayCites = row.text("saturday_cites");
    head.sundayCites = row.text("sunday_cites");
    head.verified = row.flag("verified", true);
    row.noOthers();
    if (head.years.from < 1583 || head.years.to > 2400 || head.years.from > head.years.to)
        row.wrong(
            "from", QCoreApplication::translate("Law", "the years must lie between 1583 and 2400, first before last"));
    return head;
}

void readWhen(TomlRow &row, HolidayRule &rule)
{
    rule.dates = row.dates("dates");
    if (const auto day = row.date("date"); day.isValid())
        rule.dates.append(day);
    rule.month = row.number("month");
    rule.day = row.number("day");
    rule.nth = row.number("nth");
    rule.plus = row.number("plus");
    rule.every = row.number("every", 1);
    if (row.has("easter"))
        rule.easter = row.number("easter");
    const auto weekday = row.text("weekday");
    for (int i = 0; i < 7; ++i) {
        if (weekday == QLatin1String(weekdayNames[i]))
            rule.weekday = i + 1;
    }
    if (!weekday.isEmpty() && rule.weekday == 0)
        row.wrong("weekday", QCoreApplication::translate("Law", "%1 is no weekday").arg(weekday));
    const auto fixedDay = QDate(2000, qBound(1, rule.month, 12), 1).isValid() && rule.month >= 1 && rule.month <= 12
        && rule.day >= 1 && rule.day <= QDate(2000, rule.month, 1).daysInMonth();
    const auto weekdayOf = rule.month >= 1 && rule.month <= 12 && rule.weekday > 0
        && (rule.nth == -1 || (rule.nth >= 1 && rule.nth <= 5));
    if (int(!rule.dates.isEmpty()) + int(fixedDay) + int(weekdayOf) + int(rule.easter.has_value()) != 1)
        row.wrong("name",
            QCoreApplication::translate(
                "Law", "needs exactly one of date, dates, month with day, month with weekday and nth, or easter"));
    if (rule.every < 1 || (rule.every > 1 && !row.has("valid_from")))
        row.wrong(
            "every", QCoreApplication::translate("Law", "must be a number of years, with valid_from naming the first"));
}

HolidayRule ruleOf(TomlRow &row, const FileHead &head)
{
    HolidayRule rule;
    auto &holiday = rule.holiday;
    row.need("name"), row.need("counts");
    if (head.kind.isEmpty())
        row.need("kind");
    if (head.cites.isEmpty())
        row.need("cites");
    holiday.name = row.text("name");
    auto kind = HolidayKind::State;
    fromName(head.kind, kind);
    holiday.kind = row.named("kind", kind);
    holiday.counts = row.named("counts", Counts::Disputed);
    holiday.cites = row.text("cites", head.cites);
    holiday.source = row.text("source", head.source);
    holiday.confidence = row.text("confidence", head.confidence);
    holiday.jurisdiction = row.text("jurisdiction", head.jurisdiction);
    holiday.announcedOn = row.date("announced_on");
    holiday.verified = row.flag("verified", head.verified);
    rule.shift = row.named("shift", Shift::None);
    rule.observed = row.named("observed", holiday.counts);
    rule.shiftFrom = row.date("shift_from");
    rule.validFrom = row.date("valid_from");
    rule.validTo = row.date("valid_to");
    readWhen(row, rule);
    if (const auto *courts = row.table("courts")) {
        for (const auto &[court, value] : *courts) {
            auto counts = Counts::Disputed;
            if (!fromName(QString::fromStdString(value.value_or(std::string())), counts))
                row.wrong("courts", QCoreApplication::translate("Law", "each court says yes, no or disputed"));
            holiday.courts.insert(QString::fromUtf8(court.str().data(), qsizetype(court.str().size())), counts);
        }
    }
    return rule;
}

// The weekday on which a holiday of a weekend is observed; invalid where it is not moved.
QDate observed(const HolidayRule &rule, QDate day)
{
    const auto weekday = day.dayOfWeek();
    const auto saturday = weekday == Qt::Saturday && (rule.shift == Shift::Saturday || rule.shift == Shift::Both);
    const auto sunday = weekday == Qt::Sunday && (rule.shift == Shift::Sunday || rule.shift == Shift::Both);
    const auto on = saturday ? plusDays(day, -1) : sunday ? plusDays(day, 1) : QDate();
    return rule.shiftFrom.isValid() && on < rule.shiftFrom ? QDate() : on;
}

void workOut(const HolidayRule &rule, const FileHead &head, DayRows &days)
{
    const auto within = [&](QDate day) { return day.isValid() && head.years.knows(day.year()); };
    const auto at = [](Holiday holiday, QDate day) {
        holiday.date = day;
        return holiday;
    };
    if (!rule.dates.isEmpty()) {
        for (const auto &day : rule.dates) {
            if (within(day))
                days.add(at(rule.holiday, day));
        }
        return;
    }
    auto moved = rule.holiday; // as the row of the weekday that stands for it says
    moved.name = QCoreApplication::translate("Law", "%1 (observed)").arg(moved.name);
    moved.observed = true;
    moved.counts = rule.observed;
    if (moved.kind == HolidayKind::FedStatute)
        moved.kind = HolidayKind::FedObserved;
    for (int year = head.years.from; year <= head.years.to + 1;
         ++year) { // New Year's Day may be observed the year before
        const auto day = rule.in(year);
        if (within(day))
            days.add(at(rule.holiday, day));
        const auto on = day.isValid() ? observed(rule, day) : QDate();
        if (!within(on))
            continue;
        auto row = at(moved, on);
        const auto &cites = day.dayOfWeek() == Qt::Saturday ? head.saturdayCites : head.sundayCites;
        if (!cites.isEmpty())
            row.cites = cites;
        days.add(std::move(row));
    }
}

// A second file of a jurisdiction adds years to those that are known; it takes none away.
void cover(QHash<QString, Years> &known, const QString &jurisdiction, const Years &more)
{
    auto &years = known[jurisdiction];
    const auto fresh = years.to < years.from;
    years = fresh ? more : Years { qMin(years.from, more.from), qMax(years.to, more.to) };
}

void readDays(const LawFile &file, Calendar::Rows &rows, QList<LawProblem> *problems)
{
    const auto before = problems->size();
    const auto root = tomlOf(file, problems);
    if (problems->size() > before)
        return;
    const auto head = headOf(root, file.name, problems);
    if (problems->size() > before)
        return;
    cover(rows.years, head.jurisdiction, head.years);
    cover(rows.curated, head.jurisdiction, head.curated);
    eachRow(root, "holiday", file.name, problems, [&](TomlRow &row) {
        const auto rule = ruleOf(row, head);
        if (problems->size() == before)
            workOut(rule, head, rows.days[rule.holiday.jurisdiction]);
    });
}

void readCourts(const LawFile &file, Calendar::Rows &rows, QList<LawProblem> *problems)
{
    const auto root = tomlOf(file, problems);
    eachRow(root, "state", file.name, problems, [&](TomlRow &row) {
        row.need("code"), row.need("name");
        rows.states.insert(row.text("code"), row.text("name"));
    });
    eachRow(root, "court", file.name, problems, [&](TomlRow &row) {
        row.need("id"), row.need("name"), row.need("state"), row.need("zone");
        const Court court { row.text("id"), row.text("name"), row.text("state"), row.text("zone").toUtf8(),
            row.text("note") };
        if (rows.courts.contains(court.id))
            row.wrong("id", QCoreApplication::translate("Law", "%1 stands twice").arg(court.id));
        if (!rows.states.contains(court.state))
            row.wrong("state", QCoreApplication::translate("Law", "%1 is no state of this file").arg(court.state));
        if (!rows.zones.contains(court.zone)) {
            const auto zone = std::make_shared<const Zone>(court.zone);
            if (!zone->isValid())
                row.wrong("zone",
                    QCoreApplication::translate("Law", "%1 is no time zone").arg(QString::fromUtf8(court.zone)));
            rows.zones.insert(court.zone, zone);
        }
        rows.courts.insert(court.id, court);
    });
}
}

Calendar Calendar::read(const QList<LawFile> &files, QList<LawProblem> *problems)
{
    const auto rows = std::make_shared<Rows>();
    for (const auto &file : files) {
        if (file.name.startsWith(u"calendars/"))
            readDays(file, *rows, problems);
        else if (file.name == u"courts.toml")
            readCourts(file, *rows, problems);
    }
    constexpr int shown = 16;
    rows->lawCites = QStringLiteral("law set ") + hashOf(files).left(shown);
    rows->settle();
    Calendar calendar;
    calendar.m_rows = rows;
    return calendar;
}
}
