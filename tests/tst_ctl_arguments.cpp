// SPDX-License-Identifier: Apache-2.0
// What stands in arguments and folders and cannot be taken is said, with the reason: nothing is left out in silence.
#include "ctl_run.h"
#include <QDir>
#include <QFileInfo>
#include <sys/stat.h>
using namespace writdesk;
namespace {
const auto friday = u"2026-11-20T10:00:00-05:00"_s;

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
};
QTEST_GUILESS_MAIN(tst_CtlArguments)
#include "tst_ctl_arguments.moc"
