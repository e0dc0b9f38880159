// SPDX-License-Identifier: Apache-2.0
#include "article.h"
#include "language.h"
#include "said_again.h"
#include "tongue.h"
#include "typed_date.h"
#include <QCoreApplication>
#include <QDirIterator>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>
#include <QXmlStreamReader>

class TestLanguage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(writdesk::speak(*QCoreApplication::instance())); }
    void every_string_that_is_said_has_spanish()
    {
        const auto python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty())
            QSKIP("python3 is not installed");
        QProcess strings;
        strings.start(
            python, { QStringLiteral(RESOURCES "/../installer/strings.py"), QStringLiteral("missing"), spanish });
        QVERIFY(strings.waitForFinished(120000));
        const auto missing = QJsonDocument::fromJson(strings.readAllStandardOutput());
        QVERIFY2(missing.isArray(), strings.readAllStandardError());
        QVERIFY2(missing.array().isEmpty(), missing.toJson());
    }
    // The same values, the same way to say that more is asked, the same key in a menu.
    void spanish_fills_in_what_english_does()
    {
        static const QRegularExpression values(QStringLiteral("%(?:L?\\d+|n)"));
        const auto all = messages();
        QVERIFY(all.size() > 3000);
        for (const auto &[source, forms] : all) {
            QVERIFY2(forms.size() == (source.contains(QStringLiteral("%n")) ? 2 : 1), qPrintable(source));
            for (const auto &words : forms) {
                QVERIFY2(!words.isEmpty(), qPrintable(source));
                QVERIFY2(foundIn(words, values) == foundIn(source, values), qPrintable(source));
                QVERIFY2(words.endsWith(u'…') == source.endsWith(u'…'), qPrintable(source));
                QVERIFY2(words.count(u'\n') == source.count(u'\n'), qPrintable(source));
                static const QRegularExpression key(QStringLiteral("&\\S"));
                QVERIFY2(words.contains(key) == source.contains(key), qPrintable(source));
            }
        }
    }
    void the_language_is_the_one_asked_for_then_the_one_chosen()
    {
        const QStringList said { QStringLiteral("program"), QStringLiteral("--language"), QStringLiteral("es") };
        QCOMPARE(writdesk::languageMeant(said, QStringLiteral("en")), QStringLiteral("es"));
        QCOMPARE(writdesk::languageMeant({ QStringLiteral("program"), QStringLiteral("--language=xx") }, {}),
            QStringLiteral("xx"));
        QCOMPARE(writdesk::languageMeant({ QStringLiteral("program") }, QStringLiteral("es")), QStringLiteral("es"));
    }
    void a_paper_is_said_in_its_own_language()
    {
        const auto spoken = [] { return QCoreApplication::translate("Menus", "&Docket"); };
        QCOMPARE(spoken(), QStringLiteral("&Docket"));
        {
            const writdesk::Tongue spanishPaper(QStringLiteral("es"));
            QCOMPARE(spoken().remove(u'&'), QStringLiteral("Registro"));
            QCOMPARE(writdesk::longDate({ 2026, 12, 7 }), QStringLiteral("7 de diciembre de 2026"));
            const writdesk::Tongue kept;
            QCOMPARE(spoken(), QStringLiteral("&Docket"));
        }
        QCOMPARE(spoken(), QStringLiteral("&Docket"));
        QCOMPARE(writdesk::longDate({ 2026, 12, 7 }), QStringLiteral("7 December 2026"));
    }
    void what_an_entry_keeps_is_said_to_whoever_reads_it()
    {
        const auto kept
            = QStringLiteral("Not asked for. A Subpoena compels it (18 USC 2703). The policy gives it (P-02).");
        QCOMPARE(writdesk::saidAgain(kept), kept);
        const writdesk::Tongue spanishReader(QStringLiteral("es"));
        QCOMPARE(writdesk::saidAgain(kept),
            QStringLiteral("No se pidió. Obliga a darlo: Subpoena (18 USC 2703). La política lo da (P-02)."));
        QCOMPARE(writdesk::saidAgain(QStringLiteral("The latest reading binds.")),
            QStringLiteral("Vincula la lectura más tardía."));
        QCOMPARE(writdesk::saidAgain(QStringLiteral("It was extended by 14 days: ordered.")),
            QStringLiteral("Se prorrogó 14 days: ordered."));
        const auto own = QStringLiteral("Written by hand: nobody translated this.");
        QCOMPARE(writdesk::saidAgain(own), own);
    }
    void a_noun_has_the_article_that_english_asks_for_data()
    {
        QTest::addColumn<QString>("said");
        QTest::newRow("emergency pen register") << QStringLiteral("An emergency pen register compels it (x).");
        QTest::newRow("order on letters rogatory") << QStringLiteral("An order on letters rogatory compels it (x).");
        QTest::newRow("European order") << QStringLiteral("A European order compels it (x).");
        QTest::newRow("US order") << QStringLiteral("A US order compels it (x).");
        QTest::newRow("NSL") << QStringLiteral("An NSL compels it (x).");
        QTest::newRow("warrant") << QStringLiteral("A warrant compels it (x).");
    }
    void a_noun_has_the_article_that_english_asks_for()
    {
        QFETCH(QString, said);
        const auto noun = QString::fromLatin1(QTest::currentDataTag()), x = QStringLiteral("x");
        QCOMPARE(writdesk::withNoun(QStringLiteral("A %1 compels it (%2)."), noun).arg(x), said);
        const writdesk::Tongue spanishReader(QStringLiteral("es")); // whichever was kept
        QCOMPARE(writdesk::saidAgain(said), QStringLiteral("Obliga a darlo: %1 (x).").arg(writdesk::saidAgain(noun)));
        QCOMPARE(writdesk::withNoun(QStringLiteral("Obliga a %1."), noun), QStringLiteral("Obliga a %1.").arg(noun));
    }
    void one_is_spoken_of_as_one_data()
    {
        QTest::addColumn<QString>("context");
        QTest::addColumn<QString>("source");
        for (QDirIterator files(QStringLiteral(RESOURCES "/.."), { QStringLiteral("*.cpp") }, QDir::Files,
                 QDirIterator::Subdirectories);
             files.hasNext();) {
            const auto path = files.next();
            const auto folder = QDir(QStringLiteral(RESOURCES "/..")).relativeFilePath(path).section(u'/', 0, 0);
            if (folder != u"ui" && folder != u"app" && folder != u"models")
                continue;
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            // Neighbouring literals are one string.
            static const QRegularExpression said(QStringLiteral("\"([^\"\\n]*%n[^\"\\n]*)\""));
            const auto text
                = QString::fromUtf8(file.readAll()).replace(QRegularExpression(QStringLiteral("\"\\n\\s*\"")), {});
            for (auto all = said.globalMatch(text); all.hasNext();) {
                const auto match = all.next();
                const auto source = match.captured(1);
                QTest::newRow(qPrintable(path.section(u'/', -1) + u' ' + source.left(40)))
                    << contextOf(text, match.capturedStart(), path) << source;
            }
        }
    }
    void one_is_spoken_of_as_one()
    {
        QFETCH(QString, context);
        QFETCH(QString, source);
        const auto one = spoken(context, source, 1), many = spoken(context, source, 3);
        QVERIFY2(!one.contains(QStringLiteral("(s)")) && !many.contains(QStringLiteral("(s)")), qPrintable(one + many));
        QVERIFY(one.contains(QStringLiteral("1 ")) && many.contains(QStringLiteral("3 ")));
        QVERIFY(QString(one).replace(QStringLiteral("1 "), QStringLiteral("3 ")) != many);
    }
    void a_day_is_typed_in_the_language_of_the_window_too_data()
    {
        QTest::addColumn<QDate>("day");
        const auto row = [](const char *typed, int month, int day) { QTest::newRow(typed) << QDate(2026, month, day); };
        row("hoy", 11, 25), row("mañana", 11, 26), row("ayer", 11, 24), row("fin de mes", 11, 30);
        row("fin de año", 12, 31), row("vie", 11, 27), row("viernes", 11, 27), row("el próximo viernes", 12, 4);
        row("viernes que viene", 12, 4), row("este lunes", 11, 23), row("el lunes pasado", 11, 23);
        row("en 10 días", 12, 5), row("dentro de 2 semanas", 12, 9), row("+3 meses", 2, 25), row("7 de dic", 12, 7);
        row("7 dic", 12, 7), row("+90", 2, 23), row("fri", 11, 27), row("next fri", 12, 4), row("in 10 days", 12, 5);
    }
    void a_day_is_typed_in_the_language_of_the_window_too()
    {
        QFETCH(QDate, day);
        QVERIFY(writdesk::speak(*QCoreApplication::instance(), QStringLiteral("es")));
        const QDate today(2026, 11, 25); // a Wednesday
        const auto typed = writdesk::typedDate(
            QString::fromUtf8(QTest::currentDataTag()), { today, writdesk::DayOrder::MonthFirst });
        QVERIFY2(typed, typed ? "" : qPrintable(typed.error().sentence));
        QCOMPARE(typed->day, day < today.addDays(-30) ? day.addYears(1) : day);
        QVERIFY(!writdesk::typedDate(QStringLiteral("pasado mañana"), { today, writdesk::DayOrder::MonthFirst }));
    }

private:
    const QString spanish = QStringLiteral(RESOURCES "/translations/writdesk_es.ts");

    QList<QPair<QString, QStringList>> messages() const
    {
        QFile file(spanish);
        QList<QPair<QString, QStringList>> all;
        if (!file.open(QIODevice::ReadOnly))
            return all;
        for (QXmlStreamReader xml(&file); !xml.atEnd(); xml.readNext()) {
            if (xml.isStartElement() && xml.name() == u"source")
                all.append({ xml.readElementText(), {} });
            else if (xml.isStartElement() && xml.name() == u"numerusform")
                all.last().second.append(xml.readElementText());
            else if (xml.isStartElement() && xml.name() == u"translation")
                readPlain(xml, all.last().second);
        }
        return all;
    }
    static void readPlain(QXmlStreamReader &xml, QStringList &forms)
    {
        QString text;
        while (xml.readNext() != QXmlStreamReader::EndElement && !xml.isStartElement())
            text += xml.text();
        if (xml.isStartElement()) // forms of one and of many
            forms.append(xml.readElementText());
        else
            forms.append(text);
    }
    static QStringList foundIn(const QString &text, const QRegularExpression &what)
    {
        QStringList found;
        for (auto all = what.globalMatch(text); all.hasNext();)
            found.append(all.next().captured());
        found.sort();
        return found;
    }
    static QString spoken(const QString &context, const QString &source, int n)
    {
        return QCoreApplication::translate(qPrintable(context), source.toUtf8(), nullptr, n);
    }
    // As the file itself names it, or as its class does.
    static QString contextOf(const QString &text, qsizetype at, const QString &path)
    {
        const auto byClass = text.left(at).trimmed().endsWith(QStringLiteral("tr("));
        static const QRegularExpression named(
            QStringLiteral("translate\\(\\s*\"(\\w+)\",[^;]*%n|translate\\(\"(\\w+)\", text"));
        const auto match = named.match(text);
        if (match.hasMatch() && !byClass)
            return match.captured(1) + match.captured(2);
        QString words;
        for (const auto &part : path.section(u'/', -1).section(u'.', 0, 0).split(u'_'))
            words += part.left(1).toUpper() + part.mid(1);
        return QStringLiteral("writdesk::") + words;
    }
};
QTEST_GUILESS_MAIN(TestLanguage)
#include "tst_language.moc"
