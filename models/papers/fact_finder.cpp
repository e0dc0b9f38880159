// SPDX-License-Identifier: Apache-2.0
#include "fact_finder.h"
#include "find_p.h"
#include <algorithm>
namespace writdesk {
bool Search::is(const QStringList &prefixes) const
{
    return std::any_of(
        prefixes.begin(), prefixes.end(), [this](const QString &prefix) { return instrument.startsWith(prefix); });
}

bool Search::isLabel(qsizetype at) const
{
    return std::ranges::any_of(labels, [at](const TextScope &label) { return label.holds(at); });
}

bool Search::has(const QString &name) const
{
    return std::any_of(found.facts.begin(), found.facts.end(), [&name](const Fact &fact) { return fact.name == name; });
}

QString Search::value(const QString &name) const { return Facts(found.facts).value(name); }

void Search::add(const QString &name, const QString &value, const TextScope &scope)
{
    const auto same = [&](const Fact &fact) { return fact.name == name && fact.value == value; };
    if (!value.isEmpty() && std::none_of(found.facts.begin(), found.facts.end(), same))
        found.facts.append(flow.fact(name, value, scope));
}

void Search::addOnce(const QString &name, const QString &value, const TextScope &scope)
{
    if (!has(name))
        add(name, value, scope);
}

FoundFacts findFacts(const Paper &paper, const DocumentId &document, const FinderContext &context)
{
    const Flow flow(paper, document);
    Search search { .paper = paper, .flow = flow, .context = context, .main = flow.whole() };
    findInstrument(search);
    findIssuer(search);
    if (search.found.process || search.has(QStringLiteral("court")))
        findDocket(search);
    findWarnings(search);
    for (auto &held : search.found.papers)
        held.document = document;
    if (!search.found.process) {
        findSender(search); // whoever writes is known by it, whatever the mail itself is
        findSilenceBeside(search);
    }
    if (!search.found.process)
        return search.found; // of what is no process only court and number are proposed: nobody asks for anything
    findForm(search);
    findDates(search);
    findPeriods(search);
    findRange(search);
    findGag(search);
    findAddressee(search);
    findSigner(search);
    findRequester(search);
    findAccounts(search);
    findCategories(search);
    findOffence(search);
    findStatute(search);
    findFlags(search);
    findSender(search); // the paper's own words come first
    return search.found;
}
}
