// SPDX-License-Identifier: Apache-2.0
#include "audit_acts.h"
#include "audit_table.h"
#include "head_words.h"
#include "moments.h"
#include <QSaveFile>
namespace writdesk {
namespace {
// A bad entry is an answer; that somebody stopped the checks, or that a disk failed, is none.
Result<Verified> verifiedNow(Desk &desk, const Course &course)
{
    const auto checked = desk.docket().verify({}, course);
    if (!checked && checked.error().no == No::Broken)
        return Verified { false, QStringLiteral("✕ ") + checked.error().sentence };
    const auto head = checked ? desk.docket().head() : Result<TreeHead>(asFailure(checked));
    if (!head)
        return asFailure(head);
    return Verified { true,
        AuditActs::tr("✓ Checked %1, up to entry %2: every leaf, the tree, and every document by its hash.")
            .arg(instantWords(desk.now(), desk.profile().zone))
            .arg(head->count) };
}

Result<AuditExport> written(Desk &desk, const AuditQuestion &question, const QString &file, const Course &course)
{
    const auto refused = [&](const QSaveFile &out) {
        return failed(AuditActs::tr("%1 could not be written. Choose another folder.").arg(file), out.errorString());
    };
    QSaveFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        return refused(out);
    const AuditFile as { auditHeader(),
        [zone = desk.profile().zone](const Entry &entry) { return auditLine(entry, zone); },
        [&](QByteArrayView bytes) -> Result<> {
            if (out.write(bytes.data(), bytes.size()) != bytes.size())
                return refused(out);
            return {};
        } };
    auto made = exportAudit(desk, question, as, course);
    if (made && !out.commit())
        return refused(out);
    return made;
}
}

AuditActs::AuditActs(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, QObject *parent)
    : Asker(office, prompt, bar, chosen, parent)
{
}

void AuditActs::listenTo(const Actions &actions)
{
    on(actions, Do::AuditVerify, [this] { verify(); });
    on(actions, Do::AuditExport, [this] { writeOut(); });
}

void AuditActs::verify()
{
    Q_EMIT wanted();
    runLong(tr("The entries were checked; the page says what came of it."), verifiedNow,
        [this](const Result<Verified> &answer) { Q_EMIT verified(*answer); });
}

void AuditActs::writeOut()
{
    Q_EMIT wanted();
    m_prompt.saveAs(tr("Save the entries"), QStringLiteral("entries.csv"), [this](const QString &file) {
        runLong(
            tr("The entries are being written."),
            [question = m_question, file](
                Desk &desk, const Course &course) { return written(desk, question, file, course); },
            [this, file](const Result<AuditExport> &made) {
                m_bar.say(tr("%n entries were written to %1. They name cases whose users may not be told: keep the "
                             "file as you keep the docket.",
                    nullptr, int(made->entries))
                              .arg(file));
            });
    });
}
}
