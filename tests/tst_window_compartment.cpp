// SPDX-License-Identifier: Apache-2.0
// Sealed cases lie in a docket of their own: the window over the general docket beside it says not one word more, on
// any page.
#include "window_fixture.h"
#include <QAccessibleInterface>
#include <QFile>
using namespace writdesk;
namespace {
const auto canary = QStringLiteral("zebrafinch");

// Everything a screen reader would find, in its order. The folder in which the docket lies is not the docket's.
void readInto(QAccessibleInterface *seen, QStringList &all)
{
    if (seen == nullptr || !seen->isValid() || seen->state().invisible)
        return;
    for (const auto text : { QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help })
        all.append(seen->text(text));
    for (int i = 0; i < seen->childCount(); ++i)
        readInto(seen->child(i), all);
}

QString everythingIn(Opened &o)
{
    QStringList all { o.window->windowTitle() };
    readInto(QAccessible::queryAccessibleInterface(o.window.get()), all);
    return all.join(u'\n').replace(o.rehearsal.path({}), QStringLiteral("FOLDER/"));
}

// The general docket alone, and the same bytes of it with a compartment beside them.
struct TwoWindows {
    Opened alone {};
    Opened beside {};
    CaseRef ref {};

    bool begin()
    {
        ref = alone.prepare(warrant);
        if (ref.isEmpty() || QFile::exists(alone.rehearsal.file() + QStringLiteral("-wal"))
            || !QFile::copy(alone.rehearsal.file(), beside.rehearsal.file()) || !seal())
            return false;
        return alone.start() && beside.start();
    }
    bool seal()
    {
        const auto file = beside.rehearsal.path(QStringLiteral("sealed.docket"));
        if (!Docket::create(file,
                { .rehearsal = true,
                    .profile = QStringLiteral("autoidm"),
                    .at = instantOf(morning),
                    .actor = QStringLiteral("ana") }))
            return false;
        const auto desk
            = Desk::open({ .docket = file, .actor = QStringLiteral("ana"), .setClock = instantOf(morning), .clock = [] {
                              return QDateTime();
                          } });
        return desk
            && !opened(**desk, { QStringLiteral("issuer=") + canary, QStringLiteral("account=handle:") + canary })
                    .isEmpty();
    }
};

bool turnTo(Opened &o, PageId page)
{
    QSignalSpy settled(o.window.get(), &MainWindow::settled);
    o.window->showPage(page);
    return !settled.isEmpty() || settled.wait(20000);
}
}

class TestWindowCompartment : public QObject {
    Q_OBJECT
    TwoWindows m_windows {};
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_windows.begin()); }
    void every_page_says_the_same_with_and_without_a_compartment_beside_the_docket_data()
    {
        QTest::addColumn<PageId>("page");
        for (const auto &name : pageNames()) {
            const auto page = *pageNamed(name);
            if (page != PageId::Case && page != PageId::Start) // a case has a test of its own; the other names the file
                QTest::newRow(qPrintable(name)) << page;
        }
    }
    void every_page_says_the_same_with_and_without_a_compartment_beside_the_docket()
    {
        QFETCH(PageId, page);
        for (auto *o : { &m_windows.alone, &m_windows.beside })
            QVERIFY(turnTo(*o, page));
        const auto said = everythingIn(m_windows.alone);
        QVERIFY(said.size() > 500); // it was read at all
        QTRY_COMPARE(everythingIn(m_windows.beside), everythingIn(m_windows.alone));
        QVERIFY(!everythingIn(m_windows.beside).contains(canary, Qt::CaseInsensitive));
    }
    void a_case_says_the_same_too()
    {
        for (auto *o : { &m_windows.alone, &m_windows.beside })
            QVERIFY(o->open(m_windows.ref));
        QTRY_COMPARE(everythingIn(m_windows.beside), everythingIn(m_windows.alone));
        QVERIFY(everythingIn(m_windows.alone).contains(m_windows.ref.text));
    }
};
QTEST_MAIN(TestWindowCompartment)
#include "tst_window_compartment.moc"
