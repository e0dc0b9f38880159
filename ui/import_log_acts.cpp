// SPDX-License-Identifier: Apache-2.0
#include "import_log_acts.h"
#include "given_file.h"
#include "log_report.h"
#include <QFileInfo>
namespace writdesk {
namespace {
Result<QString> saved(Desk &desk, const QString &sha256, const QString &file)
{
    return logBytes(desk, sha256).and_then([&](const QByteArray &bytes) { return savedFile(file, bytes); });
}
}

void ImportLogActs::listenTo(const Actions &actions)
{
    on(actions, Do::SaveLog, [this] { save(); });
    on(actions, Do::SaveLogReport, [this] { report(); });
    on(actions, Do::ProposeLogErasure, [this] { propose(); });
    on(actions, Do::EraseLog, [this] { erase(); });
}

bool ImportLogActs::logChosen(bool kept)
{
    const auto gone = kept && m_log.state == u"erased";
    if (m_log.entry > 0 && !gone)
        return true;
    m_bar.warn(gone ? tr("The log %1 was erased; what became of its rows is still known.").arg(m_log.name)
                    : tr("No log is selected. Select one among the logs imported."));
    Q_EMIT wanted();
    return false;
}

void ImportLogActs::save()
{
    if (!logChosen(true))
        return;
    m_prompt.saveAs(tr("Save the log as it came"), m_log.name, [this, sha256 = m_log.sha256](const QString &file) {
        run(tr("The log lies in %1. It may name users who may not be told: keep the file as you keep the docket.")
                .arg(file),
            [sha256, file](Desk &desk) { return saved(desk, sha256, file); });
    });
}

void ImportLogActs::report()
{
    if (!logChosen(false))
        return;
    const auto name = QFileInfo(m_log.name).completeBaseName() + QStringLiteral("-report.pdf");
    m_prompt.saveAs(tr("Save the report: .pdf to print it, .csv for a spreadsheet"), name,
        [this, log = m_log](const QString &file) {
            run(tr("The report lies in %1.").arg(file),
                [log, file](Desk &desk) { return saveLogReport(desk, log, file); });
        });
}

void ImportLogActs::propose()
{
    if (!logChosen(true))
        return;
    const Field reason {
        .id = QStringLiteral("reason"), .label = tr("Reason"), .kind = Field::Kind::Note, .required = true
    };
    m_prompt.ask({ tr("Ask for the erasure of %1").arg(m_log.name),
                     tr("Another person erases it. The cases that came from it stay, and its rows stay known by their "
                        "hashes: none of them is imported twice."),
                     { reason }, tr("Ask") },
        [this, sha256 = m_log.sha256](const Answers &answers) {
            run(
                tr("Asked. Another person erases the log."),
                [sha256, why = answers.value(QStringLiteral("reason"))](
                    Desk &desk) { return proposeLogErasure(desk, sha256, why); },
                [this](const auto &) { Q_EMIT changed(); });
        });
}

// Of an erased one too: where another program read the docket, pages of its file may still hold it.
void ImportLogActs::erase()
{
    if (!logChosen(false))
        return;
    m_prompt.ask({ tr("Erase %1").arg(m_log.name),
                     tr("Its bytes are destroyed and cannot come back. Who asked for the erasure cannot carry it out."),
                     {}, tr("Erase the log") },
        [this, sha256 = m_log.sha256](const Answers &) {
            run(
                tr("The log is erased."), [sha256](Desk &desk) { return eraseLog(desk, sha256); },
                [this](const auto &) { Q_EMIT changed(); });
        });
}
}
