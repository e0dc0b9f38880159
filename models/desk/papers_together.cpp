// SPDX-License-Identifier: Apache-2.0
// What came together, a mail with its attachments, and what all of it states: one paper is the instrument, and only
// what that one states is proposed. Another instrument beside it is named, and speaks of silence only.
#include "intake_p.h"
#include "sha256.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Intake", text); }

struct One // a paper of those that came together
{
    QString name {};
    bool isMail = false; // the words of a mail themselves
    FoundFacts found {};
    QString value(const QString &fact) const { return Facts(found.facts).value(fact); }
    QString instrument() const { return value(QStringLiteral("instrument")); }
};

// Each paper's own. What a mail says of its sender counts of the mail that arrived: one inside it is bytes that this
// sender may have written.
QList<One> factsOfEach(const QList<ReadPaper> &read, const Profile &profile)
{
    QList<One> all;
    bool sent = false;
    for (const auto &paper : read) {
        if (!paper.problem.isEmpty())
            continue;
        auto found = findFacts(paper.paper, { sha256Hex(paper.bytes) }, finderContext(profile));
        if (sent)
            found.facts.removeIf(isOfMail);
        sent = sent || Facts(found.facts).has(QStringLiteral("sender_email"));
        all.append({ paper.name, paper.paper.media == u"message/rfc822", found });
    }
    return all;
}

// An order of silence goes with what it silences; it is the instrument only where nothing else is.
bool goesWithAnother(const One &one)
{
    static const QStringList such { QStringLiteral("NDO_ONLY"), QStringLiteral("GAG_LIFT"), QStringLiteral("EDR_US") };
    return such.contains(one.instrument());
}

// A second copy of the instrument, or the mail that only says what its attachment is.
bool isSamePaper(const One &taken, const One &one)
{
    const auto number = QStringLiteral("docket_number");
    if (one.instrument() != taken.instrument())
        return false;
    return one.isMail || taken.isMail
        || (!one.value(number).isEmpty() && one.value(number) == taken.value(number)
            && one.value(QStringLiteral("court")) == taken.value(QStringLiteral("court")));
}

// A paper with process of its own comes first, in the order in which they came; then what only carries it.
void putInstrumentFirst(QList<One> &all)
{
    const auto rank = [](const One &one) {
        return !one.found.process ? 3 : goesWithAnother(one) ? 2 : one.isMail ? 1 : 0;
    };
    std::ranges::stable_sort(all, {}, rank);
}

// What may stand once stays as it is.
void take(QList<Fact> &all, const Fact &fact)
{
    const auto stands = std::ranges::any_of(
        all, [&](const Fact &f) { return f.name == fact.name && (!isMany(fact.name) || f.value == fact.value); });
    if (!stands)
        all.append(fact);
}

bool isOfSilence(const Fact &fact) { return fact.name.startsWith(u"gag"); }

int force(const FoundFacts &found)
{
    static const QStringList weakestFirst { QStringLiteral("request_only"), QStringLiteral("unknown"),
        QStringLiteral("statute"), QStringLiteral("order") };
    return int(weakestFirst.indexOf(Facts(found.facts).value(QStringLiteral("gag"))));
}

// Of all that says something of silence the strongest, with its end: whoever silences does so in a paper of its own.
QList<Fact> silenceOf(const QList<One> &all)
{
    FoundFacts strongest;
    for (const auto &one : all) {
        FoundFacts said;
        std::ranges::copy_if(one.found.facts, std::back_inserter(said.facts), isOfSilence);
        said.facts += one.found.beside;
        if (force(said) > force(strongest))
            strongest = said;
    }
    return strongest.facts;
}

QString pagesOf(const HeldPaper &paper)
{
    return paper.first == paper.last ? say("page %1").arg(paper.first)
                                     : say("pages %1 to %2").arg(paper.first).arg(paper.last);
}

// So that a person can take another one, or split them.
void nameThem(FoundFacts &all, const QList<One> &each)
{
    QStringList kinds;
    for (const auto &one : each) {
        for (const auto &paper : one.found.papers)
            kinds += say("%1 in %2, %3").arg(paper.instrument, one.name, pagesOf(paper));
        all.papers += one.found.papers;
    }
    if (each.size() > 1)
        all.warnings
            += say("Several papers came together (%1); %2 in %3 is taken as the instrument, and only what it states "
                   "is proposed. Check this: take another one, or split the case.")
                   .arg(kinds.join(QStringLiteral("; ")), each.first().instrument(), each.first().name);
}
}

FoundFacts factsOfAll(const QList<ReadPaper> &read, const Profile &profile, QList<FoundFacts> *papers)
{
    auto each = factsOfEach(read, profile);
    if (papers)
        std::ranges::transform(each, std::back_inserter(*papers), &One::found);
    putInstrumentFirst(each);
    FoundFacts all;
    QList<One> instruments;
    for (const auto &one : each) {
        all.warnings += one.found.warnings;
        all.restricted += one.found.restricted;
        const bool other = one.found.process && !instruments.isEmpty() && !isSamePaper(instruments.first(), one);
        if (one.found.process && (other || instruments.isEmpty()))
            instruments.append(one);
        for (const auto &fact : one.found.facts) {
            if ((!other || isOfMail(fact)) && !isOfSilence(fact))
                take(all.facts, fact);
        }
    }
    all.process = !instruments.isEmpty();
    if (!all.process) {
        all.facts.removeIf([](const Fact &f) { return f.name == u"instrument"; });
        return all;
    }
    all.facts += silenceOf(each);
    nameThem(all, instruments);
    if (all.papers.size() < 2)
        all.papers.clear();
    return all;
}
}
