// SPDX-License-Identifier: Apache-2.0
// The health of the docket in the window: every check, what to do, and a backup that the checks then know.
#include "doctor_page.h"
#include "window_fixture.h"
#include <QDir>
using namespace writdesk;
namespace {
const QTableView &checks(Opened &o) { return *o.table("Checks of the docket"); }

QString cell(Opened &o, const QString &check, int column)
{
    const auto *model = checks(o).model();
    for (int row = 0; row < model->rowCount(); ++row) {
        if (model->index(row, CheckupTable::CheckColumn).data() == check)
            return model->index(row, column).data().toString();
    }
    return {};
}

bool openDoctor(Opened &o)
{
    QSignalSpy shown(o.window->findChild<DoctorPage *>(), &DoctorPage::shown);
    o.press("Ctrl+Alt+H");
    return !shown.isEmpty() || shown.wait(20000);
}
}
class TestWindowDoctor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void every_check_says_how_it_stands_and_what_to_do()
    {
        Opened o;
        QVERIFY(o.rehearsal.create(morning) && o.start() && openDoctor(o));
        QVERIFY(checks(o).isVisible() && checks(o).hasFocus());
        QCOMPARE(checks(o).model()->rowCount(), 12);
        const auto tree = QStringLiteral("Entries and documents");
        QCOMPARE(cell(o, tree, CheckupTable::HealthColumn), QStringLiteral("✓ good"));
        QVERIFY(cell(o, tree, CheckupTable::ActColumn).isEmpty());
        QCOMPARE(cell(o, QStringLiteral("Backups"), CheckupTable::HealthColumn), QStringLiteral("! look"));
        const auto act = cell(o, QStringLiteral("Backups"), CheckupTable::ActColumn);
        QVERIFY2(act.startsWith(QStringLiteral("Back up into a folder")), qPrintable(act)); // the window's own act
        QVERIFY(
            !cell(o, QStringLiteral("Reminders"), CheckupTable::ActColumn).contains(QStringLiteral("timers install")));
    }
    void a_backup_made_here_is_verified_and_known_to_the_checks()
    {
        Opened o;
        QVERIFY(o.rehearsal.create(morning) && o.start() && openDoctor(o));
        const auto folder = o.rehearsal.path(QStringLiteral("copies"));
        QVERIFY(QDir().mkdir(folder));
        o.prompt.paths = { folder };
        o.window->findChild<DoctorPage *>()->backUp();
        QTRY_COMPARE_WITH_TIMEOUT(
            cell(o, QStringLiteral("Backups"), CheckupTable::HealthColumn), QStringLiteral("✓ good"), 20000);
        const auto copies = QDir(folder).entryList(QDir::Files);
        QCOMPARE(copies.size(), 1);
        const auto copy = Docket::open(QDir(folder).filePath(copies.first()));
        QVERIFY(copy && (*copy)->verify());
    }
};
QTEST_MAIN(TestWindowDoctor)
#include "tst_window_doctor.moc"
