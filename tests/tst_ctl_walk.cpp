// SPDX-License-Identifier: Apache-2.0
#include "ctl_run.h"
#include <QDir>
#include <QFileInfo>
using namespace writdesk;
namespace {
const auto friday = u"2026-11-20T10:00:00-05:00"_s;
const auto later = u"2026-12-07T10:00:00-05:00"_s;
const auto account = u"email:m.halloran@halloran-freight.example"_s;

QString warrantIn(const Ctl &ctl)
{
    if (!ctl.rehearsal(friday))
        qFatal("no docket");
    const auto ref = ctl.at(friday, u"receive "_s + Ctl::paper(u"01-federal-warrant.pdf"_s)).text("case");
    if (ctl.at(friday, u"accept "_s + ref).status != 0)
        qFatal("not accepted");
    return ref;
}

QStringList blockIds(const Ran &ran)
{
    QStringList ids;
    for (const auto &block : ran.object().value(u"blocks"_s).toArray())
        ids.append(block.toObject().value(u"id"_s).toString());
    return ids;
}
}
class tst_CtlWalk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_notice_by_mail_encloses_the_process_only_where_it_names_nobody_else()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(friday));
        const auto ref = ctl.at(friday, u"receive "_s + Ctl::paper(u"02-grand-jury-subpoena.pdf"_s)).text("case");
        CTL_STATUS(ctl.at(friday, u"accept %1"_s.arg(ref)), 0);
        const auto mail = [&](const QString &name) {
            QFile file(ctl.path(name));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const auto one = ctl.at(friday, u"notice %1 draft --to one.eml"_s.arg(ref));
        CTL_STATUS(one, 0);
        QCOMPARE(one.object().value(u"enclosed"_s).toArray().size(), 1);
        QVERIFY(!one.object().contains(u"not_enclosed"_s));
        QVERIFY(mail(u"one.eml"_s).contains("process-1.pdf"));
        QVERIFY(!mail(u"one.eml"_s).contains("grand-jury"));
        CTL_STATUS(ctl.at(friday, u"state %1 account+=email:sam@tenant.example"_s.arg(ref)), 0);
        const auto two
            = ctl.at(friday, u"notice %1 draft --to two.eml --account email:ops@northgate-ledger.example"_s.arg(ref));
        CTL_STATUS(two, 0);
        QVERIFY(two.text("not_enclosed").contains(u"names other accounts"_s));
        QVERIFY(!mail(u"two.eml"_s).contains("process-1.pdf"));
        CTL_STATUS(ctl.at(friday, u"state %1 account="_s.arg(ref)), 0); // it is printed all the same
        CTL_STATUS(ctl.at(friday, u"state %1 account+=email:sam@tenant.example"_s.arg(ref)), 0);
        QVERIFY(!ctl.at(friday, u"notice %1 draft --to three.eml"_s.arg(ref)).text("not_enclosed").isEmpty());
    }
    void a_case_is_judged_by_lines_of_the_contract()
    {
        const Ctl ctl;
        const auto ref = warrantIn(ctl);
        const auto check = ctl.at(friday, u"check "_s + ref);
        CTL_STATUS(check, 0);
        QVERIFY(check.lines.size() > 10);
        for (const auto &line : check.lines) {
            for (const auto *key : { "id", "about", "outcome", "severity", "cites", "remedy", "because" })
                QVERIFY2(!line.value(QLatin1String(key)).isUndefined(), key);
        }
        const auto ceiling = ctl.at(friday, u"ceiling "_s + ref);
        CTL_STATUS(ceiling, 0);
        QVERIFY(ceiling.column("category").contains(u"L3_MESSAGES"_s));
        for (const auto *key : { "asked", "compellable", "policy", "held", "released" })
            QVERIFY2(ceiling.object().value(QLatin1String(key)).isBool(), key);
        const auto disposition = ctl.at(friday, u"disposition "_s + ref);
        QCOMPARE(sorted(disposition.object().keys()), keys(u"disposition because"_s));
        QCOMPARE(disposition.text("disposition"), u"comply"_s);
        const auto periods = ctl.at(friday, u"periods "_s + ref);
        QVERIFY(!periods.lines.isEmpty());
        for (const auto *key :
            { "rule", "family", "trigger", "raw", "earliest", "latest", "binding", "free_from", "state", "derivation" })
            QVERIFY2(!periods.object().value(QLatin1String(key)).isUndefined(), key);
        CTL_STATUS(ctl.at(friday, u"judge "_s + ref), 0);
        QCOMPARE(ctl.at(friday, u"log "_s + ref).column("kind").last(), u"judged"_s);
        CTL_STATUS(ctl.at(friday, u"law impact "_s + QStringLiteral(RESOURCES "/law/periods/us_process.toml")), 0);
    }
    void letters_are_written_once_and_kept()
    {
        const Ctl ctl;
        const auto ref = warrantIn(ctl);
        const auto pdf = ctl.at(friday, u"letter %1 acknowledgement --to a.pdf"_s.arg(ref));
        CTL_STATUS(pdf, 0);
        QVERIFY(pdf.err.isEmpty());
        QCOMPARE(sorted(pdf.object().keys()), keys(u"document file"_s));
        QFile file(ctl.path(u"a.pdf"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith("%PDF-"));
        CTL_STATUS(ctl.at(friday, u"letter %1 acknowledgement --to a.pdf"_s.arg(ref)), 1); // never over another
        CTL_STATUS(ctl.at(friday, u"letter %1 acknowledgement --to nosuch/a.pdf"_s.arg(ref)), 1);
        CTL_STATUS(ctl.at(friday, u"letter %1 acknowledgement --to b.eml"_s.arg(ref)), 0);
        QVERIFY(QFileInfo(ctl.path(u"b.eml"_s)).size() > 500);
        CTL_STATUS(ctl.at(friday, u"letter %1 acknowledgement"_s.arg(ref)), 0); // into the docket alone
        CTL_STATUS(ctl.at(friday, u"sheet %1 --to sheet.pdf"_s.arg(ref)), 0);
        CTL_STATUS(ctl.at(friday, u"sheet %1 --to sheet.pdf"_s.arg(ref)), 1);
        QCOMPARE(ctl.at(friday, u"log "_s + ref).column("kind").count(u"letter"_s), 4);
    }
    void a_gag_blocks_notice_and_no_file_is_written()
    {
        const Ctl ctl;
        const auto ref = warrantIn(ctl);
        const auto gag = ctl.at(friday, u"gag %1 add --source order --from 2025-11-24 --for 1 year"_s.arg(ref));
        CTL_STATUS(gag, 0);
        QCOMPARE(sorted(gag.object().keys()), keys(u"id silent_until free_from"_s));
        QCOMPARE(gag.text("silent_until"), u"2026-11-24"_s); // silent through the last day
        const auto draft = ctl.at(friday, u"notice %1 draft --to n.pdf"_s.arg(ref));
        CTL_STATUS(draft, 3);
        QVERIFY(!QFile::exists(ctl.path(u"n.pdf"_s)));
        const auto block = draft.object().value(u"blocks"_s).toArray().first().toObject();
        QCOMPARE(sorted(block.keys()), keys(u"id act because names until who"_s));
        QCOMPARE(block.value(u"until"_s).toString(), gag.text("free_from"));
        QVERIFY(draft.err.contains("blocked: "));
        const auto extended = ctl.at(friday, u"gag %1 extend %2 --for 90 days"_s.arg(ref, gag.text("id")));
        CTL_STATUS(extended, 0);
        QVERIFY(extended.text("silent_until") > gag.text("silent_until"));
        const auto lift = ctl.at(friday, u"gag %1 lift %2 --reason unsealed"_s.arg(ref, gag.text("id")));
        CTL_STATUS(lift, 3);
        CTL_STATUS(ctl.at(friday, u"approve %1 lift"_s.arg(ref)), 3); // who asked
        CTL_STATUS(ctl.at(friday, u"approve %1 lift"_s.arg(ref), u"ben"_s), 0);
        CTL_STATUS(ctl.at(friday, u"gag %1 lift %2 --reason unsealed"_s.arg(ref, gag.text("id"))), 0);
        CTL_STATUS(ctl.at(friday, u"notice %1 draft --to n.pdf"_s.arg(ref)), 0);
        const auto add = u"gag %1 add --source order --from 2026-11-01 %2"_s;
        const auto somewhere = ctl.at(friday, add.arg(ref, u"--for 1 year --court nosuch"_s));
        CTL_STATUS(somewhere, 0); // a name is a name, and what is unknown of it is said
        QCOMPARE(somewhere.object().value(u"warnings"_s).toArray().size(), 1);
        CTL_STATUS(ctl.at(friday, add.arg(ref, u"--until 2026-10-31"_s)), 2);
        CTL_STATUS(ctl.at(friday, add.arg(ref, u"--for 1 year --document abc"_s)), 2);
        const auto unknown = ctl.at(friday, u"gag %1 add --source statute --end-unknown"_s.arg(ref));
        CTL_STATUS(unknown, 0);
        QVERIFY(unknown.object().value(u"silent_until"_s).isNull());
        CTL_STATUS(ctl.at(friday, u"gag %1 answer G9 --found \"called the clerk\""_s.arg(ref)), 1);
    }
    void a_packet_goes_out_after_notice_the_wait_and_a_second_person()
    {
        const Ctl ctl;
        const auto ref = warrantIn(ctl);
        ctl.written(u"subscriber.csv"_s, "name\nPat\n");
        ctl.written(u"towers.csv"_s, "where\nhere\n");
        const auto collect = u"collect %1 %2 --category %3 --account %4 --confirm-quiet"_s;
        CTL_STATUS(ctl.at(friday, collect.arg(ref, u"subscriber.csv"_s, u"L1_A"_s, account)), 0);
        CTL_STATUS(ctl.at(friday, collect.arg(ref, u"towers.csv"_s, u"L4_PEN"_s, account)), 0);
        CTL_STATUS(ctl.at(friday, collect.arg(ref, u"nosuch.csv"_s, u"L1_A"_s, account)), 1);
        CTL_STATUS(ctl.at(friday, collect.arg(ref, u"towers.csv"_s, u"L9"_s, account)), 2);

        const auto built = ctl.at(friday, u"packet %1 build bag --zip bag.zip --sheet sheet.pdf"_s.arg(ref));
        CTL_STATUS(built, 0);
        QCOMPARE(sorted(built.object().keys()), keys(u"packet bates withheld head words"_s));
        QCOMPARE(built.object().value(u"bates"_s).toArray().size(), 2);
        const auto withheld = built.object().value(u"withheld"_s).toArray();
        QCOMPARE(withheld.size(), 1);
        QCOMPARE(withheld.first().toObject().value(u"category"_s).toString(), u"L4_PEN"_s);
        QVERIFY(QFileInfo(ctl.path(u"sheet.pdf"_s)).size() > 1000);
        CTL_STATUS(ctl.at(friday, u"packet %1 rebuild again"_s.arg(ref)), 0);
        CTL_STATUS(ctl(u"packet verify again"_s), 0);
        CTL_STATUS(ctl(u"packet verify bag"_s), 0);
        CTL_STATUS(ctl(u"packet verify bag.zip"_s), 0);
        CTL_STATUS(ctl(u"packet verify "_s + ctl.path(u"bag"_s)), 0);
        CTL_STATUS(ctl(u"packet verify nosuch"_s), 1);

        const auto early = ctl.at(friday, u"packet %1 release bag"_s.arg(ref));
        CTL_STATUS(early, 3);
        QVERIFY(blockIds(early).size() >= 2); // notice and a second person
        CTL_STATUS(ctl.at(friday, u"approve %1 release"_s.arg(ref)), 3);
        CTL_STATUS(ctl.at(friday, u"approve %1 release"_s.arg(ref), u"ben"_s), 0);
        CTL_STATUS(ctl.at(friday, u"notice %1 sent"_s.arg(ref)), 1); // nothing was drafted
        CTL_STATUS(ctl.at(friday, u"notice %1 draft --to n.eml"_s.arg(ref)), 0);
        const auto sent = ctl.at(friday, u"notice %1 sent"_s.arg(ref));
        CTL_STATUS(sent, 0);
        QVERIFY(sent.text("wait_until") > u"2026-11-26"_s);
        CTL_STATUS(ctl.at(friday, u"packet %1 release bag"_s.arg(ref)), 3); // the waiting time runs

        QFile cover(ctl.path(u"bag/data/index.csv"_s));
        QVERIFY(cover.open(QIODevice::ReadOnly));
        const auto bytes = cover.readAll();
        cover.close();
        ctl.written(u"bag/data/index.csv"_s, bytes + "x");
        CTL_STATUS(ctl(u"packet verify bag"_s), 4);
        CTL_STATUS(ctl.at(later, u"packet %1 release bag"_s.arg(ref)), 4);
        ctl.written(u"bag/data/index.csv"_s, bytes);
        CTL_STATUS(ctl.at(later, u"packet %1 release bag"_s.arg(ref)), 0);
        QCOMPARE(ctl.at(later, u"show "_s + ref).text("status"), u"released"_s);
        CTL_STATUS(ctl(u"docket verify"_s), 0);
        CTL_STATUS(ctl(u"docket rebuild --check"_s), 0);
    }
    void a_hold_is_taken_renewed_and_destroyed_by_two()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(friday));
        const auto ref = ctl.at(friday, u"receive "_s + Ctl::paper(u"05-preservation-letter.pdf"_s)).text("case");
        CTL_STATUS(ctl.at(friday, u"accept "_s + ref), 0);
        const auto taken = ctl.at(friday, u"hold %1 take"_s.arg(ref));
        CTL_STATUS(taken, 0);
        for (const auto *key :
            { "id", "basis", "state", "taken", "renewals", "earliest", "latest", "binding", "free_from" })
            QVERIFY2(!taken.object().value(QLatin1String(key)).isUndefined(), key);
        QCOMPARE(taken.text("binding"), u"2027-02-18"_s); // ninety days after Friday 20 November
        CTL_STATUS(ctl.at(friday, u"hold %1 take"_s.arg(ref)), 1); // one runs
        const auto renewed = ctl.at(later, u"hold %1 renew"_s.arg(ref));
        CTL_STATUS(renewed, 0);
        QCOMPARE(renewed.text("binding"), u"2027-05-19"_s);
        const auto early = ctl.at(later, u"hold %1 destroy --to c.pdf"_s.arg(ref));
        CTL_STATUS(early, 3);
        QVERIFY(!QFile::exists(ctl.path(u"c.pdf"_s)));
        const auto summer = u"2027-06-01T10:00:00-04:00"_s;
        CTL_STATUS(ctl.at(summer, u"hold %1 destroy --to c.pdf"_s.arg(ref)), 3);
        CTL_STATUS(ctl.at(summer, u"approve %1 destroy"_s.arg(ref), u"ben"_s), 0);
        const auto gone = ctl.at(summer, u"hold %1 destroy --to c.pdf"_s.arg(ref));
        CTL_STATUS(gone, 0);
        QCOMPARE(gone.text("state"), u"destroyed"_s);
        QVERIFY(QFile::exists(ctl.path(u"c.pdf"_s)));
        CTL_STATUS(ctl(u"docket verify"_s), 0);
    }
    void a_fatal_finding_is_overruled_by_two()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(friday));
        const auto ref = ctl.at(friday, u"receive "_s + Ctl::paper(u"11-defective-warrant.pdf"_s)).text("case");
        CTL_STATUS(ctl.at(friday, u"accept "_s + ref), 0);
        QString fatal;
        for (const auto &line : ctl.at(friday, u"check "_s + ref).lines) {
            if (line.value(u"severity"_s) == u"fatal"_s && line.value(u"outcome"_s) == u"failed"_s)
                fatal = line.value(u"id"_s).toString();
        }
        QVERIFY(!fatal.isEmpty());
        CTL_STATUS(ctl.at(friday, u"overrule %1 %2"_s.arg(ref, fatal)), 2); // no reason
        CTL_STATUS(ctl.at(friday, u"overrule %1 %2 --reason \"the original is signed\""_s.arg(ref, fatal)), 0);
        const auto outcome = [&] {
            for (const auto &line : ctl.at(friday, u"check "_s + ref).lines) {
                if (line.value(u"id"_s) == fatal)
                    return line.value(u"outcome"_s).toString();
            }
            return QString();
        };
        QCOMPARE(outcome(), u"failed"_s); // it waits for the second person
        CTL_STATUS(ctl.at(friday, u"approve %1 override"_s.arg(ref), u"ben"_s), 0);
        QCOMPARE(outcome(), u"met"_s);
        CTL_STATUS(ctl.at(friday, u"overrule %1 V-XX-99 --reason none"_s.arg(ref)), 1);
    }
    void the_scheduler_leaves_a_heartbeat()
    {
        const Ctl ctl;
        warrantIn(ctl);
        const auto ran = ctl.at(friday, u"remind --within 30"_s);
        CTL_STATUS(ran, 0);
        QVERIFY(!ran.lines.isEmpty());
        const auto log = ctl.at(friday, u"log"_s);
        QCOMPARE(log.column("kind").last(), u"heartbeat"_s);
        QCOMPARE(log.lines.last().value(u"body"_s).toObject().value(u"due"_s).toInt(), ran.lines.size());
    }
};
QTEST_GUILESS_MAIN(tst_CtlWalk)
#include "tst_ctl_walk.moc"
