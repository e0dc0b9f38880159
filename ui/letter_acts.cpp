// SPDX-License-Identifier: Apache-2.0
#include "letter_acts.h"
#include "letter_language.h"
#include "next_step.h"
#include "save_document.h"
#include "sheet_desk.h"
#include "words.h"
namespace writdesk {
LetterActs::LetterActs(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, QObject *parent)
    : Asker(office, prompt, bar, chosen, parent)
{
}

void LetterActs::listenTo(const Actions &actions)
{
    on(actions, Do::DraftNotice, [this] { draftNotice(); });
    on(actions, Do::WriteLetter, [this] { writeLetter(); });
    on(actions, Do::SaveDocument, [this] { saveDocument(); });
    on(actions, Do::Sheet, [this] { printSheet(); });
}

// What blocks is said before anybody fills in a form; the gate is asked again when the notice is made.
void LetterActs::draftNotice()
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

void LetterActs::writeLetter()
{
    const auto asked = nextStep(m_chosen.view).letter;
    Field kind { .id = QStringLiteral("kind"),
        .label = tr("Letter"),
        .kind = Field::Kind::Choice,
        .value = !asked.isEmpty()             ? asked
            : m_chosen.view.refusal.isEmpty() ? fittingLetter(m_chosen.view.c)
                                              : QStringLiteral("preservation_refusal") };
    const auto known = idsOf(Of::Letter);
    for (const auto &id : m_chosen.view.letterKinds) {
        if (known.contains(id)) // notices, covers and certificates are made by their own acts
            kind.choices.append({ id, words(Of::Letter, id) });
    }
    const Field mail {
        .id = QStringLiteral("mail"), .label = tr("A mail draft (.eml) too"), .kind = Field::Kind::Flag
    };
    const Field edit {
        .id = QStringLiteral("edit"), .label = tr("Change its words before, beside its page"), .kind = Field::Kind::Flag
    };
    m_prompt.ask({ tr("Write a letter"), tr("It goes to the requester and into the docket. Nothing is sent."),
                     { kind, letterLanguage(), edit, mail }, tr("Write") },
        [this](const Answers &answers) {
            const auto which = answers.value(QStringLiteral("kind"));
            if (!answers.value(QStringLiteral("edit")).isEmpty())
                return editLetter(which, letterLanguageIn(answers));
            const auto asMail = !answers.value(QStringLiteral("mail")).isEmpty();
            run(
                tr("Written: %1.").arg(words(Of::Letter, which)),
                [ref = m_chosen.ref(), which, lang = letterLanguageIn(answers), asMail](
                    Desk &desk) { return draftLetter(desk, ref, which, lang, asMail); },
                [this, which](const Result<Draft> &draft) { keepMail(*draft, which); });
        });
}

void LetterActs::editLetter(const QString &kind, const QString &lang)
{
    Q_EMIT working(true);
    const auto asked
        = m_office.ask([ref = m_chosen.ref(), kind, lang](Desk &desk) { return letterToEdit(desk, ref, kind, lang); });
    whenAnswered(m_office, asked, this, [this](const Result<EditedLetter> &letter) {
        Q_EMIT working(false);
        if (!letter)
            return m_bar.complain(letter.error());
        Q_EMIT drafted();
        Q_EMIT edited(*letter);
    });
}

void LetterActs::keep(const EditedLetter &letter)
{
    Q_EMIT working(true);
    const auto asked
        = m_office.ask([ref = m_chosen.ref(), letter](Desk &desk) { return keepLetter(desk, ref, letter); });
    whenAnswered(m_office, asked, this, [this, letter](const Result<Draft> &draft) {
        Q_EMIT kept(draft.has_value());
        tell(tr("Written, in your words: %1.").arg(words(Of::Letter, letter.kind)), draft, [](const auto &) {});
    });
}

void LetterActs::printSheet()
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

void LetterActs::keepMail(const Draft &draft, const QString &name)
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

void LetterActs::saveDocument()
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
