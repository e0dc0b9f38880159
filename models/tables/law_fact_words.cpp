// SPDX-License-Identifier: Apache-2.0
#include "law_fact_words_p.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
struct Said {
    const char *id;
    const char *text;
};
#define SAY(id, text)                                                                                                  \
    {                                                                                                                  \
        id, QT_TRANSLATE_NOOP("Words", text)                                                                           \
    }
constexpr Said said[] = {
    SAY("hold_end", "Preservation ran until"),
    SAY("action_court", "Court of the action"),
    SAY("all_time_reason", "Why all time is asked for"),
    SAY("alt_asked", "Less was asked for before"),
    SAY("anonymous_speaker", "Anonymous speaker"),
    SAY("applicability_cert", "Certified to apply to this company"),
    SAY("approver", "Second person"),
    SAY("assist_requested", "Technical help asked for"),
    SAY("att_a", "Attachment A is there"),
    SAY("att_b", "Attachment B is there"),
    SAY("attachments_ok", "All pages are there"),
    SAY("attestation", "Attestation on prohibited violations"),
    SAY("auth_end", "Authority ends on"),
    SAY("belief_note", "Why an emergency is believed"),
    SAY("refusal_reason", "Why it was refused"),
    SAY("callback_at", "Called back at"),
    SAY("callback_by", "Called back by"),
    SAY("callback_number_source", "Where the number comes from"),
    SAY("callback_outcome", "What the agency said"),
    SAY("callee", "Who answered"),
    SAY("cert_elements", "The certification is complete"),
    SAY("clause", "Clause of the silence"),
    SAY("cloud_cert", "Certified by the Designated Authority"),
    SAY("comity_risk", "Would break a foreign law"),
    SAY("compliance_at", "To be complied with at"),
    SAY("conflict_flag", "US law bars it"),
    SAY("controller_region", "Region of the controller"),
    SAY("cost_decided", "Whether costs are claimed"),
    SAY("cost_hours", "Hours of searching"),
    SAY("costs_settled", "Costs paid or waived"),
    SAY("court_class", "Class of the court"),
    SAY("data_nexus", "How the data helps"),
    SAY("decider", "First to decide"),
    SAY("delivery_target", "Deliver to"),
    SAY("delivery_verified_at", "Address of delivery verified at"),
    SAY("dkim_result", "DKIM of the mail"),
    SAY("dmarc_result", "DMARC of the mail"),
    SAY("spf_result", "SPF of the mail"),
    SAY("doc_findings", "What is odd about the document"),
    SAY("domesticated", "Local subpoena issued"),
    SAY("dpa_flags", "Duties to the controller looked at"),
    SAY("emergency_kind", "Kind of emergency"),
    SAY("est_volume", "How much it asks for"),
    SAY("exam_date", "Day of the examination"),
    SAY("ext_received_at", "Extension arrived at"),
    SAY("first_time_sender", "First request of the sender"),
    SAY("form_ok", "Form complete, right way"),
    SAY("form_signed", "Form signed"),
    SAY("gag_end", "Silence ends on"),
    SAY("gag_findings", "Harm that the court found"),
    SAY("gag_scope", "Who may not be told"),
    SAY("gag_source_text", "Silence rests on"),
    SAY("gag_target_ref", "Process that the order names"),
    SAY("has_45de_text", "Rule 45(d) and (e) reproduced"),
    SAY("imminence_text", "Why process is too slow"),
    SAY("indicator_hits", "Signs of fraud"),
    SAY("issuer_kind", "Kind of issuer"),
    SAY("judge_on_roster", "Judge on the roster"),
    SAY("match_count", "Accounts it matches"),
    SAY("new_identifiers", "Unusual set of accounts"),
    SAY("notice_date", "Customer told on"),
    SAY("nsl_cert", "NSL certified"),
    SAY("nsl_certifier_rank", "Rank of the certifying official"),
    SAY("party_notice_claimed", "Says the parties were told"),
    SAY("person_at_risk", "Person in danger"),
    SAY("place_within_100_miles", "Within 100 miles"),
    SAY("provider_named", "This company is named"),
    SAY("prtt_elements", "What 3123(b)(1) asks for is there"),
    SAY("purpose_text", "Purpose"),
    SAY("recital_present", "Specific and articulable facts"),
    SAY("review_id", "Review"),
    SAY("review_notice", "States judicial review"),
    SAY("scan_result", "What the scan said"),
    SAY("seal_present", "Court's seal"),
    SAY("sender_email", "Mail came from"),
    SAY("sensitivity_flags", "Protected profession or matter"),
    SAY("service_public_flag", "Offered to the public"),
    SAY("signature_present", "Signed"),
    SAY("speech_flag", "Only protected speech"),
    SAY("status_events", "What became of it"),
    SAY("statute_cited", "Statute cited"),
    SAY("statute_covers", "Statute covers the investigation"),
    SAY("tax_mode", "Audit or summons"),
    SAY("administrator_is_target", "About the administrator"),
    SAY("tenant_kind", "Whose account"),
    SAY("threat_text", "Danger described"),
    SAY("unmask_order", "Order to name the speaker"),
    SAY("us_instrument", "US instrument"),
    SAY("user_nationality", "User's nationality"),
    SAY("user_residence", "User lives in"),
    SAY("victim_flag", "A victim's data"),
    SAY("victim_order", "Order for a victim's data"),
    SAY("counsel_decision", "Counsel decided"),
    SAY("appeal_decision", "Appeal"),
    SAY("challenge", "Challenge"),
    SAY("data_source", "Data comes from"),
    SAY("subpoena_kind", "Kind of administrative subpoena"),
    SAY("agreement_extended", "Agreement extended"),
    SAY("served_through", "Served through"),
    SAY("fisa_target", "Whom it concerns"),
};
#undef SAY
}

QString lawFactWords(const QString &name)
{
    const auto at = std::ranges::find_if(said, [&](const Said &one) { return name == QLatin1String(one.id); });
    return at == std::end(said) ? QString() : QCoreApplication::translate("Words", at->text);
}
}
