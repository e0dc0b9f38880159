// SPDX-License-Identifier: Apache-2.0
// What stands in arguments and folders and cannot be taken is said, with the reason: nothing is left out in silence.
#include "ctl_run.h"
#include <QDir>
#include <QFileInfo>
#include <sys/stat.h>
using namespace writdesk;
namespace {
const auto friday = u"2026-11-20T10:00:00-05:00"_s;
const auto later = u"2026-12-07T10:00:00-05:00"_s;

// By the shell, whose words may hold bytes that are no UTF-8; $W is the program.
Ran inShell(const Ctl &ctl, const QByteArray &script)
{
    QProcess shell;
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"W"_s, QStringLiteral(PROGRAMS "/writdeskctl"));
    environment.insert(u"WRITDESK_DOCKET"_s, ctl.docket());
    environment.insert(u"USER"_s, u"ana"_s);
    environment.insert(u"XDG_CONFIG_HOME"_s, ctl.path(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, ctl.path(u"data"_s));
    shell.setProcessEnvironment(environment);
    shell.setWorkingDirectory(ctl.path(QString()));
    shell.start(u"/bin/sh"_s, { u"-c"_s, u"r=$(printf '\\377'); "_s + QString::fromLatin1(script) });
    return Ctl::ended(shell);
}

QString warrant(const Ctl &ctl)
{
    return ctl.at(friday, u"receive "_s + Ctl::paper(u"01-federal-warrant.pdf"_s)).text("case");
}
}

class tst_CtlArguments : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void an_export_is_collected_whole_or_not_at_all_data()
    {
        QTest::addColumn<QByteArray>("make");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *why, const QByteArray &make, const QByteArray &says) {
            QTest::newRow(why) << make << says;
        };
        row("a file whose name is no UTF-8", "echo b > exp/g$r.txt",
            R"(exp/g\xff.txt (its name is no UTF-8: rename it))");
        row("a folder whose name is no UTF-8", "mkdir exp/d$r; echo b > exp/d$r/b.txt", R"(exp/d\xff (its name is)");
        row("a link to a file", "ln -s a.txt exp/link", "exp/link (a link:");
        row("a link to a folder", "mkdir other; echo b > other/b.txt; ln -s ../other exp/link", "exp/link (a link:");
        row("a pipe", "mkdir exp/sub; mkfifo exp/sub/pipe", "exp/sub/pipe (no regular file:");
    }
    void an_export_is_collected_whole_or_not_at_all()
    {
        QFETCH(QByteArray, make);
        QFETCH(QByteArray, says);
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(friday));
        const auto ref = warrant(ctl);
        CTL_STATUS(ctl.at(friday, u"accept "_s + ref), 0);
        CTL_STATUS(inShell(ctl, "mkdir -p exp/empty; echo a > exp/a.txt; " + make), 0);
        const auto collect = u"collect %1 exp --category L1_A --account email:a@b.example"_s.arg(ref);
        const auto refused = ctl.at(friday, collect);
        CTL_STATUS(refused, 1);
        QVERIFY2(refused.err.contains(says), refused.err);
        QCOMPARE(refused.complaints(), 1);
        QVERIFY(!ctl.at(friday, u"show "_s + ref).out.contains("collected"));
        CTL_STATUS(inShell(ctl, "cd exp; for f in *; do [ $f = a.txt ] || rm -r $f; done; mkdir empty"), 0);
        const auto taken = ctl.at(friday, collect);
        CTL_STATUS(taken, 0);
        QCOMPARE(taken.object().value(u"documents"_s).toArray().size(), 1);
    }
    void a_pipe_is_no_export()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(friday));
        const auto ref = warrant(ctl);
        QCOMPARE(::mkfifo(ctl.path(u"pipe"_s).toUtf8().constData(), 0600), 0);
        const auto refused = ctl.at(friday, u"collect %1 pipe --category L1_A --account email:a@b.example"_s.arg(ref));
        CTL_STATUS(refused, 1);
        QVERIFY2(refused.err.contains("neither a file nor a folder"), refused.err);
    }
    void a_paper_whose_name_is_no_utf8_is_received()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(friday));
        QVERIFY(QFile::copy(Ctl::paper(u"01-federal-warrant.pdf"_s), ctl.path(u"good.pdf"_s)));
        CTL_STATUS(inShell(ctl, "mkdir d$r; cp good.pdf d$r/bad$r.pdf; rm good.pdf"), 0);
        const auto got = inShell(ctl, "$W --json receive d$r/bad$r.pdf");
        CTL_STATUS(got, 0);
        QCOMPARE(got.object().value(u"documents"_s)[0][u"name"].toString(), uR"(bad\xff.pdf)"_s);
        const auto absent = inShell(ctl, "$W receive absent$r.pdf");
        CTL_STATUS(absent, 1);
        QVERIFY2(absent.err.contains(R"(There is no file absent\xff.pdf.)"), absent.err);
        CTL_STATUS(inShell(ctl, "$W receive d$r"), 1);
        CTL_STATUS(inShell(ctl, "rm -r d$r"), 0); // the toolkit could not
    }
    void where_a_name_is_no_utf8_it_is_said_and_nobody_calls_the_file_absent()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(friday));
        const auto ref = warrant(ctl).toLatin1();
        CTL_STATUS(inShell(ctl, "mkdir in d$r; echo a > a$r.txt; echo b > in/b$r.txt"), 0);
        const auto cannot = [&](const QByteArray &words, const QByteArray &name) {
            const auto ran = inShell(ctl, words);
            return ran.status == 1 && ran.complaints() == 1
                && ran.err.contains("The name of " + name + " is no UTF-8, so this command cannot take it. Rename it");
        };
        QVERIFY(cannot("$W collect " + ref + " a$r.txt --category L1_A --account email:a@b.example", R"(a\xff.txt)"));
        QVERIFY(cannot("$W collect " + ref + " d$r --category L1_A --account email:a@b.example", R"(d\xff)"));
        QVERIFY(cannot("$W watch d$r --once", R"(d\xff)"));
        QVERIFY(cannot("$W import a$r.txt --map m.toml", R"(a\xff.txt)"));
        QVERIFY(cannot("$W --docket a$r.txt list", R"(a\xff.txt)"));
        const auto watched = inShell(ctl, "$W watch in --once");
        CTL_STATUS(watched, 1);
        QVERIFY2(watched.err.contains(R"(The name of b\xff.txt is no UTF-8, so it is left where it is.)"), watched.err);
        CTL_STATUS(inShell(ctl, "rm -r d$r a$r.txt in"), 0);
    }
    void words_that_are_no_utf8_are_wrong_usage()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(friday));
        const auto ref = warrant(ctl).toLatin1();
        for (const auto *words : { "state CASE signer=$r", "search $r", "$r", "notice CASE draft --to n$r.pdf" }) {
            const auto ran = inShell(ctl, "$W " + QByteArray(words).replace("CASE", ref));
            CTL_STATUS(ran, 2);
            QVERIFY2(ran.err.contains(R"(\xff)") && ran.err.contains("is no UTF-8. Write it in UTF-8."), ran.err);
        }
    }
    void a_word_that_is_not_built_says_so_in_the_form_of_its_contract()
    {
        const auto ran = Ctl()(u"report transparency --from 2026-01-01 --to 2026-06-30 --format csv --to rep.csv"_s);
        CTL_STATUS(ran, 2);
        QCOMPARE(ran.err.trimmed(), "writdeskctl: report transparency is not built yet.");
        CTL_STATUS(Ctl()(u"report transparency --to a --to b --to c"_s), 2);
        QVERIFY(Ctl()(u"list --filter a --filter b"_s).err.contains("given twice"));
    }
    void a_name_that_is_empty_is_called_empty()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(friday));
        for (const auto &words : { QStringList { u"receive"_s, u""_s },
                 { u"docket"_s, u"new"_s, u""_s, u"--rehearsal"_s }, { u"docket"_s, u"restore"_s, u""_s, u"x"_s },
                 { u"--docket"_s, u""_s, u"list"_s }, { u"export"_s, u"--format"_s, u"csv"_s, u"--to"_s, u""_s },
                 { u"receive"_s, Ctl::paper(u"01-federal-warrant.pdf"_s), u"--case"_s, u""_s } }) {
            const auto ran = ctl.run(words);
            CTL_STATUS(ran, 2);
            QVERIFY2(ran.err.contains("empty"), ran.err);
        }
        QVERIFY(ctl.at(friday, u"list"_s).lines.isEmpty());
    }
    void the_version_and_the_help_are_json_for_programs()
    {
        const auto version = Ctl()(u"--json version"_s);
        CTL_STATUS(version, 0);
        QCOMPARE(version.text("program"), u"writdeskctl"_s);
        QVERIFY(!version.text("version").isEmpty());
        const auto law = version.object().value(u"law"_s);
        QVERIFY(!law[u"date"].toString().isEmpty());
        QCOMPARE(law[u"sha256"].toString().size(), 64);
        const auto commandsOf = [](const Ran &ran) { return ran.object().value(u"commands"_s).toArray(); };
        QVERIFY(commandsOf(Ctl()(u"--json help"_s)).size() > 100);
        const auto report = commandsOf(Ctl()(u"--json help report"_s));
        QCOMPARE(report.size(), 3);
        QCOMPARE(report[0][u"command"].toString(), u"report transparency"_s);
        QCOMPARE(report[0][u"built"].toBool(true), false);
        QVERIFY(Ctl()(u"--json manual"_s).column("chapter").contains(u"intake"_s));
        QVERIFY(Ctl()(u"--json manual intake"_s).text("text").startsWith(u"# "_s));
        QVERIFY(Ctl()(u"--json help facts"_s).object().value(u"facts"_s).toArray().contains(u"due_within"_s));
    }
    void facts_are_stated_in_their_forms_or_refused()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(friday));
        const auto ref = warrant(ctl);
        const auto state = [&](const QString &words) { return ctl.at(friday, u"state %1 "_s.arg(ref) + words); };
        for (const auto *wrong : { "account=email:notmail", "account=ip:300.1.1.1", "account=ip:198.51.100.1@yesterday",
                 "account=phone:abc", "requester_phone=5551234", "requester_email=notmail", "issuer_state=XX",
                 "issuer_country=ZZ", "due_within=fourteen", "gag_for=forever", "emergency=perhaps",
                 "instrument+=SW_STATE", "range_from=2026-06-30 range_to=2026-01-01" })
            CTL_STATUS(state(QLatin1String(wrong)), 2);
        CTL_STATUS(state(u"range_from=2026-01-01 range_to=2026-06-30"_s), 0);
        const auto told = state(u"range_from=2026-07-01"_s);
        CTL_STATUS(told, 0);
        QVERIFY2(told.err.contains("ends (2026-06-30) before it begins (2026-07-01)"), told.err);
    }
    void an_export_is_of_an_account_as_the_case_names_it()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(friday));
        const auto ref = warrant(ctl);
        CTL_STATUS(ctl.at(friday, u"accept "_s + ref), 0);
        ctl.written(u"a.txt"_s, "a");
        const auto collect = u"collect %1 a.txt --category L1_A --account "_s.arg(ref);
        const auto bare = ctl.at(friday, collect + u"M.Halloran@Halloran-Freight.EXAMPLE"_s);
        CTL_STATUS(bare, 0);
        QCOMPARE(bare.object().value(u"documents"_s)[0][u"account"].toString(),
            u"email:M.Halloran@halloran-freight.example"_s);
        CTL_STATUS(ctl.at(friday, collect + u"nobody"_s), 2);
    }
    void two_cases_are_linked_once()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(friday));
        const auto one = warrant(ctl);
        const auto two = ctl.at(friday, u"receive "_s + Ctl::paper(u"05-preservation-letter.pdf"_s)).text("case");
        const auto link = u"link %1 %2 --as "_s.arg(one, two);
        CTL_STATUS(ctl.at(friday, link + u"renewal"_s), 0);
        CTL_STATUS(ctl.at(friday, link + u"renewal"_s), 1);
        const auto shown = ctl.at(friday, link + u"follows"_s);
        CTL_STATUS(shown, 0);
        QCOMPARE(shown.object().value(u"links"_s).toArray().size(), 2);
    }
    void a_wrong_basis_is_wrong_usage_whatever_runs()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(friday));
        const auto ref = ctl.at(friday, u"receive "_s + Ctl::paper(u"05-preservation-letter.pdf"_s)).text("case");
        CTL_STATUS(ctl.at(friday, u"accept "_s + ref), 0);
        CTL_STATUS(ctl.at(friday, u"hold %1 take"_s.arg(ref)), 0);
        CTL_STATUS(ctl.at(friday, u"hold %1 take --basis foo"_s.arg(ref)), 2);
        CTL_STATUS(ctl.at(friday, u"hold %1 take --basis civil"_s.arg(ref)), 1);
        const auto early = ctl.at(friday, u"hold %1 renew --at 2027-01-01T00:00:00Z"_s.arg(ref));
        CTL_STATUS(early, 1);
        QVERIFY2(early.err.contains("Write when it came in."), early.err);
    }
    void an_invoice_that_nothing_is_charged_for_says_why()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(friday));
        const auto ref = warrant(ctl);
        CTL_STATUS(ctl.at(friday, u"accept "_s + ref), 0);
        const auto ran = ctl.at(friday, u"letter %1 invoice --to i.pdf"_s.arg(ref));
        CTL_STATUS(ran, 1);
        QVERIFY2(ran.err.contains("(setting charge_costs)") && !ran.err.contains("lines"), ran.err);
    }
    void a_gate_is_said_before_where_a_draft_may_lie()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(friday));
        const auto ref = warrant(ctl);
        CTL_STATUS(ctl.at(friday, u"state %1 gag=order gag_until=2027-06-01"_s.arg(ref)), 0);
        ctl.written(u"there.pdf"_s, "x");
        CTL_STATUS(ctl.at(friday, u"notice %1 draft --to there.pdf"_s.arg(ref)), 3);
        CTL_STATUS(ctl.at(friday, u"notice %1 draft --to there.txt"_s.arg(ref)), 2);
    }
    void a_packet_bears_its_head_as_the_docket_shows_it_and_is_released_once()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(friday));
        const auto ref = warrant(ctl);
        CTL_STATUS(ctl.at(friday, u"accept "_s + ref), 0);
        ctl.written(u"a.txt"_s, "a");
        CTL_STATUS(
            ctl.at(friday,
                u"collect %1 a.txt --category L1_A --account email:m.halloran@halloran-freight.example"_s.arg(ref)),
            0);
        const auto head = ctl.at(friday, u"docket head"_s);
        const auto built = ctl.at(friday, u"packet %1 build bag"_s.arg(ref));
        CTL_STATUS(built, 0);
        QCOMPARE(built.text("head"), head.text("head"));
        QCOMPARE(built.text("words"), head.text("words"));
        CTL_STATUS(ctl.at(friday, u"state %1 delivery_verified_at=%2"_s.arg(ref, friday)), 0);
        CTL_STATUS(ctl.at(friday, u"notice %1 draft"_s.arg(ref)), 0);
        CTL_STATUS(ctl.at(friday, u"notice %1 sent"_s.arg(ref)), 0);
        CTL_STATUS(ctl.at(friday, u"approve %1 release"_s.arg(ref), u"ben"_s), 0);
        const auto released = ctl.at(later, u"packet %1 release bag"_s.arg(ref));
        CTL_STATUS(released, 0);
        QCOMPARE(released.text("head"), head.text("head"));
        const auto again = ctl.at(later, u"packet %1 release bag"_s.arg(ref));
        CTL_STATUS(again, 1);
        QVERIFY2(again.err.contains("was released already"), again.err);
    }
    void a_passphrase_that_is_given_is_right()
    {
        Ctl ctl;
        ctl.written(u"right"_s, "correct horse\n");
        ctl.written(u"wrong"_s, "incorrect horse\n");
        CTL_STATUS(ctl(u"docket new test.writdesk --no-encryption"_s), 0);
        CTL_STATUS(ctl(u"--passphrase-file right actor add ana --role counsel"_s), 0);
        const auto ref = ctl(u"--json --passphrase-file right receive "_s + Ctl::paper(u"01-federal-warrant.pdf"_s));
        CTL_STATUS(ref, 0);
        const auto accept = u"accept "_s + ref.text("case");
        const auto refused = ctl(u"--passphrase-file wrong "_s + accept);
        CTL_STATUS(refused, 1);
        QVERIFY2(refused.err.contains("passphrase of ana in wrong is wrong"), refused.err);
        CTL_STATUS(ctl(u"--passphrase-file nosuch "_s + accept), 1);
        QVERIFY(ctl(u"--json show "_s + ref.text("case")).out.contains("proposed"));
        CTL_STATUS(ctl(u"--passphrase-file right "_s + accept), 0);
        CTL_STATUS(ctl(accept), 0);
    }
    void the_clock_is_set_for_what_touches_no_docket_whatever_docket_the_user_has()
    {
        const Ctl ctl;
        CTL_STATUS(ctl(u"docket new test.writdesk --no-encryption"_s), 0);
        for (const auto *words :
            { "holidays --year 2026", "law check", "law show T-PRES-01", "periods --rule T-PRES-01 --from 2026-11-20" })
            CTL_STATUS(ctl.at(friday, QLatin1String(words)), 0);
        CTL_STATUS(ctl.at(friday, u"list"_s), 2);
        CTL_STATUS(ctl.at(friday, u"--docket test.writdesk law check"_s), 2);
    }
    void a_time_without_its_zone_is_no_instant_data()
    {
        QTest::addColumn<QString>("place");
        QTest::addColumn<QString>("from");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *why, const QString &place, const QString &from, const QByteArray &says) {
            QTest::newRow(why) << place << from << says;
        };
        const auto here = u"America/New_York"_s;
        row("nowhere", {}, u"2026-11-25T18:00:00"_s, "2026-11-25T18:00:00 has no offset");
        row("no zone", u"Nowhere/Nohow"_s, u"2026-11-25T18:00:00"_s, "Nowhere/Nohow is no time zone");
        row("twice", here, u"2026-11-01T01:30:00"_s, "Write 2026-11-01T01:30:00-04:00 or 2026-11-01T01:30:00-05:00.");
        row("never", here, u"2026-03-08T02:30:00"_s, "never was in America/New_York");
        row("once", here, u"2026-11-25T18:00:00"_s, {});
        row("its offset", {}, u"2026-11-25T18:00:00-05:00"_s, {});
    }
    void a_time_without_its_zone_is_no_instant()
    {
        QFETCH(QString, place);
        QFETCH(QString, from);
        QFETCH(QByteArray, says);
        const Ctl ctl;
        const auto one = ctl(u"--json periods --rule T-3125-01 --from "_s + from
            + (place.isEmpty() ? QString() : u" --zone "_s + place));
        CTL_STATUS(one, says.isEmpty() ? 0 : 2);
        QVERIFY2(one.err.contains(says), one.err);
        const auto table
            = "id,mode,trigger,length,unit,zone\nx,FED_HOURS," + from.toUtf8() + ",48,hours," + place.toUtf8() + "\n";
        const auto many = ctl(u"periods --table "_s + ctl.written(u"t.csv"_s, table));
        CTL_STATUS(many, 0);
        QVERIFY2(many.out.contains(says.isEmpty() ? "2026-11-27T18:00:00-05:00" : says), many.out);
    }
};
QTEST_GUILESS_MAIN(tst_CtlArguments)
#include "tst_ctl_arguments.moc"
