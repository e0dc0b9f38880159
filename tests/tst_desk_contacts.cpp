// SPDX-License-Identifier: Apache-2.0
// Where a notice goes, how that was verified, and that a look at a sealed case is an entry.
#include "case_questions.h"
#include "contact_desk.h"
#include "desk_fixture.h"
#include "view.h"
#include "view_desk.h"
#include <algorithm>
using namespace writdesk;
namespace {
const auto account = QStringLiteral("email:pat@tenant.example");
const auto admin = QStringLiteral("it@tenant.example");
const auto how = QStringLiteral("named in the customer's contract of 2024");

CaseRef sealedCase(Desk &desk)
{
    const auto ref = desk.docket().freshRef(desk.today());
    const Received received { .at = desk.now(), .restricted = LaterList<QString>({ underSeal }) };
    const auto done = desk.opened(*ref, [&](const Case &) -> Result<QList<NewEntry>> {
        return QList<NewEntry> { { *ref, kind::received, objectOf(received) } };
    });
    return done ? *ref : CaseRef();
}
}

class tst_DeskContacts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void an_organisation_s_account_is_told_by_its_administrator_and_not_its_user()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T15:00:00-05:00")));
        auto desk = office.desk(QStringLiteral("ana"), QStringLiteral("2026-11-23T09:00:00-05:00"));
        const auto ref = opened(*desk, warrantFacts() + QStringList { QStringLiteral("tenant_kind=organisation") });
        const auto none = draftNotice(*desk, ref, QStringLiteral("en"), false);
        QVERIFY(!none);
        QCOMPARE(none.error().no, No::Blocked);
        QCOMPARE(ids(none.error().blocks), QStringList { QStringLiteral("recipient:") + account });
        QVERIFY(none.error().blocks.first().names.contains(QStringLiteral("P-09")));
        QVERIFY(verifyContact(*desk, ref, { account, ContactRole::Holder, QStringLiteral("pat@tenant.example"), how }));
        QVERIFY(!draftNotice(*desk, ref, QStringLiteral("en"), false));
        QVERIFY(verifyContact(*desk, ref, { account, ContactRole::Administrator, admin, how }));
        const auto draft = draftNotice(*desk, ref, QStringLiteral("en"), true);
        QVERIFY2(draft, draft ? "" : qPrintable(draft.error().sentence));
        QVERIFY(draft->eml.contains("To: " + admin.toUtf8()));
        const auto sent = markNotice(*desk, ref, QStringLiteral("sent"));
        QVERIFY(sent);
        QCOMPARE(sent->notices.last().contact.size(), 1);
        QCOMPARE(
            sent->notices.last().contact.first(), contactFor(*sent, account) ? *contactFor(*sent, account) : Contact());
        QCOMPARE(sent->notices.last().contact.first().checked, how);
    }
    void where_the_administrator_is_the_target_the_holder_is_told()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T15:00:00-05:00")));
        auto desk = office.desk(QStringLiteral("ana"), QStringLiteral("2026-11-23T09:00:00-05:00"));
        const auto facts = warrantFacts()
            + QStringList { QStringLiteral("tenant_kind=organisation"),
                  QStringLiteral("administrator_is_target=true") };
        QVERIFY(draftNotice(*desk, opened(*desk, facts), QStringLiteral("en"), false));
    }
    void a_contact_is_never_what_the_request_gives_data()
    {
        QTest::addColumn<QString>("whose");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("checked");
        QTest::newRow("the requester's mail") << account << QStringLiteral("Lee.Marsh@fbi.gov") << how;
        QTest::newRow("the requester's phone") << account << QStringLiteral("+1 (202) 555-0143") << how;
        QTest::newRow("nobody says how") << account << admin << QString();
        QTest::newRow("no address") << account << QStringLiteral(" ") << how;
        QTest::newRow("no account of the case") << QStringLiteral("email:other@tenant.example") << admin << how;
    }
    void a_contact_is_never_what_the_request_gives()
    {
        QFETCH(QString, whose);
        QFETCH(QString, to);
        QFETCH(QString, checked);
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T15:00:00-05:00")));
        auto desk = office.desk(QStringLiteral("ana"), QStringLiteral("2026-11-23T09:00:00-05:00"));
        const auto ref = opened(*desk, warrantFacts());
        const auto before = desk->docket().head();
        const auto said = verifyContact(*desk, ref, { whose, ContactRole::Administrator, to, checked });
        QVERIFY(!said);
        QVERIFY(!said.error().sentence.isEmpty());
        QCOMPARE(desk->docket().head()->count, before->count);
    }
    void who_looks_at_a_sealed_case_is_entered_once_a_day_and_at_another_is_not()
    {
        Rehearsal office;
        QVERIFY(office.create(QStringLiteral("2026-11-20T15:00:00-05:00")));
        auto ana = office.desk(QStringLiteral("ana"), QStringLiteral("2026-11-23T09:00:00-05:00"));
        const auto plain = opened(*ana, warrantFacts());
        const auto ref = sealedCase(*ana);
        const auto looks = [](Desk &desk, const CaseRef &of) {
            const auto entries = desk.docket().entries(of);
            return entries ? std::ranges::count(*entries, kind::caseViewed, &Entry::kind) : -1;
        };
        const auto look = [](Desk &desk, const CaseRef &of) {
            const auto c = desk.docket().load(of);
            return c && noteCaseView(desk, *c);
        };
        QVERIFY(look(*ana, ref) && look(*ana, ref) && look(*ana, plain));
        QCOMPARE(looks(*ana, ref), 1);
        QCOMPARE(looks(*ana, plain), 0);
        const auto entered = ana->docket().entries(ref)->last();
        QCOMPARE(entered.body.value(u"restricted").toArray().first().toString(), underSeal);
        // Looking ahead does not move the clock of a rehearsal.
        const auto last = ana->docket().info()->lastAt;
        ana.reset();
        auto ahead = office.desk(QStringLiteral("ben"), QStringLiteral("2026-12-24T09:00:00-05:00"));
        QVERIFY(look(*ahead, ref));
        QCOMPARE(looks(*ahead, ref), 2);
        QCOMPARE(ahead->docket().info()->lastAt, last);
    }
};
QTEST_MAIN(tst_DeskContacts)
#include "tst_desk_contacts.moc"
