// SPDX-License-Identifier: Apache-2.0
// The real reader through its pipe: what the lock refuses, papers of each kind, and what it makes.
#include "made_papers.h"
#include "reader.h"
#include <QGuiApplication>
#include <QProcess>
#include <QTest>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>
using namespace writdesk;
namespace {
const QString program = QStringLiteral(PROGRAMS "/writdesk-reader");

QByteArray encrypted(const QByteArray &pdf, const char *password)
{
    QPDF file;
    file.processMemoryFile("made", pdf.constData(), size_t(pdf.size()));
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setR6EncryptionParameters(password, "owner", true, true, true, true, true, true, qpdf_r3p_full, true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return { reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()) };
}

const Word *wordOn(const Page &page, const QString &text)
{
    for (const auto &word : page.words) {
        if (word.text == text)
            return &word;
    }
    return nullptr;
}
}
class ReaderTest : public QObject {
    Q_OBJECT
private:
    Reader m_reader { program };

    Page firstPage(const QByteArray &bytes)
    {
        const auto paper = m_reader.read(bytes, QStringLiteral("paper"));
        if (!paper)
            qWarning("%s", qPrintable(paper.error().sentence));
        return paper && !paper->pages.isEmpty() ? paper->pages.first() : Page();
    }

private Q_SLOTS:
    void the_lock_refuses_data()
    {
        QTest::addColumn<QString>("attempt");
        QTest::addColumn<QString>("answer");
        for (const char *refused : { "read-a-file", "write-a-file", "open-a-folder", "make-a-folder", "remove-a-file",
                 "look-at-a-file", "open-a-socket", "open-a-local-socket", "fork", "vfork-by-number", "run-a-program",
                 "signal-another-process", "trace-a-process", "map-code", "take-much-memory" })
            QTest::newRow(refused) << QString::fromLatin1(refused) << QStringLiteral("refused\n");
        for (const char *allowed : { "start-a-thread", "take-some-memory" })
            QTest::newRow(allowed) << QString::fromLatin1(allowed) << QStringLiteral("done\n");
    }
    void the_lock_refuses()
    {
        QFETCH(QString, attempt);
        QFETCH(QString, answer);
        QProcess reader;
        reader.start(program, { QStringLiteral("--try"), attempt });
        QVERIFY(reader.waitForFinished());
        QCOMPARE(QString::fromUtf8(reader.readAllStandardOutput()), answer);
    }
    // Without the lock the same attempts work here: what is refused above is refused by the lock.
    void without_the_lock_the_same_would_work_data()
    {
        QTest::addColumn<QString>("attempt");
        for (const char *attempt : { "read-a-file", "open-a-socket", "fork", "map-code", "look-at-a-file" })
            QTest::newRow(attempt) << QString::fromLatin1(attempt);
    }
    void without_the_lock_the_same_would_work()
    {
        QFETCH(QString, attempt);
        QProcess reader;
        reader.start(program, { QStringLiteral("--try-unlocked"), attempt });
        QVERIFY(reader.waitForFinished());
        QCOMPARE(QString::fromUtf8(reader.readAllStandardOutput()), QStringLiteral("done\n"));
    }
    void words_of_a_text_layer_have_their_places()
    {
        const auto page = firstPage(made::pdf({ made::subpoena() }));
        QCOMPARE(page.how, How::Text);
        QCOMPARE(QSizeF(page.width, page.height), QSizeF(612, 792));
        QCOMPARE(textOf(page), made::subpoena().join(u'\n'));
        const auto *mail = wordOn(page, QStringLiteral("jane.doe@example.net"));
        QVERIFY(mail);
        const double baseline = 86 + 14 * 5;
        QVERIFY(mail->rect.top() > baseline - 13 && mail->rect.bottom() < baseline + 5);
        const auto *to = wordOn(page, QStringLiteral("To:"));
        QVERIFY(to && qAbs(to->rect.left() - 72) < 2);
    }
    void a_scan_in_a_pdf_is_read_with_places_and_confidence()
    {
        const auto page = firstPage(made::pdfOf(made::scan(made::subpoena())));
        QCOMPARE(page.how, How::Ocr);
        QCOMPARE(textOf(page), made::subpoena().join(u'\n'));
        const auto *mail = wordOn(page, QStringLiteral("jane.doe@example.net"));
        QVERIFY(mail && mail->confidence > 60 && mail->confidence <= 100);
        const double baseline = (358 + 66 * 5) * 72.0 / 300;
        QVERIFY(mail->rect.top() > baseline - 14 && mail->rect.bottom() < baseline + 6);
    }
    void pictures_are_read_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("PNG") << made::encoded(made::scan(made::subpoena()), "PNG");
        QTest::newRow("JPEG") << made::encoded(made::scan(made::subpoena()), "JPEG");
    }
    void pictures_are_read()
    {
        QFETCH(QByteArray, bytes);
        const auto page = firstPage(bytes);
        QCOMPARE(page.how, How::Ocr);
        QVERIFY(qAbs(page.width - 612) < 1 && qAbs(page.height - 792) < 1);
        QVERIFY(textOf(page).contains(QStringLiteral("26-GJ-00417")));
    }
    void a_pdf_with_a_password_asks_for_it_and_opens_with_it()
    {
        const auto locked = encrypted(made::pdf({ made::subpoena() }), "open sesame");
        const auto refused = m_reader.read(locked, QStringLiteral("locked.pdf"));
        QVERIFY(!refused);
        QVERIFY(refused.error().sentence.contains(QStringLiteral("protected by a password")));
        QVERIFY(!m_reader.read(locked, QStringLiteral("locked.pdf"), {}, QStringLiteral("wrong")));
        const auto opened = m_reader.read(locked, QStringLiteral("locked.pdf"), {}, QStringLiteral("open sesame"));
        QVERIFY(opened);
        QVERIFY(textOf(opened->pages.first()).contains(QStringLiteral("26-GJ-00417")));
    }
    void what_cannot_be_read_says_why_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("word");
        const auto pdf = made::pdf({ made::subpoena() });
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("empty");
        QTest::newRow("unknown") << QByteArray("\0\1\2\3", 4) << QStringLiteral("no kind of file");
        QTest::newRow("word processor") << QByteArray("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8)
                                        << QStringLiteral("no kind of file");
        QTest::newRow("PDF cut off") << pdf.first(60) << QStringLiteral("damaged");
        QTest::newRow("PNG cut off") << made::encoded(made::scan({}), "PNG").first(200) << QStringLiteral("damaged");
        QTest::newRow("ZIP cut off") << QByteArray("PK\3\4\24\0\0\0", 8) << QStringLiteral("damaged");
    }
    void what_cannot_be_read_says_why()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, word);
        const auto paper = m_reader.read(bytes, QStringLiteral("paper"));
        QVERIFY(!paper);
        QVERIFY2(paper.error().sentence.contains(word), qPrintable(paper.error().sentence));
    }
    void a_page_of_many_is_read_in_its_place()
    {
        QList<QStringList> pages;
        for (int i = 1; i <= 12; ++i)
            pages.append({ QStringLiteral("This is the page with the number %1 of twelve.").arg(i) });
        const auto paper = m_reader.read(made::pdf(pages), QStringLiteral("long.pdf"));
        QVERIFY(paper);
        QCOMPARE(paper->pages.size(), 12);
        for (int i = 0; i < 12; ++i)
            QCOMPARE(textOf(paper->pages[i]), pages[i].first());
    }
    void the_picture_of_a_page_has_ink_where_its_words_are()
    {
        const auto pdf = made::pdf({ made::subpoena() });
        const auto page = firstPage(pdf);
        const auto seen = m_reader.picture(pdf, 1, 72);
        QVERIFY(seen);
        QCOMPARE(QSize(seen->width, seen->height), QSize(612, 792));
        const QImage image(
            reinterpret_cast<const uchar *>(seen->pixels.constData()), seen->width, seen->height, QImage::Format_RGB32);
        for (const auto &word : page.words) {
            int darkest = 255;
            for (int y = int(word.rect.top()); y < int(word.rect.bottom()); ++y)
                for (int x = int(word.rect.left()); x < int(word.rect.right()); ++x)
                    darkest = std::min(darkest, qGray(image.pixel(x, y)));
            QVERIFY2(darkest < 140, qPrintable(word.text));
        }
        QCOMPARE(qGray(image.pixel(5, 5)), 255);
        QVERIFY(!m_reader.picture(pdf, 2, 72));
    }
    void text_and_mail_have_words_places_and_a_picture()
    {
        const QByteArray mail
            = "From: Agent <agent@example.gov>\r\nTo: legal@example.com\r\nSubject: =?utf-8?q?Caf=C3=A9?=\r\n"
              "Content-Type: text/plain; charset=windows-1252\r\n\r\nSee \x93the order\x94.\r\n";
        const auto paper = m_reader.read(mail, QStringLiteral("mail"));
        QVERIFY(paper);
        QCOMPARE(paper->media, QStringLiteral("message/rfc822"));
        const auto text = textOf(paper->pages.first());
        QVERIFY(text.contains(QStringLiteral("Subject: Caf\u00e9")));
        QVERIFY(text.contains(QStringLiteral("\u201cthe order\u201d")));
        QCOMPARE(paper->pages.first().how, How::Mail);
        const auto seen = m_reader.picture(mail, 1, 72);
        QVERIFY(seen);
        const QImage image(
            reinterpret_cast<const uchar *>(seen->pixels.constData()), seen->width, seen->height, QImage::Format_RGB32);
        const auto *word = wordOn(paper->pages.first(), QStringLiteral("From:"));
        QVERIFY(word);
        int darkest = 255;
        for (int y = int(word->rect.top()); y < int(word->rect.bottom()); ++y)
            for (int x = int(word->rect.left()); x < int(word->rect.right()); ++x)
                darkest = std::min(darkest, qGray(image.pixel(x, y)));
        QVERIFY(darkest < 140); // the font was opened before the lock
    }
    void numbered_pages_are_the_same_bytes_each_time()
    {
        const auto pdf = made::pdf({ made::subpoena(), made::subpoena() });
        const BatesStamp bates { .prefix = QStringLiteral("WD-"), .first = 41, .digits = 6 };
        const auto once = m_reader.stamped(pdf, bates);
        const auto again = m_reader.stamped(pdf, bates);
        QVERIFY(once && again);
        QCOMPARE(once->pages, 2);
        QCOMPARE(once->pdf, again->pdf);
        const auto paper = m_reader.read(once->pdf, QStringLiteral("stamped.pdf"));
        QVERIFY(paper);
        QVERIFY(wordOn(paper->pages[0], QStringLiteral("WD-000041")));
        QVERIFY(wordOn(paper->pages[1], QStringLiteral("WD-000042")));
        QVERIFY(!m_reader.stamped("no pdf", bates));
    }
    void files_are_packed_and_unpacked()
    {
        const QList<Part> files { { .name = QStringLiteral("a/b.txt"), .media = {}, .bytes = "one" },
            { .name = QStringLiteral("\u00fc.txt"), .media = {}, .bytes = QByteArray(5'000'000, 'x') } };
        const auto zip = m_reader.zipped(files);
        QVERIFY(zip);
        QCOMPARE(*zip, *m_reader.zipped({ files[1], files[0] }));
        const auto refused = m_reader.unzipped(*zip);
        QVERIFY(!refused); // five megabytes of one letter is what a bomb looks like
        const auto plain = m_reader.unzipped(*m_reader.zipped({ files[0] }));
        QVERIFY(plain);
        QCOMPARE(plain->value(0).bytes, QByteArray("one"));
    }
    void a_mail_draft_is_a_mail_again()
    {
        const auto draft = m_reader.mail({ .from = QStringLiteral("Legal <legal@example.com>"),
            .to = QStringLiteral("agent@example.gov"),
            .subject = QStringLiteral("Re: WD-2026-K7QM4"),
            .text = QStringLiteral("See the letter."),
            .date = QStringLiteral("2026-11-23T17:00:00-05:00"),
            .messageId = QStringLiteral("one@example.com"),
            .attachments = { { .name = QStringLiteral("letter.pdf"),
                .media = QStringLiteral("application/pdf"),
                .bytes = made::pdf({ { QStringLiteral("x") } }) } } });
        QVERIFY(draft);
        const auto paper = m_reader.read(*draft, QStringLiteral("draft.eml"));
        QVERIFY(paper);
        QCOMPARE(paper->parts.size(), 1);
        QCOMPARE(paper->parts.first().name, QStringLiteral("letter.pdf"));
        QCOMPARE(paper->parts.first().media, QStringLiteral("application/pdf"));
    }
};
QTEST_MAIN(ReaderTest)
#include "tst_reader.moc"
