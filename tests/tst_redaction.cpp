// SPDX-License-Identifier: Apache-2.0
// Redaction and its linter: what is blacked out is gone, and what a page does not show does not go out.
#include "exhibit.h"
#include "lint.h"
#include "made_papers.h"
#include "reader.h"
#include "redact.h"
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>
using namespace writdesk;
namespace {
const auto secret = QStringLiteral("Quillfeather");
const BatesStamp numbers { QStringLiteral("T-"), 1, 6, {} };

using Change = std::function<void(QPDF &, QPDFPageObjectHelper &)>;
QByteArray written(QPDF &file)
{
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setStaticID(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return { reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()) };
}

// One page whose content is given, and what else is done to the file.
QByteArray page(const std::string &content, const Change &change = {})
{
    QPDF file;
    file.emptyPDF();
    auto one = QPDFObjectHandle::parse(&file,
        "<< /Type /Page /MediaBox [0 0 612 792] /Resources << /Font << /F << /Type /Font /Subtype /Type1 /BaseFont "
        "/Helvetica >> >> >> >>");
    one.replaceKey("/Contents", QPDFObjectHandle::newStream(&file, content));
    QPDFPageObjectHelper helper(file.makeIndirectObject(one));
    QPDFPageDocumentHelper(file).addPage(helper, false);
    if (change) {
        auto pages = QPDFPageDocumentHelper(file).getAllPages();
        change(file, pages.front());
    }
    return written(file);
}
std::string shown(const char *colour, double x, double y, const QString &text)
{
    return std::string(colour) + " BT /F 14 Tf " + std::to_string(x) + ' ' + std::to_string(y) + " Td ("
        + text.toStdString() + ") Tj ET\n";
}
const auto plain = shown("0 g", 72, 700, QStringLiteral("An open page of ordinary words"));
std::string name() { return shown("0 g", 72, 650, secret); }

void annotate(QPDF &, QPDFPageObjectHelper &on, const std::string &annotation)
{
    on.getObjectHandle().replaceKey("/Annots", QPDFObjectHandle::parse("[" + annotation + "]"));
}
void inRoot(QPDF &file, const char *key, const std::string &value)
{
    file.getRoot().replaceKey(key, QPDFObjectHandle::parse(&file, value));
}

// A second revision as programs add it that do not write the file anew.
QByteArray revised()
{
    auto pdf = page(plain);
    const auto at = pdf.lastIndexOf("startxref");
    const auto first = pdf.mid(at + 10).split('\n').first();
    const auto from = pdf.size();
    pdf += "9 0 obj\n<< /Producer (x) >>\nendobj\n";
    const auto table = pdf.size();
    pdf += "xref\n9 1\n" + QByteArray::number(from).rightJustified(10, '0') + " 00000 n \n";
    pdf += "trailer\n<< /Size 10 /Root 1 0 R /Prev " + first + " >>\nstartxref\n" + QByteArray::number(table)
        + "\n%%EOF\n";
    return pdf;
}

QStringList idsOf(const QList<LintFault> &faults)
{
    QStringList ids;
    for (const auto &fault : faults)
        ids.append(fault.id);
    return ids;
}

QByteArray saidBy(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60000) ? process.readAllStandardOutput() : QByteArray();
}

// Two programs that read the text of a PDF, neither of which is ours, and one that lays its parts open.
struct Extractor {
    QString program;
    QStringList before;
};
const QList<Extractor> extractors {
    { QStringLiteral("pdftotext"), {} },
    { QStringLiteral("mutool"),
        { QStringLiteral("draw"), QStringLiteral("-q"), QStringLiteral("-F"), QStringLiteral("txt") } },
    { QStringLiteral("qpdf"), { QStringLiteral("--qdf") } },
};
bool haveExtractors()
{
    return std::ranges::none_of(
        extractors, [](const Extractor &e) { return QStandardPaths::findExecutable(e.program).isEmpty(); });
}
QByteArray extracted(const Extractor &with, const QString &path)
{
    auto arguments = with.before + QStringList { path };
    if (with.program != u"mutool")
        arguments.append(QStringLiteral("-")); // writes where we read
    return saidBy(with.program, arguments);
}
}

class TestRedaction : public QObject {
    Q_OBJECT
    // Each finds the number stamped on the page, so that it did read it, and none finds the name.
    static void sayNothing(const QByteArray &pdf)
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("out.pdf")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size());
        file.close();
        for (const auto &one : extractors) {
            const auto text = extracted(one, file.fileName());
            QVERIFY2(text.contains("T-000001"), qPrintable(one.program));
            QVERIFY2(!text.contains(secret.toLatin1()), qPrintable(one.program));
        }
    }
private Q_SLOTS:
    void every_kind_of_fault_is_found_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *what, const char *fault, const QByteArray &pdf) {
            QTest::newRow(what) << pdf << QString::fromLatin1(fault);
        };
        // the families of x-ray: boxes of any colour, marks that only overlap, bookmarks, annotations
        row("a black box over a name", "hidden_text", page(name() + "0 g 60 640 200 30 re f\n"));
        row("a white box over a name", "hidden_text", page(name() + "1 g 60 640 200 30 re f\n"));
        row("a box over a part of a name", "hidden_text", page(name() + "0 g 100 640 80 30 re f\n"));
        row("a box that stood there before the name", "hidden_text", page("0 g 60 640 200 30 re f\n" + name()));
        row("a thick line over a name", "hidden_text", page(name() + "20 w 60 655 m 260 655 l S\n"));
        row("a name in a bookmark", "bookmark", page(plain, [](QPDF &file, QPDFPageObjectHelper &) {
            auto item = file.makeIndirectObject(QPDFObjectHandle::parse("<< /Title (Quillfeather) >>"));
            auto outlines = file.makeIndirectObject(QPDFObjectHandle::parse("<< /Type /Outlines /Count 1 >>"));
            outlines.replaceKey("/First", item), outlines.replaceKey("/Last", item);
            item.replaceKey("/Parent", outlines);
            file.getRoot().replaceKey("/Outlines", outlines);
        }));
        row("a redaction that was never applied", "redaction_mark", page(name(), [](QPDF &f, QPDFPageObjectHelper &on) {
            annotate(f, on, "<< /Type /Annot /Subtype /Redact /Rect [60 640 260 670] >>");
        }));
        row("a square laid over as an annotation", "annotation", page(name(), [](QPDF &f, QPDFPageObjectHelper &on) {
            annotate(f, on, "<< /Type /Annot /Subtype /Square /Rect [60 640 260 670] /IC [0 0 0] >>");
        }));
        // the rest
        row("a name in the paper's colour", "hidden_text", page(plain + shown("1 g", 72, 650, secret)));
        row("a name in no ink", "hidden_text", page(plain + "3 Tr " + name()));
        row("a name in no ink behind a picture among the words", "hidden_text",
            page(plain + "q 9 0 0 9 60 60 cm BI /W 4 /H 1 /CS /G /BPC 8 ID a EI EI Q 3 Tr " + name()));
        row("a name in the paper's colour in what passes for a picture", "hidden_text",
            page("ID " + shown("1 g", 72, 650, secret) + " EI " + plain));
        row("a name in the paper's colour and nothing else but what passes for a picture", "hidden_text",
            page("ID " + shown("1 g", 72, 650, secret) + " EI "));
        row("a name that a clip cuts away", "hidden_text", page("q 0 0 20 20 re W n " + name() + "Q " + plain));
        row("a name that a clip of lines cuts away", "hidden_text",
            page("q 0 0 m 20 0 l 20 20 l 0 20 l h W n " + name() + "Q " + plain));
        row("a name that a clip cuts off in the middle", "hidden_text",
            page("q 60 640 40 30 re W n " + name() + "Q " + plain));
        row("a name that runs on out of its clip", "hidden_text",
            page("q 60 640 66 30 re W n 0 g BT /F 14 Tf 72 650 Td (Quill) Tj (feather) Tj ET Q " + plain));
        row("a name off the page", "hidden_text", page(plain + shown("0 g", 72, -90, secret)));
        row("a name beyond the crop box", "hidden_text", page(plain + name(), [](QPDF &, QPDFPageObjectHelper &on) {
            on.getObjectHandle().replaceKey("/CropBox", QPDFObjectHandle::parse("[0 680 612 792]"));
        }));
        row("an author", "metadata", page(plain, [](QPDF &file, QPDFPageObjectHelper &) {
            file.getTrailer().replaceKey(
                "/Info", file.makeIndirectObject(QPDFObjectHandle::parse("<< /Author (Quillfeather) >>")));
        }));
        row("XMP", "metadata", page(plain, [](QPDF &file, QPDFPageObjectHelper &) {
            file.getRoot().replaceKey("/Metadata", QPDFObjectHandle::newStream(&file, "<x:xmpmeta/>"));
        }));
        row("an attached file", "attachment", page(plain, [](QPDF &file, QPDFPageObjectHelper &) {
            inRoot(file, "/Names", "<< /EmbeddedFiles << /Names [(a) << /Type /Filespec /F (a) /EF << >> >>] >> >>");
        }));
        row("a form", "form", page(plain, [](QPDF &file, QPDFPageObjectHelper &) {
            inRoot(file, "/AcroForm", "<< /Fields [<< /FT /Tx /T (n) /V (Quillfeather) >>] >>");
        }));
        row("a layer", "layer", page(plain, [](QPDF &file, QPDFPageObjectHelper &) {
            inRoot(file, "/OCProperties", "<< /OCGs [] /D << /OFF [] >> >>");
        }));
        row("an earlier revision", "revision", revised());
        row("a thumbnail", "thumbnail", page(plain, [](QPDF &file, QPDFPageObjectHelper &on) {
            on.getObjectHandle().replaceKey("/Thumb", QPDFObjectHandle::newStream(&file, "x"));
        }));
        row("words beside the page", "structure", page(plain, [](QPDF &file, QPDFPageObjectHelper &) {
            inRoot(file, "/StructTreeRoot", "<< /K << /S /P /ActualText (Quillfeather) >> >>");
        }));
        row("a script", "action", page(plain, [](QPDF &file, QPDFPageObjectHelper &) {
            inRoot(file, "/OpenAction", "<< /S /JavaScript /JS (app.alert\\(1\\)) >>");
        }));
    }
    void every_kind_of_fault_is_found()
    {
        QFETCH(QByteArray, pdf);
        QFETCH(QString, fault);
        const auto faults = lint(pdf);
        QVERIFY2(faults, faults ? "" : qPrintable(faults.error().sentence + faults.error().detail));
        QVERIFY2(idsOf(*faults).contains(fault), qPrintable(idsOf(*faults).join(u' ')));
    }

    void what_one_of_many_pages_hides_is_found_on_that_page()
    {
        constexpr int pages = 130; // so many are looked through by several threads
        QPDF file;
        const auto one = page(plain);
        file.processMemoryFile("one", one.constData(), size_t(one.size()));
        QPDFPageDocumentHelper document(file);
        for (int number = 2; number <= pages; ++number)
            document.addPage(document.getAllPages().front().shallowCopyPage(), false);
        QVERIFY(lint(written(file))->isEmpty());
        const auto hides = [&](size_t number, const std::string &content) {
            document.getAllPages().at(number - 1).addPageContents(QPDFObjectHandle::newStream(&file, content), false);
        };
        hides(64, "3 Tr " + name());
        hides(129, shown("1 g", 72, 650, secret));
        const auto pdf = written(file);
        const auto faults = lint(pdf);
        QVERIFY(faults);
        QCOMPARE(idsOf(*faults), (QStringList { QStringLiteral("hidden_text"), QStringLiteral("hidden_text") }));
        QCOMPARE(faults->at(0).page, 64);
        QCOMPARE(faults->at(1).page, 129);
        const auto made = exhibit(pdf, numbers, {});
        QVERIFY(!made && made.error().sentence.contains(QStringLiteral("64")));
    }

    void an_honest_page_has_no_fault_data()
    {
        QTest::addColumn<QByteArray>("pdf");
        QTest::newRow("plain words") << page(plain + name());
        QTest::newRow("words on a pale ground") << page("0.9 g 40 600 500 150 re f\n" + plain + name());
        QTest::newRow("white words on a black ground")
            << page("0 g 40 600 500 150 re f\n" + shown("1 g", 72, 700, QStringLiteral("Reversed heading")));
        QTest::newRow("a table's rules") << page(plain + name() + "0 g 60 640 300 0.5 re f 60 690 300 0.5 re f\n");
        QTest::newRow("a clip as wide as the text")
            << page("q 60 60 m 560 60 l 560 760 l 60 760 l 60 60 l W n " + plain + name() + "Q\n");
        QTest::newRow("a clip as wide as the page") << page("q 0 0 612 792 re W n " + plain + name() + "Q\n");
    }
    void an_honest_page_has_no_fault()
    {
        QFETCH(QByteArray, pdf);
        const auto faults = lint(pdf);
        QVERIFY(faults);
        QVERIFY2(faults->isEmpty(), qPrintable(idsOf(*faults).join(u' ')));
    }

    void what_no_machine_may_guess_is_refused_and_the_rest_is_taken_off_and_named_data()
    {
        every_kind_of_fault_is_found_data();
    }
    void what_no_machine_may_guess_is_refused_and_the_rest_is_taken_off_and_named()
    {
        QFETCH(QByteArray, pdf);
        QFETCH(QString, fault);
        static const QStringList guessed { QStringLiteral("hidden_text"), QStringLiteral("redaction_mark"),
            QStringLiteral("layer") };
        const auto made = exhibit(pdf, numbers, {});
        QCOMPARE(made.has_value(), !guessed.contains(fault));
        if (!made)
            return;
        QVERIFY(made->removed.contains(fault));
        QVERIFY(lint(made->pdf)->isEmpty());
        QVERIFY(!made->pdf.contains("Quillfeather"));
    }

    void rendered_anew_every_faulty_file_passes_data() { every_kind_of_fault_is_found_data(); }
    void rendered_anew_every_faulty_file_passes()
    {
        QFETCH(QByteArray, pdf);
        const auto made = exhibit(pdf, numbers, { { QStringLiteral("R1"), {}, 0, {}, {}, false } });
        QVERIFY2(made, made ? "" : qPrintable(made.error().sentence + made.error().detail));
        QVERIFY(lint(made->pdf)->isEmpty());
        if (!haveExtractors())
            QSKIP("pdftotext, mutool or qpdf is not installed");
        sayNothing(made->pdf);
    }

    void redacted_words_are_found_by_no_program_and_the_number_of_the_page_is()
    {
        if (!haveExtractors())
            QSKIP("pdftotext, mutool or qpdf is not installed");
        const auto source = page(plain + name(), [](QPDF &file, QPDFPageObjectHelper &) {
            file.getTrailer().replaceKey(
                "/Info", file.makeIndirectObject(QPDFObjectHandle::parse("<< /Title (Quillfeather) >>")));
        });
        const Mark mark { QStringLiteral("R1"), {}, 1, QRectF(60, 122, 200, 26), QStringLiteral("B-6"), false };
        const auto made = exhibit(source, numbers, { mark });
        QVERIFY2(made, made ? "" : qPrintable(made.error().sentence + made.error().detail));
        sayNothing(made->pdf);
        // What is left of the page is a picture: black where it was marked, with the code in white.
        const auto before = renderedAnew(source, {});
        QVERIFY(before);
        QVERIFY(*before != *renderedAnew(source, { mark }));
    }

    void the_box_is_black_and_holds_the_code()
    {
        const Mark mark { QStringLiteral("R1"), {}, 1, QRectF(60, 122, 200, 26), QStringLiteral("B-6"), false };
        const auto anew = renderedAnew(page(plain + name()), { mark });
        QVERIFY(anew);
        QPDF file;
        file.processMemoryFile("made", anew->constData(), size_t(anew->size()));
        auto pages = QPDFPageDocumentHelper(file).getAllPages();
        auto image = pages.front().getImages().begin()->second;
        const auto width = int(image.getDict().getKey("/Width").getIntValue());
        const auto data = image.getStreamData(qpdf_dl_generalized);
        const auto at = [&](double x, double y) {
            return data->getBuffer()[size_t(y * 200 / 72) * size_t(width) + size_t(x * 200 / 72)];
        };
        QCOMPARE(int(at(64, 124)), 0);
        QCOMPARE(int(at(256, 146)), 0);
        QCOMPARE(int(at(300, 135)), 255); // beside it
        int white = 0;
        for (double x = 130; x < 190; x += 0.36)
            white += at(x, 135) > 200;
        QVERIFY(white > 0); // the letters of the code
    }

    void the_locked_process_writes_the_code_as_it_is_written_outside_data()
    {
        QTest::addColumn<QString>("reason");
        QTest::addColumn<double>("height");
        QTest::newRow("a short code") << QStringLiteral("B-6") << 26.0;
        QTest::newRow("in a low box") << QStringLiteral("B-6") << 9.0;
        QTest::newRow("a long one") << QStringLiteral("privileged: § 1920 (b)(7)(C), third party") << 20.0;
    }
    void the_locked_process_writes_the_code_as_it_is_written_outside()
    {
        QFETCH(QString, reason);
        QFETCH(double, height);
        const Mark mark { QStringLiteral("R1"), {}, 1, QRectF(60, 122, 200, height), reason, false };
        Reader reader { QStringLiteral(PROGRAMS "/writdesk-reader") };
        const auto source = page(plain + name());
        const auto there = reader.exhibit(source, numbers, { mark });
        const auto here = exhibit(source, numbers, { mark });
        QVERIFY2(there && here, there ? "" : qPrintable(there.error().sentence));
        QCOMPARE(there->pdf, here->pdf);
    }

    void the_same_marks_give_the_same_bytes()
    {
        const Mark mark { QStringLiteral("R1"), {}, 1, QRectF(60, 122, 200, 26), QStringLiteral("B-6"), false };
        QCOMPARE(exhibit(page(plain + name()), numbers, { mark })->pdf,
            exhibit(page(plain + name()), numbers, { mark })->pdf);
    }

    void a_mark_beyond_the_page_is_refused_data()
    {
        QTest::addColumn<int>("page");
        QTest::addColumn<QRectF>("rect");
        QTest::newRow("no such page") << 2 << QRectF(10, 10, 10, 10);
        QTest::newRow("beside the page") << 1 << QRectF(700, 10, 10, 10);
        QTest::newRow("nothing") << 1 << QRectF();
    }
    void a_mark_beyond_the_page_is_refused()
    {
        QFETCH(int, page);
        QFETCH(QRectF, rect);
        QVERIFY(!renderedAnew(::page(plain), { { QStringLiteral("R1"), {}, page, rect, QStringLiteral("X"), false } }));
    }

    void what_is_no_pdf_is_said_to_be_none()
    {
        QVERIFY(!lint("no PDF"));
        QVERIFY(!exhibit("no PDF", numbers, {}));
    }
};
QTEST_MAIN(TestRedaction)
#include "tst_redaction.moc"
