// SPDX-License-Identifier: Apache-2.0
// Pages as words with places: text layers, scans however they lie, reading order, and numbers below the page.
#include "made_papers.h"
#include "paper_file.h"
#include "pdf_file.h"
#include "reading_order.h"
#include "stamp.h"
#include <QTest>
#include <leptonica/allheaders.h>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>
using namespace writdesk;
namespace {
QString textOfWords(const QList<Word> &words) { return textOf(Page { .words = words }); }

// All letters of a page in the order of the alphabet: which stand there, however they were put together.
QString lettersOf(const QList<Word> &words, const QString &more = {})
{
    auto letters = more;
    for (const auto &word : words)
        letters += word.text;
    std::sort(letters.begin(), letters.end());
    return letters;
}

QRectF placeOf(const QList<Word> &words, const QString &text)
{
    for (const auto &word : words) {
        if (word.text == text)
            return word.rect;
    }
    return {};
}

// The same PDF, changed by `change` on each page.
QByteArray changed(const QByteArray &pdf, const std::function<void(QPDF &, QPDFPageObjectHelper &)> &change)
{
    QPDF file;
    file.processMemoryFile("made", pdf.constData(), size_t(pdf.size()));
    for (auto &page : QPDFPageDocumentHelper(file).getAllPages())
        change(file, page);
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return { reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()) };
}

struct Turn // how a page is drawn so that turning it brings it upright
{
    int degrees = 0;
    const char *box = "";
    const char *matrix = "";
};
constexpr Turn turns[] = { { 0, "[0 0 612 792]", "1 0 0 1 0 0" }, { 90, "[0 0 792 612]", "0 1 -1 0 792 0" },
    { 180, "[0 0 612 792]", "-1 0 0 -1 612 792" }, { 270, "[0 0 792 612]", "0 -1 1 0 0 612" } };

QByteArray turnedPdf(const QByteArray &pdf, const Turn &turn)
{
    return changed(pdf, [&](QPDF &file, QPDFPageObjectHelper &page) {
        page.rotatePage(turn.degrees, false);
        page.addPageContents(QPDFObjectHandle::newStream(&file, std::string("q ") + turn.matrix + " cm\n"), true);
        page.addPageContents(QPDFObjectHandle::newStream(&file, "\nQ"), false);
        page.getObjectHandle().replaceKey("/MediaBox", QPDFObjectHandle::parse("[0 0 792 792]"));
        page.getObjectHandle().replaceKey("/CropBox", QPDFObjectHandle::parse(turn.box));
    });
}

int darkestIn(const QImage &image, const QRectF &points, double dpi)
{
    int darkest = 255;
    const auto rect = QRectF(points.topLeft() * dpi / 72, points.size() * dpi / 72).toAlignedRect() & image.rect();
    for (int y = rect.top(); y <= rect.bottom(); ++y)
        for (int x = rect.left(); x <= rect.right(); ++x)
            darkest = std::min(darkest, qGray(image.pixel(x, y)));
    return darkest;
}

QList<Word> column(double x, int lines, const QString &name)
{
    QList<Word> words;
    for (int line = 0; line < lines; ++line)
        for (int i = 0; i < 4; ++i)
            words.append({ .text = QStringLiteral("%1%2%3").arg(name).arg(line).arg(i),
                .rect = QRectF(x + i * 50, 100 + line * 14, 45, 11) });
    return words;
}
}
class ReadingPages : public QObject {
    Q_OBJECT
private:
    std::unique_ptr<Ocr> m_ocr;

private Q_SLOTS:
    void initTestCase()
    {
        auto ocr = Ocr::warm();
        QVERIFY2(ocr, ocr ? "" : qPrintable(ocr.error().sentence));
        m_ocr = std::move(*ocr);
    }
    void columns_of_prose_are_read_one_after_the_other()
    {
        const auto words = inReadingOrder(column(310, 8, QStringLiteral("r")) + column(72, 8, QStringLiteral("l")));
        QCOMPARE(words.first().text, QStringLiteral("l00"));
        QCOMPARE(words[31].text, QStringLiteral("l73"));
        QCOMPARE(words[32].text, QStringLiteral("r00"));
        QCOMPARE(words.last().line, 15);
    }
    void labels_and_their_values_stay_on_one_line()
    {
        QList<Word> words;
        for (int i = 0; i < 8; ++i) {
            words.append(
                { .text = QStringLiteral("Label%1:").arg(i), .rect = QRectF(72, 100 + i * 14, 40 + 9 * (i % 3), 11) });
            words.append(
                { .text = QStringLiteral("value%1").arg(i), .rect = QRectF(250, 101 + i * 14, 30 + 30 * (i % 4), 11) });
        }
        QCOMPARE(textOfWords(inReadingOrder(words)).section(u'\n', 2, 2), QStringLiteral("Label2: value2"));
    }
    void a_turned_or_cropped_page_has_its_words_where_they_are_seen_data()
    {
        QTest::addColumn<int>("turned");
        QTest::addColumn<QByteArray>("box");
        for (int i = 0; i < 4; ++i) {
            static const char *cropped[]
                = { "[30 200 580 780]", "[10 30 600 580]", "[30 10 600 600]", "[200 30 790 580]" };
            QTest::addRow("%d whole", turns[i].degrees) << i << QByteArray(turns[i].box);
            QTest::addRow("%d cropped", turns[i].degrees) << i << QByteArray(cropped[i]);
        }
    }
    void a_turned_or_cropped_page_has_its_words_where_they_are_seen()
    {
        QFETCH(int, turned);
        QFETCH(QByteArray, box);
        auto turn = turns[turned];
        turn.box = box.constData();
        const auto pdf = turnedPdf(made::pdf({ made::subpoena() }), turn);
        const auto file = PdfFile::open(pdf);
        QVERIFY(file);
        const auto words = (*file)->words(0);
        QCOMPARE(textOfWords(words), made::subpoena().join(u'\n'));
        const auto image = (*file)->picture(0, 100);
        QVERIFY(image);
        for (const auto &word : words)
            QVERIFY2(darkestIn(*image, word.rect, 100) < 140, qPrintable(word.text));
    }
    void text_shown_on_its_side_keeps_its_own_order_data()
    {
        QTest::addColumn<int>("turned");
        QTest::newRow("90") << 90;
        QTest::newRow("270") << 270;
    }
    void text_shown_on_its_side_keeps_its_own_order()
    {
        QFETCH(int, turned);
        const auto pdf = changed(made::pdf({ made::subpoena() }),
            [&](QPDF &, QPDFPageObjectHelper &page) { page.rotatePage(turned, false); });
        const auto file = PdfFile::open(pdf);
        QVERIFY(file);
        QVERIFY(textOfWords((*file)->words(0)).contains(QStringLiteral("GRAND JURY SUBPOENA No. 26-GJ-00417")));
    }
    void a_scan_is_read_however_it_lies_data()
    {
        QTest::addColumn<double>("degrees");
        QTest::addColumn<int>("quarters");
        QTest::newRow("straight") << 0.0 << 0;
        QTest::newRow("two degrees askew") << 2.0 << 0;
        QTest::newRow("askew the other way") << -3.0 << 0;
        QTest::newRow("on its head") << 0.0 << 2;
        QTest::newRow("on its right side") << 0.0 << 1;
        QTest::newRow("on its left side") << 0.0 << 3;
    }
    void a_scan_is_read_however_it_lies()
    {
        QFETCH(double, degrees);
        QFETCH(int, quarters);
        auto lines = made::subpoena();
        lines += made::subpoena(); // enough lines for ascenders and descenders to be counted
        lines += made::subpoena();
        const auto straight = made::scan(lines, degrees);
        const auto image = straight.transformed(QTransform().rotate(90 * quarters));
        const QSizeF points = QSizeF(image.size()) * 72 / 300;
        const auto words = m_ocr->words(image, points);
        QVERIFY(textOfWords(words).contains(QStringLiteral("GRAND JURY SUBPOENA No. 26-GJ-00417")));
        QVERIFY(confidenceOf(words) > 80);
        for (const auto &word : words) // its place is where the ink is
            QVERIFY2(darkestIn(image, word.rect, 300) < 100, qPrintable(word.text));
        // "To:" begins the fourth line: its own corner, turned with the page.
        QTransform turn;
        turn.translate(image.width() / 2.0, image.height() / 2.0)
            .rotate(90 * quarters + degrees)
            .translate(-1275, -1650);
        const auto corner = turn.map(QPointF(300 + 20, 358 + 66 * 3 - 15)) * 72 / 300;
        QVERIFY(placeOf(words, QStringLiteral("To:")).adjusted(-4, -4, 4, 4).contains(corner));
    }
    void a_tiff_of_many_pages_has_them_all()
    {
        PIX *pix = pixCreate(850, 1100, 1);
        l_uint8 *data = nullptr;
        size_t size = 0;
        PIXA *pages = pixaCreate(3);
        for (int i = 0; i < 3; ++i)
            pixaAddPix(pages, pix, L_COPY);
        QCOMPARE(pixaWriteMemMultipageTiff(&data, &size, pages), 0);
        const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
        lept_free(data);
        pixaDestroy(&pages);
        pixDestroy(&pix);
        const auto paper = PaperFile::open(bytes, {}, m_ocr.get());
        QVERIFY(paper);
        QCOMPARE((*paper)->pageCount(), 3);
        const auto page = (*paper)->page(3);
        QVERIFY(page);
        QCOMPARE(page->words.size(), 0);
        QCOMPARE(page->problem, QString());
        QVERIFY(!PaperFile::open(bytes.first(100), {}, m_ocr.get())
            || !(*PaperFile::open(bytes.first(100), {}, nullptr))->page(1));
    }
    void a_text_layer_hidden_behind_a_picture_is_not_believed()
    {
        auto shown = made::subpoena();
        const auto pdf = changed(made::pdfOf(made::scan(shown)), [](QPDF &file, QPDFPageObjectHelper &page) {
            auto font = file.makeIndirectObject(
                QPDFObjectHandle::parse("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"));
            auto resources = page.getAttribute("/Resources", true);
            resources.replaceKey("/Font", QPDFObjectHandle::parse("<< >>"));
            resources.getKey("/Font").replaceKey("/F9", font);
            page.addPageContents(QPDFObjectHandle::newStream(&file,
                                     "BT 3 Tr /F9 12 Tf 72 400 Td (SUBPOENA No. 99-XX-99999 for the account "
                                     "somebody.else) Tj ET"),
                true);
        });
        const auto paper = PaperFile::open(pdf, {}, m_ocr.get());
        QVERIFY(paper);
        const auto page = (*paper)->page(1);
        QVERIFY(page);
        QCOMPARE(page->how, How::Ocr);
        QVERIFY(textOf(*page).contains(QStringLiteral("26-GJ-00417")));
        QVERIFY(!textOf(*page).contains(QStringLiteral("99-XX-99999")));
    }
    void what_is_typed_into_a_form_is_read()
    {
        const auto pdf = changed(made::pdf({ { QStringLiteral("Name of the account that is asked for:") } }),
            [](QPDF &file, QPDFPageObjectHelper &page) {
                auto look = QPDFObjectHandle::newStream(&file, "BT /Helv 12 Tf 2 4 Td (jane.doe@example.net) Tj ET");
                look.replaceDict(QPDFObjectHandle::parse(
                    "<< /Type /XObject /Subtype /Form /BBox [0 0 200 20] /Resources << /Font << /Helv << /Type /Font "
                    "/Subtype /Type1 /BaseFont /Helvetica >> >> >> >>"));
                auto field = file.makeIndirectObject(
                    QPDFObjectHandle::parse("<< /Type /Annot /Subtype /Widget /FT /Tx /T (account) /V "
                                            "(jane.doe@example.net) /Rect [72 600 272 620] /F 4 >>"));
                field.replaceKey("/AP", QPDFObjectHandle::parse("<< >>"));
                field.getKey("/AP").replaceKey("/N", look);
                page.getObjectHandle().replaceKey("/Annots", QPDFObjectHandle::newArray({ field }));
                auto form = QPDFObjectHandle::parse("<< /Fields [] >>");
                form.getKey("/Fields").appendItem(field);
                file.getRoot().replaceKey("/AcroForm", form);
            });
        const auto file = PdfFile::open(pdf);
        QVERIFY(file);
        const auto place = placeOf((*file)->words(0), QStringLiteral("jane.doe@example.net"));
        QVERIFY(place.isValid());
        QVERIFY(QRectF(72, 792 - 620, 200, 20).contains(place.center()));
    }
    void what_a_paper_should_not_carry_is_flagged_data()
    {
        QTest::addColumn<QByteArray>("root");
        QTest::addColumn<QString>("word");
        QTest::newRow("script") << QByteArray("<< /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>")
                                << QStringLiteral("JavaScript");
        QTest::newRow("attachment") << QByteArray("<< /Names << /EmbeddedFiles << /Names [] >> >> >>")
                                    << QStringLiteral("attached");
        QTest::newRow("layers") << QByteArray("<< /OCProperties << /OCGs [] /D << >> >> >>")
                                << QStringLiteral("layers");
        QTest::newRow("program") << QByteArray("<< /OpenAction << /S /Launch /F (x.exe) >> >>")
                                 << QStringLiteral("program");
    }
    void what_a_paper_should_not_carry_is_flagged()
    {
        QFETCH(QByteArray, root);
        QFETCH(QString, word);
        const auto plain = made::pdf({ made::subpoena() });
        const auto odd = changed(plain, [&](QPDF &file, QPDFPageObjectHelper &) {
            auto more = QPDFObjectHandle::parse(root.toStdString());
            for (auto &[key, value] : more.ditems())
                file.getRoot().replaceKey(key, value);
        });
        const auto file = PdfFile::open(odd);
        QVERIFY(file);
        QVERIFY2((*file)->warnings().join(u' ').contains(word), qPrintable((*file)->warnings().join(u' ')));
        const auto clean = PdfFile::open(plain);
        QVERIFY(clean && (*clean)->warnings().isEmpty());
    }
    void a_number_stands_below_the_page_and_covers_nothing_data()
    {
        QTest::addColumn<int>("turned");
        for (const int turned : { 0, 90, 180, 270 })
            QTest::addRow("%d", turned) << turned;
    }
    void a_number_stands_below_the_page_and_covers_nothing()
    {
        QFETCH(int, turned);
        auto lines = made::subpoena();
        while (lines.size() < 51)
            lines += QStringLiteral("a line down to the foot of the page");
        const auto pdf = turnedPdf(made::pdf({ lines, lines }), turns[turned / 90]);
        const auto before = PdfFile::open(pdf);
        const auto done = stamp(
            pdf, { .prefix = QStringLiteral("WD-2026-K7QM4-"), .first = 7, .label = QStringLiteral("REHEARSAL") });
        QVERIFY2(done, done ? "" : qPrintable(done.error().detail));
        QCOMPARE(done->pages, 2);
        const auto after = PdfFile::open(done->pdf);
        QVERIFY(before && after);
        for (int page = 0; page < 2; ++page) {
            const auto was = (*before)->size(page);
            const auto number = QStringLiteral("WD-2026-K7QM4-%1").arg(7 + page, 6, 10, QChar(u'0'));
            const auto words = (*after)->words(page);
            const auto place = placeOf(words, number);
            QVERIFY(place.top() >= was.height()); // below what was the page
            QVERIFY(place.center().x() > was.width() * 0.6); // at the right
            QVERIFY(placeOf(words, QStringLiteral("REHEARSAL")).top() > place.top());
            // And nothing else has changed. Letters are compared: QtPdf puts blanks into the words of some turned
            // pages.
            QCOMPARE(lettersOf(words), lettersOf((*before)->words(page), number + QStringLiteral("REHEARSAL")));
        }
    }
    void what_cannot_be_numbered_says_so()
    {
        QVERIFY(!stamp("no pdf", { .prefix = QStringLiteral("WD-") }));
        const auto bad = stamp(made::pdf({ made::subpoena() }), { .prefix = QStringLiteral("two words ") });
        QVERIFY(!bad && bad.error().sentence.contains(QStringLiteral("prefix")));
    }
};
QTEST_MAIN(ReadingPages)
#include "tst_reading_pages.moc"
