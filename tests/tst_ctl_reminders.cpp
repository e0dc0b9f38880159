// SPDX-License-Identifier: Apache-2.0
// What a scheduler runs: reminders whose words go into mail and logs.
#include "ctl_run.h"
using namespace writdesk;
namespace {
const auto friday = u"2026-11-20T10:00:00-05:00"_s;
const auto monday = u"2026-11-23T09:00:00-05:00"_s;

QString received(const Ctl &ctl, const QString &paper)
{
    const auto ref = ctl.at(friday, u"receive "_s + Ctl::paper(paper)).text("case");
    if (ref.isEmpty() || ctl.at(friday, u"accept "_s + ref).status != 0)
        qFatal("not received: %s", qPrintable(paper));
    return ref;
}
}
class tst_CtlReminders : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_reminder_names_nothing_of_a_gagged_case()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(friday));
        const auto ref = received(ctl, u"01-federal-warrant.pdf"_s);
        const auto open = ctl.at(monday, u"remind --within 60"_s);
        CTL_STATUS(open, 0);
        QVERIFY(open.out.contains(ref.toLatin1())); // so that the next lines can fail
        CTL_STATUS(ctl.at(monday, u"gag %1 add --source order --from 2025-11-24 --for 2 years"_s.arg(ref)), 0);
        const auto facts = ctl.at(monday, u"show "_s + ref).object().value(u"facts"_s).toArray();
        for (const auto *form : { "remind --within 60", "remind" }) {
            const auto silent = ctl.at(monday, QString::fromLatin1(form));
            CTL_STATUS(silent, 0);
            const auto words = silent.out + silent.err;
            QVERIFY(!words.contains(ref.toLatin1()));
            QVERIFY(!words.contains("nondisclosure") && !words.contains("silent"));
            for (const auto &fact : facts) {
                const auto value = fact.toObject().value(u"value"_s).toString();
                QVERIFY2(value.size() < 6 || !words.contains(value.toUtf8()), qPrintable(value));
            }
        }
    }
    void a_reminder_passes_on_until_somebody_takes_it_up()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(friday));
        const auto ref = received(ctl, u"01-federal-warrant.pdf"_s);
        const auto of = [&](const QString &when) {
            for (const auto &line : ctl.at(when, u"remind --within 60"_s).lines) {
                if (line.value(u"case"_s) == ref)
                    return line;
            }
            return QJsonObject();
        };
        CTL_STATUS(ctl.at(monday, u"remind ack "_s + ref), 1); // nobody was reminded of it yet
        QCOMPARE(of(monday).value(u"to"_s), u"intake"_s);
        const auto next = of(u"2026-11-24T09:00:00-05:00"_s);
        QCOMPARE(next.value(u"to"_s), u"reviewer"_s);
        QCOMPARE(next.value(u"passed_on"_s), true);
        const auto taken = ctl.at(u"2026-11-24T10:00:00-05:00"_s, u"remind ack %1 --says mine"_s.arg(ref), u"ben"_s);
        CTL_STATUS(taken, 0);
        QCOMPARE(taken.text("acknowledged_by"), u"ben"_s);
        const auto quiet = of(u"2026-11-27T09:00:00-05:00"_s);
        QCOMPARE(quiet.value(u"acknowledged_by"_s), u"ben"_s);
        QVERIFY(!quiet.contains(u"passed_on"_s));
        CTL_STATUS(ctl(u"docket verify"_s), 0);
    }
    void how_long_it_waits_is_a_setting_and_none_means_never()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(friday));
        const auto ref = received(ctl, u"01-federal-warrant.pdf"_s);
        CTL_STATUS(ctl.at(friday, u"law set escalation_hours 0 --reason \"one reader\""_s), 0);
        ctl.at(friday, u"profile approve"_s, u"ben"_s);
        ctl.at(monday, u"remind --within 60"_s);
        const auto later = ctl.at(u"2026-11-27T09:00:00-05:00"_s, u"remind --within 60"_s);
        QVERIFY(later.column("to").contains(u"intake"_s) && !later.column("to").contains(u"reviewer"_s));
    }
    void the_digest_is_one_text_a_day_that_names_no_silent_case()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(friday));
        const auto ref = received(ctl, u"01-federal-warrant.pdf"_s);
        const auto plain = ctl.at(monday, u"digest --within 60"_s);
        CTL_STATUS(plain, 0);
        QVERIFY(plain.text("text").contains(ref));
        QCOMPARE(plain.object().value(u"ways"_s).toArray().first(), u"stdout"_s);
        QVERIFY(ctl.at(monday, u"digest --once"_s).out.isEmpty()); // that of today was made
        CTL_STATUS(ctl.at(monday, u"gag %1 add --source order --from 2025-11-24 --for 2 years"_s.arg(ref)), 0);
        const auto mail = ctl.at(u"2026-11-24T09:00:00-05:00"_s, u"digest --within 60 --once --to digest.eml"_s);
        CTL_STATUS(mail, 0);
        QFile file(ctl.path(u"digest.eml"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto words = file.readAll() + mail.out;
        QVERIFY(words.contains("Subject:") && !words.contains(ref.toLatin1()) && !words.contains("nondisclosure"));
        CTL_STATUS(ctl.at(u"2026-11-25T09:00:00-05:00"_s, u"digest --to digest.pdf"_s), 2);
    }
    void a_notification_holds_counts_alone()
    {
        QTemporaryDir tools; // a desktop that writes down what it is shown
        QFile tool(tools.filePath(u"notify-send"_s));
        QVERIFY(tool.open(QIODevice::WriteOnly));
        tool.write("#!/bin/sh\nprintf '%s\\n' \"$@\" > \"$(dirname \"$0\")/shown\"\n");
        tool.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        tool.close();
        const auto path = qgetenv("PATH");
        qputenv("PATH", tools.path().toUtf8() + ':' + path);
        const Ctl ctl; // takes the environment with it
        qputenv("PATH", path);
        QVERIFY(ctl.rehearsal(friday));
        const auto ref = received(ctl, u"01-federal-warrant.pdf"_s);
        const auto ran = ctl.at(monday, u"digest --within 60 --desktop"_s);
        CTL_STATUS(ran, 0);
        QFile shown(tools.filePath(u"shown"_s));
        QVERIFY(shown.open(QIODevice::ReadOnly));
        const auto text = shown.readAll();
        QVERIFY2(text.contains("bind"), text.constData());
        QVERIFY(!text.contains(ref.toLatin1()) && !text.contains("T-"));
    }
};
QTEST_GUILESS_MAIN(tst_CtlReminders)
#include "tst_ctl_reminders.moc"
