// SPDX-License-Identifier: Apache-2.0
// What the parts of intake share: whose papers these are, as the finder of facts must know it, and which facts are of
// the mail that brought a paper.
#pragma once
#include "fact_finder.h"
#include "intake_desk.h"
#include "profile.h"
namespace writdesk {
inline FinderContext finderContext(const Profile &profile)
{
    return { profile.entity, profile.aliases, profile.domains };
}
// The facts of all that came together; of a fact that may stand once, the paper that is the instrument speaks. `papers`
// gets the facts of each by itself.
FoundFacts factsOfAll(const QList<ReadPaper> &read, const Profile &profile, QList<FoundFacts> *papers = nullptr);
// Why it was not filed, and that its bytes are kept all the same.
tl::unexpected<Failure> stillWaits(Desk &desk, const TrayPaper &paper, Failure why);
// Who sent it and what servers claim of that: of a mail, and not of any paper it carries.
inline bool isOfMail(const Fact &fact) { return fact.name == u"sender_email" || fact.name.endsWith(u"_result"); }
}
