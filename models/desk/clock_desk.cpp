// SPDX-License-Identifier: Apache-2.0
#include "clock_desk.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Clock", text); }
constexpr qint64 slack = 120; // seconds that a time server may move a clock by without a word

QString lengthWords(qint64 seconds)
{
    if (seconds < 7200)
        return say("%1 minutes").arg((seconds + 59) / 60);
    return seconds < 48 * 3600 ? say("%1 hours").arg(seconds / 3600) : say("%1 days").arg(seconds / 86400);
}

// What the clock should say by how long the machine has run since that entry; none of another run of the machine.
std::optional<QDateTime> expectedBy(const Entry &entry, const Uptime &now)
{
    if (now.boot.isEmpty() || entry.body.value(u"boot").toString() != now.boot)
        return {};
    const auto ran = now.seconds - entry.body.value(u"uptime").toInteger();
    const auto clock = instantOf(entry.body.value(u"clock").toString());
    return ran < 0 || !clock.isValid() ? std::optional<QDateTime>() : std::optional(clock.addSecs(ran));
}

// The last entry that noted how long the machine had run.
Result<std::optional<QDateTime>> expectedByRun(Desk &desk)
{
    const auto beats = desk.docket().ofKind(kind::heartbeat);
    const auto faults = beats ? desk.docket().ofKind(kind::clockNoticed) : beats;
    if (!faults)
        return asFailure(faults);
    std::optional<Entry> last;
    for (const auto *list : { &*beats, &*faults }) {
        if (!list->isEmpty() && (!last || list->last().number > last->number))
            last = list->last();
    }
    return last ? expectedBy(*last, desk.uptime()) : std::optional<QDateTime>();
}

std::optional<ClockFault> faultOf(const QDateTime &clock, const std::optional<QDateTime> &expected)
{
    const ClockFault fault { clock, expected.value_or(clock) };
    return qAbs(fault.seconds()) > slack ? std::optional(fault) : std::optional<ClockFault>();
}
}

QString ClockFault::words() const
{
    const auto behind = seconds() < 0;
    const auto far = lengthWords(qAbs(seconds()));
    return behind ? say("The clock of this machine was set back: it says %1, %2 before what it should.")
                        .arg(isoInstant(clock), far)
                  : say("The clock of this machine jumped forward: it says %1, %2 after what it should.")
                        .arg(isoInstant(clock), far);
}

Result<std::optional<ClockFault>> clockFault(Desk &desk)
{
    if (desk.rehearsal())
        return std::optional<ClockFault>();
    const auto info = desk.docket().info();
    const auto run = info ? expectedByRun(desk) : Result<std::optional<QDateTime>>(asFailure(info));
    if (!run)
        return asFailure(run);
    if (desk.now().addSecs(slack) < info->lastAt)
        return std::optional(ClockFault { desk.now(), info->lastAt });
    if (const auto fault = faultOf(desk.now(), *run))
        return fault;
    return faultOf(desk.now(), desk.expectedClock());
}

Result<std::optional<ClockFault>> noticeClock(Desk &desk)
{
    const auto fault = clockFault(desk);
    if (!fault || !*fault)
        return fault;
    const auto info = desk.docket().info();
    const auto known = info ? desk.docket().ofKind(kind::clockNoticed) : Result<QList<Entry>>(asFailure(info));
    if (!known)
        return asFailure(known);
    desk.takeClock(); // from here on it is compared with what it says now
    const auto behind = desk.now() < info->lastAt;
    if (behind && !known->isEmpty() && known->last().at == info->lastAt)
        return fault; // entered already
    QJsonObject body { { QStringLiteral("expected"), isoInstant((*fault)->expected) },
        { QStringLiteral("seconds"), (*fault)->seconds() } };
    noteUptime(desk, body);
    const QList<NewEntry> entries { { {}, kind::clockNoticed, body } };
    const auto entered = desk.mayEnter(entries).and_then([&] {
        return desk.docket().change({ desk.actor(), behind ? info->lastAt : desk.now() }, {},
            [&]() -> Result<QList<NewEntry>> { return entries; });
    });
    return entered ? fault : asFailure(entered);
}

Result<QList<ClockFault>> clockFaultsSince(const Docket &docket, const QDateTime &since)
{
    const auto entries = docket.ofKind(kind::clockNoticed);
    if (!entries)
        return asFailure(entries);
    QList<ClockFault> faults;
    for (const auto &entry : *entries) {
        if (entry.at >= since)
            faults.append({ instantOf(entry.body.value(u"clock").toString()),
                instantOf(entry.body.value(u"expected").toString()) });
    }
    return faults;
}

void noteUptime(const Desk &desk, QJsonObject &body)
{
    const auto up = desk.uptime();
    if (desk.rehearsal())
        return;
    body.insert(QStringLiteral("clock"), isoInstant(desk.now()));
    if (up.boot.isEmpty())
        return;
    body.insert(QStringLiteral("boot"), up.boot);
    body.insert(QStringLiteral("uptime"), up.seconds);
}
}
