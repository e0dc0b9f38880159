// SPDX-License-Identifier: Apache-2.0
#include "desk_fixture.h"
using namespace writdesk;
namespace {
QStringList letterFacts()
{
    return { QStringLiteral("instrument=PRES_2703F"), QStringLiteral("issuer=Federal Bureau of Investigation"),
        QStringLiteral("issuer_country=US"), QStringLiteral("docket_number=196C-NY-3312"),
        QStringLiteral("signer=Lee Marsh"), QStringLiteral("signer_role=agent"), QStringLiteral("issued_on=2026-08-27"),
        QStringLiteral("addressee=AutoIDM"), QStringLiteral("entity=AutoIDM"),
        QStringLiteral("account=email:pat@tenant.example"), QStringLiteral("category=L3_MESSAGES") };
}
}
class tst_DeskPreservation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ninety_days_run_from_receipt_and_roll_over_thanksgiving()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-08-28T08:00:00-04:00")));
        auto desk = office.desk(QStringLiteral("ana"), QStringLiteral("2026-08-28T09:00:00-04:00"));
        const auto hold = takeHold(*desk, opened(*desk, letterFacts()), {});
        QVERIFY2(hold, qPrintable(hold ? QString() : hold.error().sentence));
        QCOMPARE(hold->period.raw.text(), QStringLiteral("2026-11-26"));
        QCOMPARE(hold->period.earliest.text(), QStringLiteral("2026-11-26"));
        QCOMPARE(hold->period.latest.text(), QStringLiteral("2026-11-27"));
        QCOMPARE(hold->period.binding, hold->period.latest);
    }
    void a_renewal_is_anchored_at_the_raw_end()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-08-20T08:00:00-04:00")));
        auto desk = office.desk(QStringLiteral("ana"), QStringLiteral("2026-08-20T09:00:00-04:00"));
        const auto ref = opened(*desk, letterFacts());
        QVERIFY(takeHold(*desk, ref, {}));
        auto later = office.desk(QStringLiteral("ana"), QStringLiteral("2026-11-10T09:00:00-05:00"));
        const auto hold = renewHold(*later, ref);
        QVERIFY2(hold, qPrintable(hold ? QString() : hold.error().sentence));
        QCOMPARE(hold->period.binding.text(), QStringLiteral("2027-02-16"));
        QCOMPARE(hold->renewals, 1);
    }
    void nothing_is_preserved_for_a_letter_that_compels_nothing()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T08:00:00-05:00")));
        auto desk = office.desk(QStringLiteral("ana"), QStringLiteral("2026-11-23T09:00:00-05:00"));
        const auto hold = takeHold(*desk, opened(*desk, { QStringLiteral("instrument=FOREIGN_DIRECT") }), {});
        QVERIFY(!hold);
        QCOMPARE(hold.error().no, No::Blocked);
        QCOMPARE(ids(hold.error().blocks), QStringList { QStringLiteral("P-05") });
    }
    void preserved_data_is_destroyed_after_the_latest_date_by_two_people_and_leaves_a_certificate()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-08-28T08:00:00-04:00")));
        auto desk = office.desk(QStringLiteral("ana"), QStringLiteral("2026-08-28T09:00:00-04:00"));
        const auto ref = opened(*desk, letterFacts());
        QVERIFY(takeHold(*desk, ref, {}));
        QFile data(office.path(QStringLiteral("mailbox.csv")));
        QVERIFY(data.open(QIODevice::WriteOnly) && data.write("canary,4711\n") > 0);
        data.close();
        QVERIFY(collect(*desk, ref,
            { .path = data.fileName(),
                .category = QStringLiteral("L3_MESSAGES"),
                .account = QStringLiteral("email:pat@tenant.example"),
                .quiet = true }));

        auto early = office.desk(QStringLiteral("ana"), QStringLiteral("2026-11-27T12:00:00-05:00"));
        const auto tooSoon = destroyHold(*early, ref);
        QVERIFY(!tooSoon);
        QCOMPARE(tooSoon.error().no, No::Blocked);

        const auto after = QStringLiteral("2026-12-01T12:00:00-05:00");
        auto ana = office.desk(QStringLiteral("ana"), after);
        QVERIFY(!destroyHold(*ana, ref)); // nobody approved
        auto ben = office.desk(QStringLiteral("ben"), after);
        const auto approved = approve(*ben, ref, QStringLiteral("destroy"));
        QVERIFY2(approved, qPrintable(approved ? QString() : approved.error().sentence));
        const auto done = destroyHold(*ana, ref);
        QVERIFY2(done,
            qPrintable(
                done ? QString() : done.error().sentence + ids(done.error().blocks).join(u' ') + done.error().detail));
        QCOMPARE(done->steps.size(), 1);
        QVERIFY(done->certificate.startsWith("%PDF"));
        QVERIFY(ana->docket().verify());
        ana.reset(), ben.reset(), early.reset(), desk.reset();
        QFile file(office.file());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("canary,4711"));
    }
};
QTEST_MAIN(tst_DeskPreservation)
#include "tst_desk_preservation.moc"
