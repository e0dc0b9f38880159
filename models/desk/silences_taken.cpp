// SPDX-License-Identifier: Apache-2.0
#include "case_periods.h"
#include "following_p.h"
#include "gag_making_p.h"
#include "period_making.h"
#include "tongue.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
struct Taken { // what silenced, and what became of it
    QString what {};
    QString became {};
    DocumentId document {};
    QString until {}; // where it would have ended by itself
};

QString say(const char *text) { return QCoreApplication::translate("Gags", text); }

bool isSilent(const Fact &fact) { return fact.name == u"gag" && isSilentWord(fact.value); }
QString worded(const QString &value) { return QStringLiteral("gag=%1").arg(value); }

// Somebody made an object of it, which stands for itself until two people lift it; or two people wait to lift this.
bool isObject(const Case &c, const DocumentId &document)
{
    return std::ranges::any_of(c.gags, [&](const Gag &g) {
        const auto open = g.source == GagSource::Unknown && !g.lifted;
        return g.document == document && (open || g.source == GagSource::Order || g.source == GagSource::Statute);
    });
}

void addFacts(QList<Taken> &taken, const Case &before, const Case &now)
{
    const auto became = worded(factsOf(now).value(QStringLiteral("gag")));
    for (const auto &fact : before.facts) {
        const auto stays
            = [&](const Fact &f) { return isSilent(f) && (f.demand.isEmpty() || f.demand == fact.demand); };
        if (isSilent(fact) && std::ranges::none_of(now.facts, stays) && !isObject(now, fact.document))
            taken.append({ worded(fact.value), became, fact.document });
    }
}

// "There is none" speaks of every paper that nobody has made an object of.
void addPapers(QList<Taken> &taken, const Case &before, const Case &now)
{
    const auto is = factsOf(now).value(QStringLiteral("gag"));
    if (is == factsOf(before).value(QStringLiteral("gag")) || isSilentWord(is))
        return;
    for (const auto &paper : now.silences) {
        const auto told = [&](const Taken &t) { return t.document == paper.document; };
        if (!isObject(now, paper.document) && std::ranges::none_of(taken, told))
            taken.append({ worded(paper.says), worded(is), paper.document });
    }
}

QString statuteOf(const Desk &desk, const Case &c, const Demand &demand)
{
    const auto *row = desk.law().instrument(demand.instrument, desk.today());
    return row && silencesByStatute(*row, c) ? row->id : QString();
}

// A letter or order that silences by statute, or a nondisclosure order of which nothing was entered.
QString silentBy(const Desk &desk, const Case &c, const Demand &demand)
{
    const auto bare = demand.instrument == u"NDO_ONLY" && c.gags.isEmpty() && !factsOf(c).has(QStringLiteral("gag"));
    return bare ? demand.instrument : statuteOf(desk, c, demand);
}

void addInstruments(QList<Taken> &taken, const Desk &desk, const Case &before, const Case &now)
{
    for (const auto &demand : before.demands) {
        const auto silent = silentBy(desk, before, demand);
        const auto at = std::ranges::find(now.demands, demand.id, &Demand::id);
        const auto stays = at == now.demands.end() ? QString() : at->instrument;
        const auto open = stays == demand.instrument && silent == u"NDO_ONLY"; // its gag was stated
        if (silent.isEmpty() || open || (at != now.demands.end() && !silentBy(desk, now, *at).isEmpty()))
            continue;
        const auto certified = stays == demand.instrument;
        taken.append({ demand.instrument,
            certified ? QStringLiteral("nsl_cert=%1").arg(factsOf(now).value(QStringLiteral("nsl_cert"))) : stays });
    }
}

// A period of silence that was recorded as an event and would be over sooner, or gone.
void addPeriods(QList<Taken> &taken, const Desk &desk, const Case &before, const Case &now)
{
    if (before.happenings == now.happenings && before.changes == now.changes)
        return;
    const auto counted = periodsOf(now, desk.law().periods, desk.law().calendar, desk.profile(), desk.now());
    for (const auto &was : before.judgement.periods) {
        const auto runs = was.family == Family::SilentUntil && was.freeFrom.isValid() && desk.now() < was.freeFrom;
        const auto stays = [&](const Period &p) {
            return p.rule == was.rule && p.subject == was.subject
                && (!p.freeFrom.isValid() || p.freeFrom >= was.freeFrom);
        };
        if (runs && std::ranges::none_of(counted, stays))
            taken.append({ was.rule, say("another end, or none"), {}, was.binding.date.toString(Qt::ISODate) });
    }
}

Gag gagOf(const Desk &desk, const Case &c, const Taken &taken)
{
    Gag gag { .id = freshGagId(c),
        .source = GagSource::Unknown,
        .until = taken.until,
        .names = say("%1, which %2 changed to %3").arg(taken.what, desk.actor(), taken.became),
        .document = taken.document };
    gag.period = gagPeriod(gag, desk.law(), desk.profile());
    gag.period.subject = gag.id.text;
    gag.notify = tellAfter(gag, {}, desk.law(), desk.profile());
    return gag;
}
}

QList<NewEntry> silencesTaken(const Desk &desk, const Case &before, const Case &now)
{
    const Tongue english; // kept
    QList<Taken> taken;
    if (before.facts != now.facts || before.demands != now.demands) {
        addFacts(taken, before, now);
        addPapers(taken, before, now);
        addInstruments(taken, desk, before, now);
    }
    addPeriods(taken, desk, before, now);
    QList<NewEntry> entries;
    auto c = now;
    for (const auto &one : taken) {
        const auto gag = gagOf(desk, c, one);
        c.gags.append(gag);
        entries.append({ c.ref, kind::gagAdded, objectOf(gag) });
    }
    return entries;
}
}
