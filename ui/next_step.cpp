// SPDX-License-Identifier: Apache-2.0
#include "next_step.h"
#include "words.h"
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("NextStep", text); }

bool has(const Case &c, const QString &letter)
{
    return std::ranges::any_of(c.letters, [&](const Letter &l) { return l.kind == letter; });
}

std::optional<NextStep> ofFacts(const CaseView &view)
{
    const auto &c = view.c;
    const auto proposed = std::ranges::count(c.facts, FactState::Proposed, &Fact::state);
    if (proposed > 0)
        return NextStep { say("Compare %1 proposed facts with the paper and accept them.").arg(proposed),
            Do::AcceptAll };
    if (factsOf(c).value(QStringLiteral("instrument")).isEmpty())
        return NextStep { c.process
                ? say("What kind of paper this is, is unknown: state the instrument.")
                : say("This is no legal process as far as was read; state the instrument if it is."),
            Do::StateFact };
    return {};
}

std::optional<NextStep> ofDuties(const CaseView &view)
{
    const auto &c = view.c;
    for (const auto &gag : c.gags) {
        const auto ended = !gag.furtherOrder && stateOf(gag.period, view.now) == u"ended";
        if (!gag.lifted && !gag.answered && gag.source != GagSource::RequestOnly && ended)
            return NextStep { say("Gag %1 ended: look for an extension and answer.").arg(gag.id.text), Do::AnswerGag };
    }
    const auto &says = c.judgement.disposition.disposition;
    if (says == u"preserve" && c.holds.isEmpty())
        return NextStep { say("It asks for preservation: take the hold."), Do::TakeHold };
    if (says == u"counsel")
        return NextStep { say("Counsel decides: see the findings, and overrule what does not stand."), Do::Overrule };
    const auto letter = fittingLetter(c);
    if ((says == u"reject" || says == u"redirect" || says == u"clarify") && !has(c, letter))
        return NextStep { say("The findings say: %1. Write the letter.").arg(dispositionWords(says)), Do::WriteLetter };
    return {};
}

std::optional<NextStep> ofDisclosure(const CaseView &view)
{
    const auto &c = view.c;
    const auto &says = c.judgement.disposition.disposition;
    if (says != u"comply" && says != u"comply_in_part")
        return {};
    const auto collected = std::ranges::any_of(c.documents, [](const Document &d) { return d.kind == u"collected"; });
    if (c.notices.isEmpty() && c.noticeExceptions.isEmpty() && view.noticeBlocks.isEmpty())
        return has(c, QStringLiteral("notice"))
            ? NextStep { say("The notice is drafted: send it and enter that."), Do::NoticeSent }
            : NextStep { say("Nothing forbids notice: draft it to the user."), Do::DraftNotice };
    if (!collected)
        return NextStep { say("Collect what may go out."), Do::Collect };
    if (c.packets.isEmpty())
        return NextStep { say("The data is here: build the packet."), Do::BuildPacket };
    if (c.packets.last().state == u"built")
        return view.releaseBlocks.isEmpty()
            ? NextStep { say("Nothing stands in the way: release the packet."), Do::ReleasePacket }
            : NextStep { say("The packet waits: %1").arg(view.releaseBlocks.first().because), Do::Approve };
    return {};
}
}

QString fittingLetter(const Case &c)
{
    const auto &says = c.judgement.disposition.disposition;
    if (says == u"reject")
        return QStringLiteral("rejection");
    if (says == u"redirect")
        return QStringLiteral("redirect");
    if (says == u"clarify")
        return QStringLiteral("clarification");
    return QStringLiteral("acknowledgement");
}

// An erased case, a closed one and a campaign ask for nothing that a demand asks for.
static std::optional<NextStep> ofWhatIsNoDemand(const CaseView &view)
{
    if (isErased(view.c))
        return NextStep { say("This case was erased; its certificate stands under Letters."), {} };
    if (!view.c.campaign.isEmpty())
        return NextStep { say("This is a campaign: its letters and results stand on the page of campaigns."),
            Do::Campaigns };
    if (view.c.status == u"closed")
        return NextStep { say("The case is closed; its dates say until when its file is kept."), {} };
    return {};
}

NextStep nextStep(const CaseView &view)
{
    for (const auto step : { ofWhatIsNoDemand, ofFacts, ofDuties, ofDisclosure }) {
        if (auto found = step(view))
            return *found;
    }
    return { say("Nothing to do now; the dates say when there is."), {} };
}
}
