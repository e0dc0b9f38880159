// SPDX-License-Identifier: Apache-2.0
#include "ctl_run.h"
using namespace writdesk;
namespace {
const auto monday = u"2026-11-23T09:00:00-05:00"_s;
}
class tst_CtlCalendar : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_calendar_is_written_once_and_tells_how_much_it_holds()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        const auto ref = ctl.at(monday, u"receive "_s + Ctl::paper(u"01-federal-warrant.pdf"_s)).text("case");
        CTL_STATUS(ctl.at(monday, u"accept "_s + ref), 0);
        const auto due = ctl.at(monday, u"due"_s);
        const auto cases = due.column("case");
        QVERIFY(!cases.isEmpty() && cases.count(ref) == cases.size()); // each of its dates
        const auto file = ctl.path(u"office.ics"_s);
        const auto ran = ctl.at(monday, u"calendar "_s + file);
        CTL_STATUS(ran, 0);
        QCOMPARE(sorted(ran.object().keys()), keys(u"events file"_s));
        QFile calendar(file);
        QVERIFY(calendar.open(QIODevice::ReadOnly));
        const auto bytes = calendar.readAll();
        QVERIFY(bytes.startsWith("BEGIN:VCALENDAR\r\n") && bytes.endsWith("END:VCALENDAR\r\n"));
        QCOMPARE(bytes.count("BEGIN:VEVENT"), ran.object().value(u"events"_s).toInt());
        QVERIFY(bytes.contains(ref.toLatin1()));
        QVERIFY(bytes.contains("DTSTART;VALUE=DATE:" + due.text("due").remove(u'-').toLatin1()));
        QVERIFY(bytes.contains("DTSTAMP:20261123T140000Z"));
        // Nothing was entered, and nothing is written over.
        QVERIFY(!ctl.at(monday, u"log"_s).column("kind").contains(u"heartbeat"_s));
        CTL_STATUS(ctl.at(monday, u"calendar "_s + file), 1);
        CTL_STATUS(ctl.at(monday, u"calendar nowhere/office.ics"_s), 1);
        CTL_STATUS(ctl.at(monday, u"calendar office.txt"_s), 2);
    }
};
QTEST_GUILESS_MAIN(tst_CtlCalendar)
#include "tst_ctl_calendar.moc"
