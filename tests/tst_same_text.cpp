// SPDX-License-Identifier: Apache-2.0
#include "corpora.h"
#include "reader.h"
#include "receipts.h"
#include "same_text.h"
#include "truth.h"
#include <QDir>
#include <QTest>
using namespace writdesk;
namespace {
using namespace Qt::StringLiterals;
const auto twenty
    = u"You are commanded to produce the records of this account for the dates that are named in the annex "
      u"by Monday noon"_s;

Paper paperOf(const QString &words, int perPage = 1000)
{
    Paper paper { .media = u"application/pdf"_s };
    int count = 0;
    for (const auto &word : words.split(u' ')) {
        if (count++ % perPage == 0)
            paper.pages.append({ .number = int(paper.pages.size()) + 1, .width = 612, .height = 792 });
        paper.pages.last().words.append({ .text = word, .rect = { 72, 72, 40, 12 } });
    }
    return paper;
}

Paper mailOf(const QList<Receipt> &receipts) { return { .receipts = LaterList<Receipt>(receipts) }; }
Receipt line(const char *by, const char *at)
{
    return { fromEnvelope, instantOf(QString::fromLatin1(at)),
        u"Received: from a by %1 with ESMTP"_s.arg(QLatin1String(by)) };
}
}

class tst_SameText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void case_signs_and_pages_make_no_difference_and_a_letter_does_data()
    {
        QTest::addColumn<QString>("other");
        QTest::addColumn<int>("perPage");
        QTest::addColumn<bool>("same");
        QTest::newRow("the very words") << twenty << 1000 << true;
        QTest::newRow("shouted") << twenty.toUpper() << 1000 << true;
        QTest::newRow("over several pages") << twenty << 7 << true;
        QTest::newRow("with signs") << twenty + u" ."_s << 1000 << true;
        QTest::newRow("a word parted") << QString(twenty).replace(u"commanded"_s, u"com- manded"_s) << 1000 << true;
        QTest::newRow("one letter") << QString(twenty).replace(u"noon"_s, u"moon"_s) << 1000 << false;
        QTest::newRow("one digit more") << twenty + u" 1"_s << 1000 << false;
    }
    void case_signs_and_pages_make_no_difference_and_a_letter_does()
    {
        QFETCH(QString, other);
        QFETCH(int, perPage);
        QFETCH(bool, same);
        const auto hash = textHash(paperOf(twenty));
        QCOMPARE(hash.size(), 64);
        QCOMPARE(textHash(paperOf(other, perPage)) == hash, same);
    }
    // One text as qpdf wrote it in many ways: linearised, encrypted, with other tables.
    void papers_of_the_corpora_that_differ_in_bytes_alone_have_one_hash()
    {
        const auto folder = corpora() + u"/pdf/qpdf/"_s;
        if (corpora().isEmpty())
            QSKIP("no corpora here");
        Reader reader(QStringLiteral(PROGRAMS "/writdesk-reader"));
        QSet<QByteArray> bytes;
        QSet<QString> texts;
        for (const auto *name : { "enc-base.pdf", "hybrid-xref.pdf", "lin6.pdf", "good18.pdf", "enc-R3,V2.pdf" }) {
            QFile file(folder + QLatin1String(name));
            QVERIFY2(file.open(QIODevice::ReadOnly), name);
            const auto paper = file.readAll();
            bytes.insert(paper);
            const auto read = reader.read(paper, QLatin1String(name));
            QVERIFY2(read, name);
            texts.insert(textHash(*read));
        }
        QCOMPARE(bytes.size(), 5);
        QCOMPARE(texts.size(), 1);
        QVERIFY(!texts.contains(QString()));
    }
    void a_ligature_is_its_letters()
    {
        QCOMPARE(textHash(paperOf(twenty + u" o\uFB03ce"_s)), textHash(paperOf(twenty + u" office"_s)));
    }
    void too_few_words_say_nothing()
    {
        QCOMPARE(textHash(paperOf(u"Please see the attached file - - -"_s)), QString());
        QCOMPARE(textHash(paperOf(twenty.section(u' ', 0, 18))), QString());
        QVERIFY(!textHash(paperOf(twenty.section(u' ', 0, 19))).isEmpty());
    }
    void no_two_sample_papers_have_the_same_text()
    {
        QMap<QString, QString> seen;
        const QDir readings(QStringLiteral(TEST_DATA "/readings"));
        const auto files = readings.entryList({ u"*.json"_s }, QDir::Files);
        QVERIFY(files.size() > 10);
        for (const auto &file : files) {
            const auto hash = textHash(*cachedPaper(readings.filePath(file)));
            QVERIFY2(!hash.isEmpty(), qPrintable(file));
            QVERIFY2(!seen.contains(hash), qPrintable(file + u" and "_s + seen.value(hash)));
            seen.insert(hash, file);
        }
    }
    void the_line_of_the_companys_own_server_is_the_envelope_else_the_topmost()
    {
        const auto paper = mailOf({ line("edge.relay.example", "2026-11-23T10:00:00Z"),
            line("MX1.autoidm.example", "2026-11-23T09:00:00Z"), line("out.fbi.gov", "2026-11-23T08:00:00Z"),
            { fromHeader, instantOf(u"2026-11-23T07:59:00Z"_s), u"Date: …"_s } });
        const auto own = receiptsOf(paper, { u"autoidm.example"_s });
        QCOMPARE(own.size(), 2);
        QCOMPARE(own.first().at, instantOf(u"2026-11-23T09:00:00Z"_s));
        QCOMPARE(own.last().source, fromHeader);
        QCOMPARE(receiptsOf(paper, { u"idm.example"_s }).first().at, instantOf(u"2026-11-23T10:00:00Z"_s));
        QVERIFY(receiptsOf({}, {}).isEmpty());
    }
    void sources_that_lie_apart_are_doubted_in_one_sentence_data()
    {
        QTest::addColumn<QString>("envelope");
        QTest::addColumn<QString>("header");
        QTest::addColumn<QString>("says");
        QTest::newRow("close") << u"2026-11-23T08:00:00Z"_s << u"2026-11-22T10:00:00Z"_s << QString();
        QTest::newRow("a day and a second")
            << u"2026-11-23T08:00:00Z"_s << u"2026-11-22T08:59:59Z"_s << u"more than a day apart"_s;
        QTest::newRow("an envelope of last week")
            << u"2026-11-16T08:00:00Z"_s << u"2026-11-23T07:00:00Z"_s << u"more than a day apart"_s;
        QTest::newRow("a fast clock") << u"2026-11-23T08:00:00Z"_s << u"2026-11-23T09:09:00Z"_s << QString();
        QTest::newRow("tomorrow") << u"2026-11-23T08:00:00Z"_s << u"2026-11-24T08:00:00Z"_s << u"in the future"_s;
        QTest::newRow("next year") << u"2026-11-23T08:00:00Z"_s << u"2027-11-24T08:00:00Z"_s << u"in the future"_s;
    }
    void sources_that_lie_apart_are_doubted_in_one_sentence()
    {
        QFETCH(QString, envelope);
        QFETCH(QString, header);
        QFETCH(QString, says);
        const auto now = instantOf(u"2026-11-23T09:00:00Z"_s);
        const auto doubt = doubtOf({ { fromEnvelope, instantOf(envelope), {} }, { fromHeader, instantOf(header), {} },
                                       { fromClock, now, {} } },
            now, now);
        QVERIFY2(says.isEmpty() ? doubt.isEmpty() : doubt.contains(says), qPrintable(doubt));
    }
};
QTEST_GUILESS_MAIN(tst_SameText)
#include "tst_same_text.moc"
