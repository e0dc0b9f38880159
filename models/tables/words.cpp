// SPDX-License-Identifier: Apache-2.0
#include "words.h"
#include "law_fact_words_p.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
struct Said {
    Of what;
    const char *id;
    const char *text;
};
#define SAY(what, id, text)                                                                                            \
    {                                                                                                                  \
        Of::what, id, QT_TRANSLATE_NOOP("Words", text)                                                                 \
    }
constexpr Said said[] = {
    SAY(Fact, "instrument", "Instrument"),
    SAY(Fact, "docket_number", "Their number"),
    SAY(Fact, "offence", "Offence"),
    SAY(Fact, "emergency", "Emergency"),
    SAY(Fact, "court", "Court"),
    SAY(Fact, "issuer", "Issuer"),
    SAY(Fact, "issuer_country", "Issuer's country"),
    SAY(Fact, "issuer_state", "Issuer's state"),
    SAY(Fact, "requester", "Requester"),
    SAY(Fact, "requester_email", "Requester's mail"),
    SAY(Fact, "requester_phone", "Requester's phone"),
    SAY(Fact, "signer", "Signed by"),
    SAY(Fact, "signer_role", "Signer's role"),
    SAY(Fact, "signer_title", "Signer's title"),
    SAY(Fact, "issued_on", "Issued on"),
    SAY(Fact, "served_on", "Served on"),
    SAY(Fact, "received_at", "Received at"),
    SAY(Fact, "due_on", "Due on"),
    SAY(Fact, "due_within", "Due within"),
    SAY(Fact, "execute_by", "Execute by"),
    SAY(Fact, "execute_within", "Execute within"),
    SAY(Fact, "range_from", "Data from"),
    SAY(Fact, "range_to", "Data to"),
    SAY(Fact, "preserve_from", "Preserve from"),
    SAY(Fact, "addressee", "Addressee"),
    SAY(Fact, "entity", "Entity"),
    SAY(Fact, "provider_state", "Provider's state"),
    SAY(Fact, "account", "Account"),
    SAY(Fact, "category", "Data asked for"),
    SAY(Fact, "gag", "Silence asked"),
    SAY(Fact, "gag_until", "Silent until"),
    SAY(Fact, "gag_for", "Silent for"),

    SAY(Status, "received", "received"),
    SAY(Status, "reviewing", "in review"),
    SAY(Status, "preserved", "preserved"),
    SAY(Status, "noticed", "user told"),
    SAY(Status, "packet_built", "packet built"),
    SAY(Status, "released", "released"),
    SAY(Status, "rejected", "rejected"),
    SAY(Status, "redirected", "redirected"),
    SAY(Status, "closed", "closed"),
    SAY(Status, "destroyed", "destroyed"),
    SAY(Status, "erased", "erased"),
    SAY(Status, "campaign", "campaign"),
    SAY(Status, "campaign_written", "campaign, written"),
    SAY(Status, "campaign_sent", "campaign, sent"),

    SAY(Log, "sent_on", "Answer sent on"),
    SAY(Log, "summary", "Summary"),
    SAY(Log, "acknowledged", "Receipt was acknowledged"),
    SAY(Log, "order_required", "A court order was needed"),
    SAY(Log, "order_produced", "A court order was shown"),
    SAY(Log, "data_released", "Data went out"),
    SAY(Log, "link", "Link"),
    SAY(Log, "related", "Related request"),
    SAY(Log, "note", "Note"),
    SAY(Log, "status", "Status"),
    SAY(Log, "channel", "Came by"),
    SAY(Detail, "release", "release of a packet"),
    SAY(Detail, "destroy", "destruction of what was held"),
    SAY(Detail, "lift", "end of a gag"),
    SAY(Detail, "erase", "erasure of a case"),
    SAY(Detail, "exception", "exception"),
    SAY(Detail, "override", "overruling of a finding"),
    SAY(Detail, "notify", "notice"),
    SAY(Detail, "agency", "number of an agency"),
    SAY(Detail, "alone", "decision by one person"),
    SAY(Detail, "built", "built"),
    SAY(Detail, "active", "active"),
    SAY(Detail, "sent", "sent"),
    SAY(Detail, "delivered", "delivered"),
    SAY(Detail, "bounced", "bounced"),
    SAY(Detail, "objection", "the user objects"),
    SAY(Detail, "handed_over", "handed over"),
    SAY(Detail, "acknowledged", "acknowledged"),
    SAY(Detail, "answered", "answered"),
    SAY(Detail, "2703f", "18 U.S.C. 2703(f)"),
    SAY(Detail, "civil", "civil subpoena"),
    SAY(Entry, "docket_opened", "Docket opened"),
    SAY(Entry, "actor_added", "Person added"),
    SAY(Entry, "profile_set", "Profile set"),
    SAY(Entry, "profile_asked", "Change of the profile asked for"),
    SAY(Entry, "law_set", "Law in force set"),
    SAY(Entry, "heartbeat", "Reminders ran"),
    SAY(Entry, "exported", "Exported to a file"),
    SAY(Entry, "received", "Paper received"),
    SAY(Entry, "filed", "Paper filed"),
    SAY(Entry, "imported", "Imported from a log"),
    SAY(Entry, "log_kept", "Log imported and kept"),
    SAY(Entry, "facts_stated", "Facts stated"),
    SAY(Entry, "facts_accepted", "Facts accepted"),
    SAY(Entry, "judged", "Judged"),
    SAY(Entry, "demands_split", "Split into demands"),
    SAY(Entry, "linked", "Linked"),
    SAY(Entry, "gag_added", "Gag added"),
    SAY(Entry, "gag_changed", "Gag changed"),
    SAY(Entry, "hold_taken", "Hold taken"),
    SAY(Entry, "hold_changed", "Hold changed"),
    SAY(Entry, "notice", "Notice"),
    SAY(Entry, "notice_exception", "Exception from notice"),
    SAY(Entry, "letter", "Letter written"),
    SAY(Entry, "collected", "Data collected"),
    SAY(Entry, "packet_built", "Packet built"),
    SAY(Entry, "packet_released", "Packet released"),
    SAY(Entry, "marked", "Place marked to be blacked out"),
    SAY(Entry, "delivery", "Packet on its way"),
    SAY(Entry, "asked", "Approval asked for"),
    SAY(Entry, "approved", "Approved"),
    SAY(Entry, "status_set", "Status set"),
    SAY(Entry, "campaign_opened", "Campaign opened"),
    SAY(Entry, "campaign_begun", "Letters begun"),
    SAY(Entry, "campaign_written", "Letters written"),
    SAY(Entry, "campaign_marked", "Letters' results"),
    SAY(Entry, "erased", "Erased"),
    SAY(Entry, "law_asked", "Change of the law asked for"),
    SAY(Entry, "tray_discarded", "Paper of the tray discarded"),
    SAY(Entry, "paper_seen", "Unread paper looked at"),
    SAY(Entry, "event", "Event recorded"),
    SAY(Entry, "period_paused", "Period paused"),
    SAY(Entry, "period_resumed", "Period resumed"),
    SAY(Entry, "period_reset", "Period begun anew"),
    SAY(Entry, "period_extended", "Period extended"),
    SAY(Entry, "view_saved", "View of the list saved"),
    SAY(Entry, "view_removed", "View of the list removed"),
    SAY(Entry, "agency_added", "Agency added to the directory"),
    SAY(Entry, "agency_confirmed", "Number of an agency confirmed"),
    SAY(Entry, "agency_retired", "Number of an agency retired"),
    SAY(Entry, "called_back", "Requester called back"),
    SAY(Entry, "task_given", "Collection task given"),
    SAY(Entry, "task_pointed", "Collection task noted"),
    SAY(Entry, "packet_copied", "Copy of a packet taken out"),
    SAY(Entry, "viewed", "Collected data looked at"),
    SAY(Entry, "log_erasure_asked", "Erasure of an import log asked for"),
    SAY(Entry, "log_erased", "Import log erased"),
    SAY(Entry, "case_viewed", "Case of a compartment looked at"),
    SAY(Entry, "contact_verified", "Contact of the user verified"),
    SAY(Entry, "dossier_made", "Evidence of authenticity gathered"),
    SAY(Entry, "emergency_decided", "Emergency decided"),
    SAY(Entry, "emergency_seconded", "Emergency decided by a second person"),
    SAY(Entry, "emergency_reviewed", "Emergency reviewed"),
    SAY(Entry, "emergency_refused", "Emergency refused"),
    SAY(Entry, "snapshot_taken", "Manifest of what is preserved"),
    SAY(Entry, "challenge_opened", "Challenge opened"),
    SAY(Entry, "challenge_said", "Said in a challenge"),
    SAY(Entry, "challenge_decided", "Challenge decided"),
    SAY(Entry, "reminded", "Reminder told or taken up"),
    SAY(Entry, "digest_made", "Digest of the day made"),
    SAY(Entry, "clock_noticed", "Clock noticed to be wrong"),

    SAY(Letter, "acknowledgement", "Acknowledgement"),
    SAY(Letter, "rejection", "Rejection"),
    SAY(Letter, "clarification", "Request for clarification"),
    SAY(Letter, "redirect", "Redirection"),
    SAY(Letter, "narrowing", "Request to narrow"),
    SAY(Letter, "pre_expiry_query", "Query before a hold ends"),
    SAY(Letter, "objection", "Objection"),
    SAY(Letter, "renewal_reminder", "Reminder to renew"),
    SAY(Letter, "no_records", "No records"),
    SAY(Letter, "invoice", "Invoice"),
    SAY(Letter, "appeal", "Appeal"),
    SAY(Letter, "collection_task", "Collection task"),
    SAY(Letter, "preservation_receipt", "Receipt of a preservation"),
    SAY(Letter, "preservation_refusal", "Refusal to preserve"),
    SAY(Letter, "emergency_refusal", "Refusal of an emergency"),
    SAY(Letter, "followup_demand", "Demand for process after an emergency"),
    SAY(Letter, "emergency_query", "Has the emergency passed?"),

    SAY(Disposition, "comply", "comply"),
    SAY(Disposition, "comply_in_part", "comply in part"),
    SAY(Disposition, "preserve", "preserve"),
    SAY(Disposition, "clarify", "ask them to clarify"),
    SAY(Disposition, "counsel", "counsel decides"),
    SAY(Disposition, "reject", "reject"),
    SAY(Disposition, "redirect", "redirect"),

    SAY(Category, "L0_PUBLIC", "Public profile"),
    SAY(Category, "L1_A", "Name"),
    SAY(Category, "L1_B", "Address"),
    SAY(Category, "L1_C", "Session times and durations"),
    SAY(Category, "L1_D", "Length and types of service"),
    SAY(Category, "L1_E", "Subscriber numbers and addresses"),
    SAY(Category, "L1_F", "Means of payment"),
    SAY(Category, "L2_LOGS", "Full access logs"),
    SAY(Category, "L2_HEADERS", "Mail headers without subject"),
    SAY(Category, "L2_DEVICES", "Devices"),
    SAY(Category, "L2_SETTINGS", "Settings"),
    SAY(Category, "L2_OTHER", "Other records"),
    SAY(Category, "L2_LOCATION", "Location history"),
    SAY(Category, "L3_MESSAGES", "Messages"),
    SAY(Category, "L3_FILES", "Files"),
    SAY(Category, "L3_OTHER", "Other content"),
    SAY(Category, "L4_PEN", "Real-time addressing"),
    SAY(Category, "L4_LOCATION", "Real-time location"),
    SAY(Category, "L5_INTERCEPT", "Real-time interception"),
    SAY(Category, "LT_BILLING", "Billing address and tax papers"),

    SAY(How, "text", "printed text"),
    SAY(How, "ocr", "read from a scan"),
    SAY(How, "mail", "mail"),
    SAY(How, "typed", "typed"),
    SAY(How, "imported", "imported from a log"),
    SAY(State, "proposed", "proposed"),
    SAY(State, "accepted", "✓ accepted"),
    SAY(PeriodState, "running", "running"),
    SAY(PeriodState, "ended", "ended"),
    SAY(PeriodState, "answered", "answered"),
    SAY(PeriodState, "waiting", "waiting"),
    SAY(PeriodState, "cannot_compute", "cannot be computed"),
    SAY(Remedy, "none", "nothing to do"),
    SAY(Remedy, "reject", "reject"),
    SAY(Remedy, "clarify", "ask to clarify"),
    SAY(Remedy, "redirect", "redirect"),
    SAY(Remedy, "narrow", "ask to narrow"),
    SAY(Remedy, "escalate", "ask counsel"),
    SAY(Remedy, "hold", "hold until cured"),
    SAY(Remedy, "acknowledge", "acknowledge"),
    SAY(GagSource, "order", "court order"),
    SAY(GagSource, "statute", "statute"),
    SAY(GagSource, "request_only", "request only (does not bind)"),
    SAY(GagSource, "unknown", "unknown source"),
    SAY(Channel, "mail", "mail"),
    SAY(Channel, "portal", "portal"),
    SAY(Channel, "agent", "registered agent"),
    SAY(Channel, "fax", "fax"),
    SAY(Channel, "phone", "phone"),
    SAY(Channel, "post", "post"),
    SAY(Channel, "counter", "counter"),
    SAY(Step, "rule", "rule"),
    SAY(Step, "evidence", "shown by"),
    SAY(Step, "service", "service"),
    SAY(Step, "counting", "way of counting"),
    SAY(Step, "calendar", "calendar"),
    SAY(Step, "trigger", "begins"),
    SAY(Step, "old_rule", "older rule"),
    SAY(Step, "state_calendar", "state calendar"),
    SAY(Step, "no_roll", "not extended"),
    SAY(Step, "clerk", "clerk not reachable"),
    SAY(Step, "unrolled", "without extension"),
    SAY(Step, "alternative", "other reading"),
    SAY(Step, "compared", "compared with"),
    SAY(Step, "count", "count"),
    SAY(Step, "weekend", "weekend"),
    SAY(Step, "holiday", "holiday"),
    SAY(Step, "disputed", "disputed day"),
    SAY(Step, "month_end", "end of month"),
    SAY(Step, "fixed", "printed on the paper"),
    SAY(Step, "reading", "reading"),
    SAY(Step, "zone", "zone"),
    SAY(Side, "company", "the company"),
    SAY(Side, "user", "the user"),
    SAY(Side, "party", "a party"),
    SAY(Side, "government", "the government"),
    SAY(Side, "court", "the court"),
    SAY(Stop, "release_destroy", "release, no destruction"),
    SAY(Stop, "notify", "notice"),
    SAY(Outcome, "granted", "granted"),
    SAY(Outcome, "granted_in_part", "granted in part"),
    SAY(Outcome, "denied", "denied"),
    SAY(Outcome, "agreed", "agreed"),
    SAY(Outcome, "refused", "refused"),
    SAY(Outcome, "withdrawn", "withdrawn"),
    SAY(Outcome, "sustained", "sustained"),
    SAY(Outcome, "overruled", "overruled"),
    SAY(Outcome, "lifted", "lifted"),
    SAY(Outcome, "expired", "expired"),
    SAY(Outcome, "made_permanent", "made permanent"),
    SAY(Outcome, "nondisclosure_ordered", "the court orders the silence"),
    SAY(Outcome, "nondisclosure_ended", "the silence ended"),
    SAY(Outcome, "no_appeal", "no appeal"),
    SAY(Outcome, "appeal", "appeal"),
    SAY(Outcome, "affirmed", "affirmed"),
    SAY(Outcome, "reversed", "reversed"),
    SAY(Outcome, "remanded", "remanded"),
    SAY(Receipt, "envelope", "the mail's envelope"),
    SAY(Receipt, "header", "the sender's date"),
    SAY(Receipt, "clock", "the clock here"),
    SAY(Receipt, "person", "a person"),
};
#undef SAY
}

QString words(Of what, const QString &id)
{
    for (const auto &one : said) {
        if (one.what == what && id == QLatin1String(one.id))
            return QCoreApplication::translate("Words", one.text);
    }
    const auto asked = what == Of::Fact ? lawFactWords(id) : QString();
    return asked.isEmpty() ? QString(id).replace(u'_', u' ') : asked;
}

QStringList idsOf(Of what)
{
    QStringList ids;
    for (const auto &one : said) {
        if (one.what == what)
            ids.append(QString::fromLatin1(one.id));
    }
    return ids;
}

QString words(Family family)
{
    switch (family) {
    case Family::ActBy:
        return QCoreApplication::translate("Words", "act by");
    case Family::HoldUntil:
        return QCoreApplication::translate("Words", "keep until");
    case Family::SilentUntil:
        return QCoreApplication::translate("Words", "stay silent until");
    case Family::PowerUntil:
        return QCoreApplication::translate("Words", "their power ends");
    case Family::WaitUntil:
        return QCoreApplication::translate("Words", "wait, not before the end of");
    }
    return {};
}

QString words(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Met:
        return QCoreApplication::translate("Words", "✓ met");
    case Outcome::Failed:
        return QCoreApplication::translate("Words", "✕ failed");
    case Outcome::Unknown:
        return QCoreApplication::translate("Words", "? unknown");
    }
    return {};
}

QString words(Severity severity)
{
    switch (severity) {
    case Severity::Fatal:
        return QCoreApplication::translate("Words", "fatal");
    case Severity::Curable:
        return QCoreApplication::translate("Words", "curable");
    case Severity::Advisory:
        return QCoreApplication::translate("Words", "advisory");
    }
    return {};
}

QString dispositionWords(const QString &id)
{
    return id.isEmpty() ? QCoreApplication::translate("Words", "not judged yet") : words(Of::Disposition, id);
}
}
