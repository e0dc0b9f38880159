// SPDX-License-Identifier: Apache-2.0
// The window on a small screen: how little room it needs on every page and tab, and that nothing is out of reach there.
#include "case_page.h"
#include "case_table.h"
#include "elided_label.h"
#include "language.h"
#include "page_stack.h"
#include "style.h"
#include "window_fixture.h"
#include <QScreen>
#include <QScrollBar>
#include <QTabBar>
#include <QTabWidget>
#include <QToolButton>
using namespace writdesk;
using namespace Qt::StringLiterals;
namespace {
constexpr QSize least(1000, 600);

// What in a widget asks for most, down to the part that does not get by with less.
QString widest(const QWidget &widget, int depth = 0)
{
    QString lines;
    for (const auto *child : widget.findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        const auto hint = child->minimumSizeHint().expandedTo(child->minimumSize());
        if (child->isHidden() || (hint.width() < 350 && hint.height() < 300))
            continue;
        lines += QStringLiteral("\n%1%2 %3: %4x%5")
                     .arg(QString(depth * 2, u' '), QString::fromLatin1(child->metaObject()->className()),
                         child->accessibleName())
                     .arg(hint.width())
                     .arg(hint.height())
            + widest(*child, depth + 1);
    }
    return lines;
}

QString tooLarge(const MainWindow &window, const QString &where)
{
    const auto hint = window.minimumSizeHint().expandedTo(window.minimumSize());
    if (hint.width() <= least.width() && hint.height() <= least.height())
        return {};
    return QStringLiteral("%1: %2x%3%4\n").arg(where).arg(hint.width()).arg(hint.height()).arg(widest(window));
}

// How many points of its picture differ from its corner.
int ink(QWidget &widget)
{
    const auto picture = widget.grab().toImage();
    int count = 0;
    for (int x = 0; x < picture.width(); ++x) {
        for (int y = 0; y < picture.height(); ++y)
            count += picture.pixel(x, y) != picture.pixel(picture.width() / 2, 1) ? 1 : 0;
    }
    return count;
}

CaseRef emergency(Desk &desk)
{
    return opened(desk,
        { u"instrument=EDR_US"_s, u"issuer=MARLOW COUNTY SHERIFF'S OFFICE"_s, u"requester=Marlow County Sheriff"_s,
            u"account=email:pat@tenant.example"_s });
}
}

class TestWindowFit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Look::Light); }
    void the_window_first_opens_no_larger_than_its_screen()
    {
        Opened o;
        QVERIFY(o.rehearsal.create(morning));
        o.office = std::make_unique<Office>(DeskOrder { .docket = o.rehearsal.file(), .actor = u"ana"_s });
        o.window = std::make_unique<MainWindow>(*o.office, o.prompt, o.places());
        const auto room = o.window->screen()->availableSize();
        QVERIFY(o.window->width() <= room.width() && o.window->height() < room.height());
    }
    void every_tab_of_a_case_is_reached_by_mouse_alone()
    {
        Opened o;
        const auto ref = o.prepare(emergency);
        QVERIFY(!ref.isEmpty() && o.start());
        o.window->resize(least);
        QVERIFY(o.open(ref));
        auto *bar = o.window->findChild<CasePage *>()->findChild<QTabWidget *>()->tabBar();
        o.window->turnTo(Tab::Facts);
        QToolButton *onward = nullptr;
        for (auto *button : bar->findChildren<QToolButton *>()) {
            if (button->arrowType() == Qt::RightArrow)
                onward = button;
        }
        QVERIFY(onward != nullptr && onward->isVisible() && onward->width() >= 14);
        QVERIFY(ink(*onward) > 10); // the arrow is seen
        for (int click = 0; click < bar->count() && onward->isEnabled(); ++click)
            QTest::mouseClick(onward, Qt::LeftButton);
        const auto last = bar->tabRect(bar->count() - 1);
        QVERIFY2(last.right() <= onward->x(), qPrintable(QString::number(last.right())));
        QTest::mouseClick(bar, Qt::LeftButton, {}, last.center());
        QCOMPARE(bar->currentIndex(), bar->count() - 1);
    }
    void a_name_of_a_column_or_a_line_that_finds_no_room_ends_in_an_ellipsis()
    {
        Opened o;
        QVERIFY(!o.prepare(emergency).isEmpty() && o.start());
        o.window->resize(1280, 800);
        o.window->showPage(PageId::Cases);
        auto *cases = o.table("All cases");
        QTRY_COMPARE(cases->model()->rowCount(), 1);
        QTRY_VERIFY(!cases->horizontalScrollBar()->isVisible());
        const auto ref = cases->model()->index(0, CaseTable::RefColumn).data().toString();
        QVERIFY(cases->columnWidth(CaseTable::RefColumn) > cases->fontMetrics().horizontalAdvance(ref) + 14);
        QVERIFY(cases->columnWidth(CaseTable::InstrumentColumn) > cases->columnWidth(CaseTable::StatusColumn));
        ElidedLabel line(QString(200, u'w'));
        line.resize(100, 20);
        QVERIFY(line.isCut() && line.minimumSizeHint().width() < 100);
    }
    void every_page_and_tab_gets_by_with_a_small_screen_data()
    {
        QTest::addColumn<QString>("language");
        for (const auto *language : { "en", "es" }) // the last: it is spoken from then on
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void every_page_and_tab_gets_by_with_a_small_screen()
    {
        QFETCH(QString, language);
        QVERIFY(speak(*qApp, language));
        Opened o;
        const auto ref = o.prepare(emergency);
        QVERIFY(!ref.isEmpty() && o.start());
        o.window->resize(least);
        QString wrong;
        for (const auto &name : pageNames()) {
            const auto page = *pageNamed(name);
            if (page == PageId::Case)
                continue;
            o.window->showPage(page);
            QTest::qWait(30);
            wrong += tooLarge(*o.window, name);
        }
        QVERIFY(o.open(ref));
        for (int tab = 0; tab <= int(Tab::Authenticity); ++tab) {
            o.window->turnTo(Tab(tab));
            QTest::qWait(10);
            wrong += tooLarge(*o.window, QStringLiteral("tab %1").arg(tab));
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
};

QTEST_MAIN(TestWindowFit)
#include "tst_window_fit.moc"
