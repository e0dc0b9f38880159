// SPDX-License-Identifier: Apache-2.0
#include "manual_page.h"
#include "answered.h"
#include "key_words.h"
#include "law_files.h"
#include "law_set.h"
#include "manual.h"
#include "manual_view.h"
#include "table_kit.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <utility>
namespace writdesk {
namespace {
constexpr int placeRole = Qt::UserRole + 1; // chapter#heading
const auto keysChapter = QStringLiteral("keys");
const auto aboutChapter = QStringLiteral("about");

QToolButton *arrow(const QString &words, Qt::ArrowType type, const QKeySequence &key)
{
    auto *button = new QToolButton;
    button->setArrowType(type);
    button->setAccessibleName(words);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(words, key.toString(QKeySequence::NativeText)));
    button->setFocusPolicy(Qt::StrongFocus);
    button->setEnabled(false);
    return button;
}

QString lawWords(const QString &version, const QString &hash)
{
    return ManualPage::tr("law set of %1, SHA-256 `%2`").arg(version, hash);
}
}

ManualPage::ManualPage(Office &office, const QMenuBar &menus, const QString &pictures, QWidget *parent)
    : DeskPage(parent)
    , m_office(office)
    , m_menus(menus)
    , m_words(new QLineEdit)
    , m_found(new QLabel)
    , m_contents(new QTreeWidget)
    , m_view(new ManualView([this](const QString &chapter) { return textOf(chapter); }))
    , m_back(arrow(tr("Back"), Qt::LeftArrow, QKeySequence(QStringLiteral("Alt+Left"))))
    , m_forward(arrow(tr("Forward"), Qt::RightArrow, QKeySequence(QStringLiteral("Alt+Right"))))
    , m_linkLine(new QWidget)
    , m_link(new QLabel)
    , m_copy(new QPushButton(tr("&Copy the link")))
{
    m_view->setPictures(pictures);
    layOut();
    listen();
}

void ManualPage::layOut()
{
    m_words->setPlaceholderText(tr("Find in the manual…"));
    m_words->setAccessibleName(tr("Find in the manual"));
    m_words->setClearButtonEnabled(true);
    m_contents->setAccessibleName(tr("Contents of the manual"));
    m_contents->setHeaderHidden(true);
    m_contents->setIndentation(16);
    m_contents->setUniformRowHeights(true);
    m_found->setObjectName(QStringLiteral("quiet"));
    m_link->setTextFormat(Qt::PlainText);
    m_link->setWordWrap(true);
    auto *head = new QHBoxLayout;
    head->addWidget(m_back);
    head->addWidget(m_forward);
    head->addWidget(m_found, 1);
    auto *left = new QWidget;
    auto *contents = new QVBoxLayout(left);
    contents->setContentsMargins(0, 0, 0, 0);
    contents->addWidget(m_words);
    contents->addLayout(head);
    contents->addWidget(m_contents, 1);
    auto *line = new QHBoxLayout(m_linkLine);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_link, 1);
    line->addWidget(m_copy);
    m_linkLine->hide();
    auto *right = new QWidget;
    auto *chapter = new QVBoxLayout(right);
    chapter->setContentsMargins(0, 0, 0, 0);
    chapter->addWidget(m_view, 1);
    chapter->addWidget(m_linkLine);
    auto *parts = new QSplitter(Qt::Horizontal);
    parts->addWidget(left);
    parts->addWidget(right);
    parts->setSizes({ 250, 740 });
    parts->setStretchFactor(1, 1);
    parts->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->addWidget(parts);
}

void ManualPage::listen()
{
    connect(m_words, &QLineEdit::textChanged, this, &ManualPage::filter);
    connect(m_words, &QLineEdit::returnPressed, this, &ManualPage::findNext);
    connect(m_contents, &QTreeWidget::currentItemChanged, this, &ManualPage::choose);
    connect(m_contents, &QTreeWidget::itemActivated, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_view, &ManualView::turned, this, &ManualPage::follow);
    connect(m_view, &ManualView::leadsOut, this, &ManualPage::tellLink);
    connect(m_view, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_view, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    connect(m_back, &QToolButton::clicked, m_view, &QTextBrowser::backward);
    connect(m_forward, &QToolButton::clicked, m_view, &QTextBrowser::forward);
    const auto key = [this](const char *keys, auto act) {
        auto *shortcut = new QShortcut(QKeySequence(QString::fromLatin1(keys)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, act);
    };
    key("Alt+Left", [this] { m_view->backward(); });
    key("Alt+Right", [this] { m_view->forward(); });
    key("F6", [this] { // from part to part
        QWidget *parts[] = { m_words, m_contents, m_view, m_words };
        const auto *at = std::find_if(parts, parts + 3, [](const QWidget *part) { return part->hasFocus(); });
        (at == parts + 3 ? parts[0] : at[1])->setFocus(Qt::ShortcutFocusReason);
    });
    connect(m_copy, &QPushButton::clicked, this,
        [this] { QGuiApplication::clipboard()->setText(m_link->property("link").toString()); });
}

void ManualPage::fill()
{
    if (m_contents->topLevelItemCount() > 0)
        return;
    for (const auto &chapter : manualChapters()) {
        auto *item = new QTreeWidgetItem(m_contents, { chapter.title });
        item->setData(0, placeRole, chapter.name);
        for (const auto &heading : chapter.headings) {
            auto *part = new QTreeWidgetItem(item, { heading.words });
            part->setData(0, placeRole, QString(chapter.name + u'#' + heading.anchor));
        }
    }
}

void ManualPage::refresh()
{
    fill();
    if (m_view->chapter().isEmpty())
        m_view->turnTo(manualChapters().first().name);
    Q_EMIT shown();
}

void ManualPage::focusFirst() { m_contents->setFocus(Qt::ShortcutFocusReason); }

void ManualPage::focusText() { m_view->setFocus(Qt::ShortcutFocusReason); }

bool ManualPage::focusFilter()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
    return true;
}

void ManualPage::open(const QString &place)
{
    fill();
    m_linkLine->hide();
    if (place.section(u'#', 0, 0) == aboutChapter)
        tellLaw();
    m_view->turnTo(place);
}

// The keys are those of this window's commands; of the program itself the version and the law it works with are told.
QString ManualPage::textOf(const QString &chapter) const
{
    const auto known = manualChapter(chapter);
    if (!known)
        return {};
    if (chapter == keysChapter)
        return known->text + keyTables(m_menus);
    if (chapter != aboutChapter)
        return known->text;
    auto text = known->text;
    const auto head = text.indexOf(QStringLiteral("\n\n"));
    return text.insert(head < 0 ? text.size() : head,
        QStringLiteral("\n\n**Writdesk %1**").arg(QCoreApplication::applicationVersion()) + m_law);
}

// The law that comes with the program is read beside the window; that of the docket may be another one by now.
void ManualPage::tellLaw()
{
    auto shipped = m_lane.ask([]() -> Result<QString> {
        return readLaw(shippedLaw()).map([](const LawSet &law) { return lawWords(law.version, law.hash); });
    });
    whenAnswered(m_office, shipped, this, [this](const Result<QString> &own) {
        auto asked
            = m_office.ask([](Desk &desk) -> Result<QString> { return lawWords(desk.law().version, desk.law().hash); });
        whenAnswered(m_office, asked, this, [this, own](const Result<QString> &used) {
            auto law = QStringLiteral("\n\n%1").arg(own ? tr("It comes with the %1.").arg(*own) : own.error().sentence);
            if (used)
                law += QStringLiteral("\n\n%1").arg(own && *used == *own
                        ? tr("The same law is in force in this docket.")
                        : tr("In force in this docket: %1.").arg(*used));
            if (std::exchange(m_law, law) != law && m_view->chapter() == aboutChapter)
                m_view->readAnew();
        });
    });
}

void ManualPage::choose(QTreeWidgetItem *item)
{
    if (item == nullptr)
        return;
    m_linkLine->hide();
    const auto place = item->data(0, placeRole).toString();
    if (place == aboutChapter)
        tellLaw();
    m_view->turnTo(place);
}

void ManualPage::follow(const QString &chapter)
{
    m_view->mark(m_words->text().trimmed());
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i) {
        auto *item = m_contents->topLevelItem(i);
        const auto here = item->data(0, placeRole).toString() == chapter;
        const auto *now = m_contents->currentItem();
        item->setExpanded(here);
        if (here && now != item && (now == nullptr || now->parent() != item)) {
            const QSignalBlocker quiet(m_contents);
            m_contents->setCurrentItem(item);
        }
    }
}

void ManualPage::filter(const QString &words)
{
    const auto asked = words.trimmed();
    int chapters = 0;
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i) {
        auto *item = m_contents->topLevelItem(i);
        const auto holds = textOf(item->data(0, placeRole).toString()).contains(asked, Qt::CaseInsensitive);
        item->setHidden(!holds);
        chapters += holds ? 1 : 0;
    }
    m_found->setText(asked.isEmpty() ? QString()
            : chapters == 0          ? tr("No chapter holds these words.")
                                     : tr("%n chapter(s); Enter leads on", nullptr, chapters));
    m_view->mark(asked);
}

// On to the next place of the words; after the last one in a chapter, to the next chapter that holds them.
void ManualPage::findNext()
{
    const auto words = m_words->text().trimmed();
    if (m_view->next(words))
        return;
    const auto count = m_contents->topLevelItemCount();
    int at = 0;
    while (at < count && m_contents->topLevelItem(at)->data(0, placeRole).toString() != m_view->chapter())
        ++at;
    for (int step = 1; step <= count; ++step) {
        auto *item = m_contents->topLevelItem((at + step) % count);
        if (item->isHidden())
            continue;
        m_view->turnTo(item->data(0, placeRole).toString());
        m_view->moveCursor(QTextCursor::Start);
        m_view->next(words);
        return;
    }
}

void ManualPage::tellLink(const QUrl &link)
{
    m_link->setText(tr("This link leads out of the program, which opens none by itself: %1").arg(link.toString()));
    m_link->setProperty("link", link.toString());
    m_linkLine->show();
}
}
