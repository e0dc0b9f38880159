// SPDX-License-Identifier: Apache-2.0
#include "case_questions.h"
#include "demand_periods_p.h"
#include "dossier.h"
#include "evidence_p.h"
#include "release_evidence_p.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString value(const QDate &day) { return day.isValid() ? day.toString(Qt::ISODate) : QString(); }

QString duplicateOf(const Case &c)
{
    const auto at = std::ranges::find(c.links, QStringLiteral("duplicate"), &Link::as);
    return at == c.links.end() ? QString() : at->to.text;
}

QString gagWord(const Case &c)
{
    for (const auto &gag : c.gags) {
        if (!gag.lifted)
            return nameOf(gag.source);
    }
    return {};
}

// The day through which the order that was entered silences, by its own day or its length.
QString gagEnd(const Case &c)
{
    for (const auto &gag : c.gags) {
        if (gag.source == GagSource::Order && !gag.lifted && gag.period.binding.isValid())
            return gag.period.binding.text();
    }
    return {};
}

QString holdEnd(const Case &c)
{
    for (const auto &hold : c.holds) {
        if (hold.state == HoldState::Active)
            return hold.period.binding.text();
    }
    return {};
}

// The last day of the power that the demand gives, as its periods say it; one of them may say only when to begin. Empty
// where one that runs has no day yet.
QString powerEnd(const DemandView &view, const Case &c, const LawSet &law, const Profile &profile, const QDate &today)
{
    const Demand demand { .id = view.id, .instrument = view.instrument };
    const DemandPeriods periods(c, demand, law.calendar, profile);
    QDate last;
    for (const auto &rule : law.periods) {
        const auto runs = rule.family == Family::PowerUntil && matchesPattern(rule.instruments, view.instrument, {})
            && periods.applies(rule);
        const auto period = runs ? periods.under(rule, today) : std::nullopt;
        if (period && !period->binding.isValid())
            return {};
        if (period && (!last.isValid() || period->binding.date > last))
            last = period->binding.date;
    }
    return value(last);
}

const auto callBackFact = QStringLiteral("call_back");

// What the dossier asks for, and whether it was done; empty where it asks for nothing. Until somebody called about an
// emergency at all, V-ID-06 asks for it.
QString callBackAsked(const Case &c)
{
    const auto dossier = c.dossier.value(0);
    const auto emergency = claimsEmergency(c);
    const auto called = !factsOf(c).value(QStringLiteral("callback_at")).isEmpty();
    if (dossier.needsCallBack && speaksAgainst(dossier.lines))
        return emergency && !called ? QString() : QStringLiteral("needed");
    const auto done = std::ranges::any_of(dossier.lines,
        [](const EvidenceLine &line) { return line.id == u"E-CALLBACK" && line.outcome == Evidenced::Pass; });
    return done ? QStringLiteral("done") : QString();
}

// Nobody states by hand what the dossier alone says; and a log that was kept elsewhere decides no emergency here.
QList<Fact> notDerived(QList<Fact> facts)
{
    static const QStringList acts { QStringLiteral("belief_note"), QStringLiteral("decider"),
        QStringLiteral("approver") };
    facts.removeIf(
        [](const Fact &f) { return f.name == callBackFact || (f.how == How::Imported && acts.contains(f.name)); });
    return facts;
}

QMap<QString, QString> knownOf(const Case &c, const Profile &profile, const QString &instrument, const QDateTime &now)
{
    const QTimeZone zone(profile.zone);
    const auto received = zone.isValid() ? c.receivedAt.toTimeZone(zone) : c.receivedAt;
    auto known = releaseEvidence(c, now);
    known[callBackFact] = callBackAsked(c);
    known[QStringLiteral("received_at")] = received.isValid() ? isoInstant(received) : QString();
    known[QStringLiteral("channel")] = c.channel;
    known[QStringLiteral("process")] = c.process ? QStringLiteral("true") : QStringLiteral("false");
    known[QStringLiteral("provider_state")] = profile.state;
    known[QStringLiteral("instrument")] = instrument;
    known[QStringLiteral("duplicate_of")] = duplicateOf(c);
    known[QStringLiteral("gag")] = gagWord(c);
    known[QStringLiteral("hold_end")] = holdEnd(c);
    known[QStringLiteral("gag_end")] = gagEnd(c);
    return known;
}

// A person accepted what the reader proposed, and nothing is left to accept.
bool paperAccepted(const Facts &facts)
{
    const auto &all = facts.all();
    const auto proposed = [](const Fact &f) { return f.state == FactState::Proposed; };
    const auto fromPaper = [](const Fact &f) { return f.how != How::Typed && f.state == FactState::Accepted; };
    return std::ranges::none_of(all, proposed) && std::ranges::any_of(all, fromPaper);
}

DemandView viewOf(const Demand &demand, const Case &c, const LawSet &law, const Profile &profile, const QDateTime &now)
{
    DemandView view { .id = demand.id, .instrument = demand.instrument };
    auto &evidence = view.evidence;
    evidence.facts = Facts(notDerived(c.facts), demand.id);
    if (view.instrument.isEmpty())
        view.instrument = evidence.facts.value(QStringLiteral("instrument"));
    if (view.instrument.isEmpty() && !c.process)
        view.instrument = QStringLiteral("INFORMAL");
    const auto day = triggerDay(c, profile, now);
    view.row = law.instrument(view.instrument, day);
    // 18 USC 3512: what a court issues for a foreign state compels what that US instrument compels.
    const auto under = evidence.facts.value(QStringLiteral("us_instrument"));
    const auto treaty = view.row && view.row->is(u"treaty");
    const auto *us = treaty ? law.instrument(under, day) : nullptr;
    view.ceilingRow = us ? us : view.row;
    evidence.derived = knownOf(c, profile, view.instrument, now);
    const QTimeZone zone(profile.zone);
    evidence.now = now;
    evidence.today = (zone.isValid() ? now.toTimeZone(zone) : now).date();
    if (view.row && !evidence.facts.has(QStringLiteral("auth_end")))
        evidence.derived[QStringLiteral("auth_end")] = powerEnd(view, c, law, profile, evidence.today);
    evidence.profile = &profile;
    evidence.ladder = &law.ladder;
    evidence.instrument = view.instrument;
    evidence.paperAccepted = paperAccepted(evidence.facts);
    view.asked = expanded(evidence.facts.values(QStringLiteral("category")), law.ladder);
    return view;
}

// Two people overruled the warrant rule for this case (V-SC-07, V-SC-08): 18 USC 2702(b) and (c) let it go.
bool overruled(const Case &c, const QString &finding)
{
    return std::ranges::any_of(c.approvals, [&](const Approval &a) {
        return a.act == u"override" && a.subject == finding && !a.by.isEmpty() && a.by != a.asked;
    });
}
}

QDate triggerDay(const Case &c, const Profile &profile, const QDateTime &now)
{
    const auto at = c.receivedAt.isValid() ? c.receivedAt : now;
    const QTimeZone zone(profile.zone);
    return (zone.isValid() ? at.toTimeZone(zone) : at).date();
}

QList<DemandView> demandsOf(const Case &c, const LawSet &law, const Profile &profile, const QDateTime &now)
{
    QList<DemandView> views;
    for (const auto &demand : c.demands)
        views.append(viewOf(demand, c, law, profile, now));
    if (views.isEmpty())
        views.append(viewOf({}, c, law, profile, now));
    return views;
}

bool compels(const DemandView &demand, const Category &category, const Case &c)
{
    const auto *row = demand.ceilingRow;
    if (!row)
        return false;
    const auto named = [&](const QString &word) { return isIn(category, word); };
    if (category.warrant && !row->is(u"warrant")) {
        const auto rule = category.id == u"L2_LOCATION" || category.id == u"L4_LOCATION" ? QStringLiteral("V-SC-08")
                                                                                         : QStringLiteral("V-SC-07");
        return std::ranges::any_of(row->byCounsel, named) && overruled(c, rule);
    }
    return std::ranges::any_of(row->compels, named);
}

QString filled(QString sentence, const Evidence &evidence)
{
    for (auto from = sentence.indexOf(u'{'); from >= 0; from = sentence.indexOf(u'{', from + 1)) {
        const auto to = sentence.indexOf(u'}', from);
        if (to < 0)
            break;
        const auto name = sentence.mid(from + 1, to - from - 1);
        auto words = evidence.values(name).join(QStringLiteral(", "));
        if (name == u"category_here")
            words = evidence.category;
        if (name == u"today")
            words = value(evidence.today);
        if (words.isEmpty())
            words = QCoreApplication::translate("Findings", "(not stated)");
        sentence.replace(from, to - from + 1, words);
        from += words.size() - 1;
    }
    return sentence;
}
}
