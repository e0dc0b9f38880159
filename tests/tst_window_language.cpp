// SPDX-License-Identifier: Apache-2.0
// The window in another language: its menus keep a key of their own for each command.
#include "actions.h"
#include "case_filter.h"
#include "desk_fixture.h"
#include "language.h"
#include "law_files.h"
#include "law_rows.h"
#include "law_view.h"
#include "letter_editing.h"
#include "menus.h"
#include "said_again.h"
#include <QDialogButtonBox>
#include <QFile>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>
using namespace writdesk;
using namespace Qt::StringLiterals;
namespace {
const auto morning = u"2026-11-23T09:00:00-05:00"_s;

// What rows of the law say in English, without what holds values.
QStringList saidByTheLaw()
{
    QFile file(QStringLiteral(RESOURCES "/translations/writdesk_es.ts"));
    QStringList all;
    if (!file.open(QIODevice::ReadOnly))
        return all;
    bool rows = false;
    for (QXmlStreamReader xml(&file); !xml.atEnd(); xml.readNext()) {
        if (xml.isStartElement() && xml.name() == u"name")
            rows = xml.readElementText() == u"LawRows";
        else if (rows && xml.isStartElement() && xml.name() == u"source")
            all.append(xml.readElementText());
    }
    all.removeIf([](const QString &text) { return text.contains(u'%') || text.size() < 12; });
    return all;
}
// What two commands of one menu share, where they share a key.
QString clash(const QList<QAction *> &actions)
{
    QHash<QChar, QString> taken;
    for (const auto *action : actions) {
        const auto at = action->text().indexOf(u'&');
        if (action->isSeparator() || at < 0)
            continue;
        const auto key = action->text().at(at + 1).toLower();
        if (taken.contains(key))
            return taken.value(key) + QStringLiteral(" / ") + action->text();
        taken.insert(key, action->text());
    }
    return {};
}
}
class TestWindowLanguage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void each_command_of_a_menu_has_a_key_of_its_own_data()
    {
        QTest::addColumn<QString>("first"); // menu, so that it is that language
        QTest::newRow("en") << QStringLiteral("Docket");
        QTest::newRow("es") << QStringLiteral("Registro");
    }
    void each_command_of_a_menu_has_a_key_of_its_own()
    {
        QFETCH(QString, first);
        QVERIFY(speak(*QCoreApplication::instance(), QString::fromLatin1(QTest::currentDataTag())));
        QMainWindow window;
        Actions actions(&window);
        fillMenus(window, actions);
        const auto menus = window.menuBar()->actions();
        QVERIFY(menus.size() > 8);
        QCOMPARE(menus.first()->text().remove(u'&'), first);
        QCOMPARE(clash(menus), QString());
        for (const auto *menu : menus)
            QCOMPARE(clash(menu->menu()->actions()), QString());
    }
    void a_button_of_the_toolkit_speaks_the_language_of_the_window() // Spanish, as the row before left it
    {
        if (!QFile::exists(u"/usr/share/qt6/translations/qtbase_es.qm"_s))
            QSKIP("qt6-translations-l10n is not installed");
        QDialogButtonBox buttons(QDialogButtonBox::Cancel);
        QCOMPARE(buttons.button(QDialogButtonBox::Cancel)->text().remove(u'&'), u"Cancelar"_s);
    }
    void the_filter_understands_words_of_both_languages_data()
    {
        QTest::addColumn<QString>("spoken");
        QTest::addColumn<QString>("typed");
        for (const auto &spoken : { u"es"_s, u"en"_s }) {
            QTest::addRow("%s, Spanish words", qPrintable(spoken)) << spoken << u"citación vence esta semana"_s;
            QTest::addRow("%s, English words", qPrintable(spoken)) << spoken << u"subpoena due this week"_s;
        }
    }
    void the_filter_understands_words_of_both_languages()
    {
        QFETCH(QString, spoken);
        QFETCH(QString, typed);
        QVERIFY(speak(*QCoreApplication::instance(), spoken));
        Rehearsal rehearsal;
        QVERIFY(rehearsal.create(morning));
        auto desk = rehearsal.desk(u"ana"_s, morning);
        const auto read = readCaseFilter(*desk, typed, {});
        QCOMPARE(read.unclear, QString());
        QCOMPARE(read.query.dueFrom, u"2026-11-23"_s); // from Monday
        QCOMPARE(read.query.dueUntil, u"2026-11-29"_s); // to Sunday
        QCOMPARE(read.query.words.size(), 1);
        QVERIFY(read.query.words.first().instruments.contains(u"SUBP_GJ_FED"_s));
    }
    void the_rows_of_the_law_are_said_in_the_language_of_the_window()
    {
        QVERIFY(speak(*QCoreApplication::instance(), u"es"_s));
        const auto law = readLaw(shippedLaw());
        QVERIFY(law);
        // Courts have a name and no other; these days have none in Spanish.
        static const QStringList named { u"Juneteenth"_s, u"Boxing Day"_s, u"Diwali"_s, u"Corpus Christi"_s };
        for (const auto &row : allRows(*law, 2026)) {
            const auto english = row.value(u"title"_s).toString();
            if (row.value(u"row"_s).toString() == u"court" || named.contains(english))
                continue;
            const auto said = shownLaw(row, *law, {}, QDate(2026, 11, 23)).title;
            QVERIFY2(!said.isEmpty() && said != english, qPrintable(english));
        }
    }
    void a_spanish_letter_says_nothing_of_ours_in_english()
    {
        QVERIFY(speak(*QCoreApplication::instance(), u"en"_s)); // of whoever writes it
        const auto english = saidByTheLaw();
        QVERIFY(english.size() > 200);
        Rehearsal rehearsal;
        QVERIFY(rehearsal.create(morning));
        auto desk = rehearsal.desk(u"ana"_s, morning);
        auto signedFacts = warrantFacts();
        signedFacts.removeIf([](const QString &fact) { return fact.startsWith(u"issuer="); }); // an English name
        auto facts = signedFacts;
        facts.removeIf([](const QString &fact) { return fact.startsWith(u"signer"); });
        const QList<CaseRef> cases { opened(*desk, facts), opened(*desk, signedFacts),
            opened(*desk, { u"instrument=INFORMAL"_s, u"issuer=FBI"_s, u"issuer_country=US"_s, u"requester=R. Lee"_s }),
            opened(*desk, { u"instrument=FOREIGN_DIRECT"_s, u"issuer=Polizei"_s, u"issuer_country=DE"_s }),
            opened(*desk,
                { u"instrument=PRES_2703F"_s, u"issuer=FBI"_s, u"issuer_country=US"_s,
                    u"account=email:pat@tenant.example"_s }) };
        QVERIFY(takeHold(*desk, cases.last(), u"2703f"_s));
        const auto promise = desk->profile().promise(u"P-01"_s).left(40); // as the company published it
        QStringList written;
        for (const auto &kind : editableKinds()) {
            for (const auto &ref : cases) {
                const auto letter = letterToEdit(*desk, ref, kind, u"es"_s);
                if (!letter)
                    continue; // it does not fit that case
                written.append(kind);
                for (const auto &sentence : english)
                    QVERIFY2(!letter->markdown.contains(sentence), qPrintable(kind + u": "_s + sentence));
                static const QRegularExpression spoken(u"\\b(the|which|not|was|were|whether|nothing|nobody)\\b"_s);
                for (const auto &line : letter->markdown.split(u'\n'))
                    QVERIFY2(line.contains(promise) || !line.contains(spoken), qPrintable(kind + u": "_s + line));
            }
        }
        written.removeDuplicates();
        QVERIFY2(written.size() >= 10, qPrintable(written.join(u' ')));
    }
};
QTEST_MAIN(TestWindowLanguage)
#include "tst_window_language.moc"
