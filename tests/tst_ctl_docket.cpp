// SPDX-License-Identifier: Apache-2.0
#include "ctl_run.h"
#include <QRegularExpression>
using namespace writdesk;
namespace {
const auto monday = u"2026-11-23T09:00:00-05:00"_s;
const auto tuesday = u"2026-11-24T09:00:00-05:00"_s;
}
class tst_CtlDocket : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_docket_is_made_once_and_says_that_it_is_not_encrypted()
    {
        const Ctl ctl;
        const auto made = ctl.at(monday, u"docket new a.writdesk --rehearsal --no-encryption"_s);
        CTL_STATUS(made, 0);
        QCOMPARE(made.object().value(u"encrypted"_s), QJsonValue(false));
        CTL_STATUS(ctl(u"docket new a.writdesk --rehearsal"_s), 1); // it exists
        CTL_STATUS(ctl(u"docket new b.writdesk"_s), 2); // encryption is not built
        CTL_STATUS(ctl(u"docket new b.writdesk --passphrase-file x"_s), 2);
        CTL_STATUS(ctl(u"docket new nosuch/b.writdesk --rehearsal"_s), 1);
        CTL_STATUS(ctl(u"docket new b.writdesk --rehearsal --profile nosuch"_s), 1);
        QVERIFY(!QFile::exists(ctl.path(u"b.writdesk"_s)));
        CTL_STATUS(ctl(u"--docket none.writdesk docket head"_s), 1);
        CTL_STATUS(ctl(u"--docket postgresql://u@h/d docket head"_s), 2);
    }
    void the_head_is_named_in_words_and_an_earlier_one_is_checked()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        const auto first = ctl.at(monday, u"docket head"_s);
        CTL_STATUS(first, 0);
        QCOMPARE(sorted(first.object().keys()), keys(u"count head words"_s));
        QCOMPARE(first.text("words").split(u' ').size(), 12);
        QVERIFY(QRegularExpression(u"^[0-9a-f]{64}$"_s).match(first.text("head")).hasMatch());
        CTL_STATUS(ctl.at(tuesday, u"actor add ben --role counsel"_s), 0);
        const auto count = QString::number(first.object().value(u"count"_s).toInt());
        CTL_STATUS(ctl.at(tuesday, u"docket verify --head %1 --count %2"_s.arg(first.text("head"), count)), 0);
        const auto other = u"docket verify --head %1 --count %2"_s.arg(QString(64, u'0'), count);
        CTL_STATUS(ctl.at(tuesday, other), 4);
        CTL_STATUS(ctl.at(tuesday, u"docket rebuild --check"_s), 0);
        CTL_STATUS(ctl.at(tuesday, u"docket rebuild"_s), 0);
        CTL_STATUS(ctl.at(tuesday, u"docket doctor"_s), 0);
    }
    void the_clock_of_a_rehearsal_never_stands_before_its_last_entry()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(tuesday));
        CTL_STATUS(ctl.at(monday, u"docket head"_s), 1);
        CTL_STATUS(ctl.at(monday, u"list"_s), 1);
        CTL_STATUS(ctl.at(tuesday, u"list"_s), 0);
        CTL_STATUS(ctl(u"remind"_s), 0); // stands at its last entry
        QCOMPARE(ctl(u"--json log"_s).column("at").last().left(10), u"2026-11-24"_s);
    }
    void an_ordinary_docket_keeps_the_system_clock_and_known_actors()
    {
        const Ctl ctl;
        CTL_STATUS(ctl(u"docket new %1 --no-encryption"_s.arg(ctl.docket())), 0);
        CTL_STATUS(ctl.at(monday, u"docket head"_s), 2);
        CTL_STATUS(ctl.at(monday, u"list"_s), 2);
        CTL_STATUS(ctl.at(monday, u"docket new x.writdesk --no-encryption"_s), 2);
        CTL_STATUS(ctl(u"list"_s), 0);
        const auto stranger = ctl(u"--actor mallory remind"_s);
        CTL_STATUS(stranger, 1);
        QVERIFY(stranger.err.contains("mallory"));
        const auto secret = ctl.written(u"secret"_s, "correct horse battery\n");
        CTL_STATUS(ctl.run({ u"--passphrase-file"_s, secret, u"actor"_s, u"add"_s, u"ana"_s, u"--role"_s,
                       u"administrator"_s }),
            0);
        QCOMPARE(ctl(u"--json actor list"_s).text("public_key").size(), 64);
        CTL_STATUS(ctl(u"remind"_s), 0);
    }
    void the_log_names_every_entry_with_its_leaf()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        CTL_STATUS(ctl.at(tuesday, u"actor add ben --role counsel"_s, u"boss"_s), 0);
        const auto log = ctl.at(tuesday, u"log"_s);
        QCOMPARE(log.lines.size(), 2);
        for (const auto &line : log.lines)
            QCOMPARE(sorted(line.keys()), keys(u"number case at actor kind body leaf"_s));
        QCOMPARE(log.column("kind"), (QStringList { u"docket_opened"_s, u"actor_added"_s }));
        QCOMPARE(log.column("actor").last(), u"boss"_s);
        QVERIFY(ctl(u"log"_s).out.startsWith("REHEARSAL\n"));
        CTL_STATUS(ctl(u"log WD-2026-ZZZZZ"_s), 1);
    }
    void a_changed_byte_is_found()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        CTL_STATUS(ctl.at(tuesday, u"actor add benjamin --role counsel"_s), 0);
        CTL_STATUS(ctl(u"docket verify"_s), 0);
        QFile file(ctl.docket());
        QVERIFY(file.open(QIODevice::ReadWrite));
        auto bytes = file.readAll();
        QVERIFY(bytes.contains("benjamin"));
        bytes.replace("benjamin", "penjamin");
        QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
        file.close();
        const auto ran = ctl(u"docket verify"_s);
        CTL_STATUS(ran, 4);
        QCOMPARE(ran.complaints(), 1);
        QVERIFY(ran.out.isEmpty());
    }
    void a_backup_is_a_docket_and_a_restore_is_verified()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        CTL_STATUS(ctl(u"docket backup copy.writdesk"_s), 0);
        CTL_STATUS(ctl(u"docket backup copy.writdesk"_s), 1);
        CTL_STATUS(ctl(u"docket restore copy.writdesk again.writdesk"_s), 0);
        const auto head = ctl(u"--json docket head"_s).text("head");
        QCOMPARE(ctl(u"--json --docket again.writdesk docket head"_s).text("head"), head);
        ctl.written(u"rubbish"_s, "no docket at all");
        QVERIFY(ctl(u"docket restore rubbish third.writdesk"_s).status != 0);
        QVERIFY(!QFile::exists(ctl.path(u"third.writdesk"_s)));
    }
    void a_docket_that_does_not_open_is_explained_in_one_sentence_data()
    {
        QTest::addColumn<int>("at"); // in the file's header (https://www.sqlite.org/fileformat.html, section 1.3)
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("way");
        QTest::newRow("newer") << 60 << QByteArray("\x7f\x00\x00\x00", 4) << 1 << QByteArray("Install that version");
        QTest::newRow("damaged") << 0 << QByteArray(2'000, '\xa5') << 4 << QByteArray("restore a backup");
    }
    void a_docket_that_does_not_open_is_explained_in_one_sentence()
    {
        QFETCH(int, at);
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        QFETCH(QByteArray, way);
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        QFile docket(ctl.docket());
        QVERIFY(docket.open(QIODevice::ReadWrite) && docket.seek(at) && docket.write(bytes) == bytes.size());
        docket.close();
        const auto ran = ctl(u"docket head"_s);
        CTL_STATUS(ran, status);
        QCOMPARE(ran.complaints(), 1);
        QVERIFY2(ran.err.contains(way), ran.err.constData());
        QVERIFY(ran.out.isEmpty());
    }
    void a_profile_is_shown_and_set()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        const auto shown = ctl(u"--json profile show"_s);
        CTL_STATUS(shown, 0);
        QCOMPARE(shown.text("id"), u"autoidm"_s);
        QVERIFY(shown.object().value(u"promises"_s).toArray().size() >= 10);
        QFile policy(QStringLiteral(RESOURCES "/policies/autoidm.toml"));
        QVERIFY(policy.open(QIODevice::ReadOnly));
        const auto bytes = policy.readAll();
        ctl.written(u"mine.toml"_s, QByteArray(bytes).replace("America/New_York", "America/Chicago"));
        CTL_STATUS(ctl(u"profile set mine.toml"_s), 0);
        QCOMPARE(ctl(u"--json profile show"_s).text("zone"), u"America/Chicago"_s);
        ctl.written(u"bad.toml"_s, "id = = 1\n");
        CTL_STATUS(ctl(u"profile set bad.toml"_s), 1);
        CTL_STATUS(ctl(u"profile set nosuch.toml"_s), 1);
    }
    void a_setting_is_changed_by_two_people_and_the_policy_is_saved_to_be_edited()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        const auto setting = [&] { return ctl.at(tuesday, u"law settings C-19"_s).text("value"); };
        const auto asked = ctl.at(tuesday, u"law set notice_wait_days 14 --reason memo"_s);
        CTL_STATUS(asked, 0);
        QCOMPARE(asked.text("reason"), u"memo"_s);
        QCOMPARE(setting(), u"7"_s);
        CTL_STATUS(ctl.at(tuesday, u"profile approve"_s), 3);
        CTL_STATUS(ctl.at(tuesday, u"profile approve 00"_s, u"ben"_s), 1);
        CTL_STATUS(ctl.at(tuesday, u"profile approve"_s, u"ben"_s), 0);
        QCOMPARE(setting(), u"14"_s);
        CTL_STATUS(ctl.at(tuesday, u"law set notice_wait_days soon --reason memo"_s), 1);
        CTL_STATUS(ctl.at(tuesday, u"law set nosuch 1 --reason memo"_s), 2);
        CTL_STATUS(ctl.at(tuesday, u"law impact --set notice_wait_days=21"_s), 0);
        CTL_STATUS(ctl.at(tuesday, u"law impact --set notice_wait_days"_s), 2);
        CTL_STATUS(ctl.at(tuesday, u"profile show --to mine.toml"_s), 0);
        QFile mine(ctl.path(u"mine.toml"_s));
        QVERIFY(mine.open(QIODevice::ReadOnly));
        QVERIFY(mine.readAll().contains("notice_wait_days = 14 # C-19"));
        CTL_STATUS(ctl.at(tuesday, u"docket verify"_s), 0);
    }
    void of_an_ordinary_docket_the_policy_falls_to_one_person_only_before_its_first_case()
    {
        const Ctl ctl;
        CTL_STATUS(ctl(u"docket new %1 --no-encryption"_s.arg(ctl.docket())), 0);
        const auto secret = ctl.written(u"secret"_s, "correct horse battery\n");
        const auto as = [&](const QString &actor, const QString &words) {
            return ctl(u"--passphrase-file %1 --actor %2 --json %3"_s.arg(secret, actor, words));
        };
        CTL_STATUS(as(u"ana"_s, u"actor add ana --role administrator"_s), 0);
        CTL_STATUS(as(u"ana"_s, u"actor add ben --role counsel"_s), 0);
        QFile policy(QStringLiteral(RESOURCES "/policies/autoidm.toml"));
        QVERIFY(policy.open(QIODevice::ReadOnly));
        const auto bytes = policy.readAll();
        ctl.written(u"central.toml"_s, QByteArray(bytes).replace("America/New_York", "America/Chicago"));
        CTL_STATUS(as(u"ana"_s, u"profile set central.toml"_s), 0);
        QCOMPARE(as(u"ana"_s, u"profile show"_s).text("zone"), u"America/Chicago"_s);
        CTL_STATUS(as(u"ben"_s, u"receive "_s + Ctl::paper(u"05-preservation-letter.pdf"_s)), 0);
        ctl.written(u"mountain.toml"_s, QByteArray(bytes).replace("America/New_York", "America/Denver"));
        CTL_STATUS(as(u"ana"_s, u"profile set mountain.toml"_s), 2); // it wants a reason now
        CTL_STATUS(as(u"ana"_s, u"profile set mountain.toml --reason moved"_s), 0);
        QCOMPARE(as(u"ana"_s, u"profile show"_s).text("zone"), u"America/Chicago"_s);
        CTL_STATUS(as(u"ana"_s, u"profile approve"_s), 3);
        const auto adopted = as(u"ben"_s, u"profile approve"_s);
        CTL_STATUS(adopted, 0);
        QVERIFY(!adopted.text("signature").isEmpty());
        QCOMPARE(as(u"ana"_s, u"profile show"_s).text("zone"), u"America/Denver"_s);
        CTL_STATUS(ctl(u"docket verify"_s), 0);
    }
    void a_file_of_the_law_is_printed_edited_and_adopted_with_the_companys_own_data()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        CTL_STATUS(ctl.at(tuesday, u"law file ladder/categories.toml --to categories.toml"_s), 0);
        QFile file(ctl.path(u"categories.toml"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        ctl.written(u"categories.toml"_s, file.readAll().replace("call records", "console sign-ins"));
        CTL_STATUS(ctl.at(tuesday, u"law check categories.toml"_s), 0);
        CTL_STATUS(ctl.at(tuesday, u"law adopt categories.toml --reason names"_s), 0);
        CTL_STATUS(ctl.at(tuesday, u"law approve"_s, u"ben"_s), 0);
        QVERIFY(ctl(u"--json law show L1_C"_s).text("examples").contains(u"console sign-ins"));
        CTL_STATUS(ctl.at(tuesday, u"law file nosuch.toml"_s), 1);
    }
    void a_holiday_that_was_added_is_among_the_holidays_of_the_docket_that_is_named()
    {
        const Ctl ctl;
        const auto year = u"--json holidays --year 2026"_s;
        const auto before = ctl(year).lines.size(); // no docket yet: the program's own
        QVERIFY(ctl.rehearsal(monday));
        CTL_STATUS(
            ctl.at(tuesday, u"holiday add 2026-12-24 Closure --kind pres_closure --counts yes --source order"_s), 0);
        CTL_STATUS(ctl.at(tuesday, u"law approve"_s, u"ben"_s), 0);
        QCOMPARE(ctl(year).lines.size(), before + 1);
    }
    void what_cannot_be_printed_is_a_failure()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        QProcess process;
        process.setStandardOutputFile(u"/dev/full"_s);
        process.start(QStringLiteral(PROGRAMS "/writdeskctl"), { u"--docket"_s, ctl.docket(), u"log"_s });
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
    }
};
QTEST_GUILESS_MAIN(tst_CtlDocket)
#include "tst_ctl_docket.moc"
