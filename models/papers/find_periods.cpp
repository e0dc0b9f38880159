// SPDX-License-Identifier: Apache-2.0
// Periods as they are printed: how long there is to answer or to execute, and the span of time that is asked about.
#include "find_p.h"
namespace writdesk {
namespace {
constexpr auto unit = u"(business |calendar |court |working )?(days?|hours?|weeks?|months?|years?)\\b";
constexpr auto count = u"(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|"
                       u"twenty-one|twenty|thirty"
                       u"|forty-five|sixty|ninety|one hundred (?:and )?eighty)(?: ?\\((\\d{1,3})\\))? ";

QString digitsOf(const QString &word)
{
    static const QHash<QString, int> numbers { { QStringLiteral("one"), 1 }, { QStringLiteral("two"), 2 },
        { QStringLiteral("three"), 3 }, { QStringLiteral("four"), 4 }, { QStringLiteral("five"), 5 },
        { QStringLiteral("six"), 6 }, { QStringLiteral("seven"), 7 }, { QStringLiteral("eight"), 8 },
        { QStringLiteral("nine"), 9 }, { QStringLiteral("ten"), 10 }, { QStringLiteral("eleven"), 11 },
        { QStringLiteral("twelve"), 12 }, { QStringLiteral("fourteen"), 14 }, { QStringLiteral("fifteen"), 15 },
        { QStringLiteral("twenty"), 20 }, { QStringLiteral("twenty-one"), 21 }, { QStringLiteral("thirty"), 30 },
        { QStringLiteral("forty-five"), 45 }, { QStringLiteral("sixty"), 60 }, { QStringLiteral("ninety"), 90 } };
    if (word.startsWith(u"one hundred", Qt::CaseInsensitive))
        return QStringLiteral("180");
    const auto found = numbers.constFind(word.toLower());
    return found == numbers.constEnd() ? word : QString::number(*found);
}

QRegularExpression periodAfter(const char16_t *words)
{
    return rx(
        (QString::fromUtf16(words) + QString::fromUtf16(count) + QString::fromUtf16(unit)).toStdU16String().c_str());
}

void takePeriod(Search &search, const QString &name, const QRegularExpression &pattern)
{
    const auto hits = search.flow.hits(pattern, search.main);
    QString value;
    TextScope place;
    for (const auto &hit : hits) {
        const auto length = digitsOf(hit.text(1)) + u' '
            + (hit.text(3).isEmpty() ? QString() : hit.text(3).toLower() + u' ') + hit.text(4).toLower();
        if (!value.isEmpty() && value != length)
            return; // two lengths: neither is sure
        value = length;
        place = { hit.at(1), hit.end(4) };
    }
    if (!value.isEmpty())
        search.addOnce(name, value, place);
}
}

void findPeriods(Search &search)
{
    if (search.is({ QStringLiteral("NDO_ONLY"), QStringLiteral("PRES_2703F"), QStringLiteral("GAG_LIFT") }))
        return;
    takePeriod(search, QStringLiteral("execute_within"),
        periodAfter(u"execut\\w+ (?:this|the) warrant,? (?:[\\w ,]{0,30})?within "));
    static const auto answer = periodAfter(
        u"(?:disclose|produce|provide|deliver|furnish|return|submit|respond|comply|answer|turn over|send|transmit)\\b"
        u"(?:[^.]|\\.(?=\\S)){0,160}?\\bwithin ");
    takePeriod(search, QStringLiteral("due_within"), answer);
    if (search.has(QStringLiteral("due_within")))
        return;
    static const auto ordered = periodAfter(u"shall,? within ");
    takePeriod(search, QStringLiteral("due_within"), ordered);
}

void findRange(Search &search)
{
    static const auto opens = rx(u"(?:\\bfrom|between|beginning|starting|commencing|period(?: of)?|dates?|time "
                                 u"?frame|range|during)(?: on| at)?\\s*[:;]?\\s*$");
    static const auto parts = rx(u"^(?: ?,)?(?: ?at)?(?: ?\\d{1,2}:\\d\\d(?::\\d\\d)? ?(?:[ap]\\.?m\\.?)?)?,? ?"
                                 u"(?:\\(?inclusive\\)?,? )?(?:and|to|through|thru|until|till|up to|ending|-|–|—)(?: "
                                 u"and including)?(?: on| the)? ?$");
    static const auto toNow
        = rx(u"^,?\\s*(?:to|through|until|-|–) (?:the )?(?:present|date of (?:this|service|receipt)|now)\\b");
    const auto &flow = search.flow;
    const auto dates = datesIn(flow, search.main, foreignCountry(flow).isEmpty());
    QList<std::pair<PrintedDate, PrintedDate>> ranges;
    for (int i = 0; i < dates.size(); ++i) {
        const auto before
            = flow.between(std::max(search.main.from, dates.at(i).scope.from - 40), dates.at(i).scope.from);
        const bool opened = opens.match(before).hasMatch();
        if (i + 1 < dates.size()) {
            const auto middle = flow.between(dates.at(i).scope.to, dates.at(i + 1).scope.from);
            const bool sure = opened || (middle != u"and" && middle != u",");
            if (sure && middle.size() < 40 && parts.match(middle + u' ').hasMatch()) {
                ranges.append({ dates.at(i), dates.at(i + 1) });
                continue;
            }
        }
        if (opened && toNow.match(flow.text().mid(dates.at(i).scope.to, 60)).hasMatch())
            ranges.append({ dates.at(i), {} });
    }
    const auto differs = [&ranges](const auto &range) {
        return range.first.value != ranges.first().first.value || range.second.value != ranges.first().second.value;
    };
    // Several spans hold for several accounts: that is for a person to part.
    if (ranges.isEmpty() || std::any_of(ranges.begin(), ranges.end(), differs))
        return;
    search.addOnce(QStringLiteral("range_from"), ranges.first().first.value, ranges.first().first.scope);
    if (!ranges.first().second.value.isEmpty())
        search.addOnce(QStringLiteral("range_to"), ranges.first().second.value, ranges.first().second.scope);
}
}
