// SPDX-License-Identifier: Apache-2.0
#include "doctor_page.h"
#include "actions.h"
#include "answered.h"
#include "backup_desk.h"
#include "message_bar.h"
#include "prompt.h"
#include "table_kit.h"
#include <QVBoxLayout>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("DoctorPage", text); }

QString wordsOf(const QString &check)
{
    static const QMap<QString, const char *> words { { QStringLiteral("tree"),
                                                         QT_TRANSLATE_NOOP("DoctorPage", "Entries and documents") },
        { QStringLiteral("lists"), QT_TRANSLATE_NOOP("DoctorPage", "Lists") },
        { QStringLiteral("file"), QT_TRANSLATE_NOOP("DoctorPage", "File and disk") },
        { QStringLiteral("backups"), QT_TRANSLATE_NOOP("DoctorPage", "Backups") },
        { QStringLiteral("reminders"), QT_TRANSLATE_NOOP("DoctorPage", "Reminders") },
        { QStringLiteral("clock"), QT_TRANSLATE_NOOP("DoctorPage", "Clock") },
        { QStringLiteral("actors"), QT_TRANSLATE_NOOP("DoctorPage", "People") },
        { QStringLiteral("tray"), QT_TRANSLATE_NOOP("DoctorPage", "Intake tray") },
        { QStringLiteral("leftovers"), QT_TRANSLATE_NOOP("DoctorPage", "Documents in no entry") },
        { QStringLiteral("law"), QT_TRANSLATE_NOOP("DoctorPage", "Law in force") },
        { QStringLiteral("calendars"), QT_TRANSLATE_NOOP("DoctorPage", "Calendars") },
        { QStringLiteral("unverified"), QT_TRANSLATE_NOOP("DoctorPage", "Unchecked rows") } };
    const auto at = words.find(check);
    return at == words.end() ? check : say(*at);
}

ShownCheckup shownOf(const Checkup &checkup)
{
    ShownCheckup shown { .check = wordsOf(checkup.check),
        .found = checkup.found,
        .act = checkup.inWindow.isEmpty() ? checkup.act : checkup.inWindow };
    switch (checkup.health) {
    case Health::Good:
        shown.tone = Tone::Good;
        shown.health = say("✓ good");
        break;
    case Health::Look:
        shown.tone = Tone::Soon;
        shown.health = say("! look");
        break;
    case Health::Bad:
        shown.tone = Tone::Bad;
        shown.health = say("✕ bad");
        break;
    }
    return shown;
}

Result<QList<Checkup>> examined(Desk &desk, const Course &course)
{
    auto checkups = docketCheckups(desk.docket(), desk.now(), course);
    if (checkups)
        *checkups += lawCheckups(desk);
    return checkups;
}
}

DoctorPage::DoctorPage(Office &office, Prompt &prompt, MessageBar &bar, const Actions &actions, QWidget *parent)
    : DeskPage(parent)
    , m_office(office)
    , m_prompt(prompt)
    , m_bar(bar)
    , m_table(new CheckupTable(this))
    , m_about(new QLabel)
    , m_list(tableOf(
          m_table, tr("Checks of the docket"), { CheckupTable::FoundColumn, CheckupTable::ActColumn }, Lines::Wrapped))
{
    auto *layout = pageHead(this, tr("Health of the docket"), m_about);
    layout->addWidget(m_list, 1);
    layout->addWidget(actions.buttons({ Do::BackUp, Do::Refresh }));
}

void DoctorPage::refresh()
{
    const auto mine = ++m_turn;
    m_about->setText(tr("Every entry, document and list is being checked…"));
    Q_EMIT working(true);
    delete m_examines; // the checks that were asked for before stop
    m_examines = new LongWork(this);
    Q_EMIT worksLong(m_examines);
    auto answer = m_office.ask([course = m_examines->course()](Desk &desk) { return examined(desk, course); });
    whenAnswered(m_office, answer, this, [this, mine](const Result<QList<Checkup>> &checkups) {
        Q_EMIT working(false);
        if (mine != m_turn)
            return; // newer checks were asked for since
        delete m_examines;
        if (checkups)
            return show(*checkups);
        m_about->setText(tr("The checks did not end. Refresh begins them anew."));
        m_bar.complain(checkups.error());
    });
}

void DoctorPage::show(const QList<Checkup> &checkups)
{
    QList<ShownCheckup> rows;
    int bad = 0;
    for (const auto &checkup : checkups) {
        rows.append(shownOf(checkup));
        bad += checkup.health == Health::Good ? 0 : 1;
    }
    m_table->setRows(rows);
    m_about->setText(bad == 0 ? tr("All is well: nothing has to be done.")
                              : tr("%n check(s) ask for something; the last column says what.", nullptr, bad));
    m_list->setFocus(Qt::OtherFocusReason);
    Q_EMIT shown();
}

void DoctorPage::backUp(const QString &chosen)
{
    if (!chosen.isEmpty())
        return copyTo(chosen, copiesOfTimer);
    m_prompt.folder(
        tr("Folder for the backup, best on another disk"), {}, [this](const QString &folder) { copyTo(folder, 0); });
}

void DoctorPage::copyTo(const QString &folder, int keep)
{
    Q_EMIT working(true);
    auto answer = m_office.ask(
        [folder, keep](Desk &desk) { return writdesk::backUp(desk.docket(), desk.now(), folder, keep); });
    whenAnswered(m_office, answer, this, [this](const Result<BackupDone> &done) {
        Q_EMIT working(false);
        if (!done)
            return m_bar.complain(done.error());
        m_bar.say(tr("The backup %1 was made and verified.").arg(done->file));
        refresh();
    });
}
}
