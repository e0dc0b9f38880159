// SPDX-License-Identifier: Apache-2.0
#include "actions.h"
#include "manual.h"
#include "manual_places.h"
#include "manual_view.h"
#include "style.h"
#include "window_fixture.h"
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>
#include <QTreeWidget>
#include <algorithm>
using namespace writdesk;
namespace {
bool stands(const QString &place) // chapter#heading
{
    const auto chapter = manualChapter(place.section(u'#', 0, 0));
    const auto anchor = place.section(u'#', 1);
    return chapter
        && (anchor.isEmpty() || std::ranges::count(chapter->headings, anchor, &ManualChapter::Heading::anchor) == 1);
}

QTreeWidgetItem *itemOf(QTreeWidget &contents, const QString &title)
{
    const auto found = contents.findItems(title, Qt::MatchExactly);
    return found.isEmpty() ? nullptr : found.first();
}
}

class TestManual : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyLook(*qApp, Look::Light); }
    void every_page_and_every_tab_has_a_chapter();
    void every_link_leads_to_a_chapter_and_heading_that_stand();
    void f1_opens_the_chapter_of_what_one_looks_at_and_leads_back();
    void a_link_is_followed_and_the_way_back_is_kept();
    void a_link_out_of_the_program_is_shown_and_not_opened();
    void the_keys_are_those_of_the_commands();
    void about_tells_the_law_by_date_and_hash();
    void words_are_found_in_every_chapter_and_marked();
    void a_picture_stands_where_there_is_one();
};

void TestManual::every_page_and_every_tab_has_a_chapter()
{
    for (const auto &page : pageNames())
        QVERIFY2(
            stands(chapterOfPage(page)) && (page == u"today" || chapterOfPage(page) != u"today"), qPrintable(page));
    for (int tab = int(Tab::Facts); tab <= int(Tab::Authenticity); ++tab)
        QVERIFY2(stands(chapterOfTab(Tab(tab))), qPrintable(chapterOfTab(Tab(tab))));
    for (const auto &chapter : manualChapters())
        QVERIFY2(!chapter.title.isEmpty(), qPrintable(chapter.name));
}

void TestManual::every_link_leads_to_a_chapter_and_heading_that_stand()
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)]+)\\)"));
    int links = 0;
    for (const auto &chapter : manualChapters()) {
        for (auto all = link.globalMatch(chapter.text); all.hasNext();) {
            const auto to = all.next().captured(1);
            ++links;
            QVERIFY2(stands(QString(to).remove(QStringLiteral(".md"))), qPrintable(chapter.name + u' ' + to));
        }
    }
    QVERIFY(links > 10);
}

void TestManual::f1_opens_the_chapter_of_what_one_looks_at_and_leads_back()
{
    Opened o;
    const auto ref = o.prepare(warrant);
    QVERIFY(o.start() && o.open(ref));
    auto *view = named<ManualView>(*o.window, QStringLiteral("Chapter of the manual"));
    o.window->turnTo(Tab::Letters);
    o.press("F1");
    QVERIFY(view->isVisible());
    QCOMPARE(view->source(), QUrl(QStringLiteral("manual:/case.md#letters")));
    QVERIFY(!o.window->windowTitle().contains(ref.text)); // the case is not seen now
    o.press("F1");
    QVERIFY(!view->isVisible() && o.window->findChild<CasePage *>()->isVisible());
    QCOMPARE(o.window->findChild<CasePage *>()->tab(), Tab::Letters);
    o.press("Ctrl+Return"); // the acts of the case work again
    o.window->showPage(PageId::Law);
    o.press("F1");
    QCOMPARE(view->chapter(), QStringLiteral("law"));
}

void TestManual::a_link_is_followed_and_the_way_back_is_kept()
{
    Opened o;
    QVERIFY(o.rehearsal.create(morning) && o.start());
    o.window->showPage(PageId::Manual);
    auto *view = named<ManualView>(*o.window, QStringLiteral("Chapter of the manual"));
    o.window->resize(1000, 520); // less high than the chapter is long
    view->turnTo(QStringLiteral("case#dates"));
    QTRY_VERIFY(view->verticalScrollBar()->value() > 0); // once it is laid out
    Q_EMIT view->anchorClicked(QUrl(QStringLiteral("derivations.md")));
    QCOMPARE(view->chapter(), QStringLiteral("derivations"));
    auto *contents = named<QTreeWidget>(*o.window, QStringLiteral("Contents of the manual"));
    QCOMPARE(contents->currentItem()->text(0), manualChapter(QStringLiteral("derivations"))->title);
    QTest::keyClick(view, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(view->source().toString(), QStringLiteral("manual:/case.md#dates"));
    contents->setCurrentItem(itemOf(*contents, manualChapter(QStringLiteral("packets"))->title));
    QCOMPARE(view->chapter(), QStringLiteral("packets"));
}

void TestManual::a_link_out_of_the_program_is_shown_and_not_opened()
{
    Opened o;
    QVERIFY(o.rehearsal.create(morning) && o.start());
    o.window->showPage(PageId::Manual);
    auto *view = named<ManualView>(*o.window, QStringLiteral("Chapter of the manual"));
    const auto before = view->source();
    auto *copy = named<QPushButton>(*o.window, QStringLiteral("Copy the link"));
    for (const auto &out : { QStringLiteral("https://law.example/18/2703"), QStringLiteral("file:///etc/passwd"),
             QStringLiteral("nosuch.md") }) {
        Q_EMIT view->anchorClicked(QUrl(out));
        QCOMPARE(view->source(), before);
        QVERIFY(copy->isVisible());
        copy->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), out);
    }
}

void TestManual::the_keys_are_those_of_the_commands()
{
    Opened o;
    QVERIFY(o.rehearsal.create(morning) && o.start());
    auto *view = named<ManualView>(*o.window, QStringLiteral("Chapter of the manual"));
    for (auto *act : o.window->actions()) {
        if (act->text() == u"&Keys")
            act->trigger();
    }
    QCOMPARE(view->chapter(), QStringLiteral("keys"));
    const auto text = view->toPlainText();
    int keys = 0;
    for (const auto *act : o.window->actions()) {
        if (act->shortcut().isEmpty())
            continue;
        ++keys;
        QVERIFY2(text.contains(act->shortcut().toString(QKeySequence::NativeText))
                && text.contains(QString(act->text()).remove(u'&').remove(u'…')),
            qPrintable(act->text()));
    }
    QVERIFY(keys > 25);
}

void TestManual::about_tells_the_law_by_date_and_hash()
{
    Opened o;
    QVERIFY(o.rehearsal.create(morning) && o.start());
    auto *view = named<ManualView>(*o.window, QStringLiteral("Chapter of the manual"));
    for (auto *act : o.window->actions()) {
        if (act->text() == u"&About Writdesk")
            act->trigger();
    }
    static const QRegularExpression law(QStringLiteral("law set of \\d{4}-\\d\\d-\\d\\d, SHA-256 [0-9a-f]{64}"));
    QTRY_VERIFY_WITH_TIMEOUT(view->toPlainText().contains(law), 20000);
    QVERIFY(view->toPlainText().contains(QStringLiteral("The same law is in force in this docket.")));
    QVERIFY(view->toPlainText().contains(QStringLiteral("Apache License 2.0")));
}

void TestManual::words_are_found_in_every_chapter_and_marked()
{
    Opened o;
    QVERIFY(o.rehearsal.create(morning) && o.start());
    o.window->showPage(PageId::Manual);
    o.press("Ctrl+F");
    auto *words = named<QLineEdit>(*o.window, QStringLiteral("Find in the manual"));
    QVERIFY(words->hasFocus() || o.window->focusWidget() == words);
    auto *view = named<ManualView>(*o.window, QStringLiteral("Chapter of the manual"));
    auto *contents = named<QTreeWidget>(*o.window, QStringLiteral("Contents of the manual"));
    words->setText(QStringLiteral("legal attaché"));
    QVERIFY(!itemOf(*contents, QStringLiteral("Emergencies"))->isHidden());
    QVERIFY(itemOf(*contents, QStringLiteral("Keys"))->isHidden());
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(view->chapter(), QStringLiteral("emergency"));
    QCOMPARE(view->extraSelections().size(), 1);
    QCOMPARE(view->textCursor().selectedText(), QStringLiteral("legal attaché"));
    words->setText(QStringLiteral("no such words at all"));
    QVERIFY(itemOf(*contents, QStringLiteral("Emergencies"))->isHidden());
    words->clear();
    QVERIFY(!itemOf(*contents, QStringLiteral("Keys"))->isHidden() && view->extraSelections().isEmpty());
}

void TestManual::a_picture_stands_where_there_is_one()
{
    const QTemporaryDir folder;
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::red);
    QVERIFY(picture.save(folder.filePath(QStringLiteral("today-light.png"))));
    ManualView view([](const QString &chapter) { return QStringLiteral("# %1\n\nText.\n").arg(chapter); });
    view.setPictures(folder.path());
    const auto pictures = [&view] {
        int count = 0;
        for (auto block = view.document()->begin(); block.isValid(); block = block.next()) {
            for (auto part = block.begin(); !part.atEnd(); ++part)
                count += part.fragment().charFormat().isImageFormat() ? 1 : 0;
        }
        return count;
    };
    view.turnTo(QStringLiteral("today"));
    QCOMPARE(pictures(), 1);
    view.turnTo(QStringLiteral("law"));
    QCOMPARE(pictures(), 0);
    QVERIFY(view.toPlainText().contains(QStringLiteral("Text.")));
}

QTEST_MAIN(TestManual)
#include "tst_window_manual.moc"
