// SPDX-License-Identifier: Apache-2.0
// The registers in the window: each page shows what stands in it, narrows as one types, and opens the case by Enter;
// the page of all entries goes on as one scrolls.
#include "entries_page.h"
#include "register_page.h"
#include "window_fixture.h"
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QTabWidget>
using namespace writdesk;
namespace {
const auto pat = QStringLiteral("email:pat@tenant.example");
constexpr int many = 150;

QStringList letterFacts()
{
    return { QStringLiteral("instrument=PRES_2703F"), QStringLiteral("issuer=Federal Bureau of Investigation"),
        QStringLiteral("issuer_country=US"), QStringLiteral("signer=Lee Marsh"), QStringLiteral("signer_role=agent"),
        QStringLiteral("issued_on=2026-08-27"), QStringLiteral("addressee=AutoIDM"), QStringLiteral("entity=AutoIDM"),
        QStringLiteral("account=email:kim@tenant.example"), QStringLiteral("category=L3_MESSAGES") };
}

bool enter(Desk &desk, const CaseRef &ref, const QList<NewEntry> &entries)
{
    return desk.change(ref, 0, Desk::Judge::No, [&](const Case &) { return Result<QList<NewEntry>>(entries); })
        .has_value();
}

// One of each: a preservation in the first case; a gag, a notice that it blocks and a packet in the second.
struct One {
    CaseRef held {};
    CaseRef silent {};
    bool made(Desk &desk)
    {
        held = opened(desk, letterFacts());
        silent = opened(desk, warrantFacts());
        const Packet packet { .id = { QStringLiteral("P1") },
            .bates = { QStringLiteral("AIDM-000001"), QStringLiteral("AIDM-000003") },
            .manifest = QStringLiteral("ab"),
            .state = QStringLiteral("built"),
            .at = desk.now() };
        return takeHold(desk, held, {})
            && addGag(desk, silent, { .from = QStringLiteral("2025-11-24"), .length = QStringLiteral("1 years") })
            && enter(desk, silent, { { silent, kind::packetBuilt, objectOf(packet) } });
    }
};

// The page that was turned to has come up.
bool turnTo(Opened &o, const char *keys)
{
    QSignalSpy settled(o.window.get(), &MainWindow::settled);
    o.press(keys);
    return !settled.isEmpty() || settled.wait(20000);
}

QLineEdit *filterOf(Opened &o, const char *name) { return named<QLineEdit>(*o.window, QString::fromLatin1(name)); }

int tabOf(Opened &o) { return o.window->findChild<CasePage *>()->findChild<QTabWidget *>()->currentIndex(); }

QString words(const QAbstractItemModel &model, int row)
{
    QStringList cells;
    for (int column = 0; column < model.columnCount(); ++column)
        cells.append(model.index(row, column).data().toString());
    return cells.join(u'|');
}

bool hasLabel(Opened &o, const QString &part)
{
    for (const auto *label : o.window->findChildren<QLabel *>()) {
        if (label->isVisible() && label->text().contains(part))
            return true;
    }
    return false;
}
}
class TestWindowRegisters : public QObject {
    Q_OBJECT
    static void pages()
    {
        QTest::addColumn<QByteArray>("keys");
        QTest::addColumn<QByteArray>("list");
        QTest::addColumn<QByteArray>("filter");
        const auto row = [](const char *page, const char *keys, const char *list, const char *filter) -> QTestData & {
            return QTest::newRow(page) << QByteArray(keys) << QByteArray(list) << QByteArray(filter);
        };
        row("preservations", "Ctrl+Alt+P", "All preservations", "Filter: Preservations");
        row("gags", "Ctrl+Alt+G", "All gags", "Filter: Gags");
        row("notices", "Ctrl+Alt+N", "All notices", "Filter: Notices");
        row("packets", "Ctrl+Alt+K", "All packets", "Filter: Packets");
    }
private Q_SLOTS:
    void a_page_shows_its_row_narrows_as_one_types_and_opens_the_case_by_enter_data() { pages(); }
    void a_page_shows_its_row_narrows_as_one_types_and_opens_the_case_by_enter()
    {
        QFETCH(QByteArray, keys);
        QFETCH(QByteArray, list);
        QFETCH(QByteArray, filter);
        static const QMap<QByteArray, std::pair<Tab, const char *>> said {
            { "All preservations", { Tab::Preservation, "Federal Bureau of Investigation" } },
            { "All gags", { Tab::Notice, "26-mj-1201" } }, { "All notices", { Tab::Notice, "pat@" } },
            { "All packets", { Tab::Packet, "AIDM-000003" } }
        };
        Opened o;
        One one;
        o.prepare([&](Desk &desk) { return one.made(desk) ? one.held : CaseRef(); });
        QVERIFY(!one.silent.isEmpty() && o.start() && turnTo(o, keys.constData()));
        auto *table = o.table(list.constData());
        QVERIFY(table && table->isVisible());
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QVERIFY2(words(*table->model(), 0).contains(QLatin1String(said[list].second)),
            qPrintable(words(*table->model(), 0)));
        o.press("Ctrl+F");
        auto *typed = filterOf(o, filter.constData());
        QVERIFY(typed && typed->hasFocus());
        QTest::keyClicks(typed, QStringLiteral("nosuch"));
        QCOMPARE(table->model()->rowCount(), 0);
        QVERIFY(hasLabel(o, QStringLiteral("None of these matches")));
        typed->clear();
        QTest::keyClicks(typed, QStringLiteral("wd- 2026"));
        QCOMPARE(table->model()->rowCount(), 1);
        QTest::keyClick(typed, Qt::Key_Down);
        QVERIFY(table->hasFocus());
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_COMPARE(o.window->findChild<CasePage *>()->ref(), list == "All preservations" ? one.held : one.silent);
        QCOMPARE(tabOf(o), int(said[list].first));
    }
    void an_empty_page_says_what_it_is_for_and_how_one_comes_to_have_one_data() { pages(); }
    void an_empty_page_says_what_it_is_for_and_how_one_comes_to_have_one()
    {
        QFETCH(QByteArray, keys);
        QFETCH(QByteArray, list);
        QFETCH(QByteArray, filter);
        Opened o;
        QVERIFY(o.rehearsal.create(morning) && o.start() && turnTo(o, keys.constData()));
        QTRY_VERIFY(!o.table(list.constData())->isVisible());
        QVERIFY(!filterOf(o, filter.constData())->isVisible());
        QVERIFY(hasLabel(o, QStringLiteral("(Ctrl+"))); // the key by which one begins
        QVERIFY(hasLabel(o, QStringLiteral("There is none.")));
    }
    void the_entries_come_page_by_page_as_one_scrolls()
    {
        Opened o;
        const auto ref = o.prepare([](Desk &desk) {
            const auto made = warrant(desk);
            const NewEntry status { made, kind::statusSet,
                { { QStringLiteral("status"), QStringLiteral("reviewing") } } };
            return enter(desk, made, QList<NewEntry>(many, status)) ? made : CaseRef();
        });
        QVERIFY(!ref.isEmpty() && o.start() && turnTo(o, "Ctrl+Alt+A"));
        auto *table = o.table("Entries of the docket, newest first");
        QVERIFY(table && table->isVisible());
        QCOMPARE(table->model()->rowCount(), 100);
        const auto scrolled = [&] { // how far one can scroll is known once the rows are laid out
            table->verticalScrollBar()->setValue(table->verticalScrollBar()->maximum());
            return table->model()->rowCount() > many;
        };
        QTRY_VERIFY_WITH_TIMEOUT(scrolled(), 20000);
        const auto &model = *table->model();
        QCOMPARE(model.index(model.rowCount() - 1, AuditTable::NumberColumn).data().toString(), QStringLiteral("1"));
        QCOMPARE(model.index(0, AuditTable::CaseColumn).data().toString(), ref.text);
    }
    void the_entries_narrow_by_word_and_group_and_enter_opens_the_history()
    {
        Opened o;
        const auto ref = o.prepare(warrant);
        QVERIFY(!ref.isEmpty() && o.start() && turnTo(o, "Ctrl+Alt+A"));
        auto *table = o.table("Entries of the docket, newest first");
        const auto all = table->model()->rowCount();
        o.press("Ctrl+F");
        auto *typed = filterOf(o, "Filter the entries");
        QVERIFY(typed && typed->hasFocus());
        QTest::keyClicks(typed, QStringLiteral("judged ana"));
        QTRY_COMPARE(table->model()->rowCount(), 1);
        typed->setText(QStringLiteral("today"));
        QTRY_COMPARE(table->model()->rowCount(), all);
        typed->setText(QStringLiteral("yesterday"));
        QTRY_COMPARE(table->model()->rowCount(), 0);
        typed->clear();
        auto *group = o.window->findChild<EntriesPage *>()->findChild<QComboBox *>();
        QVERIFY(group);
        group->setCurrentIndex(group->findText(QStringLiteral("Findings overruled")));
        QTRY_VERIFY(hasLabel(o, QStringLiteral("No entry matches")));
        group->setCurrentIndex(0);
        QTRY_COMPARE(table->model()->rowCount(), all);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_Return);
        QTRY_COMPARE(o.window->findChild<CasePage *>()->ref(), ref);
        QCOMPARE(tabOf(o), int(Tab::History));
    }
    void the_entries_are_verified_and_leave_as_a_file()
    {
        Opened o;
        QVERIFY(!o.prepare(warrant).isEmpty() && o.start() && turnTo(o, "Ctrl+Alt+A"));
        const auto act = [&](const QString &words) {
            for (auto *action : o.window->actions()) {
                if (action->text().remove(u'&') == words)
                    action->trigger();
            }
        };
        act(QStringLiteral("Verify every entry"));
        QTRY_VERIFY_WITH_TIMEOUT(hasLabel(o, QStringLiteral("✓ Checked")), 20000);
        QVERIFY(hasLabel(o, QStringLiteral("Head of ")));
        const auto file = o.rehearsal.path(QStringLiteral("entries.csv"));
        o.prompt.paths = { file };
        const auto shown = o.table("Entries of the docket, newest first")->model()->rowCount();
        act(QStringLiteral("Export what is found…"));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file), 20000);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const auto lines = written.readAll().split('\n');
        QVERIFY(lines.first().startsWith("number,at,at_local,actor,case,kind,what,detail,leaf"));
        QCOMPARE(lines.size(), shown + 2); // the header, and what follows the last line feed
    }
};
QTEST_MAIN(TestWindowRegisters)
#include "tst_window_registers.moc"
