// SPDX-License-Identifier: Apache-2.0
// The entries of a docket page by page, newest first, however many there are.
#include "docket_sample.h"
using namespace writdesk;
namespace {
const CaseRef a { QStringLiteral("WD-2026-AAAAA") };
const CaseRef b { QStringLiteral("WD-2026-BBBBB") };
constexpr int many = 30;

NewEntry approval(const CaseRef &ref, const QString &act)
{
    return { ref, kind::asked, objectOf(Approval { .act = act, .asked = QStringLiteral("ann") }) };
}

// Thirty entries of one case by ann, a minute apart; before them one of another by Zoë, who asks for two acts.
Result<> filled(Docket &docket)
{
    auto done = enter(docket, { QStringLiteral("Zo\u00eb"), later(1) },
        { received(b, {}), approval(b, QStringLiteral("override")), approval(b, QStringLiteral("release")) });
    for (int i = 0; i < many && done; ++i)
        done = enter(docket, annAt(2 + i), { i == 0 ? received(a, {}) : status(a, QStringLiteral("reviewing")) });
    return done.map([](const auto &) {});
}

QList<qint64> numbersOf(const QList<Entry> &entries)
{
    QList<qint64> numbers;
    for (const auto &entry : entries)
        numbers.append(entry.number);
    return numbers;
}

// All pages one after the other, and how many there were.
Result<QPair<QList<Entry>, int>> all(Docket &docket, EntryQuery query)
{
    QList<Entry> entries;
    for (int pages = 1; pages < 1000; ++pages) {
        const auto page = docket.entriesBelow(query);
        if (!page)
            return asFailure(page);
        entries += page->entries;
        if (page->next == 0)
            return QPair(entries, pages);
        query.below = page->next;
    }
    return failed(QStringLiteral("The pages do not end."));
}
}
class tst_Docket_pages : public QObject {
    Q_OBJECT
    TemporaryDocket m_docket;
private Q_SLOTS:
    void initTestCase() { YES(filled(*m_docket)); }
    void the_pages_are_the_log_turned_round()
    {
        for (const int limit : { 1, 7, 1000 }) {
            for (const qint64 most : { 3, 1000 }) {
                const auto paged = all(*m_docket, { .limit = limit, .most = most });
                YES(paged);
                auto numbers = numbersOf(paged->first);
                std::ranges::reverse(numbers);
                QCOMPARE(numbers, numbersOf(m_docket->entries().value()));
            }
        }
    }
    void only_what_is_asked_for_is_found_data()
    {
        QTest::addColumn<EntryQuery>("query");
        QTest::addColumn<QList<qint64>>("numbers"); // 1 is the docket's own
        const auto word = [](const QString &text, const QStringList &kinds = {}) {
            return EntryQuery { .words = { { text, kinds } } };
        };
        QTest::newRow("of a kind") << EntryQuery { .kinds = { kind::received } } << QList<qint64> { 5, 2 };
        QTest::newRow("of a case") << EntryQuery { .caseRef = b } << QList<qint64> { 4, 3, 2 };
        QTest::newRow("of an act") << EntryQuery { .act = QStringLiteral("override") } << QList<qint64> { 3 };
        QTest::newRow("by an actor, folded") << word(QStringLiteral("zo")) << QList<qint64> { 4, 3, 2 };
        QTest::newRow("by an actor, as typed") << word(QStringLiteral("Zo\u00eb")) << QList<qint64> { 4, 3, 2 };
        QTest::newRow("by part of a reference") << word(QStringLiteral("bbbb")) << QList<qint64> { 4, 3, 2 };
        QTest::newRow("by what people call a kind")
            << word(QStringLiteral("paper"), { kind::received }) << QList<qint64> { 5, 2 };
        QTest::newRow("by two words") << EntryQuery { .words
            = { { QStringLiteral("ann"), {} }, { QStringLiteral("paper"), { kind::received } } } }
                                      << QList<qint64> { 5 };
        QTest::newRow("of some numbers") << EntryQuery { .below = 4, .from = 2 } << QList<qint64> { 3, 2 };
        QTest::newRow("of nobody") << word(QStringLiteral("nobody")) << QList<qint64>();
    }
    void only_what_is_asked_for_is_found()
    {
        QFETCH(EntryQuery, query);
        QFETCH(QList<qint64>, numbers);
        for (const qint64 most : { 2, 100'000 }) {
            query.most = most;
            const auto paged = all(*m_docket, query);
            YES(paged);
            QCOMPARE(numbersOf(paged->first), numbers);
        }
    }
    void what_is_looked_at_in_one_go_is_bounded()
    {
        const auto page = m_docket->entriesBelow({ .words = { { QStringLiteral("nobody"), {} } }, .most = 10 });
        YES(page);
        QCOMPARE(page->entries.size(), 0);
        QCOMPARE(page->next, many + 4 + 1 - 10);
    }
    void a_day_begins_with_the_first_entry_made_then()
    {
        QCOMPARE(m_docket->firstEntryAt(later(0)).value(), 1);
        QCOMPARE(m_docket->firstEntryAt(later(1)).value(), 2);
        QCOMPARE(m_docket->firstEntryAt(later(3)).value(), 6);
        QCOMPARE(m_docket->firstEntryAt(later(3).addSecs(1)).value(), 7);
        QCOMPARE(m_docket->firstEntryAt(later(9000)).value(), many + 5);
    }
};
QTEST_GUILESS_MAIN(tst_Docket_pages)
#include "tst_docket_pages.moc"
