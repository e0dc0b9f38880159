// SPDX-License-Identifier: Apache-2.0
#include "actions.h"
#include "language.h"
#include "manual.h"
#include "manual_places.h"
#include "manual_view.h"
#include "style.h"
#include "tongue.h"
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

QStringList found(const QString &text, const QString &pattern)
{
    QStringList all;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (auto each = expression.globalMatch(text); each.hasNext();)
        all.append(each.next().captured(1));
    return all;
}

// What a reader in any language finds at the same place: headings by their level, links, pictures, rows of tables, and
// code without what is remarked beside it; code stands four blanks in or between fences.
QStringList frameOf(const QString &text)
{
    static const QRegularExpression remark(QStringLiteral("(?<=\\S)\\s{3,}\\S.*$"));
    QStringList frame;
    bool code = false, blank = true;
    for (const auto &line : text.split(u'\n')) {
        const auto fence = line.startsWith(u"```");
        const auto indented = line.startsWith(u"    ") && (blank || frame.value(frame.size() - 1).startsWith(u"    "));
        code = fence ? !code : code;
        if (fence || code || indented)
            frame.append(QString(indented ? line : QStringLiteral("    ") + line).remove(remark));
        else if (line.startsWith(u'#'))
            frame.append(line.section(u' ', 0, 0));
        for (auto link : code || indented ? QStringList() : found(line, QStringLiteral("(!?\\[[^\\]]*\\]\\([^)]+\\))")))
            frame.append(link.remove(QRegularExpression(QStringLiteral("\\[[^\\]]*\\]"))));
        if (line.startsWith(u'|'))
            frame.append(QStringLiteral("row of %1").arg(found(line, QStringLiteral("((?<!\\\\)\\|)")).size()));
        blank = line.trimmed().isEmpty();
    }
    return frame;
}

bool drawn(const QString &file)
{
    QImage picture(40, 30, QImage::Format_RGB32);
    picture.fill(Qt::red);
    return picture.save(file);
}

QStringList picturesIn(const ManualView &view)
{
    QStringList pictures;
    for (auto block = view.document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            if (const auto format = part.fragment().charFormat(); format.isImageFormat())
                pictures.append(format.toImageFormat().name());
        }
    }
    return pictures;
}

QString firstDifference(const QStringList &one, const QStringList &other)
{
    for (qsizetype i = 0; i < qMax(one.size(), other.size()); ++i) {
        if (one.value(i) != other.value(i) || (i < one.size()) != (i < other.size()))
            return QStringLiteral("%1: '%2' / '%3'").arg(i).arg(one.value(i), other.value(i));
    }
    return {};
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
    void every_page_stands_in_spanish_with_the_same_headings_links_code_and_rows_data();
    void every_page_stands_in_spanish_with_the_same_headings_links_code_and_rows();
    void a_page_that_is_not_translated_stands_in_english_and_says_so();
    void
    in_spanish_the_page_is_spanish_and_so_are_links_places_and_what_is_found(); // from here on the program speaks it
    void in_spanish_the_picture_is_that_of_the_spanish_window();
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
    QVERIFY(drawn(folder.filePath(QStringLiteral("today-light.png"))));
    ManualView view([](const QString &chapter) { return QStringLiteral("# %1\n\nText.\n").arg(chapter); });
    view.setPictures(folder.path());
    view.turnTo(QStringLiteral("today"));
    QCOMPARE(picturesIn(view), QStringList { QStringLiteral("picture:/today-light.png") });
    view.turnTo(QStringLiteral("law"));
    QCOMPARE(picturesIn(view), QStringList());
    QVERIFY(view.toPlainText().contains(QStringLiteral("Text.")));
}

void TestManual::every_page_stands_in_spanish_with_the_same_headings_links_code_and_rows_data()
{
    QTest::addColumn<QString>("english");
    for (const auto &chapter : manualChapters(QStringLiteral("en")))
        QTest::newRow(qPrintable(chapter.name)) << chapter.text;
}

void TestManual::every_page_stands_in_spanish_with_the_same_headings_links_code_and_rows()
{
    QFETCH(QString, english);
    const auto name = QString::fromLatin1(QTest::currentDataTag());
    QVERIFY(QFileInfo::exists(QStringLiteral(":/manual/es/%1.md").arg(name)));
    const auto spanish = manualChapter(name, QStringLiteral("es"));
    QVERIFY(spanish && !spanish->title.isEmpty() && spanish->text != english);
    QCOMPARE(firstDifference(frameOf(english), frameOf(spanish->text)), QString());
    // Commands, keys and values are said as they are; Spanish may give another example besides.
    auto said = found(spanish->text, QStringLiteral("`([^`]+)`"));
    for (const auto &code : found(english, QStringLiteral("`([^`]+)`")))
        QVERIFY2(said.removeOne(code), qPrintable(code));
    QCOMPARE(QDir(QStringLiteral(":/manual/es")).entryList(QDir::Files),
        QDir(QStringLiteral(":/manual")).entryList(QDir::Files));
}

void TestManual::a_page_that_is_not_translated_stands_in_english_and_says_so()
{
    const auto english = manualChapter(QStringLiteral("today"), QStringLiteral("en"));
    const auto other = manualChapter(QStringLiteral("today"), QStringLiteral("xx")); // a language that has no pages
    QVERIFY(english && other);
    const auto said = QStringLiteral("\n\n*This page is not translated yet: it stands here in English.*");
    QVERIFY(other->text.contains(said) && !english->text.contains(said));
    QCOMPARE(QString(other->text).remove(said), english->text);
    QCOMPARE(other->headings.size(), english->headings.size());
    const Tongue spanish(QStringLiteral("es"));
    QCOMPARE(manualChapters().size(), manualChapters(QStringLiteral("en")).size());
}

void TestManual::in_spanish_the_page_is_spanish_and_so_are_links_places_and_what_is_found()
{
    QVERIFY(speak(*QCoreApplication::instance(), QStringLiteral("es")));
    Opened o;
    QVERIFY(o.rehearsal.create(morning) && o.start());
    o.window->resize(1000, 520);
    o.press("F1");
    auto *view = named<ManualView>(*o.window, QStringLiteral("Capítulo del manual"));
    QVERIFY(view->isVisible() && view->chapter() == u"today");
    QVERIFY(view->toPlainText().startsWith(QStringLiteral("Hoy\n")));
    Q_EMIT view->anchorClicked(QUrl(QStringLiteral("retention.md")));
    QVERIFY(view->toPlainText().startsWith(manualChapter(QStringLiteral("retention"))->title));
    QVERIFY(view->toPlainText().contains(QStringLiteral("expediente")));
    view->turnTo(QStringLiteral("case#notice-and-gags")); // a place has one name in every language
    QTRY_COMPARE(view->cursorForPosition({ 20, 4 }).block().text(), QStringLiteral("Aviso y prohibiciones de revelar"));
    auto *words = named<QLineEdit>(*o.window, QStringLiteral("Buscar en el manual"));
    auto *contents = named<QTreeWidget>(*o.window, QStringLiteral("Índice del manual"));
    words->setText(QStringLiteral("agregado jurídico"));
    QVERIFY(!itemOf(*contents, QStringLiteral("Emergencias"))->isHidden());
    QVERIFY(itemOf(*contents, QStringLiteral("Teclas"))->isHidden());
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(view->chapter(), QStringLiteral("emergency"));
    QCOMPARE(view->textCursor().selectedText(), QStringLiteral("agregado jurídico"));
}

void TestManual::in_spanish_the_picture_is_that_of_the_spanish_window()
{
    QVERIFY(speak(*QCoreApplication::instance(), QStringLiteral("es")));
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir(QStringLiteral("es")));
    for (const auto &file :
        { QStringLiteral("law-light.png"), QStringLiteral("today-light.png"), QStringLiteral("es/today-light.png") })
        QVERIFY(drawn(folder.filePath(file)));
    ManualView view([](const QString &chapter) { return QStringLiteral("# %1\n\nText.\n").arg(chapter); });
    view.setPictures(folder.path());
    view.turnTo(QStringLiteral("today"));
    QCOMPARE(picturesIn(view), QStringList { QStringLiteral("picture:/es/today-light.png") });
    view.turnTo(QStringLiteral("law")); // of this one there is none but the English
    QCOMPARE(picturesIn(view), QStringList { QStringLiteral("picture:/law-light.png") });
}

QTEST_MAIN(TestManual)
#include "tst_window_manual.moc"
