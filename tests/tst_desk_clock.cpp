// SPDX-License-Identifier: Apache-2.0
// The clock of an ordinary docket is a parameter here: set back or jumping, it is noticed, entered once, and told.
#include "clock_desk.h"
#include "desk_fixture.h"
#include "digest_desk.h"
#include "doctor_desk.h"
#include "office.h"
#include "reminder_desk.h"
#include <QCoreApplication>
#include <algorithm>
using namespace writdesk;
namespace {
constexpr int hour = 3600;

// A machine: what its clock says, and how long it has run.
struct Machine {
    Rehearsal folder {};
    QString file = folder.path(QStringLiteral("office.docket"));
    QDateTime clock = instantOf(QStringLiteral("2026-11-23T09:00:00-05:00"));
    Uptime run { QStringLiteral("boot-1"), 100 };
    Machine()
    {
        const auto made = Docket::create(
            file, { .profile = QStringLiteral("autoidm"), .at = clock, .actor = QStringLiteral("ana") });
        if (!made
            || !(*made)->addActor({ QStringLiteral("ana"), clock }, QStringLiteral("ana"), QStringLiteral("counsel"),
                QStringLiteral("secret")))
            qFatal("no docket");
    }
    DeskOrder order()
    {
        return { .docket = file,
            .actor = QStringLiteral("ana"),
            .clock = [this] { return clock; },
            .readerProgram = QStringLiteral(PROGRAMS "/writdesk-reader"),
            .uptime = [this] { return run; } };
    }
    std::unique_ptr<Desk> desk()
    {
        auto opened = Desk::open(order());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().sentence));
        return std::move(*opened);
    }
    void passes(qint64 seconds, qint64 ofClock) { run.seconds += seconds, clock = clock.addSecs(ofClock); }
    qsizetype entered() { return desk()->docket().ofKind(kind::clockNoticed)->size(); }
};

Checkup clockOf(Desk &desk)
{
    const auto all = docketCheckups(desk.docket(), desk.now());
    return *std::ranges::find(*all, QStringLiteral("clock"), &Checkup::check);
}
}
class tst_DeskClock : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_clock_that_goes_as_the_machine_does_is_not_noticed()
    {
        Machine machine;
        QVERIFY(remind(*machine.desk(), 7));
        machine.passes(9 * hour, 9 * hour + 60); // a time server moved it by a minute
        QVERIFY(remind(*machine.desk(), 7));
        machine.run = { QStringLiteral("boot-2"), 5 }; // started anew after a night
        machine.clock = machine.clock.addSecs(14 * hour);
        QVERIFY(remind(*machine.desk(), 7));
        QCOMPARE(machine.entered(), 0);
        QCOMPARE(clockOf(*machine.desk()).health, Health::Good);
    }
    void a_jump_forward_between_two_reminders_is_entered_once_and_stands_with_the_doctor_and_the_digest()
    {
        Machine machine;
        QVERIFY(remind(*machine.desk(), 7));
        machine.passes(hour, 30 * hour);
        QVERIFY(remind(*machine.desk(), 7));
        QVERIFY(remind(*machine.desk(), 7));
        QCOMPARE(machine.entered(), 1);
        const auto noticed = machine.desk()->docket().ofKind(kind::clockNoticed)->last();
        QCOMPARE(noticed.body.value(u"seconds").toInteger(), 29 * hour);
        const auto checkup = clockOf(*machine.desk());
        QCOMPARE(checkup.health, Health::Look);
        QVERIFY2(checkup.found.contains(QStringLiteral("jumped forward")), qPrintable(checkup.found));
        const auto desk = machine.desk();
        QVERIFY(digestOf(*desk)->text.contains(QStringLiteral("jumped forward")));
    }
    void a_clock_set_back_before_the_last_entry_is_entered_at_that_entry_and_told()
    {
        Machine machine;
        machine.passes(2 * hour, 2 * hour);
        QVERIFY(remind(*machine.desk(), 7));
        const auto last = machine.clock;
        machine.passes(60, -5 * hour);
        const auto desk = machine.desk();
        const auto fault = noticeClock(*desk);
        QVERIFY2(fault && *fault, qPrintable(fault ? QString() : fault.error().sentence));
        QVERIFY((*fault)->words().contains(QStringLiteral("set back")));
        QVERIFY(noticeClock(*desk)); // told again, not entered again
        QCOMPARE(machine.entered(), 1);
        QCOMPARE(desk->docket().ofKind(kind::clockNoticed)->last().at, last);
        QCOMPARE(clockOf(*desk).health, Health::Look);
        QVERIFY(desk->docket().verify());
    }
    void a_window_that_stands_open_sees_its_clock_jump_and_says_so()
    {
        Machine machine;
        Office office(machine.order());
        const auto opened = office.open().result();
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().sentence));
        QVERIFY(opened->trouble.isEmpty());
        machine.passes(60, 60);
        QVERIFY(office.info().result()->trouble.isEmpty());
        machine.passes(60, 48 * hour);
        QVERIFY(office.info().result()->trouble.contains(QStringLiteral("jumped forward")));
        QVERIFY(office.info().result()->trouble.contains(QStringLiteral("jumped forward"))); // it stays for a day
        QCOMPARE(machine.entered(), 1);
    }
    void a_rehearsal_sets_its_clock_as_it_likes()
    {
        Rehearsal rehearsal;
        QVERIFY(rehearsal.create(QStringLiteral("2026-11-16T09:00:00-05:00")));
        const auto desk = rehearsal.desk(QStringLiteral("ana"), QStringLiteral("2027-11-16T09:00:00-05:00"));
        const auto fault = noticeClock(*desk);
        QVERIFY(fault && !*fault);
        QCOMPARE(clockOf(*desk).health, Health::Good);
    }
};
QTEST_GUILESS_MAIN(tst_DeskClock)
#include "tst_desk_clock.moc"
