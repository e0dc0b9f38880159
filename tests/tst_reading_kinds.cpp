// SPDX-License-Identifier: Apache-2.0
// Kinds of bytes, text, mail and archives, without a process between.
#include "mail.h"
#include "media.h"
#include "text_file.h"
#include "zip_parts.h"
#include <QFile>
#include <QTest>
using namespace writdesk;
namespace {
Part file(const char *name, const QByteArray &bytes)
{
    return { .name = QString::fromUtf8(name), .media = {}, .bytes = bytes };
}

MailDraft draft()
{
    return { .from = QStringLiteral("Legal Team <legal@example.com>"),
        .to = QStringLiteral("agent@example.gov"),
        .subject = QStringLiteral("R\u00e9: your letter"),
        .text = QStringLiteral("Dear Agent,\n\nsee the attached letter.\n"),
        .date = QStringLiteral("2026-11-23T17:00:00-05:00"),
        .messageId = QStringLiteral("wd-1@example.com"),
        .attachments = { file("letter.pdf", "%PDF-1.7 not really") } };
}

QString header(const Paper &paper, const QString &name)
{
    for (const auto &one : paper.headers) {
        if (one.name.compare(name, Qt::CaseInsensitive) == 0)
            return one.value;
    }
    return {};
}

QString allText(const Paper &paper)
{
    QString text;
    for (const auto &page : paper.pages)
        text += textOf(page) + u'\n';
    return text;
}
}
class ReadingKinds : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bytes_tell_what_they_are_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("media");
        QFile table(QStringLiteral(TEST_DATA "/reading/media.csv"));
        QVERIFY(table.open(QIODevice::ReadOnly));
        for (int line = 1; !table.atEnd(); ++line) {
            const auto cells = table.readLine().trimmed().split(',');
            QTest::addRow("line %d %s", line, cells.value(2).constData())
                << QByteArray::fromHex(cells.value(0)) << QString::fromLatin1(cells.value(1));
        }
    }
    void bytes_tell_what_they_are()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, media);
        QCOMPARE(detectMedia(bytes), media);
    }
    void text_is_decoded_by_what_it_is_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("UTF-8") << QByteArray("caf\xc3\xa9") << QStringLiteral("caf\u00e9");
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe\x63\x00\xe9\x00", 6) << QStringLiteral("c\u00e9");
        QTest::newRow("Windows-1252") << QByteArray("\x93yes\x94 \x80") << QStringLiteral("\u201cyes\u201d \u20ac");
    }
    void text_is_decoded_by_what_it_is()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QCOMPARE(decodedText(bytes), text);
    }
    void every_word_of_a_text_has_a_place_on_its_page()
    {
        const auto pages = laidOut(QStringLiteral("one two\n\n") + QStringLiteral("word ").repeated(3000), How::Text);
        QVERIFY(pages.size() > 1);
        qsizetype words = 0;
        for (const auto &page : pages) {
            const QRectF paper(0, 0, page.width, page.height);
            for (const auto &word : page.words)
                QVERIFY2(paper.contains(word.rect), qPrintable(word.text));
            words += page.words.size();
        }
        QCOMPARE(words, 3002);
        QCOMPARE(pages.first().words[2].line, 2); // the blank line keeps its place
    }
    void an_archive_is_the_same_bytes_whatever_the_order()
    {
        const auto one = zip({ file("b.txt", "2"), file("a.txt", "1") });
        const auto two = zip({ file("a.txt", "1"), file("b.txt", "2") });
        QVERIFY(one && two);
        QCOMPARE(*one, *two);
        const auto back = unzip(*one);
        QVERIFY(back);
        QCOMPARE(back->size(), 2);
        QCOMPARE(back->first().bytes, QByteArray("1"));
    }
    void an_archive_made_to_do_harm_is_refused_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        auto made = *zip({ file("xx/a.txt", "1"), file("yy/a.txt", "2") });
        QTest::newRow("traversal") << QByteArray(made).replace("xx/a.txt", "../a.txt");
        QTest::newRow("absolute path") << QByteArray(made).replace("xx/a.txt", "/xxa.txt");
        QTest::newRow("drive") << QByteArray(made).replace("xx/a.txt", "C:/a.txt");
        QTest::newRow("backslash") << QByteArray(made).replace("xx/a.txt", "xx\\a.txt");
        QTest::newRow("same name twice") << QByteArray(made).replace("xx/a.txt", "yy/a.txt");
        QTest::newRow("same name in other letters") << QByteArray(made).replace("xx/a.txt", "YY/a.txt");
        QTest::newRow("hidden character") << QByteArray(made).replace("xx/a.txt",
            "xx\x01"
            "a.txt");
        QTest::newRow("bomb") << *zip({ file("zeros", QByteArray(20'000'000, '\0')) });
        QTest::newRow("cut off") << made.chopped(10);
        QTest::newRow("changed content") << QByteArray(made).replace("yy/a.txt2", "yy/a.txt3");
    }
    void an_archive_made_to_do_harm_is_refused()
    {
        QFETCH(QByteArray, bytes);
        const auto parts = unzip(bytes);
        QVERIFY(!parts);
        QVERIFY(parts.error().sentence.contains(QStringLiteral("ZIP")));
    }
    void a_path_that_leaves_its_folder_is_not_packed()
    {
        QVERIFY(!zip({ file("../a", "1") }));
        QVERIFY(!zip({ file("/a", "1") }));
        QVERIFY(!zip({ file("a", "1"), file("a", "2") }));
    }
    void a_draft_is_the_same_bytes_each_time_and_reads_back()
    {
        const auto once = composeMail(draft());
        const auto again = composeMail(draft());
        QVERIFY(once && again);
        QCOMPARE(*once, *again);
        const auto paper = readMail(*once);
        QVERIFY(paper);
        QCOMPARE(header(*paper, QStringLiteral("Subject")), draft().subject);
        QCOMPARE(header(*paper, QStringLiteral("Message-Id")), QStringLiteral("<wd-1@example.com>"));
        QVERIFY(header(*paper, QStringLiteral("Date")).contains(QStringLiteral("17:00:00 -0500")));
        QVERIFY(allText(*paper).contains(QStringLiteral("see the attached letter.")));
        QCOMPARE(paper->parts.size(), 1);
        QCOMPARE(paper->parts.first().bytes, draft().attachments.first().bytes);
    }
    void a_line_end_in_a_value_makes_no_second_header()
    {
        auto bad = draft();
        bad.subject = QStringLiteral("hello\r\nBcc: victim@example.org\r\n\r\nbody");
        const auto mail = composeMail(bad);
        QVERIFY(mail);
        const auto paper = readMail(*mail);
        QVERIFY(paper);
        QVERIFY(header(*paper, QStringLiteral("Bcc")).isEmpty());
        bad = draft();
        bad.to = QStringLiteral("no address at all ,,, ;");
        QVERIFY(!composeMail(bad) || !composeMail(bad)->isEmpty());
        bad.to.clear();
        QVERIFY(!composeMail(bad));
    }
    void forwarded_mail_stays_a_mail_of_its_own()
    {
        const QByteArray inner
            = "From: judge@example.gov\r\nSubject: The order\r\nDate: Mon, 23 Nov 2026 10:00:00 +0000\r\n"
              "\r\nProduce the records.\r\n";
        const QByteArray outer
            = "From: a@example.com\r\nTo: b@example.com\r\nMIME-Version: 1.0\r\n"
              "Content-Type: multipart/mixed; boundary=cut\r\n\r\n--cut\r\n\r\nSee below.\r\n--cut\r\n"
              "Content-Type: message/rfc822\r\n\r\n"
            + inner
            + "\r\n--cut\r\nContent-Type: application/pdf\r\nContent-Disposition: attachment; filename=\"o.pdf\"\r\n"
              "Content-Transfer-Encoding: base64\r\n\r\nJVBERi0xLjcK\r\n--cut--\r\n";
        const auto paper = readMail(outer);
        QVERIFY(paper);
        QVERIFY(allText(*paper).contains(QStringLiteral("See below.")));
        QVERIFY(!allText(*paper).contains(QStringLiteral("Produce the records.")));
        QCOMPARE(paper->parts.size(), 2);
        QCOMPARE(paper->parts[0].name, QStringLiteral("The order.eml"));
        QCOMPARE(detectMedia(paper->parts[0].bytes), QStringLiteral("message/rfc822"));
        QCOMPARE(paper->parts[1].media, QStringLiteral("application/pdf"));
        const auto nested = readMail(paper->parts[0].bytes);
        QVERIFY(nested && allText(*nested).contains(QStringLiteral("Produce the records.")));
    }
    void a_mail_of_html_alone_is_read_as_its_words()
    {
        const auto paper = readMail("From: a@example.com\nTo: b@example.com\nContent-Type: text/html\n\n"
                                    "<p>Account <b>jane@example.net</b></p><script>alert(1)</script>");
        QVERIFY(paper);
        QVERIFY(allText(*paper).contains(QStringLiteral("Account jane@example.net")));
        QVERIFY(!allText(*paper).contains(u'<'));
    }
};
QTEST_MAIN(ReadingKinds)
#include "tst_reading_kinds.moc"
