// SPDX-License-Identifier: Apache-2.0
// What a person chose on a computer: which docket the commands open, where backups go, and the timers that live by it.
#include "ctl_run.h"
#include "fake_systemd.h"
using namespace writdesk;
namespace {
const auto monday = u"2026-11-23T09:00:00-05:00"_s;
const auto tuesday = u"2026-11-24T09:00:00-05:00"_s;

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
// Three dockets that are told apart by their policy's zone.
bool makeDocket(const Ctl &ctl, const QString &name, const QByteArray &zone)
{
    const auto policy = contentOf(QStringLiteral(RESOURCES "/policies/autoidm.toml"));
    ctl.written(u"policy.toml"_s, QByteArray(policy).replace("America/New_York", zone));
    return ctl(u"docket new "_s + name + u" --rehearsal"_s).status == 0
        && ctl(u"--docket "_s + name + u" profile set policy.toml"_s).status == 0;
}
QString zoneOf(const Ctl &ctl, const QString &before = {})
{
    return ctl(before + u" --json profile show"_s).text("zone");
}
}
class tst_CtlSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void what_was_chosen_is_shown_and_taken_back()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        const auto none = ctl(u"--json settings show"_s);
        CTL_STATUS(none, 0);
        QCOMPARE(sorted(none.object().keys()), keys(u"backups docket file language skipped watched"_s));
        QCOMPARE(none.text("docket"), QString());
        QVERIFY(none.text("file").startsWith(ctl.path(u"config"_s)));
        QCOMPARE(ctl(u"--json settings set docket test.writdesk"_s).text("docket"), ctl.docket()); // from every folder
        CTL_STATUS(ctl(u"settings set docket nosuch.writdesk"_s), 1);
        CTL_STATUS(ctl(u"settings set backups test.writdesk"_s), 1); // no folder
        QCOMPARE(ctl(u"--json settings show"_s).text("docket"), ctl.docket());
        QCOMPARE(ctl(u"--json settings set docket \"\""_s).text("docket"), QString());
    }
    void settings_that_cannot_be_read_are_told_and_kept()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday) && QDir(ctl.path({})).mkpath(u"config/writdesk"_s));
        const auto file = ctl.written(u"config/writdesk/settings.ini"_s, "[General\nx");
        CTL_STATUS(ctl(u"settings show"_s), 1);
        CTL_STATUS(ctl(u"settings set docket test.writdesk"_s), 1);
        QCOMPARE(contentOf(file), QByteArray("[General\nx"));
    }
    void a_docket_is_meant_by_its_option_then_the_environment_then_the_setting()
    {
        Ctl ctl;
        QVERIFY(makeDocket(ctl, u"a.writdesk"_s, "America/Chicago"));
        QVERIFY(makeDocket(ctl, u"b.writdesk"_s, "America/Denver"));
        QVERIFY(makeDocket(ctl, u"c.writdesk"_s, "America/Phoenix"));
        ctl.unset(u"WRITDESK_DOCKET"_s);
        const auto missing = ctl(u"profile show"_s);
        CTL_STATUS(missing, 1); // the usual place, where none lies
        QVERIFY2(missing.err.contains(ctl.path(u"data"_s).toUtf8()), missing.err.constData());
        CTL_STATUS(ctl(u"settings set docket c.writdesk"_s), 0);
        QCOMPARE(zoneOf(ctl), u"America/Phoenix"_s);
        ctl.set(u"WRITDESK_DOCKET"_s, ctl.path(u"b.writdesk"_s));
        QCOMPARE(zoneOf(ctl), u"America/Denver"_s);
        QCOMPARE(zoneOf(ctl, u"--docket a.writdesk"_s), u"America/Chicago"_s);
    }
    void the_law_that_is_shown_is_that_of_the_docket_that_is_meant()
    {
        Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        const auto year = u"--json holidays --year 2026"_s;
        CTL_STATUS(
            ctl.at(tuesday, u"holiday add 2026-12-24 Closure --kind pres_closure --counts yes --source order"_s), 0);
        CTL_STATUS(ctl.at(tuesday, u"law approve"_s, u"ben"_s), 0);
        const auto hashes = u"--json law files"_s;
        const auto ours = ctl(hashes).column("sha256");
        ctl.unset(u"WRITDESK_DOCKET"_s);
        const auto days = ctl(year).lines.size(); // no docket is meant: the program's own law
        QVERIFY(ctl(hashes).column("sha256") != ours);
        CTL_STATUS(ctl(u"settings set docket test.writdesk"_s), 0);
        QCOMPARE(ctl(hashes).column("sha256"), ours);
        QCOMPARE(ctl(year).lines.size(), days + 1);
    }
    void a_backup_without_a_place_goes_to_the_chosen_folder_and_no_news_are_no_failure()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday) && QDir(ctl.path({})).mkdir(u"copies"_s));
        const auto copies = [&] { return QDir(ctl.path(u"copies"_s)).entryList(QDir::Files); };
        CTL_STATUS(ctl.at(monday, u"docket backup"_s), 1); // none is chosen
        CTL_STATUS(ctl.at(monday, u"settings set backups copies"_s), 0);
        const auto first = ctl.at(monday, u"docket backup"_s);
        CTL_STATUS(first, 0);
        QCOMPARE(first.object().value(u"unchanged"_s), QJsonValue(false));
        const auto again = ctl.at(tuesday, u"docket backup"_s);
        CTL_STATUS(again, 0);
        QCOMPARE(again.object().value(u"unchanged"_s), QJsonValue(true));
        QCOMPARE(again.text("backup"), first.text("backup"));
        QCOMPARE(copies().size(), 1);
        CTL_STATUS(ctl.at(tuesday, u"remind"_s), 0);
        const auto news = ctl.at(tuesday, u"docket backup --keep 1"_s);
        CTL_STATUS(news, 0);
        QCOMPARE(news.object().value(u"removed"_s).toArray().size(), 1);
        QCOMPARE(copies().size(), 1);
        // A copy that does not hold what it should is no copy, and another one is made.
        QFile copy(news.text("backup"));
        QVERIFY(copy.open(QIODevice::ReadWrite) && copy.write(QByteArray(4'000, '\xa5')) == 4'000);
        copy.close();
        const auto later = u"2026-11-25T09:00:00-05:00"_s;
        const auto fresh = ctl.at(later, u"docket backup"_s);
        CTL_STATUS(fresh, 0);
        QVERIFY(fresh.text("backup") != news.text("backup"));
        QVERIFY(QDir(ctl.path({})).rename(u"copies"_s, u"elsewhere"_s));
        const auto gone = ctl.at(later, u"docket backup"_s);
        CTL_STATUS(gone, 1);
        QVERIFY2(gone.err.contains("Connect its disk"), gone.err.constData());
    }
    void timers_are_installed_told_and_removed()
    {
        Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        const auto systemd = fakeSystemd(ctl.path(u"bin"_s));
        ctl.set(u"PATH"_s, ctl.path(u"bin"_s) + u':' + qEnvironmentVariable("PATH"));
        const QStringList timers { u"writdesk-remind.timer"_s, u"writdesk-backup.timer"_s };
        const auto before = ctl(u"--json timers status"_s);
        CTL_STATUS(before, 0);
        QCOMPARE(before.column("timer"), timers);
        QCOMPARE(before.column("state"), QStringList({ u"missing"_s, u"missing"_s }));
        const auto installed = ctl(u"--json --actor ben timers install"_s);
        CTL_STATUS(installed, 0);
        QCOMPARE(installed.column("state"), QStringList({ u"enabled"_s, u"enabled"_s }));
        const auto unit = contentOf(ctl.path(u"config/systemd/user/writdesk-remind.service"_s));
        const auto starts = QByteArray("ExecStart=\"" PROGRAMS "/writdeskctl\" \"--docket\" \"") + ctl.docket().toUtf8()
            + "\" \"--actor\" \"ben\" remind\n";
        QVERIFY2(unit.contains(starts), unit.constData());
        QVERIFY(contentOf(ctl.path(u"config/systemd/user/writdesk-backup.service"_s)).contains(" docket backup\n"));
        QVERIFY(contentOf(ctl.path(u"config/systemd/user/writdesk-backup.timer"_s)).contains("OnCalendar="));
        CTL_STATUS(ctl(u"timers install"_s), 0); // again, as after an upgrade
        const auto removed = ctl(u"--json timers remove"_s);
        CTL_STATUS(removed, 0);
        QCOMPARE(removed.column("state"), QStringList({ u"missing"_s, u"missing"_s }));
        QVERIFY(QDir(ctl.path(u"config/systemd/user"_s)).entryList(QDir::Files).isEmpty());
        CTL_STATUS(ctl(u"timers remove"_s), 0);
    }
    void a_unit_of_somebody_else_is_left_alone()
    {
        Ctl ctl;
        QVERIFY(ctl.rehearsal(monday) && QDir(ctl.path({})).mkpath(u"config/systemd/user"_s));
        fakeSystemd(ctl.path(u"bin"_s));
        ctl.set(u"PATH"_s, ctl.path(u"bin"_s) + u':' + qEnvironmentVariable("PATH"));
        const auto own = ctl.written(u"config/systemd/user/writdesk-remind.timer"_s, "# mine\n");
        CTL_STATUS(ctl(u"timers install"_s), 1);
        CTL_STATUS(ctl(u"timers remove"_s), 0);
        QCOMPARE(contentOf(own), QByteArray("# mine\n"));
    }
    void without_a_systemd_of_the_user_the_lines_for_a_crontab_are_said_data()
    {
        QTest::addColumn<bool>("program");
        QTest::newRow("no systemctl") << false;
        QTest::newRow("one that nobody answers") << true;
    }
    void without_a_systemd_of_the_user_the_lines_for_a_crontab_are_said()
    {
        QFETCH(bool, program);
        Ctl ctl;
        QVERIFY(ctl.rehearsal(monday) && QDir(ctl.path({})).mkdir(u"bin"_s));
        if (program)
            fakeSystemd(ctl.path(u"bin"_s), false);
        ctl.set(u"PATH"_s, ctl.path(u"bin"_s) + (program ? u":/usr/bin:/bin"_s : QString()));
        const auto ran = ctl(u"timers install"_s);
        CTL_STATUS(ran, 1);
        QCOMPARE(ran.err.count("crontab -e"), 1);
        QVERIFY2(ran.err.contains("0 7 * * * '" PROGRAMS "/writdeskctl'"), ran.err.constData());
        QVERIFY(!QFile::exists(ctl.path(u"config/systemd"_s)));
        const auto status = ctl(u"--json timers status"_s);
        CTL_STATUS(status, 0);
        QCOMPARE(status.column("state").first(), u"unavailable"_s);
    }
    void timers_of_no_docket_are_not_installed()
    {
        Ctl ctl;
        fakeSystemd(ctl.path(u"bin"_s));
        ctl.set(u"PATH"_s, ctl.path(u"bin"_s) + u':' + qEnvironmentVariable("PATH"));
        const auto ran = ctl(u"timers install"_s);
        CTL_STATUS(ran, 1);
        QVERIFY2(ran.err.contains("settings set docket"), ran.err.constData());
    }
};
QTEST_GUILESS_MAIN(tst_CtlSettings)
#include "tst_ctl_settings.moc"
