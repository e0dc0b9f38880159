// SPDX-License-Identifier: Apache-2.0
#include "notice_acts.h"
#include "contact_desk.h"
#include "letter_language.h"
#include "next_step.h"
#include "save_document.h"
#include "sheet_desk.h"
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

GagOrder orderOf(const Answers &answers)
{
    GagOrder order { .from = answers.value(QStringLiteral("from")),
        .until = answers.value(QStringLiteral("until")),
        .length = answers.value(QStringLiteral("length")),
        .furtherOrder = !answers.value(QStringLiteral("further")).isEmpty(),
        .scope = answers.value(QStringLiteral("scope")) };
    fromName(answers.value(QStringLiteral("source")), order.source);
    return order;
}

Field reasonField(const QString &label)
{
    return { .id = QStringLiteral("reason"), .label = label, .kind = Field::Kind::Note, .required = true };
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
    on(actions, Do::DraftNotice, [this] { draftNotice(); });
    on(actions, Do::NoticeSent,
        [this] { mark(QStringLiteral("sent"), tr("Entered: the notice was sent; the waiting time runs.")); });
    on(actions, Do::NoticeDelivered,
        [this] { mark(QStringLiteral("delivered"), tr("Entered: the notice was delivered.")); });
    on(actions, Do::NoticeBounced, [this] { mark(QStringLiteral("bounced"), tr("Entered: the notice bounced.")); });
    on(actions, Do::NoticeObjection,
        [this] { mark(QStringLiteral("objection"), tr("Entered: the user objects. Disclosure stops.")); });
    on(actions, Do::VerifyContact, [this] { verifyContact(); });
    on(actions, Do::ExceptNotice, [this] { exceptNotice(); });
    on(actions, Do::WriteLetter, [this] { writeLetter(); });
    on(actions, Do::SaveDocument, [this] { saveDocument(); });
    on(actions, Do::Sheet, [this] { printSheet(); });
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
    m_prompt.ask({ tr("Extend gag %1").arg(m_chosen.gag.id.text), tr("As the new order says."), endFields(),
                     tr("Extend the gag") },
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

void NoticeActs::liftGag()
{
    if (!gagChosen())
        return;
    m_prompt.ask({ tr("Lift gag %1").arg(m_chosen.gag.id.text), tr("A second person must approve exactly this."),
                     { reasonField(tr("Reason")) }, tr("Ask to lift") },
        [this](const Answers &answers) {
            run(tr("The gag is lifted."),
                [ref = m_chosen.ref(), gag = m_chosen.gag.id, why = answers.value(QStringLiteral("reason"))](
                    Desk &desk) { return writdesk::liftGag(desk, ref, gag, why); });
        });
}

// What blocks is said before anybody fills in a form; the gate is asked again when the notice is made.
void NoticeActs::draftNotice()
{
    if (const auto &blocks = m_chosen.view.noticeBlocks; !blocks.isEmpty()) {
        m_bar.complain({ tr("No notice may be made in %1.").arg(m_chosen.ref().text), {}, No::Blocked, blocks });
        return;
    }
    const Field mail {
        .id = QStringLiteral("mail"), .label = tr("A mail draft (.eml) too"), .kind = Field::Kind::Flag
    };
    m_prompt.ask({ tr("Draft the notice to the user"), tr("Nothing is sent: the draft stands under Letters."),
                     { letterLanguage(), mail }, tr("Draft") },
        [this](const Answers &answers) {
            const auto asMail = !answers.value(QStringLiteral("mail")).isEmpty();
            run(
                tr("The notice is drafted; it stands under Letters."),
                [ref = m_chosen.ref(), lang = letterLanguageIn(answers), asMail](
                    Desk &desk) { return writdesk::draftNotice(desk, ref, lang, asMail); },
                [this](const Result<Draft> &draft) {
                    if (!draft->notEnclosed.isEmpty())
                        m_bar.warn(draft->notEnclosed);
                    keepMail(*draft, QStringLiteral("notice"));
                });
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
    m_prompt.ask({ tr("Where the user is told"), tr("The notice goes there, and the docket keeps how it was verified."),
                     { account, as, to, how }, tr("Record the contact") },
        [this](const Answers &answers) {
            ContactOrder order { .account = answers.value(QStringLiteral("account")),
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

void NoticeActs::writeLetter()
{
    Field kind { .id = QStringLiteral("kind"),
        .label = tr("Letter"),
        .kind = Field::Kind::Choice,
        .value
        = m_chosen.view.refusal.isEmpty() ? fittingLetter(m_chosen.view.c) : QStringLiteral("preservation_refusal") };
    const auto known = idsOf(Of::Letter);
    for (const auto &id : m_chosen.view.letterKinds) {
        if (known.contains(id)) // notices, covers and certificates are made by their own acts
            kind.choices.append({ id, words(Of::Letter, id) });
    }
    const Field mail {
        .id = QStringLiteral("mail"), .label = tr("A mail draft (.eml) too"), .kind = Field::Kind::Flag
    };
    m_prompt.ask({ tr("Write a letter"), tr("It goes to the requester and into the docket. Nothing is sent."),
                     { kind, letterLanguage(), mail }, tr("Write") },
        [this](const Answers &answers) {
            const auto which = answers.value(QStringLiteral("kind"));
            const auto asMail = !answers.value(QStringLiteral("mail")).isEmpty();
            run(
                tr("Written: %1.").arg(words(Of::Letter, which)),
                [ref = m_chosen.ref(), which, lang = letterLanguageIn(answers), asMail](
                    Desk &desk) { return draftLetter(desk, ref, which, lang, asMail); },
                [this, which](const Result<Draft> &draft) { keepMail(*draft, which); });
        });
}

void NoticeActs::printSheet()
{
    run(
        tr("The deadline-control sheet stands under Letters."),
        [ref = m_chosen.ref()](Desk &desk) { return draftSheet(desk, ref, QStringLiteral("en")); },
        [this](const Result<Draft> &sheet) {
            Q_EMIT drafted();
            m_prompt.saveAs(tr("Save the sheet"), sheet->document.name,
                [this, ref = m_chosen.ref(), document = sheet->document](const QString &file) {
                    run(tr("Saved: %1").arg(file), [=](Desk &desk) { return saveLetter(desk, ref, document, file); });
                });
        });
}

void NoticeActs::keepMail(const Draft &draft, const QString &name)
{
    Q_EMIT drafted();
    if (draft.eml.isEmpty())
        return;
    // The case's reference and the kind of letter: no name of a person or account in a file name.
    m_prompt.saveAs(tr("Save the mail draft"), QStringLiteral("%1-%2.eml").arg(m_chosen.ref().text, name),
        [this, eml = draft.eml, ref = m_chosen.ref(), notice = name == u"notice"](const QString &file) {
            run(tr("Saved: %1").arg(file), [=](Desk &desk) { return saveBytes(desk, ref, notice, eml, file); });
        });
}

void NoticeActs::saveDocument()
{
    const auto document = m_chosen.letter;
    if (document.sha256.isEmpty()) {
        m_bar.warn(tr("No letter is selected. Select one under Letters."));
        return;
    }
    m_prompt.saveAs(tr("Save the letter"), QStringLiteral("%1-%2").arg(m_chosen.ref().text, document.name),
        [this, ref = m_chosen.ref(), document](const QString &file) {
            run(tr("Saved: %1").arg(file), [=](Desk &desk) { return saveLetter(desk, ref, document, file); });
        });
}
}
