// SPDX-License-Identifier: Apache-2.0
#include "intake_desk.h"
#include "dossier_desk.h"
#include "gag_making_p.h"
#include "overlaps_p.h"
#include "stated_values.h"
#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Intake", text); }

// A name as it may stand in a list: one line, without control characters.
QString shownName(const QString &name)
{
    QString shown;
    for (const auto c : name)
        shown += c.isPrint() ? c : QChar(u'\uFFFD');
    return shown.right(200);
}

}

const QStringList &factNames()
{
    static const QStringList names = QStringLiteral(
        "instrument docket_number offence emergency court issuer issuer_country issuer_state requester requester_email "
        "requester_phone signer signer_role signer_title issued_on served_on received_at due_on due_within execute_by "
        "execute_within range_from range_to preserve_from addressee entity provider_state account category gag "
        "gag_until gag_for")
                                         .split(u' ');
    return names;
}

namespace {
NewEntry stated(const Case &c, const QList<Statement> &statements, const DemandId &demand)
{
    QList<Fact> set;
    QList<Fact> clear;
    for (const auto &statement : statements) {
        const Fact fact { .name = statement.name,
            .value = statement.value,
            .how = How::Typed,
            .state = FactState::Accepted,
            .demand = demand };
        if (!statement.add)
            clear.append({ .name = statement.name, .value = statement.instead, .demand = demand });
        if (!statement.value.isEmpty())
            set.append(fact);
    }
    return { c.ref, kind::stated,
        { { QStringLiteral("set"), toJson(set) }, { QStringLiteral("clear"), toJson(clear) } } };
}
}

bool isFactName(const LawSet &law, const QString &name)
{
    return factNames().contains(name) || std::ranges::find(law.facts, name, &FactKind::name) != law.facts.end();
}

Result<TrayPaper> store(Desk &desk, const ReceiveOrder &order)
{
    if (!order.bytes.isEmpty()) {
        auto bytes = order.bytes;
        QBuffer buffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        return desk.docket().putInTray(buffer, shownName(order.name), desk.now());
    }
    const QFileInfo info(order.path);
    const auto name = shownName(order.name.isEmpty() ? info.fileName() : order.name);
    if (!info.exists())
        return failed(say("There is no file %1. Check the name.").arg(shownName(order.path)));
    if (info.isDir())
        return failed(say("%1 is a folder. Receive its files one by one.").arg(name));
    if (info.size() == 0)
        return failed(say("%1 is empty: it has no bytes to keep. Ask for it again.").arg(name));
    QFile file(order.path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(say("%1 cannot be opened. Check who may read it.").arg(name), file.errorString());
    return desk.docket().putInTray(file, name, desk.now());
}

Result<Case> stateFacts(
    Desk &desk, const CaseRef &ref, const QList<Statement> &given, const DemandId &demand, qint64 seen)
{
    for (const auto &statement : given) {
        if (!isFactName(desk.law(), statement.name))
            return failed(
                say("No criterion knows a fact named %1. See the list of facts in the help.").arg(statement.name), {},
                No::Usage);
    }
    return desk.change(ref, seen, Desk::Judge::Yes, [&](const Case &c) -> Result<QList<NewEntry>> {
        if (!demand.isEmpty() && std::ranges::find(c.demands, demand, &Demand::id) == c.demands.end())
            return failed(say("The case %1 has no demand %2.").arg(c.ref.text, demand.text));
        const auto statements = statedTogether(desk, c, given, demand);
        if (!statements)
            return asFailure(statements);
        for (const auto &one : *statements) {
            if (auto may = mayBeStated(desk, c, one.name, one.value); !may)
                return asFailure(may);
        }
        return withGags(desk, c, { stated(c, *statements, demand) });
    });
}

Result<Case> acceptFacts(Desk &desk, const CaseRef &ref, const QStringList &names, qint64 seen)
{
    return desk.change(ref, seen, Desk::Judge::Yes, [&](const Case &c) -> Result<QList<NewEntry>> {
        for (const auto &name : names) {
            if (!std::ranges::any_of(c.facts, [&](const Fact &f) { return f.name == name; }))
                return failed(say("The case has no fact named %1. State it instead.").arg(name));
        }
        return withGags(desk, c, { { c.ref, kind::accepted, { { QStringLiteral("names"), toJson(names) } } } });
    });
}

Result<Case> splitCase(Desk &desk, const CaseRef &ref, const QList<QList<Statement>> &demands)
{
    if (demands.size() < 2)
        return failed(say("A case is split into two demands or more; name each with --demand."), {}, No::Usage);
    return desk.change(ref, 0, Desk::Judge::Yes, [&](const Case &c) -> Result<QList<NewEntry>> {
        QList<Demand> made;
        QList<Fact> facts;
        for (const auto &statements : demands) {
            const DemandId id { QStringLiteral("D%1").arg(made.size() + 1) };
            made.append({ id, {} });
            const auto together = statedTogether(desk, c, statements, id);
            if (!together)
                return asFailure(together);
            for (const auto &statement : *together) {
                if (auto may = mayBeStated(desk, c, statement.name, statement.value); !may)
                    return asFailure(may);
                facts.append(
                    { .name = statement.name, .value = statement.value, .state = FactState::Accepted, .demand = id });
            }
        }
        return QList<NewEntry> { { c.ref, kind::split,
            { { QStringLiteral("demands"), toJson(made) }, { QStringLiteral("facts"), toJson(facts) } } } };
    });
}

Result<Case> linkCases(Desk &desk, const CaseRef &from, const CaseRef &to, const QString &as)
{
    static const QStringList ways { QStringLiteral("renewal"), QStringLiteral("gag"), QStringLiteral("supersedes"),
        QStringLiteral("follows"), QStringLiteral("duplicate") };
    if (!ways.contains(as) || from == to)
        return failed(
            say("Two different cases are linked as one of: %1.").arg(ways.join(QStringLiteral(", "))), {}, No::Usage);
    const auto there = desk.docket().load(to);
    if (!there)
        return asFailure(there);
    const auto done = desk.changeAll({ from, to }, [&]() -> Result<QList<NewEntry>> {
        const auto stands = desk.docket().load(from);
        if (!stands)
            return asFailure(stands);
        if (stands->links.contains(Link { to, as }))
            return failed(say("%1 and %2 are linked as %3 already. Nothing was changed.").arg(from.text, to.text, as));
        return QList<NewEntry> { { from, kind::linked, objectOf(Link { to, as }) },
            { to, kind::linked, objectOf(Link { from, as }) } };
    });
    return done ? desk.docket().load(from) : Result<Case>(asFailure(done));
}

Result<Case> judgeCase(Desk &desk, const CaseRef &ref)
{
    if (auto kept = desk.keepLaw(); !kept)
        return asFailure(kept);
    return desk.change(ref, 0, Desk::Judge::No, [&](const Case &c) -> Result<QList<NewEntry>> {
        QList<NewEntry> entries;
        const auto dossier = dossierEntry(desk, c);
        if (!dossier)
            return asFailure(dossier);
        if (const auto same = earlierOfTheSame(desk.docket(), c); !same)
            return asFailure(same);
        if (*dossier)
            entries.append(**dossier);
        auto now = c;
        for (const auto &entry : entries)
            now = after(std::move(now),
                { .number = now.revision + 1, .caseRef = c.ref, .kind = entry.kind, .body = entry.body });
        return entries + QList<NewEntry> { { c.ref, kind::judged, objectOf(desk.judged(now)) } };
    });
}
}
