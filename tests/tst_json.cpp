// SPDX-License-Identifier: Apache-2.0
#include "entry.h"
#include <QTest>
using namespace writdesk;
class tst_Json : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_case_written_as_json_is_the_same_case_when_read()
    {
        Case c;
        c.ref = { QStringLiteral("WD-2026-K7QM4") };
        c.receivedAt = QDateTime({ 2026, 11, 23 }, { 9, 0 }, QTimeZone("America/New_York"));
        c.facts.append({ .name = QStringLiteral("account"),
            .value = QStringLiteral("email:ünï@example.org"),
            .page = 2,
            .rect = { 1.5, 2, 30, 12 },
            .how = How::Ocr });
        c.gags.append(
            { .id = { QStringLiteral("G1") }, .source = GagSource::Order, .from = QStringLiteral("2025-11-24") });
        c.judgement.periods.append(
            { .rule = QStringLiteral("T-PRES-01"), .family = Family::HoldUntil, .raw = When::of(QDate(2027, 2, 21)) });
        QCOMPARE(valueOf<Case>(jsonObject(jsonBytes(objectOf(c)))), c);
    }
    void an_instant_keeps_the_offset_it_was_observed_in()
    {
        const QDateTime inNewYork({ 2026, 11, 23 }, { 9, 0 }, QTimeZone("America/New_York"));
        QCOMPARE(isoInstant(inNewYork), QStringLiteral("2026-11-23T09:00:00-05:00"));
        QCOMPARE(instantOf(isoInstant(inNewYork)), inNewYork);
        QCOMPARE(isoInstant(inNewYork.toUTC()), QStringLiteral("2026-11-23T14:00:00Z"));
    }
    void a_text_without_an_offset_is_no_instant()
    {
        QVERIFY(!instantOf(QStringLiteral("2026-11-23T09:00:00")).isValid());
        QVERIFY(!instantOf(QStringLiteral("yesterday")).isValid());
    }
};
QTEST_GUILESS_MAIN(tst_Json)
#include "tst_json.moc"
