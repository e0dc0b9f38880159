// SPDX-License-Identifier: Apache-2.0
#include "registers_desk_p.h"
namespace writdesk {
namespace {
constexpr int soonDays = 14; // as the day list warns

// A request for silence and what nobody entered yet have no object of their own.
Gag gagOfFact(const Case &c)
{
    Gag gag {};
    for (const auto &fact : c.facts) {
        if (fact.name == u"gag" && fact.value != u"none" && !fact.value.isEmpty()) {
            fromName(fact.value, gag.source);
            gag.document = fact.document;
        }
    }
    gag.from = factsOf(c).value(QStringLiteral("issued_on"));
    return gag;
}

QStringList untold(const Case &c)
{
    auto accounts = accountsOf(c);
    accounts.removeIf([&](const QString &account) { return wasTold(c, account); });
    return accounts;
}

QList<CaseRef> silencedToo(const Case &c)
{
    QList<CaseRef> cases;
    for (const auto &link : c.links) {
        if (link.as == u"gag")
            cases.append(link.to);
    }
    return cases;
}

GagStanding standingOf(const Gag &gag, const QDateTime &now)
{
    if (gag.lifted)
        return GagStanding::Lifted;
    if (gag.source == GagSource::RequestOnly)
        return GagStanding::Asked;
    const auto ended = !gag.furtherOrder && stateOf(gag.period, now) == u"ended";
    return !ended ? GagStanding::InForce : gag.answered ? GagStanding::Answered : GagStanding::Ended;
}

void tellOfForce(GagRow &row, const Case &c, const Desk &desk)
{
    const auto &gag = row.gag;
    const auto *asked = lastAsked(c, u"lift", gag.id.text);
    const auto by = asked ? approvers(c, *asked) : QStringList();
    const auto soon = gag.period.binding.isValid() && desk.today().daysTo(gag.period.binding.date) <= soonDays;
    row.next.now = asked != nullptr || soon || gag.source == GagSource::Unknown;
    if (asked && by.isEmpty())
        row.next.words = registerSays("%1 asks to lift it: another person approves").arg(asked->asked);
    else if (asked)
        row.next.words = registerSays("%1 approved: another person lifts it").arg(by.join(QStringLiteral(", ")));
    else if (gag.source == GagSource::Unknown)
        row.next.words = registerSays("Find out what the silence rests on; until then nobody is told");
    else if (soon)
        row.next.words = registerSays("Ask now whether it is extended");
    else if (gag.furtherOrder || !gag.period.binding.isValid())
        row.next.words = registerSays("Ask once a year whether it still stands");
    else
        row.next.words = registerSays("Nothing until it nears its end");
}

void tellWhatIsNext(GagRow &row, const Case &c, const Desk &desk)
{
    row.next.by = row.gag.period.binding;
    const auto owed = row.late.binding.isValid();
    switch (row.standing) {
    case GagStanding::InForce:
        tellOfForce(row, c, desk);
        return;
    case GagStanding::Asked:
        row.next.over = isAnswered(c);
        row.next.now = !row.next.over;
        row.next.words = registerSays("A request binds nobody: counsel decides, and the agency is told on which day "
                                      "the user will be");
        return;
    case GagStanding::Ended:
        row.next.now = true;
        row.next.words = registerSays("It ended: look for an extension and answer");
        return;
    case GagStanding::Answered:
        row.next.now = !row.silent.isEmpty();
        row.next.over = row.silent.isEmpty();
        row.next.words = row.silent.isEmpty()
            ? registerSays("Nothing: the user was told")
            : registerSays("It ran out by time: two people confirm that when the notice goes out");
        break;
    case GagStanding::Lifted:
        row.next.now = owed;
        row.next.over = !owed;
        row.next.words = owed ? registerSays("Tell the user: data went out under it") : registerSays("Nothing");
    }
    if (owed)
        row.next.by = row.late.binding;
}

GagRow rowOf(const Desk &desk, const Case &c, const Gag &gag)
{
    GagRow row {
        .ref = c.ref, .gag = gag, .silent = untold(c), .cases = silencedToo(c), .standing = standingOf(gag, desk.now())
    };
    const auto periods = periodsOf(c); // which know whether a late notice is owed at all
    if (gag.notify.binding.isValid() && periods.contains(gag.notify))
        row.late = gag.notify;
    tellWhatIsNext(row, c, desk);
    return row;
}

// A statute that silences by itself has no end that anybody enters.
QList<GagRow> byStatute(const Desk &desk, const Gates &gates, const Case &c)
{
    QList<GagRow> rows;
    for (const auto &block : gates.own(c, Act::Notify, {})) {
        if (!block.id.startsWith(u"statute:"))
            continue;
        const Gag gag { .source = GagSource::Statute,
            .from = factsOf(c).value(QStringLiteral("issued_on")),
            .furtherOrder = true,
            .names = block.names };
        auto row = rowOf(desk, c, gag);
        row.next.words = registerSays("It silences by itself: only a written release that two people enter ends it");
        rows.append(row);
    }
    return rows;
}

QList<GagRow> rowsOf(const Desk &desk, const Gates &gates, const Case &c)
{
    auto rows = byStatute(desk, gates, c);
    for (const auto &gag : c.gags)
        rows.append(rowOf(desk, c, gag));
    if (!rows.isEmpty() || registerKey(c, Register::Gags).isEmpty())
        return rows;
    auto row = rowOf(desk, c, gagOfFact(c));
    if (row.standing != GagStanding::Asked) {
        row.next.now = true;
        row.next.words = registerSays("Compare what the paper says of silence with it, and enter its end");
    }
    return { row };
}

QStringList silencingInstruments(const Desk &desk)
{
    QStringList ids;
    for (const auto &row : desk.law().instruments) {
        if (!row.gagByStatute.isEmpty() && !ids.contains(row.id))
            ids.append(row.id);
    }
    return ids;
}
}

Result<Registered<GagRow>> gags(Desk &desk, int mostCases)
{
    auto refs = desk.docket().casesIn(Register::Gags, mostCases + 1);
    const auto silenced = refs ? desk.docket().casesUnder(silencingInstruments(desk), mostCases + 1) : refs;
    if (!silenced)
        return asFailure(silenced);
    for (const auto &ref : *silenced) {
        if (!refs->contains(ref))
            refs->append(ref);
    }
    const Gates gates(desk);
    return registered<GagRow>(
        desk, *refs, mostCases, [&](const Case &c) -> Result<QList<GagRow>> { return rowsOf(desk, gates, c); });
}
}
