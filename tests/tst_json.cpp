// SPDX-License-Identifier: Apache-2.0
#include "entry.h"
#include <QRandomGenerator>
#include <QTest>
using namespace writdesk;
namespace {
// Values as nobody would choose them: any letter, half a pair of surrogates, numbers with and without a fraction.
class Chance {
public:
    explicit Chance(quint32 seed)
        : m_random(seed)
    {
    }
    void fill(QString &v)
    {
        v.clear();
        for (auto left = below(9); left > 0; --left)
            v += QChar(below(3) == 0 ? char16_t(below(0x10000)) : char16_t(below(0x80)));
    }
    void fill(bool &v) { v = below(2) == 1; }
    void fill(int &v) { v = int(m_random.generate()); }
    void fill(qint64 &v) { v = qint64(m_random.generate64()); }
    void fill(double &v) { v = below(2) == 0 ? below(1000) - 500 : (m_random.generateDouble() - 0.5) * 1e9; }
    void fill(QDate &v) { v = below(3) == 0 ? QDate() : QDate(2000, 1, 1).addDays(below(20'000)); }
    void fill(QDateTime &v)
    {
        const QDateTime at(QDate(2026, 1, 1), QTime(0, 0), Qt::OffsetFromUTC, 3600 * (below(24) - 12));
        v = below(3) == 0 ? QDateTime() : at.addMSecs(below(2) == 0 ? below(1'000'000) : 1000 * below(1'000'000));
    }
    void fill(When &v) { below(2) == 0 ? fill(v.date) : fill(v.at), v = v.at.isValid() ? When::of(v.at) : v; }
    void fill(QRectF &v) { v = { double(below(9)), m_random.generateDouble(), double(below(2)), 0 }; }
    void fill(QJsonObject &v)
    {
        v = { { QStringLiteral("b"), below(9) }, { QStringLiteral("a"), QJsonArray { 1.5 } } };
    }
    void fill(QByteArray &v) { v = QByteArray::number(below(999)); } // it holds text only
    void fill(LaterText &v) { fill(static_cast<QString &>(v)); }
    template <class Kind> void fill(Name<Kind> &v) { fill(v.text); }
    template <class E>
    requires std::is_enum_v<E>
    void fill(E &v) { v = static_cast<E>(below(2)); }
    template <class T> void fill(std::optional<T> &v) { below(2) == 0 ? v.reset() : fill(v.emplace()); }
    template <class T> void fill(QList<T> &v)
    {
        v.clear();
        for (auto left = below(4); left > 0; --left)
            fill(v.emplaceBack());
    }
    template <class T> void fill(LaterList<T> &v) { fill(static_cast<QList<T> &>(v)); }
    template <Described T> void fill(T &v)
    {
        describe([this](const char *, auto &field) { fill(field); }, v);
    }

private:
    int below(int end) { return m_random.bounded(end); }
    QRandomGenerator m_random;
};
}
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
    void a_value_written_straight_to_text_has_the_bytes_of_its_object()
    {
        QCOMPARE(jsonTextOf(Case()), jsonBytes(objectOf(Case())));
        for (quint32 seed = 1; seed <= 300; ++seed) {
            Chance chance(seed);
            Case c;
            chance.fill(c);
            QCOMPARE(jsonTextOf(c), jsonBytes(objectOf(c)));
            Imported imported;
            chance.fill(imported);
            QCOMPARE(jsonTextOf(imported), jsonBytes(objectOf(imported)));
        }
    }
    void every_letter_is_written_as_qt_writes_it()
    {
        for (char32_t letter = 0; letter < 0x10000; ++letter) {
            const Fact f { .value = QString(QChar(char16_t(letter))) + u'a' };
            QCOMPARE(jsonTextOf(f), jsonBytes(objectOf(f)));
        }
    }
    void what_says_only_what_differs_is_read_as_the_same_value()
    {
        QCOMPARE(jsonTextOf(Case(), Extent::Known), QByteArray("{}"));
        for (quint32 seed = 1; seed <= 300; ++seed) {
            Case c;
            Chance(seed).fill(c);
            const auto read = valueOf<Case>(jsonObject(jsonTextOf(c, Extent::Known)));
            QCOMPARE(jsonTextOf(read), jsonTextOf(valueOf<Case>(objectOf(c))));
        }
    }
    void a_body_is_the_same_as_a_value_and_as_an_object()
    {
        for (const auto extent : { Extent::All, Extent::Known }) {
            Imported imported;
            Chance(7).fill(imported);
            const auto body = Body::of(imported, extent);
            QCOMPARE(body.bytes(), jsonTextOf(imported, extent));
            QCOMPARE(body.object(), jsonObject(body.bytes()));
            QCOMPARE(body.value(u"facts"), body.object().value(u"facts"));
            QVERIFY(body.value(u"documents").isUndefined() && !body.contains(u"documents") && body.contains(u"facts"));
            QCOMPARE(jsonTextOf(valueOf<Imported>(body)), jsonTextOf(imported));
            const Body parsed(body.object());
            QCOMPARE(parsed, body);
            QCOMPARE(jsonTextOf(valueOf<Imported>(parsed)), jsonTextOf(valueOf<Imported>(objectOf(imported))));
        }
    }
    void an_instant_keeps_the_offset_it_was_observed_in()
    {
        const QDateTime inNewYork({ 2026, 11, 23 }, { 9, 0 }, QTimeZone("America/New_York"));
        QCOMPARE(isoInstant(inNewYork), QStringLiteral("2026-11-23T09:00:00-05:00"));
        QCOMPARE(instantOf(isoInstant(inNewYork)), inNewYork);
        QCOMPARE(isoInstant(inNewYork.toUTC()), QStringLiteral("2026-11-23T14:00:00Z"));
    }
    void an_instant_is_written_as_qt_writes_it()
    {
        const auto usual = [](QDateTime at) {
            if (at.timeSpec() != Qt::UTC)
                at = at.toOffsetFromUtc(at.offsetFromUtc());
            return at.toString(at.time().msec() != 0 ? Qt::ISODateWithMs : Qt::ISODate);
        };
        for (const auto *zone : { "UTC", "America/New_York", "Europe/London", "Asia/Kathmandu", "Pacific/Apia" }) {
            for (qint64 ms = -5'000'000'000'000; ms < 6'000'000'000'000; ms += 98'765'432'100) {
                const auto at = QDateTime::fromMSecsSinceEpoch(ms, QTimeZone(zone));
                QCOMPARE(isoInstant(at), usual(at));
                QCOMPARE(isoInstant(at.toUTC()), usual(at.toUTC()));
                QCOMPARE(isoInstant(at.toOffsetFromUtc(-12'600)), usual(at.toOffsetFromUtc(-12'600)));
            }
        }
        QCOMPARE(isoInstant({}), QString());
    }
    void a_text_is_read_as_qt_reads_it()
    {
        const auto usual = [](const QString &text) {
            const auto at = QDateTime::fromString(text, Qt::ISODateWithMs);
            return at.isValid() && at.timeSpec() != Qt::LocalTime ? at : QDateTime();
        };
        QStringList texts;
        for (const auto *date : { "2026-11-23", "2024-02-29", "2023-02-29", "0001-01-01", "9999-12-31", "2026-13-01",
                 "2026-1-01", "+2026-11-23", "2026-11-2x", "" }) {
            for (const auto *time : { "T09:00:00", "T24:00:00", "T23:59:60", "T09:00:00.5", "T09:00:00.123",
                     "T09:00:00.1234", "T09:00:00,250", "T09:00", " 09:00:00", "T9:00:00", "T09:61:00", "" }) {
                for (const auto *zone : { "Z", "+00:00", "-00:00", "-05:00", "+05:45", "+14:00", "-13:59", "+24:00",
                         "+05:99", "+0530", "z", "", " Z", "ZZ" })
                    texts.append(QString::fromLatin1(date) + QLatin1String(time) + QLatin1String(zone));
            }
        }
        for (const auto &text : texts) {
            const auto got = instantOf(text), wanted = usual(text);
            QVERIFY2(
                got == wanted && got.timeSpec() == wanted.timeSpec() && got.offsetFromUtc() == wanted.offsetFromUtc(),
                qPrintable(text));
        }
    }
    void a_text_without_an_offset_is_no_instant()
    {
        QVERIFY(!instantOf(QStringLiteral("2026-11-23T09:00:00")).isValid());
        QVERIFY(!instantOf(QStringLiteral("yesterday")).isValid());
    }
};
QTEST_GUILESS_MAIN(tst_Json)
#include "tst_json.moc"
