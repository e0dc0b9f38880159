// SPDX-License-Identifier: Apache-2.0
#include "notice_acts.h"
#include "contact_desk.h"
#include "words.h"
#include <algorithm>
namespace writdesk {
namespace {
QString text(const char *words) { return QCoreApplication::translate("NoticeActs", words); }

QList<Field> endFields()
{
    return {
        { .id = QStringLiteral("until"), .label = text("Last day, where one is printed"), .kind = Field::Kind::Date },
        { .id = QStringLiteral("length"), .label = text("Or a length"), .hint = text("such as 90 days or 1 years") },
        { .id = QStringLiteral("further"),
            .label = text("Or until a court orders otherwise"),
            .kind = Field::Kind::Flag }
    };
}

// The paper that the silence rests on, of those of the case.
Field paperField(const Case &c)
{
    Field field { .id = QStringLiteral("document"),
        .label = text("The paper that says so"),
        .kind = Field::Kind::Choice,
        .choices = { { QString(), text("none of this case") } } };
    for (const auto &document : c.documents) {
        if (document.kind == u"paper" && !document.erased)
            field.choices.append({ document.sha256.text, document.name });
    }
    return field;
}

GagOrder orderOf(const Answers &answers)
{
    GagOrder order { .from = answers.value(QStringLiteral("from")),
        .until = answers.value(QStringLiteral("until")),
        .length = answers.value(QStringLiteral("length")),
        .furtherOrder = !answers.value(QStringLiteral("further")).isEmpty(),
        .scope = answers.value(QStringLiteral("scope")) };
    order.document = { answers.value(QStringLiteral("document")) };
    fromName(answers.value(QStringLiteral("source")), order.source);
    return order;
}

Field reasonField(const QString &label, const QString &value = {})
{
    return {
        .id = QStringLiteral("reason"), .label = label, .kind = Field::Kind::Note, .value = value, .required = true
    };
}
}

NoticeActs::NoticeActs(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, QObject *parent)
    : Asker(office, prompt, bar, chosen, parent)
{
}

void NoticeActs::listenTo(const Actions &actions)
{
    on(actions, Do::AddGag, [this] { addGag(); });
    on(actions, Do::ExtendGag, [this] { extendGag(); });
    on(actions, Do::AnswerGag, [this] { answerGag(); });
    on(actions, Do::LiftGag, [this] { liftGag(); });
    on(actions, Do::NoticeSent,
        [this] { mark(QStringLiteral("sent"), tr("Entered: the notice was sent; the waiting time runs.")); });
    on(actions, Do::NoticeDelivered,
        [this] { mark(QStringLiteral("delivered"), tr("Entered: the notice was delivered.")); });
    on(actions, Do::NoticeBounced, [this] { mark(QStringLiteral("bounced"), tr("Entered: the notice bounced.")); });
    on(actions, Do::NoticeObjection,
        [this] { mark(QStringLiteral("objection"), tr("Entered: the user objects. Disclosure stops.")); });
    on(actions, Do::VerifyContact, [this] { verifyContact(); });
    on(actions, Do::ExceptNotice, [this] { exceptNotice(); });
}

void NoticeActs::addGag()
{
    Field source { .id = QStringLiteral("source"), .label = tr("Who imposes it"), .kind = Field::Kind::Choice };
    for (const auto &id : idsOf(Of::GagSource))
        source.choices.append({ id, words(Of::GagSource, id) });
    QList<Field> fields { source,
        { .id = QStringLiteral("from"),
            .label = tr("Runs from"),
            .kind = Field::Kind::Date,
            .value = factsOf(m_chosen.view.c).value(QStringLiteral("issued_on")) } };
    fields += endFields();
    fields.append(
        { .id = QStringLiteral("scope"), .label = tr("Who must not be told"), .hint = tr("any person, where empty") });
    fields.append(paperField(m_chosen.view.c));
    m_prompt.ask({ tr("Add a gag"), tr("It blocks notice from now on. Without an end it blocks until one is known."),
                     fields, tr("Add the gag") },
        [this](const Answers &answers) {
            run(tr("The gag is added: notice is blocked."),
                [ref = m_chosen.ref(), order = orderOf(answers)](
                    Desk &desk) { return writdesk::addGag(desk, ref, order); });
        });
}

bool NoticeActs::gagChosen()
{
    if (m_chosen.gag.id.isEmpty())
        m_bar.warn(tr("No gag is selected. Select one under Notice."));
    return !m_chosen.gag.id.isEmpty();
}

void NoticeActs::extendGag()
{
    if (!gagChosen())
        return;
    m_prompt.ask({ tr("Extend gag %1").arg(m_chosen.gag.id.text), tr("As the new order says."),
                     endFields() + QList<Field> { paperField(m_chosen.view.c) }, tr("Extend the gag") },
        [this](const Answers &answers) {
            run(tr("The gag is extended."),
                [ref = m_chosen.ref(), gag = m_chosen.gag.id, order = orderOf(answers)](
                    Desk &desk) { return writdesk::extendGag(desk, ref, gag, order); });
        });
}

void NoticeActs::answerGag()
{
    if (!gagChosen())
        return;
    m_prompt.ask({ tr("No extension of gag %1 was found").arg(m_chosen.gag.id.text), {},
                     { reasonField(tr("Where it was looked for, and what was found")) }, tr("Enter the answer") },
        [this](const Answers &answers) {
            run(tr("Entered: no extension was found."),
                [ref = m_chosen.ref(), gag = m_chosen.gag.id, found = answers.value(QStringLiteral("reason"))](
                    Desk &desk) { return writdesk::answerGag(desk, ref, gag, found); });
        });
}

// Of the lifting that was asked for and is done now.
QString NoticeActs::reasonAsked() const
{
    QString reason;
    for (const auto &approval : m_chosen.view.c.approvals) {
        if (approval.act == u"lift" && approval.subject == m_chosen.gag.id.text)
            reason = approval.reason;
    }
    return reason;
}

void NoticeActs::liftGag()
{
    if (!gagChosen())
        return;
    m_prompt.ask({ tr("Lift gag %1").arg(m_chosen.gag.id.text), tr("A second person must approve exactly this."),
                     { reasonField(tr("Reason"), reasonAsked()) }, tr("Ask to lift") },
        [this](const Answers &answers) {
            run(tr("The gag is lifted."),
                [ref = m_chosen.ref(), gag = m_chosen.gag.id, why = answers.value(QStringLiteral("reason"))](
                    Desk &desk) { return writdesk::liftGag(desk, ref, gag, why); });
        });
}

void NoticeActs::mark(const QString &state, const QString &done)
{
    run(done, [ref = m_chosen.ref(), state](Desk &desk) { return markNotice(desk, ref, state); });
}

// Of an account of an organisation its administrator or the organisation is told (P-09).
void NoticeActs::verifyContact()
{
    const auto &c = m_chosen.view.c;
    Field account { .id = QStringLiteral("account"), .label = tr("Account"), .kind = Field::Kind::Choice };
    for (const auto &fact : c.facts) {
        const auto known = std::ranges::find(account.choices, fact.value, &QPair<QString, QString>::first);
        if (fact.name == u"account" && fact.state == FactState::Accepted && known == account.choices.end())
            account.choices.append({ fact.value, fact.value });
    }
    if (account.choices.isEmpty()) {
        m_bar.warn(tr("No account of this case is accepted yet. Accept or state the account first."));
        return;
    }
    const Field as { .id = QStringLiteral("as"),
        .label = tr("Who is told"),
        .kind = Field::Kind::Choice,
        .choices = { { QStringLiteral("holder"), tr("The holder of the account") },
            { QStringLiteral("administrator"), tr("The administrator of the organisation") },
            { QStringLiteral("organisation"), tr("The organisation, by its legal contact") } } };
    const Field to { .id = QStringLiteral("to"),
        .label = tr("Address"),
        .required = true,
        .hint = tr("from the account's own records, never from the request") };
    const Field how {
        .id = QStringLiteral("checked"), .label = tr("How it was verified"), .kind = Field::Kind::Note, .required = true
    };
    const auto only = account.choices.size() == 1 ? account.choices.first().first : QString();
    const auto fields = only.isEmpty() ? QList<Field> { account, as, to, how } : QList<Field> { as, to, how };
    m_prompt.ask(
        { only.isEmpty() ? tr("Where the user is told") : tr("Where the user of %1 is told").arg(only),
            tr("The notice goes there, and the docket keeps how it was verified."), fields, tr("Record the contact") },
        [this, only](const Answers &answers) {
            ContactOrder order { .account = only.isEmpty() ? answers.value(QStringLiteral("account")) : only,
                .to = answers.value(QStringLiteral("to")),
                .checked = answers.value(QStringLiteral("checked")) };
            fromName(answers.value(QStringLiteral("as")), order.as);
            run(tr("The contact is recorded."),
                [ref = m_chosen.ref(), order](Desk &desk) { return writdesk::verifyContact(desk, ref, order); });
        });
}

void NoticeActs::exceptNotice()
{
    m_prompt.ask({ tr("Exception from notice"),
                     tr("The policy allows it for an emergency, harm to a child, or a hijacked account."),
                     { reasonField(tr("Reason")) }, tr("Record the exception") },
        [this](const Answers &answers) {
            run(tr("The exception is recorded."),
                [ref = m_chosen.ref(), why = answers.value(QStringLiteral("reason"))](
                    Desk &desk) { return writdesk::exceptNotice(desk, ref, why); });
        });
}
}
