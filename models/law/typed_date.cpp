// SPDX-License-Identifier: Apache-2.0
#include "typed_date.h"
#include "dates.h"
#include "typed_words_p.h"
#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <array>
namespace writdesk {
namespace {
using Typed = Result<TypedDate>;
using Match = QRegularExpressionMatch;
constexpr int firstYear = 1900; // what lies outside was mistyped
constexpr int lastYear = 2199;
constexpr int leapsApart = 8; // at most so many years lie between two 29ths of February

QString say(const char *text) { return QCoreApplication::translate("TypedDate", text); }

bool isSaid(const QString &text, std::initializer_list<const char *> words)
{
    return std::ranges::any_of(words, [&](const char *word) { return text == QLatin1String(word); });
}

// What stands around a day, and the units that are counted. A language may have several words for one, apart by a bar.
constexpr std::array spoken {
    QT_TRANSLATE_NOOP("TypedDate", "today"),
    QT_TRANSLATE_NOOP("TypedDate", "tomorrow"),
    QT_TRANSLATE_NOOP("TypedDate", "yesterday"),
    QT_TRANSLATE_NOOP("TypedDate", "end month"),
    QT_TRANSLATE_NOOP("TypedDate", "end year"),
    QT_TRANSLATE_NOOP("TypedDate", "next"),
    QT_TRANSLATE_NOOP("TypedDate", "this"),
    QT_TRANSLATE_NOOP("TypedDate", "last"),
    QT_TRANSLATE_NOOP("TypedDate", "in"),
    QT_TRANSLATE_NOOP("TypedDate", "days"),
    QT_TRANSLATE_NOOP("TypedDate", "weeks"),
    QT_TRANSLATE_NOOP("TypedDate", "months"),
    QT_TRANSLATE_NOOP("TypedDate", "years"),
};

// The words of the program's language in their English places; English itself is understood everywhere.
QString inEnglish(QString words)
{
    for (const auto *word : spoken) {
        const auto own = say(word).toLower();
        if (own == QLatin1String(word))
            continue;
        for (const auto &one : own.split(u'|')) {
            static const QString whole = QStringLiteral("(?<!\\p{L})%1(?!\\p{L})");
            words.replace(QRegularExpression(whole.arg(QRegularExpression::escape(one))), QLatin1String(word));
        }
    }
    return words;
}

Typed within(const QDate &day, const QString &note = {})
{
    if (!day.isValid() || day.year() < firstYear || day.year() > lastYear)
        return failed(say("That day lies outside the years %1 to %2.").arg(firstYear).arg(lastYear), {}, No::Usage);
    return TypedDate { day, note };
}

Typed dayOf(int year, int month, int day, const QString &note = {})
{
    if (month < 1 || month > 12)
        return failed(say("There is no month %1.").arg(month), {}, No::Usage);
    if (year < firstYear || year > lastYear)
        return within({});
    if (!QDate::isValid(year, month, day))
        return failed(say("%1 has no day %2.").arg(monthAndYear(month, year)).arg(day), {}, No::Usage);
    return within(QDate(year, month, day), note);
}

// Without a year the nearest such day is meant: in December 15 January lies ahead, in January 15 December behind.
Typed nearest(int month, int day, const QDate &today, const QString &note = {})
{
    QDate best;
    for (int year = today.year() - leapsApart; year <= today.year() + leapsApart; ++year) {
        const QDate one(year, month, day);
        if (one.isValid() && (!best.isValid() || qAbs(today.daysTo(one)) <= qAbs(today.daysTo(best))))
            best = one;
    }
    return best.isValid() ? within(best, note) : dayOf(today.year(), month, day);
}

int yearOf(const QString &digits) { return digits.size() == 2 ? 2000 + digits.toInt() : digits.toInt(); }

Typed inYear(const QString &year, int month, int day, const QDate &today, const QString &note = {})
{
    return year.isEmpty() ? nearest(month, day, today, note) : dayOf(yearOf(year), month, day, note);
}

Typed monthsOn(const QDate &today, qint64 months)
{
    const auto sum = plusMonths(today, months, MonthEnd::Clamp);
    if (!sum.isValid() || !monthLacksDay(today, months))
        return within(sum);
    return within(sum,
        say("%1 has no day %2: its last day is taken.").arg(monthAndYear(sum.month(), sum.year())).arg(today.day()));
}

Typed counted(const Match &said, const DateSense &sense)
{
    const auto count = said.captured(2).toLongLong() * (said.captured(1) == u"-" ? -1 : 1);
    const auto unit = said.captured(3);
    if (unit.isEmpty() || isSaid(unit, { "d", "day", "days" }))
        return within(plusDays(sense.today, count));
    if (isSaid(unit, { "w", "week", "weeks" }))
        return within(plusDays(sense.today, 7 * count));
    if (isSaid(unit, { "m", "month", "months" }))
        return monthsOn(sense.today, count);
    if (isSaid(unit, { "y", "year", "years" }))
        return monthsOn(sense.today, 12 * count);
    return failed(say("Count in d, w, m or y: days, weeks, months or years from today."), {}, No::Usage);
}

// Alone it is the coming one; "next" means that of the week after this, which many people mean and others do not.
Typed weekday(const Match &said, const DateSense &sense)
{
    const auto wanted = weekdayNamed(said.captured(2));
    if (wanted == 0)
        return failed({});
    const auto which = said.captured(1).trimmed();
    const auto monday = plusDays(sense.today, 1 - sense.today.dayOfWeek());
    const auto ahead = (wanted - sense.today.dayOfWeek() + 6) % 7 + 1;
    const auto coming = plusDays(sense.today, ahead);
    if (isSaid(which, { "last" }))
        return within(plusDays(coming, ahead == 7 ? -14 : -7));
    if (isSaid(which, { "this" }))
        return within(plusDays(monday, wanted - 1));
    if (which.isEmpty())
        return within(coming, ahead == 7 ? say("Today is that weekday too: the coming one is taken.") : QString());
    const auto next = plusDays(monday, 6 + wanted);
    return within(next, next == coming ? QString() : say("The one of next week; without “next” it is the coming one."));
}

Typed yearFirst(const Match &said, const DateSense &)
{
    return dayOf(said.captured(1).toInt(), said.captured(2).toInt(), said.captured(3).toInt());
}

// 12/7 or 12/7/26. With points the day stands first wherever they are used.
Typed numbers(const Match &said, const DateSense &sense)
{
    const auto first = said.captured(1).toInt(), second = said.captured(3).toInt();
    const auto year = said.captured(4);
    auto dayFirst = said.captured(2) == u"." || sense.order == DayOrder::DayFirst;
    if (first > 12 && second > 12)
        return failed(say("Neither %1 nor %2 is a month.").arg(first).arg(second), {}, No::Usage);
    if ((dayFirst ? second : first) > 12)
        dayFirst = !dayFirst; // only the other order is possible
    const auto day = dayFirst ? first : second, month = dayFirst ? second : first;
    QString note;
    if (first <= 12 && second <= 12 && first != second && month > 0 && day > 0)
        note = (dayFirst ? say("Read as day and month; for the other write %1.")
                         : say("Read as month and day; for the other write %1."))
                   .arg(QLocale().toString(QDate(2000, day, month), QStringLiteral("d MMM")));
    return inYear(year, month, day, sense.today, note);
}

// "7 dec" or "dec 7", with a year or without; a weekday before it must agree.
Typed named(const Match &said, const DateSense &sense)
{
    const auto group = [&](const char *name) { return said.captured(QString::fromLatin1(name)); };
    const auto month = monthNamed(group("month"));
    const auto before = group("weekday");
    if (month == 0 || (!before.isEmpty() && weekdayNamed(before) == 0))
        return failed({});
    const auto read = inYear(group("year"), month, group("day").toInt(), sense.today);
    if (!read || before.isEmpty() || weekdayNamed(before) == read->day.dayOfWeek())
        return read;
    return failed(
        say("%1 is a %2.")
            .arg(QLocale().toString(read->day, QStringLiteral("d MMM yyyy")), QLocale().dayName(read->day.dayOfWeek())),
        {}, No::Usage);
}

Typed halfNamed(const Match &said, const DateSense &)
{
    const auto month = monthNamed(said.captured(1));
    if (month == 0)
        return failed({});
    return failed(
        say("Which day of that month? Write it as 7 %1.").arg(QLocale().monthName(month, QLocale::ShortFormat)), {},
        No::Usage);
}

Typed bareNumber(const Match &said, const DateSense &)
{
    return failed(
        say("%1 could be a day or a number of days: write +%1, or the day with its month.").arg(said.captured(1)), {},
        No::Usage);
}

struct Form {
    QRegularExpression looks;
    Typed (*read)(const Match &, const DateSense &);
};

const QList<Form> &forms()
{
    const auto like = [](const char *pattern) {
        return QRegularExpression(QRegularExpression::anchoredPattern(QString::fromUtf8(pattern)),
            QRegularExpression::UseUnicodePropertiesOption);
    };
    static const QList<Form> all {
        { like(R"(([+-]|in )\s*(\d{1,5})\s*(\p{L}*))"), counted },
        { like(R"((next |this |last |)(\p{L}{3,}\.?))"), weekday },
        { like(R"((\d{4})[-/.](\d{1,2})[-/.](\d{1,2}))"), yearFirst },
        { like(R"((\d{4})(\d\d)(\d\d))"), yearFirst },
        { like(R"((\d{1,2})([-/.])(\d{1,2})\.?(?:[-/.](\d{2}|\d{4}))?)"), numbers },
        { like(R"((?:(?<weekday>\p{L}{3,}\.?) )?(?<day>\d{1,2}) (?<month>\p{L}{3,}\.?)(?: (?<year>\d{2}|\d{4}))?)"),
            named },
        { like(R"((?:(?<weekday>\p{L}{3,}\.?) )?(?<month>\p{L}{3,}\.?) (?<day>\d{1,2})(?: (?<year>\d{2}|\d{4}))?)"),
            named },
        { like(R"((\p{L}{3,}\.?)(?: \d{4})?)"), halfNamed },
        { like(R"((\d{1,4}))"), bareNumber },
    };
    return all;
}

// Commas, ordinals and "of" say nothing more.
QString bare(const QString &text)
{
    static const QRegularExpression ordinal(QStringLiteral("\\b(\\d{1,2})(?:st|nd|rd|th|\\.(?= ))"));
    auto words = text.toLower().replace(u',', u' ').replace(ordinal, QStringLiteral("\\1"));
    static const QRegularExpression joints(QStringLiteral("\\b(?:of|de|del|el|the)\\b"));
    static const QRegularExpression behind(QStringLiteral("^(\\p{L}{3,}\\.?) (next|this|last)$"));
    return inEnglish(words.replace(joints, QStringLiteral(" ")).simplified())
        .replace(behind, QStringLiteral("\\2 \\1"));
}
}

Typed typedDate(const QString &text, const DateSense &sense)
{
    const auto words = bare(text);
    if (isSaid(words, { "today", "now" }))
        return within(sense.today);
    if (isSaid(words, { "tomorrow", "tom" }))
        return within(plusDays(sense.today, 1));
    if (isSaid(words, { "yesterday" }))
        return within(plusDays(sense.today, -1));
    if (isSaid(words, { "eom", "end month" }))
        return dayOf(sense.today.year(), sense.today.month(), sense.today.daysInMonth());
    if (isSaid(words, { "eoy", "end year" }))
        return dayOf(sense.today.year(), 12, 31);
    for (const auto &form : forms()) {
        const auto match = form.looks.match(words);
        if (!match.hasMatch())
            continue;
        if (auto read = form.read(match, sense); read || !read.error().sentence.isEmpty())
            return read; // an empty sentence: it is not of this form after all
    }
    return failed(
        say("“%1” is no date. Write it as +90, fri, 12/7, 7 Dec or 2026-12-07.").arg(text.simplified()), {}, No::Usage);
}

DayOrder dayOrderOf(const QString &country)
{
    // The United States, and what writes its days as they do.
    static const QStringList monthFirst { QStringLiteral("US"), QStringLiteral("PR"), QStringLiteral("GU"),
        QStringLiteral("VI"), QStringLiteral("AS"), QStringLiteral("MP"), QStringLiteral("UM") };
    const auto first = country.isEmpty() ? QLocale().dateFormat(QLocale::ShortFormat).startsWith(u'M')
                                         : monthFirst.contains(country.toUpper());
    return first ? DayOrder::MonthFirst : DayOrder::DayFirst;
}
}
