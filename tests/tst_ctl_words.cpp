// SPDX-License-Identifier: Apache-2.0
#include "ctl_run.h"
#include <QRegularExpression>
using namespace writdesk;
class tst_CtlWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wrong_usage_ends_with_two_and_one_sentence_data()
    {
        QTest::addColumn<QString>("words");
        for (const auto *words : { "", "nosuch", "--nosuch", "show", "show A B", "gag", "gag WD-1 add", "list --nosuch",
                 "list --due-within soon", "list --due-within", "holidays", "docket", "docket new", "actor add ana",
                 "actor add ana --role king", "receive", "receive x --channel pigeon", "receive x --at yesterday",
                 "state WD-1 novalue", "link A B", "periods --rule T-PRES-01", "periods --rule T-PRES-01 --from soon",
                 "docket verify --count 3", "docket verify --head ff --count 3", "letter WD-1 love",
                 "letter WD-1 rejection --to x.doc", "gag WD-1 add --source order --for 1 blink",
                 "gag WD-1 add --source order --until 2027-01-01 --for 1 year", "show WD-1 --json --json",
                 "--now tomorrow docket head", "import x.csv", "import --map y.toml", "export", "export --format csv",
                 "export --format xls --to x.xls", "export --format json --to x.json --what facts", "settings",
                 "settings set docket", "settings set nosuch x", "timers", "timers start" })
            QTest::newRow(words) << QString::fromLatin1(words);
    }
    void wrong_usage_ends_with_two_and_one_sentence()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(u"2026-11-23T09:00:00-05:00"_s));
        QFETCH(QString, words);
        const auto ran = ctl(words);
        CTL_STATUS(ran, 2);
        QCOMPARE(ran.complaints(), 1);
        QVERIFY(ran.out.isEmpty());
    }
    void what_is_not_built_says_so_and_ends_with_two_data()
    {
        QTest::addColumn<QString>("words");
        for (const auto *words :
            { "report transparency --from 2026-01-01 --to 2026-06-30 --format csv", "report list", "report diff a b" })
            QTest::newRow(words) << QString::fromLatin1(words);
    }
    void what_is_not_built_says_so_and_ends_with_two()
    {
        QFETCH(QString, words);
        const auto ran = Ctl()(words);
        CTL_STATUS(ran, 2);
        QVERIFY(ran.err.contains("not built yet"));
        QCOMPARE(ran.err.count('\n'), 1);
    }
    void help_names_every_command_and_one_alone()
    {
        const Ctl ctl;
        const auto all = ctl(u"help"_s);
        CTL_STATUS(all, 0);
        for (const auto *command : { "docket new", "docket head", "docket verify", "docket rebuild", "docket sweep",
                 "docket backup", "docket restore", "docket doctor", "actor add", "actor list", "profile show",
                 "profile set", "profile approve", "law set", "law file", "log", "receive", "tray file", "tray discard",
                 "registers", "state", "accept", "split", "link", "show", "list", "search", "import", "export", "check",
                 "ceiling", "disposition", "judge", "periods", "holidays", "law check", "law impact", "law show",
                 "law files", "gag CASE add", "gag CASE extend", "gag CASE lift", "gag CASE answer", "hold CASE take",
                 "hold CASE renew", "hold CASE release", "hold CASE destroy", "notice CASE draft", "notice CASE except",
                 "letter", "collect", "packet CASE build", "packet CASE release", "packet verify", "approve",
                 "overrule", "due", "remind", "settings show", "settings set", "manual", "timers status|install|remove",
                 "calendar", "report transparency" })
            QVERIFY2(all.out.contains(QByteArray("\n  ") + command), command);
        const auto commandsOf = [](const Ran &ran) {
            QList<QByteArray> commands;
            for (const auto &line : ran.out.split('\n')) {
                if (line.startsWith("  ") && !line.startsWith("   ") && !line.startsWith("  --"))
                    commands.append(line);
            }
            return commands;
        };
        QCOMPARE(commandsOf(ctl(u"--language es help"_s)), commandsOf(all)); // words of commands are not translated
        const auto one = ctl(u"gag --help"_s);
        CTL_STATUS(one, 0);
        QVERIFY(one.out.contains("--until-further-order") && !one.out.contains("holidays"));
        QVERIFY(ctl(u"help facts"_s).out.contains("requester_email"));
        CTL_STATUS(ctl(u"help nosuch"_s), 2);
    }
    void the_version_tells_which_law_it_comes_with()
    {
        const auto ran = Ctl()(u"--version"_s);
        CTL_STATUS(ran, 0);
        const QRegularExpression form(u"^writdeskctl \\S+\nlaw set of \\d{4}-\\d\\d-\\d\\d, SHA-256 [0-9a-f]{64}\n$"_s);
        QVERIFY2(form.match(QString::fromUtf8(ran.out)).hasMatch(), ran.out.constData());
    }
    void the_manual_page_and_completion_know_every_command()
    {
        const Ctl ctl;
        const auto help = ctl(u"help"_s), page = ctl(u"help --man"_s), completion = ctl(u"help --completion"_s);
        CTL_STATUS(page, 0);
        CTL_STATUS(completion, 0);
        QVERIFY(page.out.startsWith(".TH WRITDESKCTL 1"));
        for (const auto &line : help.out.split('\n')) {
            if (!line.startsWith("  ") || line.startsWith("   ") || line.startsWith("  --"))
                continue; // a command stands two blanks in
            const auto command = line.trimmed();
            QVERIFY2(page.out.contains(".B " + QByteArray(command).replace('-', "\\-")), command.constData());
            QVERIFY2(completion.out.contains("        " + command.split(' ').first() + ") "), command.constData());
        }
    }
    void the_manual_is_read_by_chapter()
    {
        const Ctl ctl;
        const auto all = ctl(u"manual"_s);
        CTL_STATUS(all, 0);
        QVERIFY(all.out.startsWith("today ") && all.out.contains("\npackets "));
        QVERIFY(ctl(u"manual packets"_s).out.startsWith("# Packets\n"));
        QVERIFY(ctl(u"--language es manual packets"_s).out.startsWith("# Paquetes\n"));
        CTL_STATUS(ctl(u"manual nosuch"_s), 2);
    }
    void a_period_of_one_rule_needs_no_docket()
    {
        const auto ran = Ctl()(
            u"--json --now 2026-11-24T00:00:00-05:00 periods --rule T-PRES-01 --from 2026-11-23 --zone America/New_York"_s);
        CTL_STATUS(ran, 0);
        QCOMPARE(sorted(ran.object().keys()),
            keys(u"rule family trigger raw earliest latest binding free_from state derivation"_s));
        // 90 days after Monday 23 November end on Sunday 21 February; the safe reading rolls to Monday.
        QCOMPARE(ran.text("raw"), u"2027-02-21"_s);
        QCOMPARE(ran.text("earliest"), u"2027-02-21"_s);
        QCOMPARE(ran.text("binding"), u"2027-02-22"_s);
        QCOMPARE(ran.text("free_from"), u"2027-02-23T00:00:00-05:00"_s);
        QCOMPARE(ran.text("state"), u"running"_s);
        const auto steps = ran.object().value(u"derivation"_s).toArray();
        QVERIFY(steps.size() >= 3);
        QCOMPARE(sorted(steps.first().toObject().keys()), keys(u"step date because cites"_s));
        const auto later = Ctl()(
            u"--json --now 2027-02-23T00:00:00-05:00 periods --rule T-PRES-01 --from 2026-11-23 --zone America/New_York"_s);
        QCOMPARE(later.text("state"), u"ended"_s);
        CTL_STATUS(Ctl()(u"periods --rule T-NONE --from 2026-11-23"_s), 1);
    }
    void a_table_of_periods_is_answered_in_its_order()
    {
        const Ctl ctl;
        const auto table = ctl.written(u"in.csv"_s,
            "id,mode,trigger,length,unit,direction,court,state,zone,family,options\n"
            "b,FED_DAYS,2026-11-23,14,days,after,,,America/New_York,act_by,\n"
            "a,FED_HOURS,2026-11-25T10:00:00-05:00,24,hours,after,,,America/New_York,act_by,\n"
            "c,NO_MODE,2026-11-23,14,days,after,,,,act_by,\n");
        const auto ran = ctl.run({ u"periods"_s, u"--table"_s, table });
        CTL_STATUS(ran, 0);
        const auto lines = QString::fromUtf8(ran.out).split(u'\n');
        QCOMPARE(lines.value(0).trimmed(), u"id,raw,earliest,latest,binding,error"_s);
        QVERIFY(lines.value(1).startsWith(u"b,2026-12-07,2026-12-07,2026-12-07,2026-12-07,"));
        // Twenty-four hours end on Thanksgiving and run on to the same hour of Friday.
        QVERIFY2(lines.value(2).contains(u"2026-11-27T10:00:00-05:00"), qPrintable(lines.value(2)));
        QVERIFY(lines.value(3).startsWith(u"c,,,,,") && lines.value(3).size() > 6);
        CTL_STATUS(ctl(u"periods --table nosuch.csv"_s), 1);
    }
    void holidays_say_whether_they_count()
    {
        const auto ran = Ctl()(u"--json holidays --year 2026"_s);
        CTL_STATUS(ran, 0);
        QVERIFY(ran.column("date").contains(u"2026-11-26"_s));
        QVERIFY(ran.column("date").contains(u"2026-06-19"_s));
        QCOMPARE(ran.column("date"), sorted(ran.column("date")));
        for (const auto &line : ran.lines)
            QCOMPARE(sorted(line.keys()), keys(u"date name kind counts cites source confidence verified"_s));
        QVERIFY(Ctl()(u"--json holidays --year 2026 --state CA"_s).column("date").contains(u"2026-03-31"_s));
        CTL_STATUS(Ctl()(u"holidays --year 1700"_s), 1);
        CTL_STATUS(Ctl()(u"holidays --year 2026 --state ZZ"_s), 1);
    }
    void the_law_checks_itself_and_names_the_line_of_an_error()
    {
        const Ctl ctl;
        const auto whole = ctl(u"--json law check"_s);
        CTL_STATUS(whole, 0);
        QVERIFY(whole.out.isEmpty());
        const auto bad
            = ctl.written(u"bad.toml"_s, "[[period]]\nid = \"T-X-01\"\n\n[[period]]\nid = \"T-X-01\"\nmode = \"NO\"\n");
        const auto ran = ctl.run({ u"--json"_s, u"law"_s, u"check"_s, bad });
        CTL_STATUS(ran, 1);
        QVERIFY(!ran.lines.isEmpty());
        for (const auto &line : ran.lines) {
            QCOMPARE(sorted(line.keys()), keys(u"file line what"_s));
            QVERIFY(line.value(u"file"_s).toString().endsWith(u"bad.toml"));
        }
        const auto broken
            = ctl.run({ u"--json"_s, u"law"_s, u"check"_s, ctl.written(u"x.toml"_s, "a = 1\nb = = 2\n") });
        CTL_STATUS(broken, 1);
        QCOMPARE(broken.object().value(u"line"_s).toInt(), 2);
        CTL_STATUS(ctl(u"law check nosuch.toml"_s), 1);
    }
    void a_row_of_the_law_is_shown_with_its_cites()
    {
        const auto ran = Ctl()(u"--json law show T-PRES-01"_s);
        CTL_STATUS(ran, 0);
        QVERIFY(ran.text("cites").contains(u"2703(f)"));
        QCOMPARE(ran.object().value(u"length"_s).toInt(), 90);
        for (const auto *id : { "SW_FED", "V-FM-05", "L3_MESSAGES" })
            CTL_STATUS(Ctl().run({ u"law"_s, u"show"_s, QString::fromLatin1(id) }), 0);
        CTL_STATUS(Ctl()(u"law show NOSUCH"_s), 1);
        QVERIFY(Ctl()(u"--json law files"_s).column("file").contains(u"courts.toml"_s));
    }
};
QTEST_GUILESS_MAIN(tst_CtlWords)
#include "tst_ctl_words.moc"
