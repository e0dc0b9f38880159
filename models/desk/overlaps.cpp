// SPDX-License-Identifier: Apache-2.0
#include "account_key.h"
#include "overlaps_p.h"
#include <QSet>
#include <algorithm>
namespace writdesk {
Result<QList<Shared>> sharedFacts(Docket &docket, const QList<Fact> &facts, const CaseRef &self)
{
    QList<Shared> shared;
    for (const auto &fact : facts) {
        Result<QList<CaseRef>> cases;
        if (fact.name == u"account")
            cases = docket.casesWithAccount(fact.value);
        else if (fact.name == u"docket_number")
            cases = docket.casesWithDocketNumber(fact.value);
        else
            continue;
        if (!cases) // an overlap that cannot be looked for must not look like none
            return asFailure(cases);
        for (const auto &ref : *cases) {
            const Shared one { ref, fact.name, fact.value };
            if (ref != self && !shared.contains(one))
                shared.append(one);
        }
    }
    return shared;
}

// The same bytes have the same words; so one question finds both.
Result<QList<Shared>> sharedTexts(Docket &docket, const QList<Document> &documents, const CaseRef &self)
{
    QList<Shared> shared;
    for (const auto &document : documents) {
        if (document.words.isEmpty())
            continue;
        const auto cases = docket.casesWithText(document.words);
        if (!cases)
            return asFailure(cases);
        for (const auto &ref : *cases) {
            const Shared one { ref, sameText, document.words };
            if (ref != self && !shared.contains(one))
                shared.append(one);
        }
    }
    return shared;
}

QStringList casesOf(const QList<Shared> &shared)
{
    QStringList cases;
    for (const auto &one : shared) {
        if (!cases.contains(one.with.text))
            cases.append(one.with.text);
    }
    return cases;
}

namespace {
QStringList rangeOf(const Case &c)
{
    const auto facts = factsOf(c);
    return { facts.value(QStringLiteral("range_from")), facts.value(QStringLiteral("range_to")) };
}

bool asksTheSame(const Case &c, const Case &other)
{
    const auto keys = [](const Case &of) {
        QSet<QString> all;
        for (const auto &account : accountsOf(of))
            all.insert(accountKey(account));
        return all;
    };
    const auto ours = keys(c);
    return !ours.isEmpty() && ours == keys(other) && rangeOf(c) == rangeOf(other) && other.receivedAt <= c.receivedAt;
}
}

Result<CaseRef> earlierOfTheSame(const Docket &docket, const Case &c)
{
    const auto number = factsOf(c).value(QStringLiteral("docket_number"));
    const auto cases = number.isEmpty() ? Result<QList<CaseRef>>() : docket.casesWithDocketNumber(number);
    if (!cases)
        return asFailure(cases);
    for (const auto &ref : *cases) {
        const auto apart = std::ranges::any_of(c.links, [&](const Link &l) { return l.to == ref; });
        if (ref == c.ref || apart) // what the two are to each other somebody said
            continue;
        const auto other = docket.load(ref);
        if (!other)
            return asFailure(other);
        if (asksTheSame(c, *other))
            return ref;
    }
    return CaseRef();
}
}
