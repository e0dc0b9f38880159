// SPDX-License-Identifier: Apache-2.0
#include "dates_due.h"
#include <algorithm>
namespace writdesk {
namespace {
const auto tellAfterGag = QStringLiteral("T-NOT-04");
const auto tellInTime = QStringLiteral("T-NOT-02");

// What an emergency leaves to be done begins with the answer to it (T-EDR-01).
bool followsEmergency(const Period &period)
{
    if (period.rule == u"T-EDR-01")
        return false;
    return period.rule.startsWith(u"T-EDR-") || period.rule == u"T-NOT-05" || period.rule == u"T-CA-05";
}

// Silence is owed at that instant, or nobody has asked yet whether it was extended, or a paper says that it may be:
// nobody is told then.
bool isSilent(const Case &c, const QDateTime &at, const QDateTime &now)
{
    const auto binds = [&](const Gag &gag) {
        const auto over = !gag.furtherOrder && gag.period.freeFrom.isValid() && gag.period.freeFrom <= at;
        return gag.source != GagSource::RequestOnly && !gag.lifted && !(over && (gag.answered || now < at));
    };
    const auto entered
        = std::ranges::any_of(c.gags, [](const Gag &gag) { return gag.source != GagSource::RequestOnly; });
    const auto said = [](const Fact &f) { return f.name == u"gag" && isSilentWord(f.value); };
    const auto alone = [&](const SilentPaper &paper) { // nobody made an object of what it says
        return std::ranges::none_of(
            c.gags, [&](const Gag &g) { return g.document == paper.document && g.source != GagSource::RequestOnly; });
    };
    const auto runs = [&](const Period &period) {
        return period.family == Family::SilentUntil && (!period.freeFrom.isValid() || at < period.freeFrom);
    };
    return std::ranges::any_of(c.gags, binds) || std::ranges::any_of(c.silences, alone)
        || std::ranges::any_of(c.judgement.periods, runs) || (!entered && std::ranges::any_of(c.facts, said));
}
}

bool isEverybodyTold(const Case &c)
{
    const auto accounts = accountsOf(c);
    return !accounts.isEmpty()
        && std::ranges::all_of(accounts, [&](const QString &account) { return wasTold(c, account); });
}

QList<Period> openPeriods(const Case &c, const QDateTime &now)
{
    const auto answered = isAnswered(c);
    const auto isTold = isEverybodyTold(c) || !c.noticeExceptions.isEmpty();
    const auto tellsNobody = [&](const Period &period) { // by its last day
        return period.rule == tellInTime && (isTold || isSilent(c, std::max(now, period.freeFrom), now));
    };
    auto periods = periodsOf(c);
    periods.removeIf([&](const Period &period) {
        // Once the paper is answered neither what was owed on it nor its power matters; the user may still be owed
        // word.
        const auto moot = answered && period.rule != tellAfterGag
            && !(followsEmergency(period) && c.status != u"closed")
            && (period.family == Family::ActBy || period.family == Family::PowerUntil);
        // When a case file may go is no date of the case any more: it is listed apart.
        return moot || isRetention(period) || !period.binding.isValid() || tellsNobody(period)
            || (period.family != Family::ActBy && stateOf(period, now) == u"ended");
    });
    return periods;
}

bool speaksOfSilence(const Period &period)
{
    return period.family == Family::SilentUntil || period.rule == tellAfterGag;
}

bool lapses(const Period &period)
{
    static const QStringList rules { QStringLiteral("T-EU-03-OBJECT"), QStringLiteral("T-EU-04"),
        QStringLiteral("T-EU-06"), QStringLiteral("T-EU-07-REPRESENTATIVE"), QStringLiteral("T-CL-01"),
        QStringLiteral("T-NDOFA-01"), QStringLiteral("T-BACK-02"), QStringLiteral("T-BACK-02-CHALLENGE"),
        QStringLiteral("T-2703H-01"), QStringLiteral("T-2703D-01"), QStringLiteral("T-R17-01"),
        QStringLiteral("T-R45-01"), QStringLiteral("T-R45-02"), QStringLiteral("T-R41-02-RETURN"),
        QStringLiteral("T-3103A-01"), QStringLiteral("T-2518-03"), QStringLiteral("T-702-01"),
        QStringLiteral("T-702-01-ASSIGN"), QStringLiteral("T-702-01-REVIEW"), QStringLiteral("T-TAX-01"),
        QStringLiteral("T-TAX-01-EXAM"), QStringLiteral("T-TAX-02"), QStringLiteral("T-APP-01"),
        QStringLiteral("T-APP-01-US"), QStringLiteral("T-2705A-01"), QStringLiteral("T-3486-02"),
        QStringLiteral("T-3486-03"), QStringLiteral("T-NSL-02"), QStringLiteral("T-NSL-03"), QStringLiteral("T-CA-03"),
        QStringLiteral("T-TX-03"), QStringLiteral("T-WARN-01"), QStringLiteral("T-WARN-02") };
    return period.family != Family::ActBy || rules.contains(period.rule);
}

QList<Period> datesDue(const Case &c, const QDateTime &now)
{
    QList<Period> due;
    const auto next = nextDue(c, now);
    for (const auto &period : openPeriods(c, now)) {
        if (period == next || !lapses(period))
            due.append(period);
    }
    std::ranges::stable_sort(due, {}, [](const Period &period) { return period.binding.date; });
    return due;
}

// What is owed and overdue goes before what merely ends one day (a silence, a hold, a right), not before what is owed
// next.
std::optional<Period> nextDue(const Case &c, const QDateTime &now)
{
    std::optional<Period> next, overdue, lapsed;
    const auto later = [](const std::optional<Period> &than, const Period &period) {
        return !than || period.binding.date > than->binding.date;
    };
    auto owesMore = false;
    for (const auto &period : openPeriods(c, now)) {
        if (stateOf(period, now) != u"ended") {
            owesMore = owesMore || !lapses(period);
            if (!next || period.binding.date < next->binding.date)
                next = period;
        } else if (auto &last = lapses(period) ? lapsed : overdue; later(last, period)) {
            last = period;
        }
    }
    if (overdue && !owesMore)
        return overdue;
    return next ? next : lapsed;
}
}
