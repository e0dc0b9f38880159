// SPDX-License-Identifier: Apache-2.0
#include "retention_acts.h"
#include "disclosure_desk.h"
#include "retention_desk.h"
#include "save_document.h"
namespace writdesk {
namespace {
Field reasonOf(bool required)
{
    return { .id = QStringLiteral("reason"),
        .label = QCoreApplication::translate("RetentionActs", "Reason"),
        .kind = Field::Kind::Note,
        .required = required };
}
}

RetentionActs::RetentionActs(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, QObject *parent)
    : Asker(office, prompt, bar, chosen, parent)
{
}

void RetentionActs::listenTo(const Actions &actions)
{
    on(actions, Do::CloseCase, [this] { close(); });
    on(actions, Do::ReopenCase, [this] { reopen(); });
    on(actions, Do::ProposeErasure, [this] { propose(); });
    on(actions, Do::ApproveErasure, [this] { approve(); });
    on(actions, Do::EraseCase, [this] { erase(); });
}

void RetentionActs::close()
{
    const Field day { .id = QStringLiteral("on"),
        .label = tr("Closed on, where that was earlier than today"),
        .kind = Field::Kind::Date };
    m_prompt.ask({ tr("Close %1").arg(m_chosen.ref().text),
                     tr("Nothing of it is due any more, and its file is kept for the years that the policy sets."),
                     { reasonOf(true), day }, tr("Close the case") },
        [this](const Answers &answers) {
            run(tr("The case is closed; its dates say until when its file is kept."),
                [ref = m_chosen.ref(), why = answers.value(QStringLiteral("reason")),
                    on = QDate::fromString(answers.value(QStringLiteral("on")), Qt::ISODate)](
                    Desk &desk) { return closeCase(desk, ref, why, on); });
        });
}

void RetentionActs::reopen()
{
    m_prompt.ask({ tr("Open %1 again").arg(m_chosen.ref().text), tr("Its file is kept until it is closed anew."),
                     { reasonOf(true) }, tr("Open the case again") },
        [this](const Answers &answers) {
            run(tr("The case is open again."),
                [ref = m_chosen.ref(), why = answers.value(QStringLiteral("reason"))](
                    Desk &desk) { return reopenCase(desk, ref, why); });
        });
}

bool RetentionActs::fileChosen()
{
    if (!m_ref.isEmpty())
        return true;
    m_bar.warn(tr("No file is selected. Select one among the files of closed cases."));
    Q_EMIT wanted();
    return false;
}

void RetentionActs::propose()
{
    if (!fileChosen())
        return;
    m_prompt.ask({ tr("Propose the erasure of %1").arg(m_ref.text),
                     tr("A second person approves exactly what the case is now; any later entry voids that."),
                     { reasonOf(false) }, tr("Propose") },
        [this](const Answers &answers) {
            run(
                tr("Proposed. It waits for a second person's approval."),
                [ref = m_ref, why = answers.value(QStringLiteral("reason"))](
                    Desk &desk) { return proposeErasure(desk, ref, why); },
                [this](const auto &) { Q_EMIT changed(); });
        });
}

void RetentionActs::approve()
{
    if (!fileChosen())
        return;
    m_prompt.ask({ tr("Approve the erasure of %1").arg(m_ref.text),
                     tr("You approve exactly what was proposed, as it stands now. Who proposed it cannot approve."), {},
                     tr("Approve") },
        [this](const Answers &) {
            run(
                tr("Approved. It can be erased now."),
                [ref = m_ref](Desk &desk) { return writdesk::approve(desk, ref, QStringLiteral("erase")); },
                [this](const auto &) { Q_EMIT changed(); });
        });
}

void RetentionActs::erase()
{
    if (!fileChosen())
        return;
    m_prompt.ask({ tr("Erase %1").arg(m_ref.text),
                     tr("Its entries, documents, accounts and search words are destroyed and cannot come back. The "
                        "certificate says what went, and where its words may still be."),
                     {}, tr("Erase the case") },
        [this](const Answers &) {
            run(
                tr("The case is erased."), [ref = m_ref](Desk &desk) { return eraseCase(desk, ref); },
                [this](const Result<CaseErased> &erased) { keep(*erased); });
        });
}

void RetentionActs::keep(const CaseErased &erased)
{
    Q_EMIT changed();
    if (!erased.elsewhere.isEmpty())
        m_bar.warn(tr("The case is erased here. %n place(s) still hold it: see the certificate.", nullptr,
            int(erased.elsewhere.size())));
    m_prompt.saveAs(tr("Save the certificate"), erased.certificate.name,
        [this, ref = erased.ref, document = erased.certificate](const QString &file) {
            run(tr("Saved: %1").arg(file), [=](Desk &desk) { return saveLetter(desk, ref, document, file); });
        });
}
}
