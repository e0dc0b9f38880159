// SPDX-License-Identifier: Apache-2.0
#include "due_words.h"
#include "moments.h"
namespace writdesk {
namespace {
constexpr qint64 soonDays = 3;

QString say(const char *text, int n = -1) { return QCoreApplication::translate("DueWords", text, nullptr, n); }
QString days(qint64 n) { return n == 1 ? say("1 day") : say("%1 days").arg(n); }
QString hours(qint64 n) { return n == 1 ? say("1 hour") : say("%1 hours").arg(n); }

struct Away // days, or hours where the period is counted in hours
{
    qint64 n = 0; // negative: past
    bool inHours = false;
    QString far() const { return inHours ? hours(qAbs(n)) : days(qAbs(n)); }
};

// An hour that has begun is still left: 90 minutes are "2 hours", and what passed a minute ago is over.
Away awayOf(const When &due, const QDate &today, const QDateTime &now)
{
    if (!due.isInstant())
        return { today.daysTo(due.date), false };
    const auto seconds = now.secsTo(due.at);
    return { seconds >= 0 ? (seconds + 3599) / 3600 : -((-seconds + 3599) / 3600), true };
}

QString atEnd(Family family, bool inHours)
{
    switch (family) {
    case Family::ActBy:
        return inHours ? say("now") : say("today");
    case Family::HoldUntil:
        return inHours ? say("keep, ends now") : say("keep, last day today");
    case Family::SilentUntil:
        return inHours ? say("silent, ends now") : say("silent, last day today");
    case Family::PowerUntil:
        return inHours ? say("their power ends now") : say("their power ends today");
    case Family::WaitUntil:
        return inHours ? say("wait, ends now") : say("wait, last day today");
    }
    return {};
}

QString before(Family family, const Away &away)
{
    switch (family) {
    case Family::ActBy:
        return !away.inHours && away.n == 1 ? say("tomorrow") : say("in %1").arg(away.far());
    case Family::HoldUntil:
        return say("keep %1 more").arg(away.far());
    case Family::SilentUntil:
        return say("silent %1 more").arg(away.far());
    case Family::PowerUntil:
        return say("their power ends in %1").arg(away.far());
    case Family::WaitUntil:
        return say("wait %1 more").arg(away.far());
    }
    return {};
}

QString past(Family family, const Away &away)
{
    switch (family) {
    case Family::ActBy:
        return say("%1 over").arg(away.far());
    case Family::HoldUntil:
        return say("hold ended %1 ago").arg(away.far());
    case Family::SilentUntil:
        return say("silence ended %1 ago").arg(away.far());
    case Family::PowerUntil:
        return say("their power ended %1 ago").arg(away.far());
    case Family::WaitUntil:
        return say("wait ended %1 ago").arg(away.far());
    }
    return {};
}

Tone toneOf(Family family, const Away &away)
{
    const auto mustAct = family == Family::ActBy || family == Family::HoldUntil;
    if (away.n < 0)
        return mustAct ? Tone::Bad : Tone::Quiet;
    const auto soon = away.inHours || away.n <= soonDays;
    return soon && mustAct ? Tone::Soon : Tone::Calm;
}
}

DueWords dueWords(const When &due, Family family, const QDate &today, const QDateTime &now, const QByteArray &zone)
{
    if (!due.isValid())
        return {};
    const auto away = awayOf(due, today, now);
    const auto text = away.n == 0 ? atEnd(family, away.inHours)
        : away.n > 0              ? before(family, away)
                                  : past(family, away);
    return { QStringLiteral("%1 — %2").arg(text, whenWords(due, zone)), text, toneOf(family, away) };
}
}
