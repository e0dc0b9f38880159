// SPDX-License-Identifier: Apache-2.0
// The first start in the window: every step by its accessible name, and a docket that does not open with the way out.
#include "bad_dockets.h"
#include "fake_disk.h"
#include "fake_systemd.h"
#include "start_page.h"
#include "window_fixture.h"
#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QScopeGuard>
using namespace writdesk;
namespace {
const auto docketStep = QStringLiteral("How it stands: A docket");
const auto peopleStep = QStringLiteral("How it stands: Who may act");
const auto policyStep = QStringLiteral("How it stands: Who the company is");
const auto backupStep = QStringLiteral("How it stands: Where backups go");
const auto timerStep = QStringLiteral("How it stands: Reminders by a timer");

QString said(Opened &o, const QString &step)
{
    const auto *label = named<QLabel>(*o.window, step);
    return label == nullptr ? QString() : label->text();
}

// By the keyboard alone.
bool push(Opened &o, const char *button)
{
    auto *found = named<QPushButton>(*o.window, QString::fromUtf8(button));
    if (found == nullptr || !found->isVisible() || !found->isEnabled() || found->focusPolicy() == Qt::NoFocus)
        return false;
    QTest::keyClick(found, Qt::Key_Space);
    return true;
}

bool refuses(Opened &o, const QString &docket)
{
    o.make(docket, QStringLiteral("ana"), {});
    QSignalSpy refused(o.window.get(), &MainWindow::refused);
    QSignalSpy shown(o.window.get(), &MainWindow::settled); // the page that says why
    o.window->start(o.office->open());
    return (!refused.isEmpty() || refused.wait(30'000)) && (!shown.isEmpty() || shown.wait(30'000));
}

QString kept(const Opened &o, const QString &key)
{
    const auto settings = readSettings(o.places().settings);
    return settings ? settingOf(*settings, key) : settings.error().sentence;
}
}
class TestWindowStart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { fileSystem = 0; }

    void the_first_start_complains_of_nothing_and_makes_a_docket()
    {
        Opened o;
        QVERIFY(refuses(o, o.places().usualDocket));
        QVERIFY(!named<QLabel>(*o.window, QStringLiteral("Message"))->isVisible());
        QVERIFY2(said(o, docketStep).startsWith(QStringLiteral("None is open yet")), qPrintable(said(o, docketStep)));
        QCOMPARE(nameOf(o.window->focusWidget()), QStringLiteral("New docket"));
        QVERIFY(!named<QPushButton>(*o.window, QStringLiteral("Add a person"))->isEnabled()); // it needs a docket
        const auto file = o.rehearsal.path(QStringLiteral("office.writdesk"));
        o.prompt.answers = { { { QStringLiteral("kind"), QStringLiteral("rehearsal") },
            { QStringLiteral("profile"), QStringLiteral("autoidm") } } };
        o.prompt.paths = { file };
        QVERIFY(push(o, "New docket"));
        QTRY_COMPARE_WITH_TIMEOUT(said(o, docketStep), file + QStringLiteral(", a rehearsal."), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(kept(o, QStringLiteral("docket")), file, 30'000); // what is opened next time
        QTRY_VERIFY(said(o, peopleStep).startsWith(QStringLiteral("A rehearsal")));
        QTRY_VERIFY(named<QPushButton>(*o.window, QStringLiteral("Use our own policy"))->isEnabled());
    }
    void a_docket_of_people_is_set_up_step_by_step()
    {
        Opened o;
        QVERIFY(refuses(o, o.places().usualDocket));
        o.prompt.answers = { { { QStringLiteral("kind"), QStringLiteral("office") },
            { QStringLiteral("profile"), QStringLiteral("autoidm") } } };
        o.prompt.paths = { o.rehearsal.path(QStringLiteral("office.writdesk")) };
        QVERIFY(push(o, "New docket"));
        QTRY_VERIFY_WITH_TIMEOUT(said(o, peopleStep).startsWith(QStringLiteral("Nobody may act here yet")), 30'000);
        const auto person = [](const char *name, const char *role, const char *again) {
            return Answers { { QStringLiteral("name"), QString::fromLatin1(name) },
                { QStringLiteral("role"), QString::fromLatin1(role) },
                { QStringLiteral("passphrase"), QStringLiteral("a long enough passphrase") },
                { QStringLiteral("again"), QString::fromLatin1(again) } };
        };
        o.prompt.answers = { person("ana", "administrator", "another") };
        QVERIFY(push(o, "Add a person"));
        QCOMPARE(o.prompt.asked.last().fields.first().value, QStringLiteral("ana")); // yourself first
        QCOMPARE(o.prompt.asked.last().fields.at(2).kind, Field::Kind::Secret);
        QVERIFY(named<QLabel>(*o.window, QStringLiteral("Message"))->text().contains(QStringLiteral("differ")));
        o.prompt.answers = { person("ana", "administrator", "a long enough passphrase") };
        QVERIFY(push(o, "Add a person"));
        QTRY_COMPARE_WITH_TIMEOUT(
            said(o, peopleStep), QStringLiteral("ana (administrator). A second person is missing."), 30'000);
        o.prompt.answers = { person("ben", "counsel", "a long enough passphrase") };
        QVERIFY(push(o, "Add a person"));
        QTRY_COMPARE_WITH_TIMEOUT(said(o, peopleStep), QStringLiteral("ana (administrator), ben (counsel)"), 30'000);
        o.prompt.paths = { QStringLiteral(RESOURCES "/policies/autoidm.toml") };
        QVERIFY(said(o, policyStep).contains(QStringLiteral("comes with the program")));
        QVERIFY(push(o, "Use our own policy"));
        QTRY_VERIFY_WITH_TIMEOUT(!said(o, policyStep).contains(QStringLiteral("comes with the program")), 30'000);
    }
    void copies_go_to_the_folder_that_was_chosen()
    {
        Opened o;
        QVERIFY(o.rehearsal.create(morning) && o.start());
        o.press("Ctrl+Alt+S");
        QTRY_COMPARE_WITH_TIMEOUT(said(o, backupStep), QStringLiteral("No folder is chosen."), 30'000);
        const auto folder = o.rehearsal.path(QStringLiteral("copies"));
        QVERIFY(QDir().mkdir(folder));
        o.prompt.paths = { folder };
        QVERIFY(push(o, "Choose a folder"));
        QTRY_COMPARE_WITH_TIMEOUT(said(o, backupStep), folder, 30'000);
        QCOMPARE(kept(o, QStringLiteral("backups")), folder);
        QVERIFY(push(o, "Back up now")); // and is not asked again
        QTRY_COMPARE_WITH_TIMEOUT(
            QDir(folder).entryList({ QStringLiteral("*.writdesk") }, QDir::Files).size(), 1, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(o.table("Checks of the docket")->isVisible(), 30'000);
    }
    void a_step_is_left_out_and_taken_up_again()
    {
        Opened o;
        QVERIFY(o.rehearsal.create(morning) && o.start());
        o.press("Ctrl+Alt+S");
        QTRY_VERIFY_WITH_TIMEOUT(push(o, "Leave it out: Where backups go"), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(
            named<QPushButton>(*o.window, QStringLiteral("Take it up again: Where backups go")) != nullptr, 30'000);
        QCOMPARE(kept(o, QStringLiteral("skipped")), QStringLiteral("backups"));
        QVERIFY(push(o, "Take it up again: Where backups go"));
        QTRY_COMPARE_WITH_TIMEOUT(kept(o, QStringLiteral("skipped")), QString(), 30'000);
    }
    void the_timers_are_installed_for_the_docket_that_is_open()
    {
        Opened o;
        o.systemctl = fakeSystemd(o.rehearsal.path(QStringLiteral("bin")));
        QVERIFY(o.rehearsal.create(morning) && o.start());
        o.press("Ctrl+Alt+S");
        QTRY_VERIFY_WITH_TIMEOUT(said(o, timerStep).contains(QStringLiteral("is not installed")), 30'000);
        QVERIFY(!push(o, "Remove the timers"));
        QVERIFY(push(o, "Install the timers"));
        QTRY_COMPARE_WITH_TIMEOUT(
            said(o, timerStep), QStringLiteral("writdesk-remind.timer runs, writdesk-backup.timer runs."), 30'000);
        QCOMPARE(kept(o, QStringLiteral("docket")), o.rehearsal.file());
        QVERIFY(QFile::exists(o.places().timers.units + QStringLiteral("/writdesk-remind.timer")));
        QVERIFY(push(o, "Remove the timers"));
        QTRY_VERIFY_WITH_TIMEOUT(said(o, timerStep).contains(QStringLiteral("is not installed")), 30'000);
    }
    void without_systemd_the_window_says_what_a_crontab_takes()
    {
        Opened o;
        QVERIFY(o.rehearsal.create(morning) && o.start());
        o.press("Ctrl+Alt+S");
        QTRY_VERIFY_WITH_TIMEOUT(said(o, timerStep).contains(QStringLiteral("No systemd")), 30'000);
        QVERIFY(push(o, "Install the timers"));
        QTRY_VERIFY_WITH_TIMEOUT(
            named<QLabel>(*o.window, QStringLiteral("Message"))->text().contains(QStringLiteral("crontab -e")), 30'000);
    }
    void a_docket_that_does_not_open_is_explained_and_another_one_is_opened_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("held") << QStringLiteral("then try again");
        QTest::newRow("newer") << QStringLiteral("Install that version");
        QTest::newRow("damaged") << QStringLiteral("keep this file as evidence");
        QTest::newRow("unwritable") << QStringLiteral("Ask whoever keeps it");
        QTest::newRow("network") << QStringLiteral("Choose a local disk");
        QTest::newRow("missing") << QStringLiteral("Check its name, or make a new one");
    }
    void a_docket_that_does_not_open_is_explained_and_another_one_is_opened()
    {
        QFETCH(QString, way);
        const auto how = QString::fromLatin1(QTest::currentDataTag());
        Opened bad, good;
        QVERIFY(bad.rehearsal.create(morning) && good.rehearsal.create(morning));
        const auto file = bad.rehearsal.file();
        std::unique_ptr<Holder> holder;
        std::unique_ptr<Unwritable> unwritable;
        std::unique_ptr<SomebodyElse> somebodyElse;
        if (how == u"held") {
            holder = std::make_unique<Holder>(file);
            QVERIFY(holder->holds());
        } else if (how == u"newer") {
            QVERIFY(makeNewer(file));
        } else if (how == u"damaged") {
            QVERIFY(overwrite(file, 0, QByteArray(2'000, '\xa5')));
        } else if (how == u"unwritable") {
            unwritable = std::make_unique<Unwritable>(file, bad.rehearsal.path({}));
            QVERIFY(unwritable->is());
            somebodyElse = std::make_unique<SomebodyElse>();
        } else if (how == u"network") {
            fileSystem = 0x6969;
        } else {
            QVERIFY(QFile::remove(file));
        }
        QVERIFY(refuses(bad, file));
        somebodyElse.reset();
        fileSystem = 0;
        QVERIFY2(said(bad, docketStep).contains(way), qPrintable(said(bad, docketStep)));
        QVERIFY(named<QLabel>(*bad.window, QStringLiteral("Message"))->text().contains(said(bad, docketStep)));
        if (holder)
            QVERIFY2(said(bad, docketStep).contains(holder->name()), qPrintable(said(bad, docketStep)));
        QCOMPARE(nameOf(bad.window->focusWidget()), QStringLiteral("New docket"));
        bad.prompt.paths = { good.rehearsal.file() };
        QVERIFY(push(bad, "Open a docket"));
        QTRY_COMPARE_WITH_TIMEOUT(
            said(bad, docketStep), good.rehearsal.file() + QStringLiteral(", a rehearsal."), 30'000);
        QTRY_COMPARE_WITH_TIMEOUT(kept(bad, QStringLiteral("docket")), good.rehearsal.file(), 30'000);
    }
    void a_docket_that_does_not_open_leaves_the_open_one_open()
    {
        Opened o;
        QVERIFY(o.rehearsal.create(morning) && o.start());
        o.press("Ctrl+Alt+S");
        QTRY_VERIFY_WITH_TIMEOUT(said(o, docketStep).endsWith(QStringLiteral("a rehearsal.")), 30'000);
        o.prompt.paths = { o.rehearsal.path(QStringLiteral("none.writdesk")) };
        QVERIFY(push(o, "Open a docket"));
        const auto *message = named<QLabel>(*o.window, QStringLiteral("Message"));
        QTRY_VERIFY_WITH_TIMEOUT(message->text().contains(QStringLiteral("There is no docket")), 30'000);
        QVERIFY(said(o, docketStep).startsWith(o.rehearsal.file()));
        QCOMPARE(kept(o, QStringLiteral("docket")), QString());
    }
};
int main(int argc, char **argv)
{
    if (argc > 1 && qstrcmp(argv[1], "hold") == 0) {
        const QCoreApplication other(argc, argv);
        return hold(QCoreApplication::arguments().value(2));
    }
    const QApplication app(argc, argv);
    TestWindowStart test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window_start.moc"
