// SPDX-License-Identifier: Apache-2.0
#include "law_words.h"
#include "words.h"
#include <QCoreApplication>
#include <QStringList>
#include <algorithm>
namespace writdesk {
namespace {
struct Said {
    const char *id;
    const char *text;
};
#define SAY(id, text)                                                                                                  \
    {                                                                                                                  \
        id, QT_TRANSLATE_NOOP("LawWords", text)                                                                        \
    }
// What happened, as periods and challenges name it.
constexpr Said events[] = {
    SAY("ag_authorized", "the Attorney General allowed it"),
    SAY("agreement_in_force", "the agreement came into force"),
    SAY("alone_reviewed", "what one decided alone was looked at"),
    SAY("annex_vi", "preservation was prolonged by Annex VI"),
    SAY("appeal_filed", "an appeal was filed"),
    SAY("backup_confirmed", "the government received the confirmation of the backup copy"),
    SAY("backup_user_notified", "the government told the user of the backup copy"),
    SAY("case_closed", "the case was closed"),
    SAY("comity_moved", "a motion on grounds of comity was made"),
    SAY("cybertip_completed", "the report to the CyberTipline was completed"),
    SAY("date_set", "the date that is set"),
    SAY("decided_alone", "one person decided alone"),
    SAY("emergency_disclosed", "data was disclosed in an emergency"),
    SAY("emergency_passed", "the agency said that the emergency had passed"),
    SAY("emergency_told", "the user was told of the emergency"),
    SAY("eu_notified", "the enforcing authority was notified"),
    SAY("eu_order_issued", "the European emergency order was issued"),
    SAY("eu_withdrawn", "the European order was withdrawn"),
    SAY("executed", "the search was executed"),
    SAY("fbi_received_notice", "the FBI received the notice"),
    SAY("followup_received", "the paper that follows an emergency came"),
    SAY("gag_ended", "the silence ended"),
    SAY("government_notice_delayed", "the government's own notice was delayed"),
    SAY("hold_end", "the preservation ended"),
    SAY("installation_began", "the emergency installation began"),
    SAY("interception_began", "the interception began"),
    SAY("interception_ended", "the interception ended"),
    SAY("investigation_opened", "the full investigation was opened"),
    SAY("late_renewal", "a renewal came late"),
    SAY("notice_sent", "the notice was sent"),
    SAY("notification_needed", "it was found that the enforcing authority must be notified"),
    SAY("objection_served", "an objection was served"),
    SAY("order_1546", "the order of silence under Cal. Penal Code 1546.2 was made"),
    SAY("order_3486", "the order of silence under 18 USC 3486 was made"),
    SAY("order_entered", "the order was entered"),
    SAY("petition_702", "the petition was filed"),
    SAY("produced", "the data was produced"),
    SAY("quash_moved", "a motion to quash was made"),
    SAY("tracking_ended", "the tracking ended"),
    SAY("user_discovered", "the user discovered the disclosure"),
    SAY("user_notified", "the user was told"),
};
constexpr Said issuers[] = {
    SAY("agency", "federal agency"),
    SAY("anyone", "anyone"),
    SAY("attorney_general_and_dni", "Attorney General and Director of National Intelligence"),
    SAY("court_martial", "court-martial"),
    SAY("fbi", "FBI"),
    SAY("fisc", "Foreign Intelligence Surveillance Court"),
    SAY("foreign_authority", "foreign authority"),
    SAY("provider", "the company itself"),
    SAY("state_agency", "agency of a state"),
    SAY("state_court", "court of a state"),
    SAY("subscriber", "the subscriber"),
    SAY("tax_authority", "tax authority"),
    SAY("us_court_of_appeals", "United States court of appeals"),
    SAY("us_district_court", "United States district court"),
};
constexpr Said signers[] = {
    SAY("agent", "agent"),
    SAY("attorney", "attorney"),
    SAY("clerk", "clerk"),
    SAY("judge", "judge"),
    SAY("magistrate", "magistrate judge"),
    SAY("officer", "officer"),
    SAY("prosecutor", "prosecutor"),
    SAY("subscriber", "the subscriber"),
};
constexpr Said kinds[] = {
    SAY("FED_STATUTE", "federal holiday by statute"),
    SAY("CONGRESS", "day of Congress"),
    SAY("INAUGURATION", "Inauguration Day"),
    SAY("PRES_CLOSURE", "closed by order of the President"),
    SAY("EU_PUBLIC", "public holiday"),
    SAY("official", "domain of authorities"),
    SAY("free", "free mail, which anybody can open"),
    SAY("disposable", "mail for one use"),
};
constexpr Said simple[] = {
    SAY("always", "always"),
    SAY("certified", "where it is certified"),
    SAY("after", "forwards"),
    SAY("before", "backwards"),
    SAY("days", "days"),
    SAY("hours", "hours"),
    SAY("months", "months"),
    SAY("years", "years"),
    SAY("disputed", "disputed"),
    SAY("yes", "yes"),
    SAY("no", "no"),
    SAY("custom", "custom"),
    SAY("lists agree", "lists agree"),
    SAY("lists differ", "lists differ"),
    SAY("part of the country", "part of the country"),
    SAY("statute", "statute"),
    SAY("demand", "the demand"),
    SAY("category", "each category of data"),
    SAY("gag", "the silence"),
    SAY("release", "the release"),
    SAY("text", "text"),
    SAY("flag", "yes or no"),
    SAY("date", "day"),
    SAY("instant", "instant"),
    SAY("number", "number"),
};
#undef SAY

template <size_t N> QString in(const Said (&words)[N], const QString &id)
{
    const auto at = std::ranges::find_if(words, [&](const Said &one) { return id == QLatin1String(one.id); });
    return at == std::end(words) ? QString() : QCoreApplication::translate("LawWords", at->text);
}

QString eventWords(const QString &event)
{
    const auto known = in(events, event);
    return known.isEmpty() ? QString(event).replace(u'_', u' ') : known;
}

QString severityWords(const QString &value)
{
    auto severity = Severity::Advisory;
    return fromName(value, severity) ? words(severity) : value;
}

QString familyWords(const QString &value)
{
    auto family = Family::ActBy;
    return fromName(value, family) ? words(family) : value;
}

QString known(const QString &key, const QString &value)
{
    if (key == u"trigger")
        return triggerWords(value);
    if (key == u"until_events" || key == u"event")
        return eventWords(value);
    if (key == u"facts" || key == u"fact")
        return words(Of::Fact, value);
    if (key == u"severity")
        return severityWords(value);
    if (key == u"family")
        return familyWords(value);
    if (key == u"issuers")
        return in(issuers, value);
    if (key == u"signers")
        return in(signers, value);
    if (key == u"kind")
        return in(kinds, value);
    static const QStringList small { QStringLiteral("gag_by_statute"), QStringLiteral("direction"),
        QStringLiteral("unit"), QStringLiteral("counts"), QStringLiteral("confidence"), QStringLiteral("about"),
        QStringLiteral("type") };
    return small.contains(key) ? in(simple, value) : QString();
}

// Words that other tables of the desk say too.
QString shared(const QString &key, const QString &value)
{
    static constexpr std::pair<const char *, Of> lists[] { { "remedy", Of::Remedy }, { "disposition", Of::Disposition },
        { "sides", Of::Side }, { "stops", Of::Stop }, { "outcomes", Of::Outcome } };
    for (const auto &[name, of] : lists) {
        if (key == QLatin1String(name))
            return words(of, value);
    }
    return {};
}
}

QString triggerWords(const QString &trigger)
{
    static const auto mark = QStringLiteral("event:");
    return trigger.startsWith(mark) ? eventWords(trigger.sliced(mark.size())) : words(Of::Fact, trigger);
}

QString lawWords(const QString &key, const QString &value)
{
    if (value.isEmpty())
        return value;
    auto said = known(key, value);
    if (said.isEmpty())
        said = shared(key, value);
    return said.isEmpty() ? rowWords(value) : said;
}

// Rows are many and few have values put in, so that a look into the translations is enough.
QString rowWords(const QString &text)
{
    if (text.isEmpty())
        return text;
    const auto moved = QCoreApplication::translate("Law", "%1 (observed)"); // a holiday on the weekday it is kept on
    for (const auto &shape : { QStringLiteral("%1 (observed)"), moved }) {
        const auto after = shape.section(QStringLiteral("%1"), 1);
        if (!after.isEmpty() && text.endsWith(after))
            return moved.arg(QCoreApplication::translate("LawRows", text.chopped(after.size()).toUtf8().constData()));
    }
    return QCoreApplication::translate("LawRows", text.toUtf8().constData());
}
}
