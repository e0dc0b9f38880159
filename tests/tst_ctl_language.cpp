// SPDX-License-Identifier: Apache-2.0
// The command line in another language: people read it in theirs, and programs read what they always did.
#include "ctl_run.h"
using namespace writdesk;
namespace {
const auto friday = u"2026-11-20T10:00:00-05:00"_s;

QString caseIn(const Ctl &ctl)
{
    const auto received = ctl.at(friday, u"receive "_s + Ctl::paper(u"02-grand-jury-subpoena.pdf"_s));
    const auto ref = received.text("case");
    return ctl.at(friday, u"accept "_s + ref).status == 0 ? ref : QString();
}
}
class tst_CtlLanguage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void people_are_told_in_the_language_asked_for_or_chosen()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(friday));
        const auto missing = u"show WD-2026-AAAAA"_s;
        QVERIFY(ctl(missing).err.contains("There is no case"));
        QVERIFY(ctl(u"--language es "_s + missing).err.contains("No existe el caso"));
        CTL_STATUS(ctl(u"settings set language es"_s), 0);
        QVERIFY(ctl(missing).err.contains("No existe el caso"));
        QVERIFY(ctl(u"--language en "_s + missing).err.contains("There is no case"));
        QVERIFY(ctl(u"nosuch"_s).err.contains("No existe la orden"));
        QVERIFY(ctl(u"--language=es help"_s).out.contains("Estado de salida"));
    }
    void an_unknown_language_is_told_in_one_sentence()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(friday));
        const auto unknown = ctl(u"--language tlh list"_s);
        CTL_STATUS(unknown, 2);
        QVERIFY(unknown.out.isEmpty());
        QCOMPARE(unknown.err, QByteArray("writdeskctl: There is no language tlh. Choose one of: en, es.\n"));
        CTL_STATUS(ctl(u"settings set language tlh"_s), 1);
        CTL_STATUS(ctl(u"list --language"_s), 2);
    }
    void programs_read_the_same_whoever_starts_them()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(friday));
        const auto ref = caseIn(ctl);
        QVERIFY(!ref.isEmpty());
        for (const auto *words : { "show %1", "check %1", "periods %1", "ceiling %1", "dossier %1", "law settings",
                 "docket doctor", "notice %1 sent", "nosuch", "show WD-2026-AAAAA" }) {
            const auto said
                = QStringLiteral("--json --now %1 ").arg(friday) + QString::fromLatin1(words).replace(u"%1"_s, ref);
            const auto english = ctl(said), spanish = ctl(u"--language es "_s + said);
            QCOMPARE(spanish.out, english.out);
            QCOMPARE(spanish.err, english.err);
            QCOMPARE(spanish.status, english.status);
        }
    }
    void what_an_entry_keeps_is_the_same_whoever_enters_it()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(friday));
        const auto ref = caseIn(ctl);
        const auto judged = [&](const QString &language) {
            ctl(u"--language %1 --now %2 judge %3"_s.arg(language, friday, ref));
            return ctl.at(friday, u"log "_s + ref).lines.last().value(u"body"_s).toObject();
        };
        const auto english = judged(u"en"_s);
        QVERIFY(!english.isEmpty());
        QCOMPARE(judged(u"es"_s), english);
    }
    void a_letter_is_written_in_its_own_language_and_the_entry_keeps_which()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(friday));
        const auto ref = caseIn(ctl);
        const auto draft = u"letter %1 acknowledgement --lang es --to es.eml"_s.arg(ref);
        CTL_STATUS(ctl.at(friday, draft), 0);
        QCOMPARE(ctl.at(friday, u"log "_s + ref).lines.last().value(u"body"_s)[u"lang"_s].toString(), u"es"_s);
        QFile mail(ctl.path(u"es.eml"_s));
        QVERIFY(mail.open(QIODevice::ReadOnly));
        QVERIFY(mail.readAll().contains("Subject: Carta "));
        const auto unknown = ctl.at(friday, u"letter %1 acknowledgement --lang tlh --to x.pdf"_s.arg(ref));
        CTL_STATUS(unknown, 2);
        QVERIFY(unknown.err.contains("tlh"));
        CTL_STATUS(ctl.at(friday, u"notice %1 draft --lang es --to notice.pdf"_s.arg(ref)), 0);
    }
};
QTEST_GUILESS_MAIN(tst_CtlLanguage)
#include "tst_ctl_language.moc"
