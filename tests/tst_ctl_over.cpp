// SPDX-License-Identifier: Apache-2.0
// What is over, and notices to many, on the command line: closing, keeping, erasing; campaigns from letter to result.
#include "ctl_run.h"
#include <QDir>
using namespace writdesk;
namespace {
const auto monday = u"2026-11-23T09:00:00-05:00"_s;
const auto later = u"2026-11-24T09:00:00-05:00"_s;
const auto over = u"2033-12-01T09:00:00-05:00"_s;
const auto word = u"zanzibarquetzal"_s;

bool folderHolds(const Ctl &ctl, const QByteArray &words)
{
    const auto files = QFileInfo(ctl.docket()).dir().entryInfoList({ u"test.writdesk*"_s }, QDir::Files);
    return std::ranges::any_of(files, [&](const QFileInfo &info) {
        QFile file(info.filePath());
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(words);
    });
}

// A received paper that a person turned away, and closed.
QString closedCase(const Ctl &ctl)
{
    ctl.written(u"note.txt"_s, "To AutoIDM. We ask for data of " + word.toUtf8() + "@tenant.example at once.");
    const auto ref = ctl.at(monday, u"receive note.txt --channel mail"_s).text("case");
    if (ctl.at(monday, u"state %1 issuer=%2 instrument=FOREIGN_DIRECT issuer_country=FR"_s.arg(ref, word)).status != 0
        || ctl.at(monday, u"accept "_s + ref).status != 0
        || ctl.at(monday, u"close %1 --reason \"turned away: %2\""_s.arg(ref, word)).status != 0)
        qFatal("the case was not closed");
    return ref;
}
}
class tst_CtlOver : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_case_is_closed_kept_and_erased_by_two_people_and_every_list_tells_no_more_than_that()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        const auto ref = closedCase(ctl);
        const auto closed = ctl.at(monday, u"show "_s + ref);
        QCOMPARE(closed.text("status"), u"closed"_s);
        QVERIFY(closed.object().value(u"next"_s).isNull());
        QCOMPARE(ctl.at(monday, u"retention"_s).lines.size(), 0);
        const auto early = ctl.at(later, u"retention %1 propose"_s.arg(ref));
        QCOMPARE(early.status, 3);
        QCOMPARE(early.object().value(u"blocks"_s).toArray().first()[u"id"_s].toString(), u"retention:T-RET-01"_s);

        const auto due = ctl.at(over, u"retention"_s);
        QCOMPARE(due.text("case"), ref);
        QCOMPARE(due.text("state"), u"due"_s);
        QCOMPARE(due.text("keep_until"), u"2033-11-23"_s);
        CTL_STATUS(ctl.at(over, u"retention %1 propose --reason \"%2 is over\""_s.arg(ref, word)), 0);
        CTL_STATUS(ctl.at(over, u"approve %1 erase"_s.arg(ref)), 3);
        CTL_STATUS(ctl.at(over, u"retention %1 erase --to c.pdf"_s.arg(ref)), 3);
        QVERIFY(!QFile::exists(ctl.path(u"c.pdf"_s)));
        CTL_STATUS(ctl.at(over, u"approve %1 erase"_s.arg(ref), u"ben"_s), 0);
        QCOMPARE(ctl.at(over, u"retention"_s).text("state"), u"approved"_s);
        QVERIFY(folderHolds(ctl, word.toUtf8()));
        const auto head = ctl.at(over, u"docket head"_s);
        const auto erased = ctl.at(over, u"retention %1 erase --to c.pdf"_s.arg(ref));
        CTL_STATUS(erased, 0);
        QVERIFY(QFile::exists(ctl.path(u"c.pdf"_s)));
        QVERIFY(!folderHolds(ctl, word.toUtf8()));

        CTL_STATUS(ctl(u"docket verify --head %1 --count %2"_s.arg(head.text("head"))
                           .arg(head.object().value(u"count"_s).toInteger())),
            0);
        CTL_STATUS(ctl(u"docket rebuild --check"_s), 0);
        CTL_STATUS(ctl(u"export --format json --to all.json"_s), 0);
        CTL_STATUS(ctl(u"export --format csv --what entries --to all.csv"_s), 0);
        QByteArray told;
        for (const auto &words :
            { u"show "_s + ref, u"log "_s + ref, u"list"_s, u"search "_s + ref, u"search "_s + word,
                u"show %1 --as-of %2"_s.arg(ref, monday), u"periods "_s + ref, u"retention --within 9999"_s }) {
            const auto ran = ctl.at(over, words);
            CTL_STATUS(ran, 0);
            told += ran.out;
        }
        for (const auto *name : { "all.json", "all.csv" }) {
            QFile file(ctl.path(QLatin1String(name)));
            QVERIFY(file.open(QIODevice::ReadOnly));
            told += file.readAll();
        }
        QVERIFY2(!told.contains(word.toUtf8()), told);
        QCOMPARE(ctl.at(over, u"show "_s + ref).text("status"), u"erased"_s);
        QCOMPARE(ctl.at(over, u"list"_s).column("status"), QStringList { u"erased"_s });
        const auto log = ctl.at(over, u"log "_s + ref);
        QCOMPARE(
            log.lines.first().value(u"erased_by"_s).toInteger(), erased.object().value(u"erased_by"_s).toInteger());
        CTL_STATUS(ctl.at(over, u"state %1 issuer=x"_s.arg(ref)), 1);
    }
    void a_case_opened_again_is_due_for_nothing()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        const auto ref = closedCase(ctl);
        CTL_STATUS(ctl.at(later, u"reopen %1 --reason \"a renewal came\""_s.arg(ref)), 0);
        CTL_STATUS(ctl.at(later, u"reopen %1 --reason again"_s.arg(ref)), 1);
        QCOMPARE(ctl.at(over, u"retention"_s).column("case").filter(ref).size(), 0);
        CTL_STATUS(ctl.at(over, u"retention %1 propose"_s.arg(ref)), 3);
        CTL_STATUS(ctl.at(over, u"close %1"_s.arg(ref)), 2);
    }
    void a_campaign_goes_from_a_letter_and_a_list_to_results()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        ctl.written(u"letter.md"_s, "Dear {{name}}, we change our policy on 1 March 2027.\n");
        ctl.written(u"people.csv"_s, "recipient,to,name\na,a@x.example,Ada\nb,b@x.example,Ben\na,,Ada\nc,,\n");
        const auto order = u"campaign new --title News --letter letter.md --recipients people.csv"_s;
        const auto dry = ctl.at(monday, order + u" --dry-run"_s);
        CTL_STATUS(dry, 0);
        QVERIFY(dry.lines.last().value(u"case"_s).isNull());
        QCOMPARE(ctl.at(monday, u"campaign list"_s).lines.size(), 0);

        const auto opened = ctl.at(monday, order);
        CTL_STATUS(opened, 0);
        QCOMPARE(opened.column("fate").mid(0, 4),
            (QStringList { u"recipient"_s, u"recipient"_s, u"duplicate"_s, u"refused"_s }));
        QCOMPARE(opened.lines.last().value(u"recipients"_s).toInt(), 2);
        const auto ref = opened.lines.last().value(u"case"_s).toString();
        CTL_STATUS(ctl.at(monday, u"campaign %1 sent --all"_s.arg(ref)), 1);
        const auto written = ctl.at(monday, u"campaign %1 write out --as both"_s.arg(ref));
        CTL_STATUS(written, 0);
        QCOMPARE(QDir(ctl.path(u"out"_s)).entryList({ u"*.pdf"_s, u"*.eml"_s }, QDir::Files).size(), 4);
        QCOMPARE(written.object().value(u"letters"_s).toInt(), 2);
        CTL_STATUS(ctl.at(monday, u"campaign %1 sent"_s.arg(ref)), 2);
        CTL_STATUS(ctl.at(monday, u"campaign %1 sent --all"_s.arg(ref)), 0);
        CTL_STATUS(ctl.at(monday, u"campaign %1 delivered --recipient a"_s.arg(ref)), 0);
        ctl.written(u"results.csv"_s, "recipient,state\nb,bounced\nz,delivered\n");
        const auto results = ctl.at(monday, u"campaign %1 results results.csv"_s.arg(ref));
        CTL_STATUS(results, 0);
        QCOMPARE(results.column("fate").mid(0, 2), (QStringList { u"entered"_s, u"unknown"_s }));
        const auto counts = ctl.at(monday, u"show "_s + ref).object().value(u"campaign"_s).toObject();
        QCOMPARE(counts.value(u"delivered"_s).toInt(), 1);
        QCOMPARE(counts.value(u"bounced"_s).toInt(), 1);
        QCOMPARE(counts.value(u"recipients"_s).toInt(), 2);
        QCOMPARE(ctl.at(monday, u"campaign %1 recipients --state bounced"_s.arg(ref)).column("recipient"),
            QStringList { u"b"_s });
        CTL_STATUS(ctl(u"docket rebuild --check"_s), 0);
        CTL_STATUS(ctl(u"docket verify"_s), 0);
    }
    void letters_cut_off_in_the_middle_are_finished_by_the_same_command()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        ctl.written(u"letter.md"_s, "Dear {{recipient}}, we change our policy.\n");
        QByteArray people = "recipient\n";
        for (int i = 0; i < 40; ++i)
            people += "person" + QByteArray::number(i) + '\n';
        ctl.written(u"people.csv"_s, people);
        const auto ref = ctl.at(monday, u"campaign new --title News --letter letter.md --recipients people.csv"_s)
                             .lines.last()
                             .value(u"case"_s)
                             .toString();
        const auto words = QStringList { u"--now"_s, monday, u"campaign"_s, ref, u"write"_s, u"out"_s };
        const QDir part(ctl.path(u"out.part"_s));
        const auto process = ctl.started(words);
        QTRY_VERIFY_WITH_TIMEOUT(
            part.entryList({ u"*.pdf"_s }).size() > 2 || process->state() == QProcess::NotRunning, 60000);
        process->kill();
        process->waitForFinished();
        if (process->exitStatus() == QProcess::CrashExit) {
            QVERIFY(!QDir(ctl.path(u"out"_s)).exists());
            QVERIFY(!ctl.at(monday, u"show "_s + ref).object().value(u"campaign"_s)[u"written"_s].toBool());
        }
        CTL_STATUS(ctl.at(monday, u"campaign %1 write out"_s.arg(ref)), 0);
        QCOMPARE(QDir(ctl.path(u"out"_s)).entryList({ u"*.pdf"_s }).size(), 40);
        QVERIFY(!part.exists());
    }
};
QTEST_GUILESS_MAIN(tst_CtlOver)
#include "tst_ctl_over.moc"
