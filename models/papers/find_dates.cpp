// SPDX-License-Identifier: Apache-2.0
// Dates in the forms courts and offices print, and what each date on the paper is for.
#include "find_p.h"
#include <QDate>
#include <QTimeZone>
namespace writdesk {
namespace {
constexpr auto monthNames
    = u"(Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
      u"|Nov(?:ember)?|Dec(?:ember)?|Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember|janvier|février|mars|avril"
      u"|juin|juillet|août|septembre|octobre|novembre|décembre)";
// Recognised characters sometimes stand apart: "2 013". A year is four digits of this or the last century.
constexpr auto yearDigits = u"((?:1 ?9|2 ?0) ?\\d ?\\d)(?![\\d])";

int monthOf(const QString &name)
{
    static const QStringList starts { QStringLiteral("jan"), QStringLiteral("feb fév"), QStringLiteral("mar mär"),
        QStringLiteral("apr avr"), QStringLiteral("may mai"), QStringLiteral("jun juin"), QStringLiteral("jul juil"),
        QStringLiteral("aug aoû"), QStringLiteral("sep"), QStringLiteral("oct okt"), QStringLiteral("nov"),
        QStringLiteral("dec dez déc") };
    for (int i = 0; i < starts.size(); ++i) {
        for (const auto &start : starts.at(i).split(u' ')) {
            if (name.toLower().startsWith(start))
                return i + 1;
        }
    }
    return 0;
}

int number(QString digits) { return digits.remove(QRegularExpression(QStringLiteral("\\s"))).toInt(); }

// Day and month as numbers: sure only where their order is known or can be one alone.
QDate ofNumbers(int first, int second, int year, bool monthFirst)
{
    if (year < 100)
        year += 2000;
    if (first > 12 || first == second)
        return QDate(year, second, first);
    if (second > 12 || monthFirst)
        return QDate(year, first, second);
    return {};
}

struct Form {
    QRegularExpression pattern;
    QDate (*read)(const Hit &, bool monthFirst);
};
const QList<Form> &forms()
{
    const auto join = [](const char16_t *a, const char16_t *b, const char16_t *c) {
        return rx((QString::fromUtf16(a) + QString::fromUtf16(b) + QString::fromUtf16(c)).toStdU16String().c_str());
    };
    static const QList<Form> all {
        { join(u"\\b", monthNames,
              (u"\\.?\\s*(\\d{1,2})(?:st|nd|rd|th)?\\s*,?\\s*" + std::u16string(yearDigits)).c_str()),
            [](const Hit &h, bool) { return QDate(number(h.text(3)), monthOf(h.text(1)), number(h.text(2))); } },
        { join(u"(?<![\\d/:.])(\\d{1,2})(?:st|nd|rd|th|\\.)? (?:day of )?", monthNames,
              (u"\\.?,? " + std::u16string(yearDigits)).c_str()),
            [](const Hit &h, bool) { return QDate(number(h.text(3)), monthOf(h.text(2)), number(h.text(1))); } },
        { rx(u"(?<![\\d-])(\\d{4})-(\\d\\d)-(\\d\\d)(?!\\d)"),
            [](const Hit &h, bool) { return QDate(h.text(1).toInt(), h.text(2).toInt(), h.text(3).toInt()); } },
        { rx(u"(?<![\\d/-])(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d\\d)(?![\\d/])"),
            [](const Hit &h, bool us) {
                return ofNumbers(h.text(1).toInt(), h.text(2).toInt(), h.text(3).toInt(), us);
            } },
        { rx(u"(?<![\\d.])(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?!\\d)"),
            [](const Hit &h, bool) { return QDate(h.text(3).toInt(), h.text(2).toInt(), h.text(1).toInt()); } },
    };
    return all;
}

int offsetOf(const QString &zone) // seconds east, or 1 where the zone is not known
{
    static const QHash<QString, int> hours { { QStringLiteral("UTC"), 0 }, { QStringLiteral("GMT"), 0 },
        { QStringLiteral("Z"), 0 }, { QStringLiteral("EST"), -5 }, { QStringLiteral("EDT"), -4 },
        { QStringLiteral("CST"), -6 }, { QStringLiteral("CDT"), -5 }, { QStringLiteral("MST"), -7 },
        { QStringLiteral("MDT"), -6 }, { QStringLiteral("PST"), -8 }, { QStringLiteral("PDT"), -7 },
        { QStringLiteral("CET"), 1 }, { QStringLiteral("CEST"), 2 } };
    static const auto signedOffset = rx(u"^(?:UTC|GMT)?([+-])(\\d\\d):?(\\d\\d)$");
    const auto match = signedOffset.match(zone);
    if (match.hasMatch())
        return (match.captured(1) == u"-" ? -1 : 1)
            * (match.captured(2).toInt() * 3600 + match.captured(3).toInt() * 60);
    return hours.contains(zone.toUpper()) ? hours.value(zone.toUpper()) * 3600 : 1;
}

// A time of day with its zone right behind the date makes an instant; a time without zone leaves a date.
void takeTime(PrintedDate &date, const Flow &flow, const QDate &day)
{
    static const auto time
        = rx(u"^,?\\s*(?:T|at |@ )?\\s*(\\d{1,2}):(\\d\\d)(?::(\\d\\d))?(?:\\.\\d+)?\\s*([ap])?\\.?m?\\.?\\s*"
             u"\\(?(Z|UTC[+-]\\d\\d:?\\d\\d|UTC|GMT|[ECMP][SD]T|CES?T|[+-]\\d\\d:?\\d\\d)\\b\\)?");
    const auto match = time.match(flow.text().mid(date.scope.to, 48));
    if (!match.hasMatch() || offsetOf(match.captured(5)) == 1)
        return;
    int hour = match.captured(1).toInt();
    if (!match.captured(4).isEmpty())
        hour = hour % 12 + (match.captured(4).toLower() == u"p" ? 12 : 0);
    const QTime clock(hour, match.captured(2).toInt(), match.captured(3).toInt());
    if (!clock.isValid())
        return;
    const auto offset = offsetOf(match.captured(5));
    const auto spec = offset == 0 ? QDateTime(day, clock, Qt::UTC) : QDateTime(day, clock, Qt::OffsetFromUTC, offset);
    date.value = isoInstant(spec);
    date.scope.to += match.capturedEnd(0);
}

struct Role {
    const char *name;
    const char16_t *before; // ends where the date begins
    int strength;
};
constexpr Role roles[] = {
    { "execute_by", u"execut\\w+[\\s\\S]{0,60}(?:on or before|no later than|not later than|by) (?:the )?$", 3 },
    { "served_on",
        u"(?:date (?:of service|served)|(?:was|were) served(?: on [^.\\n]{0,60})?(?: on)?|received by "
        u"server)\\s*[:;]?\\s*(?:on )?$",
        3 },
    { "preserve_from", u"preserv\\w+[^.]{0,120}(?:effective|as of|starting(?: on)?|beginning(?: on)?) $", 3 },
    { "issued_on",
        u"(?:date(?: and time)?(?: of)? issued|date and time issued|\\bissued(?: on| this)?|date of "
        u"(?:issue|issuance|order|warrant|request|this (?:order|letter|request)))"
        u"\\s*[:;]?\\s*(?:this )?(?:the )?$",
        4 },
    { "issued_on",
        u"(?:so ordered|(?:it is so )?ordered|entered|signed|given(?: under my hand)?|done|witness my hand|executed) "
        u"(?:on |at [\\w, ]{3,40} on )?(?:this )?(?:the )?$",
        4 },
    // Behind a comma or a cited number ("Executive Order 12333, dated …") it is that law's date, wherever the line
    // breaks.
    { "issued_on",
        u"(?:^|(?<!,)\\t *|(?<!\\d,)[\\n\\f] *)(?:dated?|date signed)(?: this| the| at [\\w, "
        u"]{3,40})?\\s*[:;]?\\s*(?:this )?(?:the )?$",
        3 },
    { "issued_on", u"(?:^|[\\n\\t\\f] *)dated?\\s*[:;]?\\s*[\\w ]{3,30}, (?:[\\w ]{3,20}, )?(?:this )?$", 2 },
    { "due_on",
        u"(?:date and time|return date(?: and time)?|due date|response due|compliance date|returnable(?: "
        u"on)?)\\s*[:;]?\\s*(?:on )?$",
        4 },
    { "due_on",
        u"(?:no later than|not later than|on or before|reply by|respond by|response by|produced? by|due(?: on| by)?)"
        u" (?:\\d{1,2}:\\d\\d ?[ap]\\.?m\\.?(?: \\w{2,4})? on )?(?:the )?$",
        3 },
};

bool mayBeDue(const Search &search)
{
    return !search.is({ QStringLiteral("NDO_ONLY"), QStringLiteral("PRES_2703F"), QStringLiteral("GAG_LIFT") });
}

// A letter's date stands alone on its line, or after the place, above the salutation of its first page.
bool isLetterDate(const Flow &flow, const PrintedDate &date, const TextScope &main)
{
    const int page = flow.pageAt(date.scope.from);
    if (page != flow.pageAt(main.from))
        return false;
    const auto &text = flow.text();
    const auto start = std::max(text.lastIndexOf(u'\n', date.scope.from), text.lastIndexOf(u'\f', date.scope.from)) + 1;
    static const auto alone = rx(u"(?:^|\\t)\\s*(?:\\p{Lu}[\\w.-]*(?: \\p{Lu}[\\w.-]*){0,2}, ?)?(?:den |le |the )?$");
    static const auto done = rx(u"^\\s*(?:[\\t\\n\\f]|$)");
    const int cell = flow.cellAt(date.scope.from);
    const bool high = cell >= 0 && flow.cells().at(cell).rect.top() < 0.5 * flow.heightOf(page);
    return high && alone.match(text.mid(start, date.scope.from - start)).hasMatch()
        && done.match(text.mid(date.scope.to, 12)).hasMatch();
}
}

QList<PrintedDate> datesIn(const Flow &flow, const TextScope &scope, bool monthFirst)
{
    QList<PrintedDate> dates;
    for (const auto &form : forms()) {
        for (const auto &hit : flow.hits(form.pattern, scope)) {
            const auto day = form.read(hit, monthFirst);
            if (!day.isValid() || day.year() < 1980 || day.year() > 2099)
                continue;
            PrintedDate date { { hit.at(), hit.end() }, day.toString(Qt::ISODate) };
            takeTime(date, flow, day);
            dates.append(date);
        }
    }
    std::sort(dates.begin(), dates.end(), [](const auto &a, const auto &b) { return a.scope.from < b.scope.from; });
    return dates;
}

namespace {
struct Claim {
    int strength = 0;
    QString value {};
    TextScope scope {};
    bool disputed = false;
};

// The stronger wording wins; where two of the same strength differ, neither is sure.
void claim(QMap<QString, Claim> &claims, const QString &name, int strength, const PrintedDate &date)
{
    auto &held = claims[name];
    if (strength > held.strength)
        held = { strength, date.value, date.scope, false };
    else if (strength == held.strength && held.value != date.value && strength > 1)
        held.disputed = true;
}
}

void findDates(Search &search)
{
    const auto &flow = search.flow;
    QMap<QString, Claim> claims;
    for (const auto &date : datesIn(flow, search.main, foreignCountry(flow).isEmpty())) {
        // The words before the date, no more than a sentence's worth, with their line ends.
        const auto before = flow.text().mid(std::max<qsizetype>(search.main.from, date.scope.from - 140),
            std::min<qsizetype>(140, date.scope.from - search.main.from));
        bool taken = false;
        for (const auto &role : roles) {
            if (taken || !rx(role.before).match(before).hasMatch())
                continue;
            taken = true;
            const auto name = QString::fromLatin1(role.name);
            if (name != u"due_on" || mayBeDue(search))
                claim(claims, name, role.strength, date);
        }
        if (!taken && isLetterDate(flow, date, search.main))
            claim(claims, QStringLiteral("issued_on"), 1, date);
    }
    for (auto it = claims.begin(); it != claims.end(); ++it) {
        if (!it->disputed)
            search.addOnce(it.key(), it->value, it->scope);
    }
}
}
