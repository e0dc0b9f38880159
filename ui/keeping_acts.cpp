// SPDX-License-Identifier: Apache-2.0
#include "keeping_acts.h"
#include "backup_desk.h"
#include "export_desk.h"
#include "tongue.h"
namespace writdesk {
namespace {
const auto whatField = QStringLiteral("what");
const auto allOfIt = QStringLiteral("all");
}

KeepingActs::KeepingActs(
    Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, UserPlaces places, QObject *parent)
    : Asker(office, prompt, bar, chosen, parent)
    , m_places(std::move(places))
{
}

void KeepingActs::listenTo(const Actions &actions)
{
    on(actions, Do::ExportCases, [this] { exportCases(); });
    on(actions, Do::RestoreBackup, [this] { restore(); });
    on(actions, Do::RestoreDrill, [this] { drill(); });
    on(actions, Do::Settings, [this] { settings(); });
}

void KeepingActs::exportCases()
{
    Field what { .id = whatField, .label = tr("What is written"), .kind = Field::Kind::Choice };
    what.choices = { { QStringLiteral("cases"), tr("the list of cases, as CSV") },
        { QStringLiteral("facts"), tr("the facts, as CSV") }, { QStringLiteral("periods"), tr("the dates, as CSV") },
        { QStringLiteral("entries"), tr("the entries, as CSV") }, { allOfIt, tr("all of it, as JSON") } };
    m_prompt.ask({ tr("Export the cases"),
                     tr("Every case of the docket, as other programs read it. It holds what is silent elsewhere: that "
                        "it left is entered."),
                     { what }, tr("Choose where it lies") },
        [this](const Answers &answers) {
            const auto chosen = answers.value(whatField);
            const auto name = chosen == allOfIt ? QStringLiteral("cases.json") : QStringLiteral("%1.csv").arg(chosen);
            m_prompt.saveAs(
                tr("Where the export lies"), name, [this, chosen](const QString &file) { write(chosen, file); });
        });
}

void KeepingActs::write(const QString &what, const QString &file)
{
    const auto whole = what == allOfIt;
    const ExportOrder order { whole ? QStringLiteral("json") : QStringLiteral("csv"), what, file };
    runLong(
        tr("The export %1 is written.").arg(file),
        [order, whole](Desk &desk, const Course &course) {
            return exportDocket(desk, order, whole ? jsonForm() : tableForm(order.what), course);
        },
        [this, file](const Result<Export> &made) {
            if (made->silent > 0)
                m_bar.warn(tr("The export %1 is written. Of %n case(s) in it the user may not be told: keep it so.",
                    nullptr, int(made->silent))
                               .arg(file));
        });
}

void KeepingActs::restore()
{
    m_prompt.files(tr("Backup to restore"), [this](const QStringList &files) {
        m_prompt.saveAs(tr("Where the restored docket lies"), QStringLiteral("restored.writdesk"),
            [this, backup = files.value(0)](const QString &file) { restoreAs(backup, file); });
    });
}

void KeepingActs::restoreAs(const QString &backup, const QString &file)
{
    const Field words { .id = QStringLiteral("words"),
        .label = tr("Words of the newest paper"),
        .hint = tr("twelve words, as printed; empty where there is no paper") };
    m_prompt.ask(
        { tr("Restore a backup"),
            tr("By the words that the newest paper bears, a backup that is older than that paper is recognised."),
            { words }, tr("Restore") },
        [this, backup, file](const Answers &answers) {
            aside(
                tr("The backup stands restored and verified as %1. Open it as a first step: Open a docket.").arg(file),
                [backup, file, typed = answers.value(QStringLiteral("words"))] {
                    return restored(backup, file, typed);
                },
                [](const Result<> &) {});
        });
}

// The copy is restored aside, held against this docket and removed again.
void KeepingActs::drill()
{
    m_prompt.files(tr("Backup to try out"), [this](const QStringList &files) {
        m_prompt.folder(tr("Folder with room for the trial, which is removed again"), {},
            [this, backup = files.value(0)](const QString &folder) {
                run(
                    tr("The backup can be restored."),
                    [backup, folder](Desk &desk) { return drilled(backup, folder, &desk.docket()); },
                    [this](const Result<DrillDone> &done) {
                        m_bar.say(done->behind == 0
                                ? tr("The backup can be restored, and holds every entry of this docket.")
                                : tr("The backup can be restored. %n later entries of this docket are not in it.",
                                    nullptr, int(done->behind)));
                    });
            });
    });
}

void KeepingActs::settings()
{
    Q_EMIT working(true);
    whenAnswered(m_office, m_lane.ask([file = m_places.settings] { return readSettings(file); }), this,
        [this](const Result<UserSettings> &read) {
            Q_EMIT working(false);
            if (read)
                choose(*read);
            else
                m_bar.complain(read.error());
        });
}

void KeepingActs::choose(const UserSettings &before)
{
    Field language {
        .id = QStringLiteral("language"), .label = tr("Language"), .kind = Field::Kind::Choice, .value = before.language
    };
    language.choices = { { {}, tr("that of the system") } };
    for (const auto &one : languages())
        language.choices.append({ one, one == u"es" ? QStringLiteral("español") : QStringLiteral("English") });
    language.hint = tr("spoken from the next start on");
    const QList<Field> fields { { .id = QStringLiteral("docket"), .label = tr("Docket"), .value = before.docket },
        { .id = QStringLiteral("backups"), .label = tr("Folder of backups"), .value = before.backups },
        { .id = QStringLiteral("watched"), .label = tr("Folder that is watched"), .value = before.watched }, language };
    m_prompt.ask(
        { tr("Settings"),
            tr("What you chose on this computer, kept in %1. An empty one is not chosen.").arg(m_places.settings),
            fields, tr("Keep") },
        [this, before](const Answers &answers) {
            aside(
                tr("The settings are kept."),
                [file = m_places.settings, before, answers]() -> Result<UserSettings> {
                    Result<UserSettings> kept(before);
                    for (auto at = answers.begin(); at != answers.end() && kept; ++at) {
                        if (settingOf(before, at.key()) != at.value())
                            kept = saveSetting(file, at.key(), at.value());
                    }
                    return kept;
                },
                [](const Result<UserSettings> &) {});
        });
}
}
