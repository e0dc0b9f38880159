// SPDX-License-Identifier: Apache-2.0
#include "period_table.h"
#include "calendar_rows_p.h"
#include "csv.h"
#include <QCoreApplication>
#include <QTimeZone>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Periods", text); }

class TableRow {
public:
    TableRow(const QStringList &columns, const CsvRecord &record)
        : m_columns(columns)
        , m_record(record)
    {
    }
    QString value(const char *column) const
    {
        return m_record.fields.value(m_columns.indexOf(QLatin1String(column))).trimmed();
    }
    template <class Enum> bool named(const char *column, Enum &v, const QString &name)
    {
        if (name.isEmpty() || fromName(name, v))
            return true;
        return wrong(column, name);
    }
    bool wrong(const char *column, const QString &what)
    {
        error = say("%1: %2 is not understood").arg(QLatin1String(column), what);
        return false;
    }
    bool lacks(const char *column)
    {
        error = say("%1 is missing").arg(QLatin1String(column));
        return false;
    }
    bool says(const QString &why)
    {
        error = why;
        return false;
    }
    const CsvRecord &record() const { return m_record; }
    QString error {};

private:
    const QStringList &m_columns;
    const CsvRecord &m_record;
};

bool readOption(TableRow &row, const QString &key, const QString &value, PeriodSum &sum)
{
    auto &options = sum.options;
    if (key == u"country") {
        sum.place.country = value.toUpper();
        return true;
    }
    if (key == u"observed")
        return row.named("options", options.observed, value);
    if (key == u"closures")
        return row.named("options", options.closures, value);
    if (key != u"month_end" || (value != u"twin" && value != u"clamp"))
        return row.wrong("options", key + u'=' + value);
    options.monthEndTwin = value == u"twin";
    return true;
}

bool readOptions(TableRow &row, PeriodSum &sum)
{
    for (const auto &option : row.value("options").split(u';', Qt::SkipEmptyParts)) {
        const auto key = option.section(u'=', 0, 0).trimmed(), value = option.section(u'=', 1).trimmed();
        if (value.isEmpty() || !readOption(row, key, value, sum))
            return row.wrong("options", option);
    }
    return true;
}

bool readLength(TableRow &row, PeriodSum &sum)
{
    const auto text = row.value("length");
    if (text.isEmpty())
        return sum.mode == Mode::FixedDate || row.lacks("length");
    bool ok = false;
    sum.length = text.toInt(&ok);
    return ok || row.wrong("length", text);
}

bool readMode(TableRow &row, PeriodSum &sum)
{
    const auto mode = row.value("mode").toUpper();
    if (mode.isEmpty())
        return row.lacks("mode");
    if (!row.named("mode", sum.mode, mode))
        return false;
    sum.unit = usualUnit(sum.mode);
    return row.named("unit", sum.unit, row.value("unit").toLower());
}

bool readSum(TableRow &row, PeriodSum &sum, const Calendar &calendar)
{
    sum.place = { row.value("court"), row.value("state").toUpper(), row.value("zone").toUtf8(), {} };
    if (!readMode(row, sum) || !readLength(row, sum) || !readOptions(row, sum)
        || !row.named("direction", sum.direction, row.value("direction").toLower())
        || !row.named("family", sum.family, row.value("family").toLower()))
        return false;
    const auto text = row.value("trigger");
    const auto trigger = triggerOf(text, sum.place, calendar);
    if (!trigger)
        return text.isEmpty() ? row.lacks("trigger") : row.says(trigger.error().sentence);
    sum.trigger = *trigger;
    return true;
}

QString answer(TableRow row, const Calendar &calendar)
{
    PeriodSum sum;
    row.error = row.record().problem;
    Period period;
    if (row.error.isEmpty() && readSum(row, sum, calendar)) {
        period = computed(sum, calendar);
        row.error = period.problem;
    }
    return csvLine({ row.value("id"), period.raw.text(), period.earliest.text(), period.latest.text(),
        period.binding.text(), row.error });
}
}

namespace {
// When the clocks of a zone show that time: once, never where they leap over it, twice where they are set back.
QList<QDateTime> timesThere(const QDateTime &wall, const QTimeZone &zone)
{
    QList<QDateTime> found;
    for (const auto days : { -1, 1 }) { // the offsets on both sides of any change
        const auto offset = zone.offsetFromUtc(wall.addSecs(qint64(days) * 24 * 60 * 60));
        const QDateTime one(wall.date(), wall.time(), Qt::OffsetFromUTC, offset);
        if (zone.offsetFromUtc(one) == offset && !found.contains(one))
            found.append(one);
    }
    return found;
}

Result<When> wallTime(const QString &text, const QDateTime &wall, const QTimeZone &zone)
{
    const auto times = timesThere(wall, zone);
    const auto name = QString::fromLatin1(zone.id());
    if (times.isEmpty())
        return failed(
            say("%1 never was in %2: the clocks leap over it. Write the instant with its offset.").arg(text, name));
    if (times.size() > 1)
        return failed(say("%1 is twice in %2, since the clocks are set back. Write %3 or %4.")
                          .arg(text, name, isoInstant(times.first()), isoInstant(times.last())));
    return When::of(QDateTime(wall.date(), wall.time(), zone));
}
}

Result<When> triggerOf(const QString &text, const Place &place, const Calendar &calendar)
{
    constexpr auto lengthOfDate = 10; // yyyy-mm-dd
    if (const auto day = QDate::fromString(text, Qt::ISODate); text.size() == lengthOfDate && day.isValid())
        return When::of(day);
    if (const auto instant = instantOf(text); text.contains(u'T') && instant.isValid())
        return When::of(instant);
    const auto wall = text.contains(u'T') ? instantOf(text + u'Z') : QDateTime(); // not of this computer
    if (!wall.isValid())
        return failed(say("%1 is no date and no instant. Write 2026-11-23, or an instant with its offset.").arg(text));
    const auto *court = calendar.court(place.court);
    const auto id = !place.zone.isEmpty() || !court ? place.zone : court->zone;
    const auto zone = id.isEmpty() ? nullptr : calendar.rows().zone(id);
    if (!zone && !id.isEmpty())
        return failed(say("%1 is no time zone. Write one such as America/New_York.").arg(QString::fromLatin1(id)));
    if (!zone)
        return failed(say("%1 has no offset, and neither a court nor a zone says where that was. Write it with its "
                          "offset, as in 2026-07-31T10:00:00-04:00.")
                          .arg(text));
    return wallTime(text, wall, zone->zone());
}

Result<QByteArray> periodTable(const QByteArray &csv, const Calendar &calendar)
{
    auto text = QString::fromUtf8(csv);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    const auto records = csvRecords(text);
    QStringList columns;
    for (const auto &column : records.value(0).fields)
        columns.append(column.trimmed().toLower());
    if (!columns.contains(u"mode") || !columns.contains(u"trigger"))
        return failed(say("The table was not read: its first line must name the columns, at least mode and trigger."));
    auto out = csvLine({ QStringLiteral("id"), QStringLiteral("raw"), QStringLiteral("earliest"),
        QStringLiteral("latest"), QStringLiteral("binding"), QStringLiteral("error") });
    for (const auto &record : records.mid(1))
        out += answer(TableRow(columns, record), calendar);
    return out.toUtf8();
}

namespace {
// Its length is the policy's alone and off until the policy names one.
bool waitsForPolicy(const PeriodRule &row)
{
    return row.length == 0 && !row.setting.isEmpty() && row.mode != Mode::FixedDate && row.noEnd.isEmpty();
}
}

Result<Period> periodByRule(
    const QString &rule, const When &from, const Place &place, const QList<PeriodRule> &rules, const Calendar &calendar)
{
    const auto *inForce = ruleOn(rules, rule, from.date);
    if (inForce && waitsForPolicy(*inForce))
        return failed(say("Rule %1 has no length of its own and is off until the policy sets %2, so no date is "
                          "computed. A docket whose policy sets it (law set %2) shows its date in periods CASE.")
                          .arg(rule, inForce->setting));
    if (const auto *row = inForce)
        return periodOf(*row, from, place, calendar);
    const auto row = std::ranges::find(rules, rule, &PeriodRule::id);
    if (row != rules.end() && !row->prepared.isEmpty())
        return failed(say("Rule %1 is prepared and no law: %2. It is in force on no day.").arg(rule, row->cites));
    return failed(row != rules.end()
            ? say("Rule %1 was not in force on %2. Use law show %1 to see since when it is.").arg(rule, from.text())
            : say("No rule is called %1. Use an id such as T-PRES-01; law check lists the files of the law.")
                  .arg(rule));
}

QJsonObject periodLine(const Period &period, const QDateTime &now)
{
    auto line = objectOf(period);
    line.insert(QStringLiteral("state"), stateOf(period, now));
    return line;
}
}
