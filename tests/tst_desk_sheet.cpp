// SPDX-License-Identifier: Apache-2.0
#include "desk_fixture.h"
#include "early_warnings.h"
#include "sheet_desk.h"
#include <QGuiApplication>
#include <QProcess>
#include <QStandardPaths>
using namespace writdesk;

namespace {
const auto morning = QStringLiteral("2026-11-23T09:30:00-05:00");

QString textOf(const QByteArray &pdf)
{
    QProcess reader;
    reader.start(QStringLiteral("pdftotext"), { QStringLiteral("-layout"), QStringLiteral("-"), QStringLiteral("-") });
    reader.write(pdf);
    reader.closeWriteChannel();
    reader.waitForFinished();
    return QString::fromUtf8(reader.readAllStandardOutput());
}
// Cells break their lines, so words are looked for without regard to white space.
QString packed(QString text) { return text.remove(QRegularExpression(QStringLiteral("\\s"))); }
bool canReadPdf() { return !QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty(); }

QStringList dueOn(const QString &day) { return warrantFacts() + QStringList { QStringLiteral("due_on=") + day }; }
QStringList isoDays(const QList<QDate> &days)
{
    QStringList texts;
    for (const auto &day : days)
        texts.append(day.toString(Qt::ISODate));
    return texts;
}
}

class tst_desk_sheet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void early_warnings_are_worked_backward_from_a_date_data()
    {
        QTest::addColumn<QString>("due");
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("warnings");
        const auto row = [](const char *name, const char *due, const char *family, const char *warnings) {
            QTest::newRow(name) << QString::fromLatin1(due) << QString::fromLatin1(family)
                                << QString::fromLatin1(warnings);
        };
        row("a Monday", "2026-12-07", "act_by", "2026-11-30 2026-12-03");
        row("a week before is a Sunday: the Friday", "2026-12-13", "act_by", "2026-12-04 2026-12-10");
        row("a week before is Thanksgiving: the Wednesday", "2026-12-03", "act_by", "2026-11-25 2026-12-01");
        row("what is only waited for is not warned of", "2026-12-07", "wait_until", "");
        row("a hold is warned of before it ends", "2026-12-07", "hold_until", "2026-11-30 2026-12-03");
    }
    void early_warnings_are_worked_backward_from_a_date()
    {
        QFETCH(QString, due);
        QFETCH(QString, family);
        QFETCH(QString, warnings);
        Rehearsal office;
        QVERIFY(office.create(morning));
        const auto desk = office.desk(QStringLiteral("ana"), morning);
        Period period;
        QVERIFY(fromName(family, period.family));
        period.earliest = When::fromText(due);
        QCOMPARE(isoDays(earlyWarnings(period, desk->law(), desk->profile())).join(u' '), warnings);
    }

    void the_sheet_holds_every_date_with_its_reasons_on_one_page()
    {
        if (!canReadPdf())
            QSKIP("pdftotext is not installed");
        Rehearsal office;
        QVERIFY(office.create(morning));
        auto desk = office.desk(QStringLiteral("ana"), morning);
        const auto ref = opened(*desk, dueOn(QStringLiteral("2026-12-07")));
        const auto sheet = draftSheet(*desk, ref, QStringLiteral("en"));
        QVERIFY2(sheet, qPrintable(sheet ? QString() : sheet.error().sentence));
        const auto text = textOf(sheet->pdf);
        QVERIFY(text.contains(QStringLiteral("Page 1 of 1")));
        const auto c = desk->docket().load(ref);
        const auto words = packed(text);
        for (const auto &period : periodsOf(*c)) {
            QVERIFY2(words.contains(packed(period.rule)), qPrintable(period.rule + text));
            QVERIFY2(words.contains(period.binding.text()), qPrintable(period.rule + text));
        }
        for (const auto *needed : { "T-DUE-01", "Mon2026-12-07", "Mon2026-11-30", "Thu2026-12-03", "Enteredby",
                 "Checkedby", "lawset", "policy2024-02-08", "Record:", "due_on2026-12-07:readfromthetextofpage1",
                 "REHEARSAL:thispaperhasnolegaleffect" })
            QVERIFY2(words.contains(QLatin1String(needed)), qPrintable(QLatin1String(needed) + text));
        QVERIFY(!text.contains(QStringLiteral("pat@tenant.example"))); // an internal paper names no account
        QVERIFY(!text.contains(QStringLiteral("Do not show")));
    }

    void it_is_entered_like_a_letter_under_a_neutral_name()
    {
        Rehearsal office;
        QVERIFY(office.create(morning));
        auto desk = office.desk(QStringLiteral("ana"), morning);
        const auto ref = opened(*desk, dueOn(QStringLiteral("2026-12-07")));
        const auto sheet = draftSheet(*desk, ref, QStringLiteral("en"));
        QVERIFY(sheet);
        const auto c = desk->docket().load(ref);
        QCOMPARE(c->letters.last().kind, QStringLiteral("control_sheet"));
        QCOMPARE(c->letters.last().document, sheet->document.sha256);
        QCOMPARE(sheet->document.name, ref.text + QStringLiteral("-letter-1.pdf"));
        QCOMPARE(*desk->docket().document(ref, sheet->document.sha256), sheet->pdf);
    }

    void the_sheet_of_a_silenced_case_says_so_and_names_the_order()
    {
        if (!canReadPdf())
            QSKIP("pdftotext is not installed");
        Rehearsal office;
        QVERIFY(office.create(morning));
        auto desk = office.desk(QStringLiteral("ana"), morning);
        const auto ref = opened(*desk, dueOn(QStringLiteral("2026-12-07")));
        QVERIFY(addGag(*desk, ref, { .from = QStringLiteral("2025-11-24"), .length = QStringLiteral("1 years") }));
        const auto sheet = draftSheet(*desk, ref, QStringLiteral("en"));
        QVERIFY(sheet);
        const auto words = packed(textOf(sheet->pdf));
        QVERIFY(words.contains(QStringLiteral("Donotshowthispapertotheuser")));
        QVERIFY(words.contains(packed(desk->docket().load(ref)->gags.first().names)));
        QVERIFY(words.contains(QStringLiteral("Tue2026-11-24")));
        QVERIFY(!words.contains(QStringLiteral("pat@tenant.example")));
    }

    void many_dates_stand_on_one_page_too()
    {
        if (!canReadPdf())
            QSKIP("pdftotext is not installed");
        Rehearsal office;
        QVERIFY(office.create(morning));
        auto desk = office.desk(QStringLiteral("ana"), morning);
        const auto ref = opened(*desk, dueOn(QStringLiteral("2026-12-07")));
        for (int i = 0; i < 6; ++i)
            QVERIFY(addGag(*desk, ref,
                { .from = QStringLiteral("2026-02-28"), .length = QStringLiteral("%1 months").arg(i + 1) }));
        const auto sheet = draftSheet(*desk, ref, QStringLiteral("en"));
        QVERIFY(sheet);
        QVERIFY(textOf(sheet->pdf).contains(QStringLiteral("Page 1 of 1")));
    }

    void a_case_without_dates_has_no_sheet()
    {
        Rehearsal office;
        QVERIFY(office.create(morning));
        auto desk = office.desk(QStringLiteral("ana"), morning);
        const auto ref = opened(*desk, { QStringLiteral("instrument=INFORMAL") });
        const auto sheet = draftSheet(*desk, ref, QStringLiteral("en"));
        QVERIFY(!sheet);
        QVERIFY(sheet.error().sentence.contains(QStringLiteral("no dates yet")));
        QCOMPARE(desk->docket().load(ref)->letters.size(), 0);
    }
};
QTEST_MAIN(tst_desk_sheet)
#include "tst_desk_sheet.moc"
