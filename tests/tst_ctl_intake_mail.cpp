// SPDX-License-Identifier: Apache-2.0
// Mail as it arrives: from a hook, and with other mail inside it.
#include "ctl_run.h"
using namespace writdesk;
namespace {
const auto monday = u"2026-11-23T09:00:00-05:00"_s;
const QByteArray outer = "From: Agent <agent@fbi-gov.example>\r\nReply-To: other@free.example\r\n"
                         "To: legal@autoidm.example\r\nDate: Mon, 23 Nov 2026 08:00:00 -0500\r\n"
                         "Authentication-Results: mx.autoidm.example; dkim=fail\r\nSubject: request\r\n"
                         "MIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n"
                         "Content-Type: text/plain\r\n\r\nSee the mail below.\r\n--b\r\n"
                         "Content-Type: message/rfc822\r\n\r\n";
const QByteArray inner = "From: director@fbi.gov\r\nTo: agent@fbi-gov.example\r\nSubject: emergency\r\n"
                         "Authentication-Results: mx.fbi.gov; dkim=pass\r\nDate: Mon, 23 Nov 2026 07:00:00 -0500\r\n"
                         "\r\nEMERGENCY DISCLOSURE REQUEST under 18 U.S.C. 2702(b)(8). There is danger of death.\r\n"
                         "Provide IP addresses for the account pat@tenant.example. Call 202-555-0111 only.\r\n";
}

class tst_CtlIntakeMail : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void who_sent_it_is_said_by_the_mail_that_arrived_and_not_by_one_inside_it()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        const auto got = ctl.at(monday, u"receive "_s + ctl.written(u"m.eml"_s, outer + inner + "--b--\r\n"));
        QCOMPARE(got.status, 0);
        QCOMPARE(valuesOf(got, u"instrument"_s), QStringList { u"EDR_US"_s });
        QCOMPARE(valuesOf(got, u"sender_email"_s), QStringList { u"agent@fbi-gov.example"_s });
        QCOMPARE(valuesOf(got, u"dkim_result"_s), QStringList { u"fail"_s });
        QCOMPARE(valuesOf(got, u"account"_s), QStringList { u"email:pat@tenant.example"_s }); // no number to call
        const auto dossier = ctl.at(monday, u"dossier "_s + got.text("case"));
        QStringList failed;
        for (const auto &line : dossier.lines) {
            if (line[u"outcome"_s] == u"fail"_s)
                failed.append(line[u"id"_s].toString());
            QVERIFY(line[u"id"_s] != u"E-DOMAIN"_s || line[u"outcome"_s] != u"pass"_s); // fbi.gov was only written
        }
        for (const auto &id : { u"E-LOOKALIKE"_s, u"E-REPLYTO"_s, u"E-MAILAUTH"_s })
            QVERIFY2(failed.contains(id), qPrintable(failed.join(u' ')));
    }
    void a_protected_paper_waits_for_its_password_and_is_read_with_it()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        QProcess qpdf;
        qpdf.start(u"qpdf"_s,
            { u"--encrypt"_s, u"open sesame"_s, u"owner"_s, u"256"_s, u"--"_s,
                Ctl::paper(u"05-preservation-letter.pdf"_s), ctl.path(u"p.pdf"_s) });
        if (!qpdf.waitForStarted())
            QSKIP("qpdf is not installed");
        QVERIFY(qpdf.waitForFinished() && qpdf.exitCode() == 0);
        const auto refused = ctl.at(monday, u"receive "_s + ctl.path(u"p.pdf"_s));
        QCOMPARE(refused.status, 1);
        QVERIFY2(refused.err.contains("password"), refused.err.constData());
        const auto sha = ctl.at(monday, u"tray"_s).column("sha256").value(0);
        ctl.written(u"wrong"_s, "close sesame\n");
        const auto tried = ctl.at(monday, u"tray file %1 --read --password-file %2"_s.arg(sha, ctl.path(u"wrong"_s)));
        QCOMPARE(tried.status, 1);
        QVERIFY2(tried.err.contains("does not open"), tried.err.constData());
        ctl.written(u"right"_s, "open sesame\n");
        const auto got = ctl.at(monday, u"tray file %1 --read --password-file %2"_s.arg(sha, ctl.path(u"right"_s)));
        QCOMPARE(got.status, 0);
        QCOMPARE(valuesOf(got, u"instrument"_s), QStringList { u"PRES_2703F"_s });
        QFile docket(ctl.docket());
        QVERIFY(docket.open(QIODevice::ReadOnly) && !docket.readAll().contains("sesame"));
    }
    void a_mail_hook_gives_the_mail_on_standard_input()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        const auto piped = [&](const QByteArray &bytes) {
            QProcess process;
            auto environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"WRITDESK_DOCKET"_s, ctl.docket());
            process.setProcessEnvironment(environment);
            process.setStandardInputFile(ctl.written(u"in"_s, bytes));
            process.start(QStringLiteral(PROGRAMS "/writdeskctl"),
                { u"--now"_s, monday, u"--actor"_s, u"ana"_s, u"--json"_s, u"receive"_s, u"-"_s });
            return Ctl::ended(process);
        };
        const auto got = piped(outer + inner + "--b--\r\n");
        QCOMPARE(got.status, 0);
        QCOMPARE(valuesOf(got, u"sender_email"_s), QStringList { u"agent@fbi-gov.example"_s });
        const auto empty = piped({});
        QCOMPARE(empty.status, 1);
        QVERIFY(empty.err.contains("standard input"));
    }
};
QTEST_GUILESS_MAIN(tst_CtlIntakeMail)
#include "tst_ctl_intake_mail.moc"
