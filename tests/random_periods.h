// SPDX-License-Identifier: Apache-2.0
// Periods of every kind, drawn by dice that fall alike on every machine.
#pragma once
#include "law_of_resources.h"
#include "period_sum.h"
#include <random>
namespace writdesk {
class Dice { // the same numbers on every machine
public:
    explicit Dice(quint32 seed)
        : m_source(seed)
    {
    }
    int below(int n) { return int(m_source() % quint32(n)); }
    template <class T> const T &of(const QList<T> &all) { return all.at(below(int(all.size()))); }

private:
    std::mt19937 m_source;
};

inline QList<Unit> unitsOf(Mode mode)
{
    switch (mode) {
    case Mode::CalDaysNoroll:
    case Mode::Eu1182:
        return { Unit::Days, Unit::Months, Unit::Years, Unit::Hours };
    case Mode::InclFirstDay:
    case Mode::Tax7503:
        return { Unit::Days, Unit::Months, Unit::Years };
    default:
        return { usualUnit(mode) };
    }
}

// The shipped calendars, and days on which the clerk of one court could not be reached, which none of them has.
inline const Calendar &calendarWithClosedClerk()
{
    static const auto calendar = [] {
        auto files = lawOfResources({ QStringLiteral("calendars"), QStringLiteral("courts.toml") });
        QByteArray rows = "[calendar]\njurisdiction = \"cafc\"\nfrom = 1996\nto = 2031\n";
        for (auto day = QDate(1996, 1, 3); day.year() < 2031; day = day.addDays(11))
            rows += "[[holiday]]\nname = \"Snow\"\nkind = \"CLERK_INACCESSIBLE\"\ncounts = \"yes\"\ncites = "
                    "\"x\"\ndate = "
                + day.toString(Qt::ISODate).toLatin1() + '\n';
        files.append({ QStringLiteral("calendars/clerk.toml"), rows });
        QList<LawProblem> problems;
        return Calendar::read(files, &problems);
    }();
    return calendar;
}

inline QStringList idsOfCourts()
{
    QStringList ids { {}, {} };
    for (int i = 0; i < 20; ++i)
        ids.append(QStringLiteral("cafc"));
    for (const auto &court : shippedCalendar().courts())
        ids.append(court.id);
    return ids;
}

inline Place placeOf(Dice &dice)
{
    static const auto courts = idsOfCourts();
    static const QStringList states { {}, {}, QStringLiteral("CA"), QStringLiteral("MA"), QStringLiteral("TX"),
        QStringLiteral("NY"), QStringLiteral("FL"), QStringLiteral("DC") };
    static const QList<QByteArray> zones { {}, {}, "America/New_York", "Pacific/Honolulu", "Pacific/Guam",
        "Europe/Berlin", "America/Phoenix", "UTC" };
    const auto state = dice.of(states);
    return { dice.of(courts), state, dice.of(zones) };
}

// Days around which months end, clocks change and offices close come more often than others.
inline When triggerOf(Dice &dice, bool hours)
{
    static const QList<QDate> odd { QDate(2024, 2, 29), QDate(2025, 12, 10), QDate(2026, 10, 31), QDate(2026, 11, 23),
        QDate(2024, 12, 10), QDate(2027, 12, 17), QDate(2021, 1, 6), QDate(2018, 11, 21) };
    const auto day = dice.below(3) == 0 ? dice.of(odd).addDays(dice.below(21) - 10)
                                        : QDate(1996, 1, 1).addDays(dice.below(13'000)); // to 2031
    if (!hours && dice.below(4) != 0)
        return When::of(day);
    const auto offset = (dice.below(20) - 11) * 3600;
    return When::of(QDateTime(day, QTime(dice.below(24), dice.below(60), dice.below(60)), Qt::OffsetFromUTC, offset));
}

inline PeriodSum sumOf(Dice &dice)
{
    PeriodSum sum;
    sum.mode = Mode(dice.below(11));
    sum.unit = dice.of(unitsOf(sum.mode));
    const auto most = sum.unit == Unit::Years ? 4 : sum.unit == Unit::Months ? 30 : sum.unit == Unit::Hours ? 400 : 120;
    sum.length = (sum.mode == Mode::InclFirstDay ? 1 : 0) + dice.below(most);
    sum.direction = Direction(dice.below(2));
    sum.family = Family(dice.below(5));
    sum.place = placeOf(dice);
    sum.options = { Counts(dice.below(3)), Counts(dice.below(3)), dice.below(2) == 0 };
    sum.trigger = triggerOf(dice, sum.unit == Unit::Hours);
    return sum;
}
}
