// SPDX-License-Identifier: Apache-2.0
// The auditor's counter: the log page by page, narrowed to what is looked for, and out as a file.
#include "audit_desk.h"
#include "desk_fixture.h"
#include "sha256.h"
#include "view.h"
using namespace writdesk;
namespace {
const auto monday = QStringLiteral("2026-11-23T09:00:00-05:00");
const auto tuesday = QStringLiteral("2026-11-24T00:10:00-05:00");

CaseRef sealedCase(Desk &desk)
{
    const auto ref = desk.docket().freshRef(desk.today());
    const auto done = desk.opened(*ref, [&](const Case &) -> Result<QList<NewEntry>> {
        Received received { .at = desk.now() };
        received.restricted.append(underSeal);
        return QList<NewEntry> { { *ref, kind::received, objectOf(received) } };
    });
    return done ? *ref : CaseRef();
}

// Two plain cases on Monday, of which one has a finding overruled, and a third on the first minutes of Tuesday.
struct Log {
    Rehearsal office {};
    CaseRef first {};
    CaseRef late {};
    bool begin()
    {
        if (!office.create(QStringLiteral("2026-11-20T15:00:00-05:00")))
            return false;
        auto ana = office.desk(QStringLiteral("ana"), monday);
        first = opened(*ana, warrantFacts());
        opened(*ana, warrantFacts());
        const auto c = ana->docket().load(first);
        if (!c || c->judgement.findings.isEmpty()
            || !overrule(*ana, first, c->judgement.findings.first().id, QStringLiteral("seen the original")))
            return false;
        late = opened(*office.desk(QStringLiteral("ben"), tuesday), warrantFacts());
        return true;
    }
};

QList<qint64> numbersOf(const QList<Entry> &entries)
{
    QList<qint64> numbers;
    for (const auto &entry : entries)
        numbers.append(entry.number);
    return numbers;
}

QList<qint64> foundBy(Desk &desk, const QStringList &words, AuditGroup group = AuditGroup::Everything)
{
    AuditQuestion question { .group = group, .limit = 10'000 };
    for (const auto &word : words)
        question.words.append({ word, {} });
    const auto page = auditPage(desk, question);
    return page ? numbersOf(page->page.entries) : QList<qint64> { -1 };
}

QList<qint64> that(Desk &desk, const std::function<bool(const Entry &)> &is)
{
    QList<qint64> numbers;
    const auto entries = desk.docket().entries();
    for (const auto &entry : *entries) {
        if (is(entry))
            numbers.prepend(entry.number);
    }
    return numbers;
}
}
class tst_DeskAudit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_newest_stand_first_and_the_next_page_goes_on_where_the_last_ended()
    {
        Log log;
        QVERIFY(log.begin());
        auto desk = log.office.desk(QStringLiteral("ana"), tuesday);
        AuditQuestion question { .limit = 2 };
        QList<qint64> numbers;
        do {
            const auto page = auditPage(*desk, question);
            QVERIFY(page);
            numbers += numbersOf(page->page.entries);
            question.below = page->page.next;
            QCOMPARE(page->head.hash, desk->docket().head()->hash);
        } while (question.below > 0);
        QCOMPARE(numbers, that(*desk, [](const Entry &) { return true; }));
    }
    void a_day_is_that_of_the_house_and_words_narrow_it_further()
    {
        Log log;
        QVERIFY(log.begin());
        auto desk = log.office.desk(QStringLiteral("ana"), tuesday);
        const auto ofBen = that(*desk, [](const Entry &e) { return e.actor == u"ben"; });
        QVERIFY(!ofBen.isEmpty());
        // Ten past midnight in New York is five past five of the same day in Greenwich, and no longer Monday.
        QCOMPARE(foundBy(*desk, { QStringLiteral("2026-11-24") }), ofBen);
        QCOMPARE(foundBy(*desk, { QStringLiteral("ben") }), ofBen);
        QCOMPARE(foundBy(*desk, { QStringLiteral("2026-11-23"), QStringLiteral("ben") }), QList<qint64>());
        QCOMPARE(foundBy(*desk, { QStringLiteral("2026-10") }), QList<qint64>());
        QCOMPARE(foundBy(*desk, { QStringLiteral("2026-11") }), that(*desk, [](const Entry &) { return true; }));
        QCOMPARE(foundBy(*desk, { log.first.text.toLower() }),
            that(*desk, [&](const Entry &e) { return e.caseRef == log.first; }));
    }
    void what_was_overruled_is_found_at_once()
    {
        Log log;
        QVERIFY(log.begin());
        auto desk = log.office.desk(QStringLiteral("ana"), tuesday);
        const auto found = foundBy(*desk, {}, AuditGroup::Overruled);
        QVERIFY(!found.isEmpty());
        QCOMPARE(found, that(*desk, [](const Entry &e) { return e.body.value(u"act").toString() == u"override"; }));
    }
    void every_group_is_some_of_the_entries()
    {
        Log log;
        QVERIFY(log.begin());
        auto desk = log.office.desk(QStringLiteral("ana"), tuesday);
        const auto all = foundBy(*desk, {});
        AuditGroup group {};
        for (int i = 1; fromName(nameOf(AuditGroup(i)), group) && !nameOf(AuditGroup(i)).isEmpty() && i < 10; ++i)
            QVERIFY2(foundBy(*desk, {}, AuditGroup(i)).size() < all.size(), qPrintable(nameOf(AuditGroup(i))));
    }
    void whoever_sees_entries_of_a_sealed_case_is_entered_before_the_page_is_shown()
    {
        Log log;
        QVERIFY(log.begin());
        auto desk = log.office.desk(QStringLiteral("ana"), tuesday);
        const auto ref = sealedCase(*desk);
        QVERIFY(!ref.isEmpty());
        const auto page = auditPage(*desk, {});
        QVERIFY(page);
        QCOMPARE(page->page.entries.first().kind, kind::caseViewed);
        QCOMPARE(page->page.entries.first().caseRef, ref);
        const auto count = page->head.count;
        QCOMPARE(auditPage(*desk, {})->head.count, count); // once a day
    }
    void what_is_found_goes_out_as_a_file_and_that_it_did_is_an_entry()
    {
        Log log;
        QVERIFY(log.begin());
        auto desk = log.office.desk(QStringLiteral("ana"), tuesday);
        QByteArray bytes;
        const AuditFile file { { QStringLiteral("number"), QStringLiteral("actor") },
            [](const Entry &e) {
                return QStringList { QString::number(e.number), e.actor };
            },
            [&](QByteArrayView piece) -> Result<> {
                bytes += piece;
                return {};
            } };
        const AuditQuestion ofBen { .words = { { QStringLiteral("ben"), {} } } };
        const auto numbers = that(*desk, [](const Entry &e) { return e.actor == u"ben"; });
        const auto made = exportAudit(*desk, ofBen, file);
        QVERIFY2(made, made ? "" : qPrintable(made.error().sentence));
        QByteArray expected = "number,actor\n";
        for (const auto number : numbers)
            expected += QByteArray::number(number) + ",ben\n";
        QCOMPARE(bytes, expected);
        QCOMPARE(made->entries, numbers.size());
        QCOMPARE(made->sha256, sha256Hex(bytes));
        const auto last = desk->docket().entries()->last();
        QCOMPARE(last.kind, kind::exported);
        QCOMPARE(last.body.value(u"sha256").toString(), made->sha256);
    }
    void stopped_it_enters_nothing()
    {
        Log log;
        QVERIFY(log.begin());
        auto desk = log.office.desk(QStringLiteral("ana"), tuesday);
        const auto before = desk->docket().head()->count;
        const AuditFile file { {}, [](const Entry &) { return QStringList(); },
            [](QByteArrayView) { return Result<>(); } };
        const auto made = exportAudit(*desk, {}, file, { [](const QString &, qint64, qint64) { return false; }, {} });
        QVERIFY(!made);
        QCOMPARE(desk->docket().head()->count, before);
    }
};
QTEST_MAIN(tst_DeskAudit)
#include "tst_desk_audit.moc"
