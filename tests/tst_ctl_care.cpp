// SPDX-License-Identifier: Apache-2.0
// The docket's care on the command line: copies, drills, restores that are too old, and the doctor.
#include "ctl_run.h"
#include <QDir>
#include <csignal>
#include <sys/resource.h>
using namespace writdesk;
namespace {
const auto monday = u"2026-11-23T09:00:00-05:00"_s;
const auto tuesday = u"2026-11-24T09:00:00-05:00"_s;
const auto friday = u"2026-11-27T09:00:00-05:00"_s;

QJsonObject checkup(const Ran &ran, const QString &check)
{
    for (const auto &line : ran.lines) {
        if (line.value(u"check"_s) == check)
            return line;
    }
    return {};
}
QString health(const Ran &ran, const QString &check) { return checkup(ran, check).value(u"health"_s).toString(); }
}
class tst_CtlCare : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_backup_leaves_the_head_as_it_was_and_is_known()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        const auto before = ctl.at(monday, u"docket head"_s).text("head");
        const auto copy = ctl.at(monday, u"docket backup copy.writdesk"_s);
        CTL_STATUS(copy, 0);
        QCOMPARE(copy.text("head"), before);
        QCOMPARE(ctl.at(monday, u"docket head"_s).text("head"), before);
        const auto known = ctl.at(monday, u"docket backups"_s);
        QCOMPARE(known.text("head"), before);
        QVERIFY(known.object().value(u"there"_s).toBool());
        QVERIFY(!QFile::exists(ctl.path(u"copy.writdesk.part"_s)));
        QVERIFY(QFile::remove(ctl.path(u"copy.writdesk"_s)));
        QVERIFY(!ctl.at(monday, u"docket backups"_s).object().value(u"there"_s).toBool());
    }
    void a_folder_keeps_the_newest_copies_and_whatever_else_lies_there()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        QVERIFY(QDir(ctl.path({})).mkdir(u"copies"_s));
        ctl.written(u"copies/test-20200101T000000Z.writdesk"_s, "somebody else's");
        CTL_STATUS(ctl.at(monday, u"docket backup copies/before-audit.writdesk"_s), 0); // a person's own
        for (const auto *time : { "09:01", "09:02", "09:03" }) {
            const auto at = u"2026-11-23T%1:00-05:00"_s.arg(QLatin1String(time));
            CTL_STATUS(ctl.at(at, u"docket backup copies --keep 2"_s), 0);
        }
        const QStringList left { u"before-audit.writdesk"_s, u"test-20200101T000000Z.writdesk"_s,
            u"test-20261123T140200Z.writdesk"_s, u"test-20261123T140300Z.writdesk"_s };
        QCOMPARE(QDir(ctl.path(u"copies"_s)).entryList(QDir::Files, QDir::Name), left);
        QCOMPARE(ctl.at(monday, u"docket backups"_s).lines.size(), 3);
        CTL_STATUS(ctl.at(monday, u"docket backup one.writdesk --keep 2"_s), 2);
        CTL_STATUS(ctl.at(monday, u"docket backup copies --keep -1"_s), 2);
    }
    void a_backup_removes_no_file_that_stands_in_its_way()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        const auto part = ctl.written(u"copy.writdesk.part"_s, "somebody's download");
        CTL_STATUS(ctl.at(monday, u"docket backup copy.writdesk"_s), 1);
        QFile file(part);
        QVERIFY(file.open(QIODevice::ReadOnly) && file.readAll() == "somebody's download");
        QVERIFY(!QFile::exists(ctl.path(u"copy.writdesk"_s)));
    }
    void a_drill_proves_a_backup_and_leaves_nothing_behind()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        CTL_STATUS(ctl.at(monday, u"docket backup copy.writdesk"_s), 0);
        CTL_STATUS(ctl.at(tuesday, u"actor add ben --role counsel"_s), 0);
        const auto files = QDir(ctl.path({})).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden);
        const auto drill = ctl.at(tuesday, u"docket drill copy.writdesk"_s);
        CTL_STATUS(drill, 0);
        QCOMPARE(drill.object().value(u"behind"_s).toInt(), 1);
        QCOMPARE(QDir(ctl.path({})).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden), files);
        CTL_STATUS(ctl({ u"--docket none.writdesk docket drill copy.writdesk"_s }), 0); // on another machine
    }
    void a_drill_refuses_a_damaged_backup_and_one_of_another_docket()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        CTL_STATUS(ctl.at(monday, u"docket new other.writdesk --rehearsal"_s), 0);
        CTL_STATUS(ctl.at(monday, u"docket backup copy.writdesk"_s), 0);
        CTL_STATUS(ctl.at(monday, u"docket drill other.writdesk"_s), 4);
        QFile copy(ctl.path(u"copy.writdesk"_s));
        QVERIFY(copy.open(QIODevice::ReadWrite));
        auto bytes = copy.readAll();
        QVERIFY(bytes.contains("\"profile\":\"autoidm\""));
        bytes.replace("\"profile\":\"autoidm\"", "\"profile\":\"autoidn\"");
        QVERIFY(copy.seek(0) && copy.write(bytes) == bytes.size());
        copy.close();
        const auto drill = ctl.at(monday, u"docket drill copy.writdesk"_s);
        CTL_STATUS(drill, 4);
        QCOMPARE(drill.complaints(), 1);
    }
    void a_restore_that_is_older_than_a_paper_is_recognised_by_its_words()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        const auto early = ctl.at(monday, u"docket head"_s).text("words");
        CTL_STATUS(ctl.at(monday, u"actor add cem --role counsel"_s), 0); // as the entry of a paper with those words
        const auto last = ctl.at(monday, u"docket head"_s).text("words");
        CTL_STATUS(ctl.at(monday, u"docket backup copy.writdesk"_s), 0);
        CTL_STATUS(ctl.at(tuesday, u"actor add ben --role counsel"_s), 0);
        const auto late = ctl.at(tuesday, u"docket head"_s).text("words");
        const auto restore = u"docket restore copy.writdesk %1 --words \"%2\""_s;
        CTL_STATUS(ctl(restore.arg(u"a.writdesk"_s, early)), 0);
        const auto older = ctl(restore.arg(u"b.writdesk"_s, late));
        CTL_STATUS(older, 4);
        QVERIFY(older.err.contains("older than the paper"));
        const auto without = ctl(restore.arg(u"c.writdesk"_s, last)); // a paper bears the head from before its entry
        CTL_STATUS(without, 4);
        QVERIFY(without.err.contains("the entry of the paper itself"));
        QVERIFY(QFile::exists(ctl.path(u"b.writdesk"_s))); // it may be all that is left
    }
    void words_that_no_paper_carries_and_files_that_are_no_backup_are_named_before_anything_is_made()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        const auto head = ctl.at(monday, u"docket head"_s).text("words");
        CTL_STATUS(ctl.at(monday, u"docket backup copy.writdesk"_s), 0);
        const auto restore = u"docket restore copy.writdesk a.writdesk --words \"%1\""_s;
        const auto few = ctl(restore.arg(head.section(u' ', 0, 10)));
        CTL_STATUS(few, 2);
        QVERIFY2(few.err.contains("12 words, and 11 were given"), few.err);
        const auto strange = ctl(restore.arg(head.section(u' ', 0, 10) + u" writdesk"_s));
        CTL_STATUS(strange, 2);
        QVERIFY2(strange.err.contains("\"writdesk\" is no word of the list"), strange.err);
        ctl.written(u"hosts"_s, "127.0.0.1 localhost\n");
        const auto other = ctl(u"docket restore hosts a.writdesk"_s);
        CTL_STATUS(other, 4);
        QVERIFY2(other.err.contains("hosts is no backup of a docket"), other.err);
        QVERIFY(!QFile::exists(ctl.path(u"a.writdesk"_s)));
        CTL_STATUS(ctl(restore.arg(head.toUpper())), 4); // words of a paper newer than the copy's last but one entry
    }
    void copies_of_one_instant_have_names_of_their_own()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        QVERIFY(QDir().mkdir(ctl.path(u"copies"_s)));
        const auto backUp = [&] { return ctl.at(monday, u"docket backup copies --keep 2"_s); };
        const auto first = backUp(), second = backUp();
        CTL_STATUS(first, 0);
        CTL_STATUS(second, 0);
        QVERIFY(first.text("backup") != second.text("backup"));
        const auto third = backUp(); // the oldest goes, and it is the first
        CTL_STATUS(third, 0);
        QCOMPARE(third.object().value(u"removed"_s).toArray(), QJsonArray { first.text("backup") });
        CTL_STATUS(ctl.at(monday, u"settings set backups "_s + ctl.path(u"copies"_s)), 0);
        const auto same = ctl.at(monday, u"docket backup"_s);
        CTL_STATUS(same, 0);
        QVERIFY(same.object().value(u"unchanged"_s).toBool());
        CTL_STATUS(ctl.at(monday, u"actor add ben --role counsel"_s), 0);
        const auto next = ctl.at(monday, u"docket backup"_s);
        CTL_STATUS(next, 0);
        QVERIFY(!next.object().value(u"unchanged"_s).toBool());
    }
    void whoever_reads_on_a_full_disk_is_not_told_that_nothing_was_entered()
    {
        Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        ctl.before([] {
            std::signal(SIGXFSZ, SIG_IGN);
            const rlimit none { 0, RLIM_INFINITY };
            setrlimit(RLIMIT_FSIZE, &none);
        });
        const auto list = ctl(u"list"_s);
        CTL_STATUS(list, 1);
        QVERIFY2(list.err.contains("Check that it has space") && !list.err.contains("nothing was entered"), list.err);
    }
    void the_doctor_says_of_each_check_what_was_found_and_what_to_do()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        const auto first = ctl.at(monday, u"docket doctor"_s);
        CTL_STATUS(first, 0);
        QCOMPARE(first.column("check"),
            QStringList({ u"tree"_s, u"lists"_s, u"file"_s, u"backups"_s, u"reminders"_s, u"clock"_s, u"actors"_s,
                u"tray"_s, u"leftovers"_s, u"law"_s, u"calendars"_s, u"unverified"_s }));
        for (const auto &line : first.lines) {
            QVERIFY(!line.value(u"found"_s).toString().isEmpty());
            QCOMPARE(line.value(u"act"_s).toString().isEmpty(), line.value(u"health"_s) == u"good"_s);
        }
        QCOMPARE(health(first, u"reminders"_s), u"look"_s);
        QCOMPARE(health(first, u"backups"_s), u"look"_s);
        CTL_STATUS(ctl.at(monday, u"remind"_s), 0);
        CTL_STATUS(ctl.at(monday, u"docket backup copy.writdesk"_s), 0);
        const auto kept = ctl.at(tuesday, u"docket doctor"_s);
        QCOMPARE(health(kept, u"reminders"_s), u"good"_s);
        QCOMPARE(health(kept, u"backups"_s), u"good"_s);
        const auto later = ctl.at(friday, u"docket doctor"_s);
        QCOMPARE(health(later, u"reminders"_s), u"look"_s);
        QCOMPARE(health(later, u"backups"_s), u"look"_s);
        QVERIFY(QFile::remove(ctl.path(u"copy.writdesk"_s)));
        QVERIFY(checkup(ctl.at(tuesday, u"docket doctor"_s), u"backups"_s)
                    .value(u"found"_s)
                    .toString()
                    .contains(u"no longer there"_s));
    }
    void a_docket_without_leftovers_is_swept_of_nothing_and_stays_as_it_is()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        const auto head = ctl.at(monday, u"docket head"_s).text("head");
        const auto swept = ctl.at(monday, u"docket sweep"_s);
        CTL_STATUS(swept, 0);
        QCOMPARE(swept.out.trimmed(), QByteArray("{\"swept\":0}"));
        QCOMPARE(ctl.at(monday, u"docket head"_s).text("head"), head);
    }
    void the_doctor_names_people_who_cannot_be_two_pairs_of_eyes()
    {
        const Ctl ctl;
        CTL_STATUS(ctl(u"docket new %1 --no-encryption"_s.arg(ctl.docket())), 0);
        ctl.written(u"pass"_s, "a long enough passphrase\n");
        const auto add = u"--passphrase-file pass actor add %1 --role administrator"_s;
        CTL_STATUS(ctl(add.arg(u"ana"_s)), 0);
        QCOMPARE(health(ctl(u"--json docket doctor"_s), u"actors"_s), u"look"_s);
        CTL_STATUS(ctl(add.arg(u"ben"_s)), 0);
        const auto two = checkup(ctl(u"--json docket doctor"_s), u"actors"_s); // who run the docket release nothing
        QVERIFY(two.value(u"found"_s).toString().contains(u"release a packet"_s));
        const auto counsel = u"--passphrase-file pass --actor ana actor add %1 --role counsel"_s;
        CTL_STATUS(ctl(counsel.arg(u"cem"_s)), 0);
        QCOMPARE(health(ctl(u"--json docket doctor"_s), u"actors"_s), u"look"_s);
        CTL_STATUS(ctl(counsel.arg(u"dora"_s)), 0);
        QCOMPARE(health(ctl(u"--json docket doctor"_s), u"actors"_s), u"good"_s);
    }
    void the_doctor_tells_a_changed_byte_and_still_makes_every_other_check()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        QFile file(ctl.docket());
        QVERIFY(file.open(QIODevice::ReadWrite));
        auto bytes = file.readAll();
        QVERIFY(bytes.contains("\"profile\":\"autoidm\""));
        bytes.replace("\"profile\":\"autoidm\"", "\"profile\":\"autoidn\"");
        QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
        file.close();
        const auto ran = ctl(u"--json docket doctor"_s);
        CTL_STATUS(ran, 4);
        QCOMPARE(health(ran, u"tree"_s), u"bad"_s);
        QVERIFY(ran.lines.size() >= 8);
    }
    void a_changed_byte_of_the_policy_that_a_judgement_rests_on_is_found()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        ctl.written(u"note.txt"_s, "Please look at this.\n");
        CTL_STATUS(ctl.at(monday, u"receive note.txt"_s), 0);
        CTL_STATUS(ctl(u"docket verify"_s), 0);
        QFile file(ctl.docket());
        QVERIFY(file.open(QIODevice::ReadWrite));
        auto bytes = file.readAll();
        QVERIFY(bytes.contains("# Who the company is")); // which no program reads
        bytes.replace("# Who the company is", "# Who the company iz");
        QVERIFY(file.seek(0) && file.write(bytes) == bytes.size());
        file.close();
        const auto ran = ctl(u"docket verify"_s);
        CTL_STATUS(ran, 4);
        QVERIFY2(ran.err.contains("profile or law set"), ran.err);
    }
};
QTEST_GUILESS_MAIN(tst_CtlCare)
#include "tst_ctl_care.moc"
