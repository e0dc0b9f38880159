// SPDX-License-Identifier: Apache-2.0
// Odd and hostile files from other projects' tests, each through the real reader: no hang, no crash, a sentence.
#include "corpora.h"
#include "reader.h"
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>
using namespace writdesk;
namespace {
QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
}
class ReaderHostile : public QObject {
    Q_OBJECT
private:
    Reader m_reader { QStringLiteral(PROGRAMS "/writdesk-reader") };

    static void addFiles(const QString &folder)
    {
        QTest::addColumn<QString>("path");
        QDirIterator files(corpora() + folder, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const auto path = files.next();
            QTest::newRow(qPrintable(path.mid(corpora().size()))) << path;
        }
    }
    Result<Paper> readWithin(const QString &path, qint64 milliseconds)
    {
        QElapsedTimer clock;
        clock.start();
        const auto paper = m_reader.read(bytesOf(path), QFileInfo(path).fileName());
        if (clock.elapsed() > milliseconds)
            QTest::qFail("it took too long", __FILE__, __LINE__);
        return paper;
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QFileInfo(corpora()).isDir())
            QSKIP("the corpora are not here (WRITDESK_CORPORA)");
    }
    void every_pdf_is_read_or_refused_in_a_sentence_data() { addFiles(QStringLiteral("/pdf")); }
    void every_pdf_is_read_or_refused_in_a_sentence()
    {
        QFETCH(QString, path);
        const auto paper = readWithin(path, 20'000);
        if (!paper) {
            QVERIFY(paper.error().sentence.endsWith(u'.'));
            QVERIFY2(!paper.error().sentence.contains(QStringLiteral("died")), qPrintable(paper.error().detail));
            return;
        }
        for (const auto &page : paper->pages)
            QVERIFY(page.problem.isEmpty());
    }
    void a_pdf_that_needs_a_password_says_so_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : { "c-r3.pdf", "c-r6-in.pdf", "enc-R2,V1,U=view,O=master.pdf",
                 "enc-XI-R6,V5,U=view,O=master.pdf", "job-json-input-file-password.pdf" })
            QTest::newRow(name) << QString::fromLatin1(name);
    }
    void a_pdf_that_needs_a_password_says_so()
    {
        QFETCH(QString, name);
        const auto paper = readWithin(corpora() + QStringLiteral("/pdf/qpdf/") + name, 20'000);
        QVERIFY(!paper);
        QVERIFY(paper.error().sentence.contains(QStringLiteral("password")));
    }
    void every_mail_is_read_data() { addFiles(QStringLiteral("/email")); }
    void every_mail_is_read()
    {
        QFETCH(QString, path);
        const auto paper = readWithin(path, 20'000);
        QVERIFY(paper);
        QVERIFY(!paper->pages.isEmpty());
    }
    void every_zip_made_to_fail_is_refused_data() { addFiles(QStringLiteral("/zip/yauzl/test/failure")); }
    void every_zip_made_to_fail_is_refused()
    {
        QFETCH(QString, path);
        QVERIFY(!readWithin(path, 20'000));
        QVERIFY(!m_reader.unzipped(bytesOf(path)));
    }
    void every_plain_zip_is_opened_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("parts");
        QTest::newRow("deflate") << QStringLiteral("deflate.zip") << 1;
        QTest::newRow("streaming") << QStringLiteral("streaming.zip") << 2;
        QTest::newRow("empty") << QStringLiteral("empty.zip") << 0;
        QTest::newRow("unicode") << QStringLiteral("unicode.zip") << 2;
        QTest::newRow("zip64") << QStringLiteral("zip64.zip") << 2;
        QTest::newRow("folders") << QStringLiteral("directories.zip") << 1;
        QTest::newRow("big") << QStringLiteral("big-compression.zip") << 1;
    }
    void every_plain_zip_is_opened()
    {
        QFETCH(QString, name);
        QFETCH(int, parts);
        const auto paper = readWithin(corpora() + QStringLiteral("/zip/yauzl/test/success/") + name, 20'000);
        QVERIFY(paper);
        QCOMPARE(paper->parts.size(), parts);
    }
    void a_scan_gives_the_file_number_that_is_seen_on_it()
    {
        // Its text layer, somebody's guess, says NSL-19-468038.
        const auto paper = readWithin(corpora() + QStringLiteral("/process/nsl/apple__NSL-19-468088-1.pdf"), 60'000);
        QVERIFY(paper);
        QCOMPARE(paper->pages.first().how, How::Ocr);
        QVERIFY(textOf(paper->pages.first()).contains(QStringLiteral("NSL-19-468088")));
    }
};
QTEST_GUILESS_MAIN(ReaderHostile)
#include "tst_reader_hostile.moc"
