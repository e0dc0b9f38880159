// SPDX-License-Identifier: Apache-2.0
#include "after_p.h"
#include <algorithm>
namespace writdesk {
namespace {
const Fact *factNamed(const Case &c, QStringView name)
{
    const auto at = std::ranges::find_if(c.facts, [&](const Fact &f) { return f.name == name; });
    return at == c.facts.end() ? nullptr : &*at;
}
}

void noteSilences(Case &c, const Received &paper)
{
    for (auto silence : paper.silences) {
        const auto same = [&](const SilentPaper &s) { return s.document == silence.document; };
        if (std::ranges::any_of(c.silences, same))
            continue;
        const auto *issued = factNamed(c, u"issued_on");
        silence.ofCase = !issued || issued->document == silence.document;
        c.silences.append(silence);
    }
}

void acceptSilences(Case &c)
{
    for (auto &silence : c.silences)
        silence.accepted = true;
}

DocumentId paperOfSilence(const Case &c)
{
    const auto *gag = factNamed(c, u"gag");
    const auto is = [&](const SilentPaper &s) { return s.document == gag->document; };
    return gag && std::ranges::any_of(c.silences, is) ? gag->document : DocumentId();
}

Fact statedOf(Fact fact, const DocumentId &paper)
{
    if (fact.name == u"gag" && fact.how == How::Typed && fact.document.isEmpty())
        fact.document = paper;
    return fact;
}
}
