// SPDX-License-Identifier: Apache-2.0
// What another law would say of open cases, and which row makes the difference.
#include "judge.h"
#include "law_desk.h"
#include "law_files.h"
#include "law_uses.h"
#include <QCoreApplication>
#include <algorithm>
#include <map>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("LawDesk", text); }

struct Said { // one thing that a judgement says
    QString words {};
    QString id {}; // of the row behind it
    QStringList days {}; // of a period: the days passed over and why
};

// Everything a judgement says, by what it speaks of.
QMap<QString, Said> said(const Judgement &judgement)
{
    QMap<QString, Said> all;
    all.insert(QStringLiteral("disposition"), { judgement.disposition.disposition, {}, {} });
    const auto of = [](const DemandId &demand) { return demand.isEmpty() ? QString() : u' ' + demand.text; };
    for (const auto &finding : judgement.findings)
        all.insert(QStringList { finding.id, finding.category }.join(u' ').trimmed() + of(finding.demand),
            { nameOf(finding.outcome) + u' ' + nameOf(finding.severity), finding.id, {} });
    for (const auto &row : judgement.ceiling)
        all.insert(row.category + of(row.demand),
            { row.released ? QStringLiteral("released") : QStringLiteral("withheld"), row.category, {} });
    for (const auto &period : judgement.periods) {
        Said what { period.problem, period.rule, {} };
        if (period.problem.isEmpty())
            what.words = QStringLiteral("%1 (%2 to %3)")
                             .arg(period.binding.text(), period.earliest.text(), period.latest.text());
        for (const auto &step : period.derivation) {
            if (step.step == u"holiday" || step.step == u"disputed")
                what.days.append(QStringLiteral("%1 %2").arg(step.date.text(), step.because));
        }
        all.insert(QStringList { period.rule, period.subject }.join(u' ').trimmed(), what);
    }
    return all;
}

template <class Row> QString placeIn(const QList<Row> &rows, const QString &id)
{
    const auto at = std::find_if(rows.rbegin(), rows.rend(), [&](const Row &row) { return row.id == id; });
    return at == rows.rend() ? QString() : QStringLiteral("%1:%2").arg(at->file).arg(at->line);
}

QString placeOf(const LawSet &law, const QString &id)
{
    for (const auto &found : { placeIn(law.criteria, id), placeIn(law.periods, id), placeIn(law.ladder, id) }) {
        if (!found.isEmpty())
            return found;
    }
    return {};
}

// A date moves by a day of a calendar where its rule stands as it stood.
void nameRow(LawChange &change, const Said &before, const Said &after, const LawSet &law)
{
    for (const auto &[now, then] : { std::pair(after.days, before.days), std::pair(before.days, after.days) }) {
        for (const auto &day : now) {
            if (!then.contains(day) && change.row.isEmpty())
                change.row = day;
        }
    }
    if (change.row.isEmpty()) {
        change.row = after.id.isEmpty() ? before.id : after.id;
        change.where = placeOf(law, change.row);
    }
}

// Of one law, a setting that its row reads makes the difference; where none is known for it, the policy as such.
QString settingsBehind(const LawChange &change, const Rules &was, const Rules &is)
{
    QStringList all, behind;
    for (const auto &point : is.law.openPoints) {
        const auto before = was.policy.settings.value(point.key), after = is.policy.settings.value(point.key);
        if (before == after)
            continue;
        all.append(say("policy: %1 = %2").arg(point.key, after));
        if (usesOf(is.law, point.key).contains(change.row))
            behind.append(all.last());
    }
    const auto &named = behind.isEmpty() ? all : behind;
    return named.isEmpty() ? say("policy %1").arg(is.policy.version) : named.join(QStringLiteral("; "));
}

void compare(QList<LawChange> &changes, const Case &c, const Rules &was, const Rules &is, const QDateTime &now)
{
    const auto before = said(judge(c, was.law, was.policy, now)), after = said(judge(c, is.law, is.policy, now));
    auto keys = before.keys() + after.keys();
    keys.sort();
    keys.removeDuplicates();
    for (const auto &key : keys) {
        const auto then = before.value(key), stands = after.value(key);
        if (then.words == stands.words)
            continue;
        LawChange change { c.ref, key, then.words, stands.words, {}, {} };
        nameRow(change, then, stands, is.law);
        if (was.law.hash == is.law.hash)
            change.where = settingsBehind(change, was, is);
        changes.append(change);
    }
}

bool isOpen(const QString &status)
{
    static const QStringList ended { QStringLiteral("released"), QStringLiteral("rejected"),
        QStringLiteral("redirected"), QStringLiteral("closed"), QStringLiteral("withdrawn"),
        QStringLiteral("destroyed") };
    return !ended.contains(status);
}

Result<QList<Case>> openCases(Desk &desk)
{
    const auto rows = desk.docket().list({});
    if (!rows)
        return asFailure(rows);
    QList<Case> cases;
    for (const auto &row : *rows) {
        if (!isOpen(row.status))
            continue;
        auto c = desk.docket().load(row.ref);
        if (!c)
            return asFailure(c);
        cases.append(std::move(*c));
    }
    return cases;
}

bool goesOn(const Progress &progress, int done, qsizetype of) { return !progress || progress(done, int(of)); }

tl::unexpected<Failure> stopped()
{
    return failed(say("Stopped before every open case was looked at, so nothing is listed. Nothing was entered."));
}

// The laws and policies that cases were judged by, each read once.
class EarlierRules {
public:
    explicit EarlierRules(Desk &desk)
        : m_desk(desk)
    {
    }
    // By other rules than those in force. Which policy an old judgement went by is not known: its law alone is
    // compared.
    bool judged(const Case &c) const
    {
        const auto &by = c.judgement;
        const auto otherPolicy = !by.policyHash.isEmpty() && by.policyHash != m_desk.profile().hash;
        return !by.law.isEmpty() && (by.law != m_desk.lawHash() || otherPolicy);
    }
    Result<Rules> of(const Case &c);

private:
    Result<const LawSet *> law(const QString &hash);
    Result<const Profile *> policy(const QString &hash);
    Desk &m_desk;
    std::map<QString, LawSet> m_laws;
    std::map<QString, Profile> m_policies;
};

Result<const LawSet *> EarlierRules::law(const QString &hash)
{
    if (hash == m_desk.lawHash())
        return &m_desk.law();
    if (!m_laws.contains(hash)) {
        const auto bytes = m_desk.docket().kept(hash);
        auto read = bytes ? readLaw(lawFilesIn(*bytes)) : Result<LawSet>(asFailure(bytes));
        if (!read)
            return asFailure(read);
        m_laws.emplace(hash, std::move(*read));
    }
    return &m_laws.at(hash);
}

Result<const Profile *> EarlierRules::policy(const QString &hash)
{
    if (hash.isEmpty() || hash == m_desk.profile().hash)
        return &m_desk.profile();
    if (!m_policies.contains(hash)) {
        const auto bytes = m_desk.docket().kept(hash);
        auto read = bytes ? readProfile(*bytes) : Result<Profile>(asFailure(bytes));
        if (!read)
            return asFailure(read);
        m_policies.emplace(hash, std::move(*read));
    }
    return &m_policies.at(hash);
}

Result<Rules> EarlierRules::of(const Case &c)
{
    const auto wasLaw = law(c.judgement.law);
    const auto wasPolicy = wasLaw ? policy(c.judgement.policyHash) : Result<const Profile *>(asFailure(wasLaw));
    if (wasPolicy)
        return Rules { **wasLaw, **wasPolicy };
    return failed(say("The rules by which %1 was judged cannot be read any more, so nobody can say what changed. Judge "
                      "it anew and look at its dates.")
                      .arg(c.ref.text),
        wasPolicy.error().sentence);
}
}

Result<QList<LawChange>> impactOf(Desk &desk, const Rules &draft, const Progress &progress)
{
    const auto cases = openCases(desk);
    if (!cases)
        return asFailure(cases);
    QList<LawChange> changes;
    int done = 0;
    for (const auto &c : *cases) {
        if (!goesOn(progress, done++, cases->size()))
            return stopped();
        compare(changes, c, { desk.law(), desk.profile() }, draft, desk.now());
    }
    return changes;
}

// Both are asked as of now, so that only the rules make a difference and not the day.
Result<QList<LawChange>> unjudgedChanges(Desk &desk, const Progress &progress)
{
    const auto cases = openCases(desk);
    const auto kept = cases ? desk.keepLaw() : Result<>(asFailure(cases));
    if (!kept)
        return asFailure(kept);
    EarlierRules earlier(desk);
    QList<LawChange> changes;
    int done = 0;
    for (const auto &c : *cases) {
        if (!goesOn(progress, done++, cases->size()))
            return stopped();
        if (!earlier.judged(c))
            continue;
        const auto was = earlier.of(c);
        if (!was)
            return asFailure(was);
        compare(changes, c, *was, { desk.law(), desk.profile() }, desk.now());
    }
    return changes;
}
}
