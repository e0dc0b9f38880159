// SPDX-License-Identifier: Apache-2.0
#include "emergency_acts.h"
#include "emergency_desk.h"
#include "period_desk.h"
namespace writdesk {
namespace {
QString text(const char *words) { return QCoreApplication::translate("EmergencyActs", words); }

Field noteOf(const QString &id, const QString &label, bool required)
{
    return { .id = id, .label = label, .kind = Field::Kind::Note, .required = required };
}

QList<Field> callFields()
{
    return {
        { .id = QStringLiteral("danger"), .label = text("What danger of death or serious injury"), .required = true },
        { .id = QStringLiteral("person"), .label = text("Who is in danger"), .required = true },
        { .id = QStringLiteral("now"), .label = text("Why a court's paper would come too late"), .required = true },
        { .id = QStringLiteral("helps"), .label = text("How this data helps"), .required = true },
        { .id = QStringLiteral("accounts"),
            .label = text("Accounts"),
            .required = true,
            .hint = text("x@y, +1…, handle:…; several parted by commas") },
        { .id = QStringLiteral("agency"), .label = text("Agency, as the caller says"), .required = true },
        { .id = QStringLiteral("officer"), .label = text("Officer and badge") },
        { .id = QStringLiteral("phone"),
            .label = text("Number the caller gives"),
            .hint = text("kept, and never the number that is called back") },
        { .id = QStringLiteral("state"), .label = text("State of the agency"), .hint = text("two letters") },
        { .id = QStringLiteral("silence"),
            .label = text("Does the caller ask for silence"),
            .kind = Field::Kind::Choice,
            .choices
            = { { QString(), text("nothing was said") }, { QStringLiteral("request_only"), text("asks for it") },
                { QStringLiteral("order"), text("names a court's order") } } }
    };
}

EmergencyOrder orderOf(const Answers &answers)
{
    EmergencyOrder order { .danger = answers.value(QStringLiteral("danger")),
        .person = answers.value(QStringLiteral("person")),
        .imminence = answers.value(QStringLiteral("now")),
        .nexus = answers.value(QStringLiteral("helps")),
        .agency = answers.value(QStringLiteral("agency")),
        .state = answers.value(QStringLiteral("state")),
        .officer = answers.value(QStringLiteral("officer")),
        .phone = answers.value(QStringLiteral("phone")).remove(u' '),
        .silence = answers.value(QStringLiteral("silence")) };
    for (const auto &account : answers.value(QStringLiteral("accounts")).split(u',', Qt::SkipEmptyParts))
        order.accounts.append(account.trimmed());
    return order;
}
}

EmergencyActs::EmergencyActs(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, QObject *parent)
    : Asker(office, prompt, bar, chosen, parent)
{
}

void EmergencyActs::listenTo(const Actions &actions)
{
    on(actions, Do::Emergency, [this] { open(); });
    on(actions, Do::EmergencyDecide, [this] { decide(); });
    on(actions, Do::EmergencySecond, [this] { second(); });
    on(actions, Do::EmergencyRefuse, [this] { refuse(); });
    on(actions, Do::EmergencyReview, [this] { review(); });
    on(actions, Do::EmergencyPassed, [this] { passed(); });
    on(actions, Do::EmergencyFollowed, [this] { followed(); });
}

void EmergencyActs::open()
{
    m_prompt.ask(
        { tr("Emergency"),
            tr("Ask the caller these things and read them back. Then hang up and call the agency at the number of "
               "the directory. The least is asked for: name, address, last network address."),
            callFields(), tr("Open the case") },
        [this](const Answers &answers) {
            run(
                tr("The case is open and due within the hour. Next: call the agency back."),
                [order = orderOf(answers)](Desk &desk) { return openEmergency(desk, order); },
                [this](const Result<Case> &c) { Q_EMIT opened(c->ref); });
        });
}

void EmergencyActs::decide()
{
    const auto alone = m_chosen.view.mayDecideAlone;
    QList<Field> fields { noteOf(QStringLiteral("belief"),
                              tr("Why you believe in good faith that there is an emergency"), true),
        noteOf(QStringLiteral("later"), tr("Why the user is told after the disclosure; empty: notice comes first"),
            false) };
    if (alone)
        fields.append(noteOf(
            QStringLiteral("alone"), tr("Why nobody else could be asked; empty: a second person decides too"), false));
    m_prompt.ask(
        { tr("Decide %1").arg(m_chosen.ref().text),
            alone ? tr("Two people decide. The policy lets one act alone with a reason; somebody else reviews it "
                       "within 24 hours.")
                  : tr("Two people decide: you, and a second person after you (18 USC 2702(b)(8), (c)(4))."),
            fields, tr("Enter the decision") },
        [this](const Answers &answers) {
            const DecideOrder order { answers.value(QStringLiteral("belief")), answers.value(QStringLiteral("alone")),
                answers.value(QStringLiteral("later")) };
            run(order.alone.isEmpty() ? tr("Entered. A second person decides too.")
                                      : tr("Entered. Somebody else reviews it within 24 hours."),
                [ref = m_chosen.ref(), order](Desk &desk) { return decideEmergency(desk, ref, order); });
        });
}

void EmergencyActs::second()
{
    const auto facts = factsOf(m_chosen.view.c);
    m_prompt.ask({ tr("Second %1").arg(m_chosen.ref().text),
                     tr("%1 decided: %2")
                         .arg(facts.value(QStringLiteral("decider")), facts.value(QStringLiteral("belief_note"))),
                     { noteOf(QStringLiteral("belief"), tr("What you add"), false) }, tr("I believe it too") },
        [this](const Answers &answers) {
            run(tr("Entered: two people decided."),
                [ref = m_chosen.ref(), belief = answers.value(QStringLiteral("belief"))](
                    Desk &desk) { return secondEmergency(desk, ref, belief); });
        });
}

void EmergencyActs::refuse()
{
    m_prompt.ask({ tr("Refuse %1").arg(m_chosen.ref().text),
                     tr("No data goes out. The letter of refusal gives the agency this reason."),
                     { noteOf(QStringLiteral("says"), tr("Why"), true) }, tr("Refuse the emergency") },
        [this](const Answers &answers) {
            run(tr("Refused. Next: write the agency why."),
                [ref = m_chosen.ref(), why = answers.value(QStringLiteral("says"))](
                    Desk &desk) { return refuseEmergency(desk, ref, why); });
        });
}

void EmergencyActs::review()
{
    const Field outcome { .id = QStringLiteral("outcome"),
        .label = tr("You"),
        .kind = Field::Kind::Choice,
        .choices = { { QStringLiteral("agree"), tr("agree") }, { QStringLiteral("disagree"), tr("disagree") },
            { QStringLiteral("fraud"), tr("report a fraud: the number that verified it is retired") } } };
    m_prompt.ask(
        { tr("Review %1").arg(m_chosen.ref().text), tr("One person decided it alone. Who decided cannot review."),
            { outcome, noteOf(QStringLiteral("says"), tr("What you found"), true) }, tr("Enter the review") },
        [this](const Answers &answers) {
            run(tr("The review is entered."),
                [ref = m_chosen.ref(), outcome = answers.value(QStringLiteral("outcome")),
                    says = answers.value(QStringLiteral("says"))](
                    Desk &desk) { return reviewEmergency(desk, ref, outcome, says); });
        });
}

void EmergencyActs::happened(const Form &form, const QString &event, const QString &done)
{
    m_prompt.ask(form, [this, event, done](const Answers &answers) {
        run(done, [ref = m_chosen.ref(), event, says = answers.value(QStringLiteral("says"))](Desk &desk) {
            return recordEvent(desk, ref, { .name = event, .at = When::of(desk.now()), .reason = says });
        });
    });
}

void EmergencyActs::passed()
{
    happened({ tr("The emergency of %1 has passed").arg(m_chosen.ref().text),
                 tr("The user is told now, unless a gag forbids it."),
                 { noteOf(QStringLiteral("says"), tr("Who said so"), true) }, tr("Enter it") },
        event::emergencyPassed, tr("Entered. The notice to the user is due."));
}

void EmergencyActs::followed()
{
    happened({ tr("Process followed %1").arg(m_chosen.ref().text),
                 tr("The agency sent the process that it owed. Receive it as a paper and link the two cases."),
                 { noteOf(QStringLiteral("says"), tr("Which"), false) }, tr("Enter it") },
        event::followUpReceived, tr("Entered."));
}
}
