// SPDX-License-Identifier: Apache-2.0
#include "docket_sample.h"
#include "schema_p.h"
using namespace writdesk;
namespace {
const CaseRef a { QStringLiteral("WD-2026-AAAAA") };
const CaseRef b { QStringLiteral("WD-2026-BBBBB") };
const CaseRef c { QStringLiteral("WD-2026-CCCCC") };
const auto mail = QStringLiteral("email:x@y.example");

NewEntry judged(const CaseRef &ref, QDate due)
{
    const Period period { .rule = QStringLiteral("T-RESP-01"),
        .family = Family::ActBy,
        .binding = When::of(due),
        .freeFrom = QDateTime(due.addDays(1), QTime(0, 0), Qt::UTC) };
    return { ref, kind::judged, objectOf(Judgement { .periods = { period }, .at = noon }) };
}
QStringList refsOf(const Result<QList<ListRow>> &rows)
{
    QStringList refs;
    for (const auto &row : rows.value())
        refs.append(row.ref.text);
    return refs;
}
QStringList textsOf(const Result<QList<CaseRef>> &found)
{
    QStringList refs;
    for (const auto &ref : found.value())
        refs.append(ref.text);
    return refs;
}
// Three cases: a is due last and shares an account with b; c is due at no time and has nothing accepted open.
Result<> filled(Docket &docket)
{
    const auto paper = stored(docket, a, "%PDF a", QStringLiteral("SEARCH WARRANT for the caf\u00e9 on Elm Street"));
    if (!paper)
        return asFailure(paper);
    return enter(docket, annAt(1),
        { received(a,
              { fact(QStringLiteral("instrument"), QStringLiteral("SW_FED"), FactState::Accepted),
                  fact(QStringLiteral("account"), mail, FactState::Accepted),
                  fact(QStringLiteral("docket_number"), QStringLiteral("1:26-mj-00042"), FactState::Accepted),
                  fact(QStringLiteral("issuer"), QStringLiteral("District of \u00d6rebro"), FactState::Accepted) },
              { *paper }),
            judged(a, QDate(2026, 12, 1)), received(b, { fact(QStringLiteral("account"), mail, FactState::Accepted) }),
            judged(b, QDate(2026, 11, 20)), received(c, {}) })
        .map([](const auto &) {});
}
}
class tst_Docket_lists : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void the_list_is_by_binding_date_and_what_is_never_due_comes_last()
    {
        TemporaryDocket docket;
        YES(filled(*docket));
        const auto rows = docket->list({});
        YES(rows);
        QCOMPARE(refsOf(rows), QStringList({ b.text, a.text, c.text }));
        const auto &row = rows->at(1);
        QCOMPARE(row.instrument, QStringLiteral("SW_FED"));
        QCOMPARE(row.due, QStringLiteral("2026-12-01"));
        QCOMPARE(row.dueRule, QStringLiteral("T-RESP-01"));
        QCOMPARE(row.receivedAt, noon);
        QCOMPARE(row.revision, 3);
        QCOMPARE(rows->at(2).due, QString());
    }
    void whatever_a_paper_calls_its_issuer_the_list_says_the_same()
    {
        TemporaryDocket docket;
        const QString odd = QStringLiteral("Court\u0000\u001fof \u001f\u001f\u00d6rebro\n, |'\"");
        YES(enter(*docket, annAt(1),
            { received(a, { fact(QStringLiteral("issuer"), odd, FactState::Accepted) }),
                judged(a, QDate(2026, 12, 1)) }));
        const auto rows = docket->list({});
        YES(rows);
        QCOMPARE(rows->size(), 1);
        QCOMPARE(rows->first().issuer, odd);
        QCOMPARE(rows->first().due, QStringLiteral("2026-12-01"));
        QCOMPARE(rows->first().revision, 3);
    }
    void cases_near_some_days_are_those_due_then_then_before_then_the_others_data()
    {
        QTest::addColumn<QDate>("from");
        QTest::addColumn<QDate>("to");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("all are due then")
            << QDate(2026, 11, 1) << QDate(2026, 12, 31) << QStringList { b.text, a.text, c.text };
        QTest::newRow("one is, one was before")
            << QDate(2026, 12, 1) << QDate(2026, 12, 1) << QStringList { a.text, b.text, c.text };
        QTest::newRow("both were, the nearest first")
            << QDate(2027, 1, 1) << QDate(2027, 1, 31) << QStringList { a.text, b.text, c.text };
        QTest::newRow("both come later") << QDate(2026, 1, 1) << QDate(2026, 1, 31)
                                         << QStringList { b.text, a.text, c.text };
    }
    void cases_near_some_days_are_those_due_then_then_before_then_the_others()
    {
        QFETCH(QDate, from);
        QFETCH(QDate, to);
        QFETCH(QStringList, found);
        TemporaryDocket docket;
        YES(filled(*docket));
        for (int most = 0; most <= 4; ++most)
            QCOMPARE(textsOf(docket->casesDueNear(from, to, most)), found.first(qMin(most, 3)));
    }
    void a_filter_finds_every_word_in_any_of_its_columns_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("part of a reference") << QStringLiteral("aaa") << QStringList { a.text };
        QTest::newRow("instrument, other case") << QStringLiteral("sw_f") << QStringList { a.text };
        QTest::newRow("docket number") << QStringLiteral("mj-00042") << QStringList { a.text };
        QTest::newRow("account") << QStringLiteral("X@Y") << QStringList { b.text, a.text };
        QTest::newRow("two words in two columns") << QStringLiteral("x@y district") << QStringList { a.text };
        QTest::newRow("letters with marks") << QStringLiteral("\u00f6REBRO") << QStringList { a.text };
        QTest::newRow("status") << QStringLiteral("received") << QStringList { b.text, a.text, c.text };
        QTest::newRow("no such word") << QStringLiteral("x@y nowhere") << QStringList {};
        QTest::newRow("no wildcard") << QStringLiteral("%") << QStringList {};
    }
    void a_filter_finds_every_word_in_any_of_its_columns()
    {
        QFETCH(QString, filter);
        QFETCH(QStringList, found);
        TemporaryDocket docket;
        YES(filled(*docket));
        QCOMPARE(refsOf(docket->list({ .filter = filter })), found);
    }
    void a_list_is_read_in_parts()
    {
        TemporaryDocket docket;
        YES(filled(*docket));
        QCOMPARE(refsOf(docket->list({ .dueUntil = QStringLiteral("2026-11-20") })), QStringList { b.text });
        QCOMPARE(refsOf(docket->list({ .dueUntil = QStringLiteral("2026-11-19") })), QStringList {});
        QCOMPARE(refsOf(docket->list({ .limit = 1, .offset = 1 })), QStringList { a.text });
        QCOMPARE(refsOf(docket->list({ .offset = 2 })), QStringList { c.text });
        QCOMPARE(refsOf(docket->list({ .limit = 1, .after = a })), QStringList { c.text });
        QCOMPARE(refsOf(docket->list({ .after = b })), QStringList({ a.text, c.text }));
    }
    void a_list_is_ordered_by_any_of_its_columns_and_read_on_after_a_case_data()
    {
        QTest::addColumn<ListOrder>("order");
        QTest::addColumn<QStringList>("sorted");
        QTest::newRow("due") << ListOrder::Due << QStringList { b.text, a.text, c.text };
        QTest::newRow("case") << ListOrder::Case << QStringList { a.text, b.text, c.text };
        QTest::newRow("received, all at one instant") << ListOrder::Received << QStringList { a.text, b.text, c.text };
        QTest::newRow("instrument, then due") << ListOrder::Instrument << QStringList { b.text, c.text, a.text };
        QTest::newRow("issuer, then due") << ListOrder::Issuer << QStringList { b.text, c.text, a.text };
        QTest::newRow("status, then due") << ListOrder::Status << QStringList { b.text, a.text, c.text };
    }
    void a_list_is_ordered_by_any_of_its_columns_and_read_on_after_a_case()
    {
        QFETCH(ListOrder, order);
        QFETCH(QStringList, sorted);
        TemporaryDocket docket;
        YES(filled(*docket));
        for (const auto descending : { false, true }) {
            if (descending)
                std::ranges::reverse(sorted);
            QCOMPARE(refsOf(docket->list({ .order = order, .descending = descending })), sorted);
            const CaseRef first { sorted.first() };
            QCOMPARE(refsOf(docket->list({ .after = first, .order = order, .descending = descending })), sorted.mid(1));
        }
    }
    void a_word_may_stand_for_instruments_and_statuses_and_may_be_absent()
    {
        TemporaryDocket docket;
        YES(filled(*docket));
        const auto found = [&](const ListWord &word) { return refsOf(docket->list({ .words = { word } })); };
        const auto warrant = QStringLiteral("warrant");
        QCOMPARE(found({ .word = warrant }), QStringList {});
        QCOMPARE(found({ .word = warrant, .instruments = { QStringLiteral("SW_FED") } }), QStringList { a.text });
        QCOMPARE(found({ .word = warrant, .instruments = { QStringLiteral("SW_FED") }, .absent = true }),
            QStringList({ b.text, c.text }));
        QCOMPARE(found({ .word = warrant, .statuses = { QStringLiteral("received") } }),
            QStringList({ b.text, a.text, c.text }));
    }
    void a_list_is_narrowed_to_accounts_days_and_receipt()
    {
        TemporaryDocket docket;
        YES(filled(*docket));
        QCOMPARE(refsOf(docket->list({ .accounts = { QStringLiteral("x@y.example"), mail } })),
            QStringList({ b.text, a.text }));
        QCOMPARE(refsOf(docket->list({ .accounts = { QStringLiteral("x@y.example") } })), QStringList {});
        QCOMPARE(refsOf(docket->list({ .dueFrom = QStringLiteral("2026-11-21") })), QStringList { a.text });
        QCOMPARE(refsOf(docket->list({ .neverDue = true })), QStringList { c.text });
        QCOMPARE(refsOf(docket->list({ .receivedFrom = noon, .receivedBefore = noon.addSecs(1) })).size(), 3);
        QCOMPARE(refsOf(docket->list({ .receivedFrom = noon.addSecs(1) })), QStringList {});
        QCOMPARE(refsOf(docket->list({ .receivedBefore = noon })), QStringList {});
    }
    void words_of_a_paper_are_found_on_their_page_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<int>("hits");
        QTest::newRow("one word") << QStringLiteral("warrant") << 1;
        QTest::newRow("its beginning") << QStringLiteral("warr") << 1;
        QTest::newRow("words apart") << QStringLiteral("elm search") << 1;
        QTest::newRow("without its accent") << QStringLiteral("cafe") << 1;
        QTest::newRow("another word") << QStringLiteral("subpoena") << 0;
        QTest::newRow("one of two is absent") << QStringLiteral("warrant subpoena") << 0;
        QTest::newRow("a quotation mark") << QStringLiteral("\"warrant") << 1;
        QTest::newRow("an operator is a word") << QStringLiteral("warrant OR subpoena") << 0;
        QTest::newRow("only marks") << QStringLiteral("* - \"") << 0;
        QTest::newRow("nothing") << QString() << 0;
    }
    void words_of_a_paper_are_found_on_their_page()
    {
        QFETCH(QString, words);
        QFETCH(int, hits);
        TemporaryDocket docket;
        YES(filled(*docket));
        const auto found = docket->search(words);
        YES(found);
        QCOMPARE(found->size(), hits);
        if (hits > 0) {
            QCOMPARE(found->first().row.ref, a);
            QCOMPARE(found->first().row.instrument, QStringLiteral("SW_FED"));
            QCOMPARE(found->first().page, 1);
            QVERIFY(!found->first().document.isEmpty());
            QVERIFY2(found->first().snippet.contains(u'['), qPrintable(found->first().snippet));
        }
    }
    void stated_facts_are_found_and_what_they_replaced_is_not()
    {
        TemporaryDocket docket;
        YES(filled(*docket));
        const auto stated = [&](const QString &signer) {
            return NewEntry { c, kind::stated,
                { { QStringLiteral("set"), toJson(QList<Fact> { fact(QStringLiteral("signer"), signer) }) } } };
        };
        YES(enter(*docket, annAt(2), { stated(QStringLiteral("Quillfeather")) }));
        QCOMPARE(docket->search(QStringLiteral("quillfeather"))->size(), 1);
        QCOMPARE(docket->search(QStringLiteral("quillfeather"))->first().page, 0);
        YES(enter(*docket, annAt(3), { stated(QStringLiteral("Umberstone")) }));
        QCOMPARE(docket->search(QStringLiteral("quillfeather"))->size(), 0);
        QCOMPARE(docket->search(QStringLiteral("umberstone"))->size(), 1);
        QCOMPARE(*docket->rebuildCheck(), QStringList());
    }
    void cases_are_found_by_account_document_and_docket_number()
    {
        TemporaryDocket docket;
        YES(filled(*docket));
        QCOMPARE(textsOf(docket->casesWithAccount(mail)), QStringList({ a.text, b.text }));
        QCOMPARE(textsOf(docket->casesWithAccount(QStringLiteral("email:other"))), QStringList());
        QCOMPARE(textsOf(docket->casesWithDocument(docket->load(a)->documents.first().sha256)), QStringList { a.text });
        QCOMPARE(textsOf(docket->casesWithDocketNumber(QStringLiteral(" 1:26-MJ-00042"))), QStringList { a.text });
    }
    void papers_of_the_same_text_are_found_until_they_are_erased_and_after_a_rebuild()
    {
        TemporaryDocket docket;
        const CaseRef one { QStringLiteral("WD-2026-KKKKK") }, other { QStringLiteral("WD-2026-LLLLL") };
        const auto words = QString(64, u'a');
        for (const auto &ref : { one, other }) {
            auto paper = stored(*docket, ref, ref.text.toUtf8(), QStringLiteral("the same words"));
            YES(paper);
            paper->words = words;
            YES(enter(*docket, annAt(1), { received(ref, {}, { *paper }) }));
        }
        QCOMPARE(textsOf(docket->casesWithText(words)), (QStringList { one.text, other.text }));
        QCOMPARE(textsOf(docket->casesWithText(QString(64, u'b'))), QStringList());
        YES(docket->rebuild());
        QCOMPARE(textsOf(docket->casesWithText(words)), (QStringList { one.text, other.text }));
        QCOMPARE(*docket->rebuildCheck(), QStringList());
        const auto first = docket->entries(one)->first().number;
        YES(docket->erase(annAt(2), one, { first }, QStringLiteral("a court ordered it"), QStringLiteral("ben")));
        QCOMPARE(textsOf(docket->casesWithText(words)), QStringList { other.text });
    }
    void neighbours_share_an_account_or_may_do_so_for_all_anybody_knows()
    {
        TemporaryDocket docket;
        YES(filled(*docket));
        const auto neighbours = [&](const CaseRef &ref) {
            QStringList refs;
            const auto found = docket->neighbours(docket->load(ref).value());
            for (const auto &other : found.value())
                refs.append(other.ref.text);
            return refs;
        };
        QCOMPARE(neighbours(a), QStringList { b.text });
        QCOMPARE(neighbours(c), QStringList());
        const CaseRef d { QStringLiteral("WD-2026-DDDDD") }, e { QStringLiteral("WD-2026-EEEEE") };
        YES(enter(*docket, annAt(2),
            { received(d, { fact(QStringLiteral("account"), QStringLiteral("email:z@z.example")) }) }));
        QCOMPARE(neighbours(c), QStringList { d.text }); // nobody has accepted its account
        YES(enter(*docket, annAt(3), { { d, kind::accepted, {} } }));
        QCOMPARE(neighbours(c), QStringList());
        auto unread = stored(*docket, e, "%PDF locked", QString());
        YES(unread);
        unread->problem = QStringLiteral("It is locked.");
        YES(enter(*docket, annAt(4), { received(e, {}, { *unread }) }));
        QCOMPARE(neighbours(c), QStringList { e.text });
        QCOMPARE(neighbours(e), QStringList());
    }
    void projections_are_rebuilt_from_the_entries_alone_data()
    {
        QTest::addColumn<QString>("harm");
        for (const auto *harm : { "DELETE FROM cases", "UPDATE cases SET due_key = '2020-01-01', due = '2020-01-01'",
                 "UPDATE folded_cases SET folded = replace(folded, 'mail', 'fax')", "DELETE FROM accounts",
                 "INSERT INTO accounts VALUES ('WD-2026-CCCCC', 'email:x', 'accepted')", "DELETE FROM case_documents",
                 "DELETE FROM docket_numbers", "UPDATE pages SET words = 'other' WHERE page = 1", "DELETE FROM pages",
                 "INSERT INTO search (search) VALUES ('delete-all')",
                 "INSERT INTO docket_numbers VALUES ('WD-2026-XXXXX', '1')",
                 "UPDATE cases SET unsettled = 1 WHERE case_ref = 'WD-2026-CCCCC'" })
            QTest::newRow(harm) << QString::fromLatin1(harm);
    }
    void projections_are_rebuilt_from_the_entries_alone()
    {
        QFETCH(QString, harm);
        TemporaryDocket docket;
        YES(filled(*docket));
        QCOMPARE(*docket->rebuildCheck(), QStringList());
        const auto before = docket->load(a);
        {
            auto database = openDatabase(docket.file);
            YES(database);
            YES((*database)->run(harm));
        }
        const auto harmed = docket->rebuildCheck();
        YES(harmed);
        QVERIFY(!harmed->isEmpty());
        YES(docket->verify()); // the truth was not touched
        YES(docket->rebuild());
        const auto healed = docket->rebuildCheck();
        QVERIFY2(healed->isEmpty(), qPrintable(healed->join(u'\n')));
        QCOMPARE(*docket->load(a), *before);
        QCOMPARE(refsOf(docket->list({})), QStringList({ b.text, a.text, c.text }));
        QCOMPARE(docket->search(QStringLiteral("warrant"))->size(), 1);
    }
    void a_register_names_first_what_binds_first_and_last_what_is_over()
    {
        TemporaryDocket docket;
        const auto until = [](int day, HoldState state = HoldState::Active) {
            return objectOf(Hold { .id = { QStringLiteral("H1") },
                .state = state,
                .period = { .binding = When::of(QDate(2026, 11, day)) } });
        };
        YES(enter(*docket, annAt(1),
            { received(a, {}), { a, kind::holdTaken, until(2, HoldState::Destroyed) }, received(b, {}),
                { b, kind::holdTaken, until(30) }, received(c, {}), { c, kind::holdTaken, until(20) } }));
        QCOMPARE(textsOf(docket->casesIn(Register::Preservations)), QStringList({ c.text, b.text, a.text }));
        QCOMPARE(textsOf(docket->casesIn(Register::Preservations, 2)), QStringList({ c.text, b.text }));
        QCOMPARE(*docket->casesIn(Register::Notices), QList<CaseRef>());
        QCOMPARE(docket->rebuildCheck().value(), QStringList());
    }
    void cases_are_found_by_their_instrument()
    {
        TemporaryDocket docket;
        YES(filled(*docket));
        QCOMPARE(textsOf(docket->casesUnder({ QStringLiteral("SW_FED"), QStringLiteral("NSL_2709") })),
            QStringList { a.text });
        QCOMPARE(*docket->casesUnder({}), QList<CaseRef>());
    }
};
QTEST_GUILESS_MAIN(tst_Docket_lists)
#include "tst_docket_lists.moc"
