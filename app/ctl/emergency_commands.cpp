// SPDX-License-Identifier: Apache-2.0
// Emergencies and the directory of agencies: who is called back where, who decided, what has to follow.
#include "agency_desk.h"
#include "dossier_desk.h"
#include "emergency_desk.h"
#include "period_desk.h"
#include "printed_case.h"
#include "session.h"
#include "shapes.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("EmergencyCommands", text); }

const QStringList agencyColumns { QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("state"),
    QStringLiteral("number"), QStringLiteral("source"), QStringLiteral("found_on"), QStringLiteral("by"),
    QStringLiteral("confirmed_by"), QStringLiteral("retired") };

Result<> printed(Session &session, const Result<Agency> &row)
{
    if (!row)
        return asFailure(row);
    session.out().object(objectOf(*row));
    return {};
}

Result<> printed(Session &session, const Result<Case> &c)
{
    if (!c)
        return asFailure(c);
    const auto desk = session.desk();
    return printCase(session, **desk, *c);
}

Result<> addOne(Session &session)
{
    const auto found = session.date("found-on");
    const auto desk = found ? session.desk() : Result<Desk *>(asFailure(found));
    if (!desk)
        return asFailure(desk);
    return printed(session,
        addAgency(**desk,
            { .name = session.operand(0),
                .country = session.option("country", QStringLiteral("US")),
                .state = session.option("state"),
                .number = session.option("number"),
                .source = session.option("source"),
                .foundOn = *found,
                .domains = session.allWords("domain") }));
}

Result<> confirmOne(Session &session)
{
    const auto desk = session.desk();
    return desk ? printed(session, confirmAgency(**desk, session.operand(0))) : asFailure(desk);
}

Result<> retireOne(Session &session)
{
    const auto desk = session.desk();
    return desk ? printed(session, retireAgency(**desk, session.operand(0), session.option("reason")))
                : asFailure(desk);
}

Result<> listAgencies(Session &session)
{
    const auto desk = session.desk();
    const auto found
        = desk ? agencies(**desk, session.line().operands.join(u' ')) : Result<QList<Agency>>(asFailure(desk));
    if (!found)
        return asFailure(found);
    QList<QJsonObject> rows;
    for (const auto &row : *found)
        rows.append(objectOf(row));
    session.out().rows(rows, agencyColumns);
    return {};
}

Result<> call(Session &session)
{
    Reached outcome {};
    const auto told = session.operand(1);
    if (!fromName(QString(told).replace(u'-', u'_'), outcome))
        return wrongUse(say("A call ends confirmed, denied or not-reached, not %1.").arg(told));
    const auto desk = session.desk();
    if (!desk)
        return asFailure(desk);
    return printed(session,
        callBack(**desk, session.caseRef(),
            { .agency = session.option("agency"),
                .outcome = outcome,
                .callee = session.option("callee"),
                .says = session.option("says"),
                .deliverTo = session.option("deliver-to") }));
}

// The row to call; its number is the directory's, never the request's.
QJsonValue callShape(const std::optional<Agency> &row)
{
    if (!row)
        return {};
    return QJsonObject { { QStringLiteral("agency"), row->id }, { QStringLiteral("name"), row->name },
        { QStringLiteral("number"), row->number }, { QStringLiteral("source"), row->source },
        { QStringLiteral("found_on"), toJson(row->foundOn) }, { QStringLiteral("confirmed_by"), row->confirmedBy } };
}

QString callWords(const DossierShown &shown)
{
    const auto asked = shown.dossier.needsCallBack ? say("A call back has to come before anything else.")
                                                   : say("The evidence asks for no call back; it is no proof either.");
    if (!shown.call)
        return asked + u' '
            + say(
                "The directory has no number for whoever asks that anybody may call. Find it where the request did not "
                "put it, and add it with agency add.");
    return asked + u' '
        + say("Call %1 at %2 (directory %3: %4, found on %5).")
              .arg(shown.call->name, shown.call->number, shown.call->id, shown.call->source,
                  shown.call->foundOn.toString(Qt::ISODate));
}

Result<> dossier(Session &session)
{
    const auto desk = session.desk();
    const auto c = desk ? (*desk)->docket().load(session.caseRef()) : Result<Case>(asFailure(desk));
    const auto shown = c ? shownDossier(**desk, *c) : Result<DossierShown>(asFailure(c));
    if (!shown)
        return asFailure(shown);
    if (shown->dossier.lines.isEmpty())
        return failed(
            say("No evidence was gathered for %1 yet. Enter a judgement with judge %1 to gather it.").arg(c->ref.text));
    QList<QJsonObject> rows;
    for (const auto &line : shown->dossier.lines)
        rows.append(objectOf(line));
    session.out().rows(rows,
        { QStringLiteral("id"), QStringLiteral("outcome"), QStringLiteral("about"), QStringLiteral("because"),
            QStringLiteral("source") });
    if (session.out().json())
        session.out().object({ { QStringLiteral("needs_call_back"), shown->dossier.needsCallBack },
            { QStringLiteral("call"), callShape(shown->call) } });
    else
        session.out().text(callWords(*shown) + u'\n');
    return {};
}

Result<> open(Session &session)
{
    const auto desk = session.desk();
    if (!desk)
        return asFailure(desk);
    return printed(session,
        openEmergency(**desk,
            { .danger = session.option("danger"),
                .person = session.option("person"),
                .imminence = session.option("why-now"),
                .nexus = session.option("helps"),
                .agency = session.option("agency"),
                .state = session.option("state"),
                .officer = session.option("officer"),
                .phone = session.option("phone"),
                .accounts = session.allWords("account"),
                .categories = session.allWords("category"),
                .silence = session.option("silence"),
                .channel = session.option("channel", QStringLiteral("phone")) }));
}

Result<> decide(Session &session)
{
    const auto desk = session.desk();
    if (!desk)
        return asFailure(desk);
    return printed(session,
        decideEmergency(**desk, session.caseRef(),
            { .belief = session.option("belief"),
                .alone = session.option("alone"),
                .tellLater = session.option("tell-later") }));
}

Result<> second(Session &session)
{
    const auto desk = session.desk();
    return desk ? printed(session, secondEmergency(**desk, session.caseRef(), session.option("belief")))
                : asFailure(desk);
}

Result<> refuse(Session &session)
{
    const auto desk = session.desk();
    return desk ? printed(session, refuseEmergency(**desk, session.caseRef(), session.option("says")))
                : asFailure(desk);
}

Result<> review(Session &session)
{
    const auto desk = session.desk();
    return desk
        ? printed(session, reviewEmergency(**desk, session.caseRef(), session.operand(1), session.option("says")))
        : asFailure(desk);
}

Result<> later(Session &session, const QString &event)
{
    const auto at = session.instant("at");
    const auto desk = at ? session.desk() : Result<Desk *>(asFailure(at));
    if (!desk)
        return asFailure(desk);
    return printed(session,
        recordEvent(**desk, session.caseRef(),
            { .name = event,
                .at = When::of(at->value_or((*desk)->now())),
                .reason = session.option("says"),
                .document = { session.option("document").toLower() } }));
}
Result<> passed(Session &session) { return later(session, event::emergencyPassed); }
Result<> followed(Session &session) { return later(session, event::followUpReceived); }
}

Commands emergencyCommands()
{
    return {
        { "agency add NAME", "--number +N --source TEXT [--found-on DATE] [--country CC] [--state XX] [--domain D...]",
            QT_TRANSLATE_NOOP("Commands",
                "a row of the directory: where an agency is called back. The source is where the number was found, "
                "never the request"),
            addOne, Writes },
        { "agency confirm AGENCY", "",
            QT_TRANSLATE_NOOP("Commands",
                "a second person found the same number at its source; before that, who entered it cannot verify a "
                "request by it"),
            confirmOne, Writes | Signs },
        { "agency retire AGENCY", "--reason TEXT",
            QT_TRANSLATE_NOOP("Commands", "nobody is called back by this row any more"), retireOne, Writes },
        { "agency list [WORD...]", "",
            QT_TRANSLATE_NOOP("Commands", "the directory, or its rows in which the words occur"), listAgencies },
        { "dossier CASE", "",
            QT_TRANSLATE_NOOP("Commands",
                "the evidence for and against that the request is what it says, a line each: pass, fail or "
                "not_checked, "
                "never a verdict; last whether a call back is needed, and the number of the directory to call"),
            dossier },
        { "callback CASE confirmed|denied|not-reached",
            "--agency AGENCY --says TEXT [--callee WHO] [--deliver-to MAIL]",
            QT_TRANSLATE_NOOP("Commands",
                "records one call to the number of the directory, with what was asked and answered. --deliver-to: the "
                "mailbox that the agency named in the call; the packet may then go there"),
            call, Writes },
        { "emergency open",
            "--danger TEXT --person WHO --why-now TEXT --helps TEXT --account A... [--agency NAME] [--state XX] "
            "[--officer WHO] [--phone +N] [--category ID...] [--silence order|request_only|none] [--channel C]",
            QT_TRANSLATE_NOOP("Commands",
                "opens a case for an emergency request that comes by telephone: who is in danger of what, why process "
                "is too slow, how this data helps. Without --category the least is asked for: name, address, last "
                "network address (L1_A, L1_B, L1_E). Prints the case"),
            open, Writes },
        { "emergency CASE decide", "--belief TEXT [--tell-later TEXT] [--alone TEXT]",
            QT_TRANSLATE_NOOP("Commands",
                "one person believes in good faith that there is an emergency. --tell-later: why the user is told "
                "after "
                "the disclosure. --alone: why nobody else could be asked, where the policy lets one person act "
                "(breakglass); others review it within 24 hours"),
            decide, Writes },
        { "emergency CASE second", "[--belief TEXT]",
            QT_TRANSLATE_NOOP("Commands", "the second person believes it too; never who decided"), second, Writes },
        { "emergency CASE refuse", "--says TEXT",
            QT_TRANSLATE_NOOP("Commands",
                "nobody believes it, or the agency denies it: nothing goes out, and letter emergency_refusal gives the "
                "reason"),
            refuse, Writes },
        { "emergency CASE review agree|disagree|fraud", "--says TEXT",
            QT_TRANSLATE_NOOP("Commands",
                "what was decided alone is looked at afterwards by somebody else. fraud retires the rows of the "
                "directory by which the requester was verified"),
            review, Writes },
        { "emergency CASE passed", "[--at INSTANT] [--says TEXT]",
            QT_TRANSLATE_NOOP("Commands", "the agency says that the emergency has passed: the user is told now"),
            passed, Writes },
        { "emergency CASE followed", "[--at INSTANT] [--document SHA256] [--says TEXT]",
            QT_TRANSLATE_NOOP("Commands", "the process arrived that follows an emergency disclosure"), followed,
            Writes },
    };
}
}
