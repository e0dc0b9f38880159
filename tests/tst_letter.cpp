// SPDX-License-Identifier: Apache-2.0
#include "letter.h"
#include <QGuiApplication>
#include <QJsonArray>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
using namespace writdesk;
namespace {
QJsonObject row(std::initializer_list<QPair<QString, QJsonValue>> fields) { return QJsonObject(fields); }

// One value of each name that a template may use.
QJsonObject allValues()
{
    QJsonObject values;
    for (const auto *name :
        { "case", "date", "received", "received_local", "entity", "contact", "instrument_name", "issuer",
            "docket_number", "requester", "due", "due_rule", "reply_by", "zone", "policy_promise", "redirect_to",
            "search_method", "objection_cites", "head_words", "packet", "bates_first", "bates_last", "account",
            "release_date", "disclosed_on", "order_name", "silent_from", "silent_until", "hold", "hold_basis",
            "hold_end", "hold_end_earliest", "actor", "approver", "total", "invoice_number", "cost_cites", "payment",
            "tax_id", "basis", "erased_by", "erased_at", "collector", "undated", "refusal_reason" })
        values.insert(QLatin1String(name), QStringLiteral("the %1").arg(QLatin1String(name)));
    values.insert(u"case", QStringLiteral("WD-2026-K7QM4"));
    values.insert(u"accounts", QJsonArray { row({ { u"account"_qs, u"jane@example.com"_qs } }) });
    values.insert(u"categories",
        QJsonArray {
            row({ { u"id"_qs, u"L1_A"_qs }, { u"title"_qs, u"Name and address"_qs }, { u"released"_qs, true } }),
            row({ { u"id"_qs, u"L3_MESSAGES"_qs }, { u"title"_qs, u"Messages"_qs }, { u"released"_qs, false },
                { u"because"_qs, u"A subpoena cannot reach them."_qs } }) });
    values.insert(u"findings",
        QJsonArray { row({ { u"id"_qs, u"V-FM-05"_qs }, { u"because"_qs, u"No judge signed it."_qs },
            { u"cites"_qs, u"18 U.S.C. 2703"_qs }, { u"unknown"_qs, false } }) });
    values.insert(u"steps", QJsonArray { row({ { u"step"_qs, u"Copy 1"_qs }, { u"result"_qs, u"removed"_qs } }) });
    const auto file = row({ { u"file"_qs, u"a.csv"_qs }, { u"category"_qs, u"L1_A"_qs }, { u"sha256"_qs, u"00ff"_qs },
        { u"reason"_qs, u"above the ceiling"_qs } });
    values.insert(u"exhibits", QJsonArray { file });
    values.insert(u"withheld", QJsonArray { file });
    values.insert(u"lines",
        QJsonArray { row({ { u"item"_qs, u"Search"_qs }, { u"quantity"_qs, u"2"_qs }, { u"price"_qs, u"$20"_qs },
            { u"amount"_qs, u"$40"_qs } }) });
    values.insert(u"entries",
        QJsonArray { row({ { u"number"_qs, u"7"_qs }, { u"kind"_qs, u"received"_qs }, { u"at"_qs, u"2026-11-23"_qs },
            { u"leaf"_qs, u"00ff"_qs } }) });
    values.insert(u"facts",
        QJsonArray { row(
            { { u"name"_qs, u"signer"_qs }, { u"value"_qs, u"Ruth Okafor"_qs }, { u"state"_qs, u"accepted"_qs } }) });
    values.insert(
        u"periods", QJsonArray { row({ { u"rule"_qs, u"T-R45-01"_qs }, { u"binding"_qs, u"2026-12-07"_qs } }) });
    return values;
}

Letterhead sampleHead(bool rehearsal = false)
{
    return { u"Example, Inc."_qs, u"1 Main Street, Springfield"_qs, u"legal@example.com"_qs, u"2024-02-08"_qs,
        u"acid aged also apex aqua arch atom aunt away axis baby back"_qs, rehearsal, u"23 November 2026"_qs };
}

// What two languages of a letter have in common: values, sections, the shape of the page, and the law that is cited.
QStringList marksOf(const QString &path)
{
    static const QRegularExpression mark(QStringLiteral("\\{\\{[^}]*\\}\\}|^#+|^- |^\\||\\d+ U\\.S\\.C\\. [\\d()a-z]+"),
        QRegularExpression::MultilineOption);
    QFile file(path);
    QStringList marks;
    const auto text = file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    for (auto all = mark.globalMatch(text); all.hasNext();)
        marks.append(all.next().captured());
    return marks;
}

QString textOf(const QByteArray &pdf)
{
    QProcess reader;
    reader.start(u"pdftotext"_qs, { u"-layout"_qs, u"-"_qs, u"-"_qs });
    reader.write(pdf);
    reader.closeWriteChannel();
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput());
}
bool canReadPdf() { return !QStandardPaths::findExecutable(u"pdftotext"_qs).isEmpty(); }
}

class TestLetter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void every_kind_of_the_command_line_has_a_template()
    {
        const QStringList kinds { u"acknowledgement"_qs, u"rejection"_qs, u"clarification"_qs, u"redirect"_qs,
            u"narrowing"_qs, u"pre_expiry_query"_qs, u"objection"_qs, u"renewal_reminder"_qs, u"no_records"_qs,
            u"invoice"_qs, u"appeal"_qs, u"notice"_qs, u"late_notice"_qs, u"certificate"_qs, u"preservation_receipt"_qs,
            u"cover"_qs, u"control_sheet"_qs, u"erasure_certificate"_qs, u"collection_task"_qs,
            u"preservation_refusal"_qs, u"emergency_refusal"_qs, u"followup_demand"_qs, u"emergency_query"_qs,
            u"emergency_notice"_qs, u"case_record"_qs };
        for (const auto &kind : kinds)
            QVERIFY2(letterKinds().contains(kind), qPrintable(kind));
        QCOMPARE(letterKinds().size(), kinds.size());
    }

    void every_kind_is_written_from_the_documented_values()
    {
        for (const auto &kind : letterKinds()) {
            const auto letter = writeLetter(kind, u"en"_qs, allValues());
            QVERIFY2(letter, qPrintable(kind + (letter ? QString() : letter.error().sentence)));
            QVERIFY2(!letter->markdown.contains(u"{{"), qPrintable(kind));
            const auto plain = plainLetter(*letter);
            QVERIFY2(plain.contains(u"WD-2026-K7QM4"), qPrintable(plain));
            QVERIFY2(!plain.contains(u'\\') && !plain.contains(u"**"), qPrintable(plain));
        }
    }

    void each_letter_says_in_spanish_what_it_says_in_english()
    {
        const QDir letters(QStringLiteral(RESOURCES "/letters"));
        const auto english = letters.entryList({ u"*.en.md"_qs });
        QVERIFY(english.size() > 25);
        QCOMPARE(letters.entryList({ u"*.es.md"_qs }).size(), english.size());
        for (const auto &name : english) {
            const auto said = marksOf(letters.filePath(name));
            QVERIFY2(!said.isEmpty(), qPrintable(name));
            QCOMPARE(marksOf(letters.filePath(QString(name).replace(u".en."_qs, u".es."_qs))), said);
        }
        for (const auto &kind : letterKinds())
            QVERIFY2(writeLetter(kind, u"es"_qs, allValues()), qPrintable(kind));
        const auto letter = writeLetter(u"no_records"_qs, u"es"_qs, allValues());
        QVERIFY2(letter->markdown.contains(u"No se hallaron registros"_qs), qPrintable(letter->markdown));
    }
    void a_missing_value_is_named_and_no_letter_is_written()
    {
        for (const auto &kind : letterKinds()) {
            QVERIFY2(neededValues(kind).size() > 1, qPrintable(kind));
            for (const auto &name : neededValues(kind)) {
                if (name == u"received")
                    continue; // received_local will do as well
                auto values = allValues();
                if (!values.contains(name))
                    continue; // stands behind a section for the case that something else is unknown
                if (name == u"entity" && kind == u"redirect")
                    values.remove(u"redirect_to");
                for (const auto &nothing : { QJsonValue(), QJsonValue(u"  "_qs) }) {
                    values.insert(name, nothing);
                    const auto letter = writeLetter(kind, u"en"_qs, values);
                    QVERIFY2(!letter, qPrintable(kind + u' ' + name));
                    QVERIFY2(letter.error().sentence.contains(name), qPrintable(letter.error().sentence));
                }
            }
        }
    }

    void a_row_that_lacks_a_value_is_named_too()
    {
        auto values = allValues();
        values.insert(u"findings", QJsonArray { row({ { u"id"_qs, u"V-FM-05"_qs } }) });
        const auto letter = writeLetter(u"rejection"_qs, u"en"_qs, values);
        QVERIFY(!letter);
        QVERIFY(letter.error().sentence.contains(u"because"));
    }

    void an_unknown_kind_or_language_is_refused()
    {
        for (const auto &[kind, lang] : { QPair { u"poem"_qs, u"en"_qs }, { u"notice"_qs, u"xx"_qs },
                 { u"../law/x"_qs, u"en"_qs }, { u"_closing"_qs, u"en"_qs } }) {
            const auto letter = writeLetter(kind, lang, allValues());
            QVERIFY(!letter);
            QCOMPARE(letter.error().no, No::Usage);
        }
    }

    void a_name_from_a_paper_is_printed_as_it_stands_data()
    {
        QTest::addColumn<QString>("name");
        for (const auto *name :
            { "<x>", "*a*", "_b_", "[a](http://evil.example)", "![i](file:///etc/passwd)", "# head", "1. one", "- dash",
                "    code", "`tick`", "a & b &amp; &lt;", "~~gone~~", "| a | b |", "<script>alert(1)</script>",
                "{{case}}", "{{{case}}}", "http://evil.example/x", "a@b.example", "www.evil.example", "===", "\\",
                "> quote", "a\\*b", "$1", "<!-- -->", "+ plus", "***", "Müller & Söhne", "=SUM(A1)" })
            QTest::newRow(name) << QString::fromUtf8(name);
    }
    void a_name_from_a_paper_is_printed_as_it_stands()
    {
        QFETCH(QString, name);
        for (const auto &kind : { u"acknowledgement"_qs, u"rejection"_qs, u"notice"_qs, u"invoice"_qs }) {
            auto values = allValues();
            values.insert(u"issuer", name);
            values.insert(u"requester", name);
            values.insert(u"findings", QJsonArray { row({ { u"id"_qs, name }, { u"because"_qs, name } }) });
            values.insert(u"lines",
                QJsonArray { row({ { u"item"_qs, name }, { u"quantity"_qs, name }, { u"price"_qs, name },
                    { u"amount"_qs, name } }) });
            const auto letter = writeLetter(kind, u"en"_qs, values);
            QVERIFY(letter);
            const auto plain = plainLetter(*letter);
            QVERIFY2(plain.contains(name.simplified()), qPrintable(plain));
            QVERIFY2(plain.contains(u"The legal team of the entity"), qPrintable(plain)); // nothing was swallowed
        }
    }

    void line_ends_and_marks_that_cannot_be_seen_do_not_pass()
    {
        auto values = allValues();
        values.insert(u"issuer", u"Court\n\n# Rejected\u202Egnorw\u0007"_qs);
        const auto plain = plainLetter(*writeLetter(u"acknowledgement"_qs, u"en"_qs, values));
        QVERIFY2(plain.contains(u"Court # Rejected\uFFFDgnorw\uFFFD"_qs), qPrintable(plain));
    }

    void a_rejection_names_what_failed_and_not_what_is_unknown()
    {
        auto values = allValues();
        values.insert(u"findings",
            QJsonArray { row({ { u"id"_qs, u"V-1"_qs }, { u"because"_qs, u"No signature."_qs } }),
                row({ { u"id"_qs, u"V-2"_qs }, { u"because"_qs, u"No court."_qs }, { u"unknown"_qs, true } }),
                row({ { u"id"_qs, u"V-3"_qs }, { u"because"_qs, u"No date."_qs } }) });
        const auto rejection = plainLetter(*writeLetter(u"rejection"_qs, u"en"_qs, values));
        QVERIFY(rejection.contains(u"V-1: No signature.") && rejection.contains(u"V-3: No date."));
        QVERIFY(!rejection.contains(u"V-2"));
        QVERIFY(plainLetter(*writeLetter(u"clarification"_qs, u"en"_qs, values)).contains(u"V-2: No court."));
    }

    void a_notice_says_all_it_must_and_nothing_it_must_not()
    {
        auto values = allValues();
        values.insert(u"accounts", QJsonArray { row({ { u"account"_qs, u"other@example.com"_qs } }) });
        const auto notice = plainLetter(*writeLetter(u"notice"_qs, u"en"_qs, values));
        for (const auto &must :
            { u"WD-2026-K7QM4"_qs, u"the account"_qs, u"the received_local"_qs, u"the instrument_name"_qs,
                u"the issuer"_qs, u"the docket_number"_qs, u"Name and address"_qs, u"the release_date"_qs,
                u"the zone"_qs, u"consult a lawyer"_qs, u"quash"_qs, u"Proof that stops disclosure"_qs, u"no"_qs,
                u"legal advice"_qs, u"never ask you for a password"_qs, u"the contact"_qs })
            QVERIFY2(notice.contains(must), qPrintable(must));
        for (const auto &never : { u"gag"_qs, u"other@example.com"_qs, u"the silent_until"_qs, u"the order_name"_qs,
                 u"V-FM-05"_qs, u"the requester"_qs, u"delete"_qs, u"http"_qs })
            QVERIFY2(!notice.contains(never), qPrintable(never));
    }

    void values_reach_the_page_escaped_in_every_template()
    {
        for (const auto &kind : letterKinds()) {
            QFile file(QStringLiteral(":/letters/%1.en.md").arg(kind));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto text = file.readAll();
            QVERIFY2(!text.contains("{{{") && !text.contains("{{&"), qPrintable(kind));
        }
    }

    void the_same_letter_prints_to_the_same_bytes()
    {
        const auto letter = *writeLetter(u"rejection"_qs, u"en"_qs, allValues());
        const auto one = printLetter(letter, sampleHead());
        const auto two = printLetter(letter, sampleHead());
        QVERIFY(one && two);
        QVERIFY(one->startsWith("%PDF-"));
        QCOMPARE(*one, *two);
        QVERIFY(!one->contains("CreationDate"));
        QVERIFY(!one->contains("/URI"));
    }

    void the_page_carries_head_words_and_foot()
    {
        if (!canReadPdf())
            QSKIP("pdftotext is not installed");
        for (const auto &kind : letterKinds()) {
            const auto pdf = printLetter(*writeLetter(kind, u"en"_qs, allValues()), sampleHead());
            QVERIFY(pdf);
            const auto text = textOf(*pdf);
            for (const auto &words : { u"Example, Inc."_qs, u"1 Main Street"_qs, u"23 November 2026"_qs,
                     u"WD-2026-K7QM4"_qs, u"Policy: 2024-02-08"_qs, u"Page 1 of "_qs, u"acid aged also apex"_qs })
                QVERIFY2(text.contains(words), qPrintable(kind + QStringLiteral(": ") + words + u'\n' + text));
            QVERIFY(!text.contains(u"REHEARSAL"));
        }
    }

    void a_rehearsal_is_marked_across_every_page()
    {
        if (!canReadPdf())
            QSKIP("pdftotext is not installed");
        auto values = allValues();
        QJsonArray findings;
        for (int i = 0; i < 90; ++i)
            findings.append(
                row({ { u"id"_qs, QStringLiteral("V-%1").arg(i) }, { u"because"_qs, u"It is not so."_qs } }));
        values.insert(u"findings", findings);
        const auto pdf = printLetter(*writeLetter(u"rejection"_qs, u"en"_qs, values), sampleHead(true));
        QVERIFY(pdf);
        const auto pages = textOf(*pdf).split(u'\f', Qt::SkipEmptyParts);
        QVERIFY(pages.size() >= 3);
        for (const auto &page : pages)
            QVERIFY2(page.contains(u"REHEARSAL: this paper has no legal effect"), qPrintable(page));
        for (int i = 0; i < 90; ++i) // no line is lost between two pages
            QCOMPARE(pages.join(u'\n').count(QStringLiteral("V-%1: It is not so.").arg(i)), 1);
        QVERIFY(pages.last().contains(QStringLiteral("Page %1 of %1").arg(pages.size())));
    }
};
QTEST_MAIN(TestLetter)
#include "tst_letter.moc"
