// SPDX-License-Identifier: Apache-2.0
#include "import_dates_p.h"
#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>
#include <optional>
namespace writdesk {
namespace {
using Match = QRegularExpressionMatch;
QString say(const char *text) { return QCoreApplication::translate("Import", text); }
QString iso(QDate day) { return day.toString(Qt::ISODate); }
constexpr int months = 12;
constexpr int century = 100;
constexpr int firstTwoDigitYear = 1970; // yy is 1970 to 2069

const auto timeOfDay
    = QStringLiteral("(?:[T ,]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?\\s*(Z|[+-]\\d{2}:?\\d{2})?)?");

ReadDate on(QDate day)
{
    ReadDate read { .date = day };
    if (!day.isValid())
        read.problem = say("is no day of the calendar");
    return read;
}

void takeTime(ReadDate &read, const Match &match, int at)
{
    if (match.captured(at).isEmpty())
        return;
    const QTime time(match.captured(at).toInt(), match.captured(at + 1).toInt(), match.captured(at + 2).toInt());
    if (!time.isValid())
        read.problem = say("has no possible time of day");
    const auto offset = match.captured(at + 3);
    if (!offset.isEmpty()) {
        const auto minutes = offset.mid(1, 2).toInt() * 60 + offset.right(2).toInt();
        read.offset = offset == u"Z" ? 0 : (offset.startsWith(u'-') ? -60 : 60) * minutes;
    }
    if (time != QTime(0, 0) || read.offset)
        read.time = time;
}

// "March" or the first letters of it, at least three.
int monthNamed(const QString &name)
{
    for (int month = 1; name.size() >= 3 && month <= months; ++month) {
        if (QLocale::c().monthName(month, QLocale::LongFormat).startsWith(name, Qt::CaseInsensitive))
            return month;
    }
    return 0;
}

std::optional<ReadDate> isoDate(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})%1$").arg(timeOfDay));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    auto read = on(QDate(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt()));
    takeTime(read, match, 5);
    return read;
}

std::optional<ReadDate> wordDate(const QString &text)
{
    static const QRegularExpression dayFirst(
        QStringLiteral("^(\\d{1,2})[ -]+([A-Za-z]+)\\.?[ ,-]+(\\d{4})%1$").arg(timeOfDay));
    static const QRegularExpression monthFirst(
        QStringLiteral("^([A-Za-z]+)\\.? +(\\d{1,2}),? +(\\d{4})%1$").arg(timeOfDay));
    for (const auto *form : { &dayFirst, &monthFirst }) {
        const auto match = form->match(text);
        const auto first = form == &dayFirst;
        const auto month = match.hasMatch() ? monthNamed(match.captured(first ? 2 : 1)) : 0;
        if (month == 0)
            continue;
        auto read = on(QDate(match.captured(3).toInt(), month, match.captured(first ? 1 : 2).toInt()));
        takeTime(read, match, 4);
        return read;
    }
    return {};
}

// 13/4/2021 is one day only; 3/4/2021 is two, and nobody may choose for who typed it.
std::optional<ReadDate> numberDate(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2})([-/.])(\\d{1,2})\\2(\\d{4})%1$").arg(timeOfDay));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const auto first = match.captured(1).toInt(), second = match.captured(3).toInt(), year = match.captured(4).toInt();
    const QDate dayFirst(year, second, first), monthFirst(year, first, second);
    ReadDate read;
    if (dayFirst.isValid() && monthFirst.isValid() && dayFirst != monthFirst)
        read.problem
            = say("may be %1 or %2; name its format under [dates] in the map").arg(iso(dayFirst), iso(monthFirst));
    else
        read = on(dayFirst.isValid() ? dayFirst : monthFirst);
    if (read.problem.isEmpty())
        takeTime(read, match, 5);
    return read;
}

QDateTime byFormat(const QString &text, const QString &format)
{
    const auto withTime = format.contains(u'H') || format.contains(u'h');
    auto read = withTime ? QLocale::c().toDateTime(text, format) : QDateTime(QLocale::c().toDate(text, format), {});
    if (read.isValid() && !format.contains(u"yyyy") && read.date().year() < firstTwoDigitYear)
        read = read.addYears(century);
    return read;
}

std::optional<ReadDate> mapDate(const QString &text, const QStringList &formats)
{
    std::optional<ReadDate> found;
    for (const auto &format : formats) {
        const auto at = byFormat(text, format);
        if (!at.date().isValid())
            continue;
        if (found && found->date != at.date()) {
            found->problem = say("may be %1 or %2 by the formats of the map").arg(iso(found->date), iso(at.date()));
            return found;
        }
        found = ReadDate { .date = at.date(), .time = at.time() == QTime(0, 0) ? QTime() : at.time() };
    }
    return found;
}

// "Thursday, 4th March 2021" without what says nothing more.
QString bare(const QString &cell)
{
    static const QRegularExpression weekday(QStringLiteral("^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,? +(?=.*\\d)"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression ordinal(
        QStringLiteral("(?<=\\d)(?:st|nd|rd|th)\\b"), QRegularExpression::CaseInsensitiveOption);
    return cell.simplified().remove(weekday).remove(ordinal);
}

// Most logs write days like this one; every other form is looked at letter by letter.
std::optional<ReadDate> plainIsoDate(const QString &cell)
{
    constexpr qsizetype size = 10; // 2021-03-04
    if (cell.size() != size || cell.at(4) != u'-' || cell.at(7) != u'-')
        return {};
    const auto number = [&](qsizetype from, qsizetype digits) {
        int sum = 0;
        for (auto i = from; i < from + digits; ++i) {
            if (cell.at(i) < u'0' || cell.at(i) > u'9')
                return -1;
            sum = 10 * sum + (cell.at(i).unicode() - u'0');
        }
        return sum;
    };
    const auto year = number(0, 4), month = number(5, 2), day = number(8, 2);
    return year < 0 || month < 0 || day < 0 ? std::nullopt : std::optional(on(QDate(year, month, day)));
}
}

bool looksLikeDate(const QString &cell)
{
    static const QRegularExpression form(QStringLiteral("^\\d{1,4}[-/.]\\d{1,2}[-/.]\\d{1,4}\\b"));
    return form.match(bare(cell)).hasMatch();
}

ReadDate dateIn(const QString &cell, const QStringList &formats)
{
    if (const auto read = formats.isEmpty() ? plainIsoDate(cell) : std::nullopt)
        return *read;
    const auto text = bare(cell);
    if (const auto read = mapDate(text, formats))
        return *read;
    if (const auto read = isoDate(text))
        return *read;
    if (const auto read = wordDate(text))
        return *read;
    if (!formats.isEmpty())
        return { .problem = say("is in none of the formats that the map names") };
    if (const auto read = numberDate(text))
        return *read;
    if (looksLikeDate(text))
        return { .problem = say("has a year of two digits; name its format under [dates] in the map") };
    return { .problem = say("is no date") };
}
}
