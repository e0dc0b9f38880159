// SPDX-License-Identifier: Apache-2.0
#include "after_p.h"
#include <algorithm>
namespace writdesk {
namespace {
Challenge *challengeNamed(Case &c, const Entry &e)
{
    const auto at = std::ranges::find(c.challenges, e.body.value(u"id").toString(), &Challenge::id);
    return at == c.challenges.end() ? nullptr : &*at;
}
}

void takeSnapshot(Case &c, const Entry &e)
{
    c.snapshots.append(valueOf<Snapshot>(e.body));
    QList<Document> documents;
    fromJson(e.body.value(u"documents"), documents);
    c.documents += documents;
}

void openChallenge(Case &c, const Entry &e) { c.challenges.append(valueOf<Challenge>(e.body)); }

void sayInChallenge(Case &c, const Entry &e)
{
    if (auto *challenge = challengeNamed(c, e))
        challenge->log.append(valueOf<Utterance>(e.body));
}

// Where its kind asks a question of the law, the outcome is the answer: it becomes an accepted fact.
void decideChallenge(Case &c, const Entry &e)
{
    auto *challenge = challengeNamed(c, e);
    if (!challenge)
        return;
    fromJson(e.body.object(), *challenge); // only what the body names
    if (!challenge->fact.isEmpty())
        setFact(c, { .name = challenge->fact, .value = challenge->outcome, .state = FactState::Accepted });
}

void remindOf(Case &c, const Entry &e)
{
    const auto now = valueOf<Reminded>(e.body);
    const auto same = [&](const Reminded &r) { return r.rule == now.rule && r.due == now.due; };
    const auto at = std::ranges::find_if(c.reminders, same);
    if (at == c.reminders.end())
        c.reminders.append(now);
    else
        *at = now;
}

void verifyContact(Case &c, const Entry &e)
{
    const auto contact = valueOf<Contact>(e.body);
    c.contacts.removeIf([&](const Contact &other) { return other.account == contact.account; });
    c.contacts.append(contact);
}

void gatherEvidence(Case &c, const Entry &e) { c.dossier = LaterList<Dossier>({ valueOf<Dossier>(e.body) }); }

// The first paper's receipt is the case's; why a case belongs in a compartment adds up over its papers.
void noteIntake(Case &c, const Received &paper, bool first)
{
    if (first)
        c.receipts = paper.receipts;
    for (const auto &why : paper.restricted) {
        if (!c.restricted.contains(why))
            c.restricted.append(why);
    }
    for (const auto &shared : paper.shared) {
        if (!c.shared.contains(shared))
            c.shared.append(shared);
    }
    c.papers += paper.papers;
}
}
