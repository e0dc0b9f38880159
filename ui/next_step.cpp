// SPDX-License-Identifier: Apache-2.0
#include "next_step.h"
#include "emergency.h"
#include "moments.h"
#include "words.h"
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("NextStep", text); }

bool has(const Case &c, const QString &letter)
{
    return std::ranges::any_of(c.letters, [&](const Letter &l) { return l.kind == letter; });
}

// The last that was asked of this act; nothing where nobody asked.
const Approval *lastAsked(const Case &c, QStringView act)
{
    const auto at = std::find_if(
        c.approvals.rbegin(), c.approvals.rend(), [&](const Approval &approval) { return approval.act == act; });
    return at == c.approvals.rend() ? nullptr : &*at;
}

// Where somebody asked and nobody approved yet, that comes first.
NextStep byTwo(const Case &c, QStringView act, const NextStep &step)
{
    const auto *asked = lastAsked(c, act);
    if (asked == nullptr || !asked->by.isEmpty())
        return step;
    return { say("%1 asked for this: a second person approves it.").arg(asked->asked), Do::Approve };
}

std::optional<NextStep> ofFacts(const CaseView &view)
{
    const auto &c = view.c;
    const auto proposed = std::ranges::count(c.facts, FactState::Proposed, &Fact::state);
    if (proposed > 0)
        return NextStep { QCoreApplication::translate("NextStep",
                              "Compare %n proposed fact(s) with the paper and accept what is right.", nullptr,
                              int(proposed)),
            Do::AcceptAll };
    if (factsOf(c).value(QStringLiteral("instrument")).isEmpty())
        return NextStep { c.process
                ? say("What kind of paper this is, is unknown: state the instrument.")
                : say("This is no legal process as far as was read; state the instrument if it is."),
            Do::StateFact };
    return {};
}

// The findings let it go out, or counsel weighed it and did.
bool goesOut(const Case &c)
{
    static const QStringList out { QStringLiteral("comply"), QStringLiteral("comply_in_part") };
    const auto &says = c.judgement.disposition.disposition;
    return out.contains(says) || (says == u"counsel" && out.contains(dispositionNow(c)));
}

bool happened(const Case &c, const QString &name)
{
    return std::ranges::any_of(c.happenings, [&](const Happening &h) { return h.name == name; });
}

std::optional<NextStep> afterEmergency(const Case &c)
{
    if (happened(c, event::decidedAlone) && !happened(c, event::aloneReviewed))
        return NextStep { say("One person decided this alone: somebody else reviews it."), Do::EmergencyReview };
    if (c.status != u"released")
        return {};
    if (!has(c, QStringLiteral("followup_demand")) && !happened(c, event::followUpReceived))
        return NextStep { say("Ask the agency for the process that follows: write the demand."), Do::WriteLetter };
    if (!happened(c, event::emergencyPassed))
        return NextStep { say("Ask the agency whether the emergency has passed, and enter it."), Do::EmergencyPassed };
    const auto accounts = accountsOf(c);
    if (std::ranges::any_of(accounts, [&](const QString &account) { return !wasTold(c, account); }))
        return NextStep { say("The emergency has passed: tell the user."), Do::DraftNotice };
    return {};
}

// Who asks is verified before anybody believes, and two believe before anything goes out.
std::optional<NextStep> ofEmergency(const CaseView &view)
{
    const auto &c = view.c;
    const auto facts = factsOf(c);
    if (facts.value(QStringLiteral("instrument")) != u"EDR_US")
        return {};
    if (c.status == u"released")
        return afterEmergency(c);
    if (!facts.value(QStringLiteral("refusal_reason")).isEmpty())
        return has(c, QStringLiteral("emergency_refusal"))
            ? std::optional<NextStep>()
            : NextStep { say("The emergency is refused: write the agency why."), Do::WriteLetter };
    if (facts.value(QStringLiteral("callback_outcome")) == u"denied")
        return NextStep {
            say("The agency does not confirm this request: nothing goes out. Refuse it with that reason."),
            Do::EmergencyRefuse
        };
    if (facts.value(QStringLiteral("callback_at")).isEmpty())
        return NextStep { say("Hang up, and call the agency back at the number of the directory."), Do::CallBack };
    if (facts.value(QStringLiteral("belief_note")).isEmpty())
        return NextStep { say("The requester is verified: decide whether you believe it."), Do::EmergencyDecide };
    if (facts.value(QStringLiteral("approver")).isEmpty())
        return NextStep { say("%1 decided: a second person decides too.").arg(facts.value(QStringLiteral("decider"))),
            Do::EmergencySecond };
    return {};
}

// Whoever looked for an extension answers; or two people enter that the silence is over.
NextStep endOfGag(const Case &c, const Gag &gag)
{
    const auto *asked = lastAsked(c, u"lift");
    if (asked == nullptr || asked->subject != gag.id.text)
        return { say("Gag %1 ended: look for an extension and answer.").arg(gag.id.text), Do::AnswerGag };
    return byTwo(
        c, u"lift", { say("%1 approved that gag %2 is over: lift it.").arg(asked->by, gag.id.text), Do::LiftGag });
}

// A paper that renews keeps the copy that stands: a new hold beside it would let that one lapse.
std::optional<NextStep> ofRenewal(const CaseView &view)
{
    if (view.renewals.isEmpty() || std::ranges::any_of(view.renewals, &Renewable::done))
        return {};
    for (const auto &one : view.renewals) {
        if (one.refusal.isEmpty() && !one.sameNumber && !one.sameRequester) // of another agency, perhaps
            return NextStep { say("It asks to renew, with another number and requester than hold %1 of %2: see whether "
                                  "that one is meant.")
                                  .arg(one.hold.id.text, one.of.text),
                Do::RenewHold };
        if (one.refusal.isEmpty())
            return NextStep { say("It renews hold %1 of %2, which ends on %3: renew that hold.")
                                  .arg(one.hold.id.text, one.of.text, dayWords(one.hold.period.binding.date)),
                Do::RenewHold };
    }
    const auto late = std::ranges::find(view.renewals, false, &Renewable::inTime);
    return late != view.renewals.end() ? NextStep { late->refusal + u' ' + say("Take a hold here."), Do::TakeHold }
                                       : NextStep { view.renewals.first().refusal, {} };
}

std::optional<NextStep> ofDuties(const CaseView &view)
{
    const auto &c = view.c;
    if (c.dossier.value(0).needsCallBack && !isAnswered(c))
        return NextStep { say("The evidence asks for a call back: call the agency at the number of the directory."),
            Do::CallBack };
    const auto open = std::ranges::find_if(c.challenges, &Challenge::isOpen);
    if (open != c.challenges.end())
        return NextStep { say("%1 (%2) is open: enter what is said, and how it ends.").arg(open->title, open->id),
            Do::ChallengeSay };
    for (const auto &gag : c.gags) {
        const auto ended = !gag.furtherOrder && stateOf(gag.period, view.now) == u"ended";
        if (!gag.lifted && !gag.answered && gag.source != GagSource::RequestOnly && ended)
            return endOfGag(c, gag);
    }
    const auto &says = c.judgement.disposition.disposition;
    const auto left = dispositionNow(c) == u"counsel"; // counsel may see more than the policy names
    if (!left && !view.refusal.isEmpty() && !isAnswered(c) && !has(c, QStringLiteral("preservation_refusal")))
        return NextStep { say("Nothing is preserved under this paper: write the refusal. %1").arg(view.refusal),
            Do::WriteLetter };
    if (const auto renewing = ofRenewal(view); renewing && c.holds.isEmpty())
        return renewing;
    const auto renewed = std::ranges::any_of(view.renewals, &Renewable::done);
    if (says == u"preserve" && c.holds.isEmpty() && !renewed)
        return NextStep { say("It asks for preservation: take the hold."), Do::TakeHold };
    for (const auto &hold : c.holds) {
        if (hold.state == HoldState::Active && stateOf(hold.period, view.now) == u"ended")
            return byTwo(c, u"destroy",
                { say("Hold %1 ended: renew it if a request came in time, else destroy what was held.")
                        .arg(hold.id.text),
                    Do::DestroyHold });
    }
    if (says == u"counsel" && dispositionNow(c) == u"counsel")
        return NextStep { say("Counsel decides: see the findings, and overrule what does not stand."), Do::Overrule };
    const auto letter = fittingLetter(c);
    if ((says == u"reject" || says == u"redirect" || says == u"clarify") && !has(c, letter))
        return NextStep { say("The findings say: %1. Write the letter.").arg(dispositionWords(says)), Do::WriteLetter };
    return {};
}

// Whoever sent the paper hears once that it came in, unless the answer itself is what goes out next.
std::optional<NextStep> ofReceipt(const CaseView &view)
{
    const auto &c = view.c;
    const auto begun = !c.letters.isEmpty() || !c.notices.isEmpty() || !c.holds.isEmpty() || !c.packets.isEmpty()
        || !c.noticeExceptions.isEmpty();
    const auto papers = std::ranges::any_of(c.documents, [](const Document &d) { return d.kind == u"paper"; });
    if (begun || !papers || !c.process || isAnswered(c) || fittingLetter(c) != u"acknowledgement")
        return {};
    return NextStep { say("Tell the sender that it came in: write the acknowledgement."), Do::WriteLetter };
}

// To the user: before a disclosure, after a gag or after an emergency.
bool hasNotice(const Case &c)
{
    return std::ranges::any_of(
        c.letters, [](const Letter &l) { return l.kind == u"notice" || l.kind.endsWith(u"_notice"); });
}

std::optional<NextStep> ofDisclosure(const CaseView &view)
{
    const auto &c = view.c;
    if (!goesOut(c))
        return {};
    const auto collected = std::ranges::any_of(c.documents, [](const Document &d) { return d.kind == u"collected"; });
    if (c.notices.isEmpty() && c.noticeExceptions.isEmpty() && view.noticeBlocks.isEmpty())
        return hasNotice(c)
            ? byTwo(c, u"notify", { say("The notice is drafted: send it and enter that."), Do::NoticeSent })
            : NextStep { say("Nothing forbids notice: draft it to the user."), Do::DraftNotice };
    if (!collected)
        return NextStep { say("Collect what may go out."), Do::Collect };
    if (c.packets.isEmpty())
        return NextStep { say("The data is here: build the packet."), Do::BuildPacket };
    if (c.packets.last().state == u"built")
        return view.releaseBlocks.isEmpty()
            ? NextStep { say("Nothing stands in the way: release the packet."), Do::ReleasePacket }
            : NextStep { say("The packet waits: %1").arg(view.releaseBlocks.first().because), Do::Approve };
    if (c.packets.last().state == u"released" && std::ranges::none_of(c.deliveries, [&](const Delivery &delivery) {
            return delivery.packet == c.packets.last().id;
        }))
        return NextStep { say("The packet is released: hand it over, sealed for its recipient."), Do::HandOver };
    return {};
}

// What the lists of the day and of the silences ask for, once nothing of the demand itself is left to do.
std::optional<NextStep> ofWhatEndsSoon(const CaseView &view)
{
    constexpr int soonDays = 14;
    const auto &c = view.c;
    const auto soon = [&](const Period &period) {
        return period.binding.isValid() && view.today.daysTo(period.binding.date) <= soonDays
            && stateOf(period, view.now) != u"ended";
    };
    for (const auto &gag : c.gags) {
        if (!gag.lifted && !gag.answered && !gag.furtherOrder && gag.source != GagSource::RequestOnly
            && soon(gag.period) && !has(c, QStringLiteral("pre_expiry_query")))
            return NextStep { say("Gag %1 ends on %2: ask now whether it is extended.")
                                  .arg(gag.id.text, dayWords(gag.period.binding.date)),
                Do::WriteLetter, QStringLiteral("pre_expiry_query") };
    }
    for (const auto &hold : c.holds) {
        if (hold.state == HoldState::Active && soon(hold.period) && !has(c, QStringLiteral("renewal_reminder")))
            return NextStep { say("Hold %1 ends on %2: remind the agency before.")
                                  .arg(hold.id.text, dayWords(hold.period.binding.date)),
                Do::WriteLetter, QStringLiteral("renewal_reminder") };
    }
    return {};
}
}

QString fittingLetter(const Case &c)
{
    if (!factsOf(c).value(QStringLiteral("refusal_reason")).isEmpty())
        return QStringLiteral("emergency_refusal");
    if (c.status == u"released" && factsOf(c).value(QStringLiteral("instrument")) == u"EDR_US")
        return has(c, QStringLiteral("followup_demand")) ? QStringLiteral("emergency_query")
                                                         : QStringLiteral("followup_demand");
    const auto says = dispositionNow(c);
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
    for (const auto step :
        { ofWhatIsNoDemand, ofFacts, ofEmergency, ofDuties, ofReceipt, ofDisclosure, ofWhatEndsSoon }) {
        if (auto found = step(view))
            return *found;
    }
    return { say("Nothing to do now; the dates say when there is."), {} };
}
}
