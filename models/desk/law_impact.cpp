// SPDX-License-Identifier: Apache-2.0
// What another law would say of open cases, and which row makes the difference.
#include "judge.h"
#include "law_desk.h"
#include "law_files.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
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

void compare(
    QList<LawChange> &changes, const CaseRef &ref, const Judgement &then, const Judgement &now, const LawSet &law)
{
    const auto before = said(then), after = said(now);
    auto keys = before.keys() + after.keys();
    keys.sort();
    keys.removeDuplicates();
    for (const auto &key : keys) {
        const auto was = before.value(key), is = after.value(key);
        if (was.words == is.words)
            continue;
        LawChange change { ref, key, was.words, is.words, {}, {} };
        nameRow(change, was, is, law);
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
    return failed(QCoreApplication::translate(
        "LawDesk", "Stopped before every open case was looked at, so nothing is listed. Nothing was entered."));
}
}

Result<QList<LawChange>> impactOf(Desk &desk, const LawSet &draft, const Progress &progress)
{
    const auto cases = openCases(desk);
    if (!cases)
        return asFailure(cases);
    QList<LawChange> changes;
    int done = 0;
    for (const auto &c : *cases) {
        if (!goesOn(progress, done++, cases->size()))
            return stopped();
        compare(changes, c.ref, judge(c, desk.law(), desk.profile(), desk.now()),
            judge(c, draft, desk.profile(), desk.now()), draft);
    }
    return changes;
}

// Both laws are asked as of now, so that only the law makes a difference and not the day.
Result<QList<LawChange>> unjudgedChanges(Desk &desk, const Progress &progress)
{
    const auto cases = openCases(desk);
    if (!cases)
        return asFailure(cases);
    if (auto kept = desk.keepLaw(); !kept)
        return asFailure(kept);
    QMap<QString, LawSet> earlier;
    QList<LawChange> changes;
    int done = 0;
    for (const auto &c : *cases) {
        if (!goesOn(progress, done++, cases->size()))
            return stopped();
        const auto &by = c.judgement.law;
        if (by.isEmpty() || by == desk.lawHash())
            continue;
        if (!earlier.contains(by)) {
            const auto bytes = desk.docket().kept(by);
            auto law = bytes ? readLaw(lawFilesIn(*bytes)) : Result<LawSet>(asFailure(bytes));
            if (!law)
                return failed(QCoreApplication::translate("LawDesk",
                                  "The law by which %1 was judged cannot be read any more, so nobody can say what "
                                  "changed. Judge it anew and look at its dates.")
                                  .arg(c.ref.text),
                    law.error().sentence);
            earlier.insert(by, std::move(*law));
        }
        compare(changes, c.ref, judge(c, earlier.value(by), desk.profile(), desk.now()),
            judge(c, desk.law(), desk.profile(), desk.now()), desk.law());
    }
    return changes;
}
}
