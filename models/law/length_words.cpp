// SPDX-License-Identifier: Apache-2.0
// Lengths of time as papers print them.
#include "period_sum.h"
#include <QRegularExpression>
namespace writdesk {
namespace {
struct NumberWord {
    QLatin1String word;
    int value;
};
constexpr NumberWord numberWords[] = {
    { QLatin1String("one"), 1 },
    { QLatin1String("two"), 2 },
    { QLatin1String("three"), 3 },
    { QLatin1String("four"), 4 },
    { QLatin1String("five"), 5 },
    { QLatin1String("six"), 6 },
    { QLatin1String("seven"), 7 },
    { QLatin1String("eight"), 8 },
    { QLatin1String("nine"), 9 },
    { QLatin1String("ten"), 10 },
    { QLatin1String("eleven"), 11 },
    { QLatin1String("twelve"), 12 },
    { QLatin1String("thirteen"), 13 },
    { QLatin1String("fourteen"), 14 },
    { QLatin1String("fifteen"), 15 },
    { QLatin1String("sixteen"), 16 },
    { QLatin1String("seventeen"), 17 },
    { QLatin1String("eighteen"), 18 },
    { QLatin1String("nineteen"), 19 },
    { QLatin1String("twenty"), 20 },
    { QLatin1String("thirty"), 30 },
    { QLatin1String("forty"), 40 },
    { QLatin1String("fifty"), 50 },
    { QLatin1String("sixty"), 60 },
    { QLatin1String("seventy"), 70 },
    { QLatin1String("eighty"), 80 },
    { QLatin1String("ninety"), 90 },
};
struct UnitWord {
    QLatin1String word;
    Unit unit;
    int times;
};
constexpr UnitWord unitWords[] = {
    { QLatin1String("business day"), Unit::BusinessDays, 1 },
    { QLatin1String("court day"), Unit::CourtDays, 1 },
    { QLatin1String("day"), Unit::Days, 1 },
    { QLatin1String("week"), Unit::Days, 7 },
    { QLatin1String("month"), Unit::Months, 1 },
    { QLatin1String("year"), Unit::Years, 1 },
    { QLatin1String("hour"), Unit::Hours, 1 },
};

// "one hundred eighty", "forty-five"; 0 where a word is no number.
int numberOf(const QString &words)
{
    static const QRegularExpression between(QStringLiteral("[\\s-]+"));
    int sum = 0;
    for (const auto &word : words.split(between, Qt::SkipEmptyParts)) {
        if (word == u"and")
            continue;
        if (word == u"hundred") {
            sum *= 100;
            continue;
        }
        const auto *found = std::ranges::find(numberWords, word, [](const NumberWord &n) { return QString(n.word); });
        if (found == std::end(numberWords))
            return 0;
        sum += found->value;
    }
    return sum;
}
}

std::optional<Length> lengthOf(const QString &words)
{
    static const QRegularExpression shape(QStringLiteral("^(?:([a-z][a-z\\s-]*?)\\s*)?(?:\\(?(\\d{1,5})\\)?)?[\\s-]*((?"
                                                         ":business |court |calendar )?(?:day|week|month|year|hour))"
                                                         "(?:s|\\(s\\))?$"));
    const auto found = shape.match(words.simplified().toLower().replace(u'_', u' '));
    if (!found.hasMatch())
        return {};
    const auto digits = found.captured(2).toInt(), spelled = numberOf(found.captured(1));
    // "ninety (90) days" must agree with itself; "a period of 90 days" is no length of its own.
    if ((digits == 0) == (spelled == 0) ? digits != spelled || digits == 0
                                        : !found.captured(1).isEmpty() && spelled == 0)
        return {};
    auto unit = found.captured(3);
    unit.remove(QStringLiteral("calendar "));
    const auto *known = std::ranges::find(unitWords, unit, [](const UnitWord &u) { return QString(u.word); });
    return Length { qMax(digits, spelled) * known->times, known->unit };
}
}
