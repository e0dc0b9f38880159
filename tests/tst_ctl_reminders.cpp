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
};
QTEST_GUILESS_MAIN(tst_CtlReminders)
#include "tst_ctl_reminders.moc"
