// SPDX-License-Identifier: Apache-2.0
#include "register_page.h"
#include "actions.h"
#include "answered.h"
#include "message_bar.h"
#include "table_kit.h"
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>
namespace writdesk {
namespace {
struct Texts { // of one register
    const char *title;
    const char *list; // for who hears it: the case has lists of the same things
    const char *about; // what it is for
    const char *empty; // how one comes to have one
    const char *filter;
    QList<int> wide; // columns that share the room
    Tab tab; // where the case tells more of it
};

const Texts &textsOf(Register which)
{
    static const Texts all[] {
        { QT_TRANSLATE_NOOP("RegisterPage", "Preservations"), QT_TRANSLATE_NOOP("RegisterPage", "All preservations"),
            QT_TRANSLATE_NOOP("RegisterPage",
                "What is kept for a process that may come, until which day, and who acts when that day has passed."),
            QT_TRANSLATE_NOOP("RegisterPage",
                "Nothing is preserved. An agency asks for it with a letter under 18 U.S.C. 2703(f), or a served civil "
                "subpoena does: open that case and take the hold (Ctrl+H). Its end, renewals and destruction are then "
                "watched here."),
            QT_TRANSLATE_NOOP("RegisterPage", "Filter: case, requester, account, state…"), { 0, 2, 3, 4, 6 },
            Tab::Preservation },
        { QT_TRANSLATE_NOOP("RegisterPage", "Gags"), QT_TRANSLATE_NOOP("RegisterPage", "All gags"),
            QT_TRANSLATE_NOOP("RegisterPage",
                "What forbids telling the user, by whom and until when. While one stands every letter, mail and print "
                "of a notice is blocked."),
            QT_TRANSLATE_NOOP("RegisterPage",
                "Nobody has ordered silence. An order that a paper holds becomes a gag when its facts are accepted; "
                "one that comes later is added in its case (Ctrl+G). A request alone is shown too, and binds nobody."),
            QT_TRANSLATE_NOOP("RegisterPage", "Filter: case, court, account, state…"), { 0, 2, 3, 4, 5, 7 },
            Tab::Notice },
        { QT_TRANSLATE_NOOP("RegisterPage", "Notices"), QT_TRANSLATE_NOOP("RegisterPage", "All notices"),
            QT_TRANSLATE_NOOP("RegisterPage",
                "What users are told of demands for their data: drafts, what holds them back, what went, and when "
                "data may follow."),
            QT_TRANSLATE_NOOP("RegisterPage",
                "No notice was written. Where nothing forbids it the user is told before data goes out: open the case "
                "and draft the notice (Ctrl+N). What became of it is then followed here."),
            QT_TRANSLATE_NOOP("RegisterPage", "Filter: case, account, state…"), { 0, 2, 4, 5 }, Tab::Notice },
        { QT_TRANSLATE_NOOP("RegisterPage", "Packets"), QT_TRANSLATE_NOOP("RegisterPage", "All packets"),
            QT_TRANSLATE_NOOP("RegisterPage",
                "What was bound to be disclosed: who approved it, when it was released, and how it reached its "
                "recipient."),
            QT_TRANSLATE_NOOP("RegisterPage",
                "No packet was built. Collect into a case what its paper may compel, then build the packet (Ctrl+B); "
                "a second person approves it before it is released."),
            QT_TRANSLATE_NOOP("RegisterPage", "Filter: case, number, person, state…"), { 0, 2, 3, 4, 5, 7 },
            Tab::Packet },
    };
    return all[size_t(which)];
}

QString say(const char *text) { return QCoreApplication::translate("RegisterPage", text); }
}

RegisterPage::RegisterPage(Register which, Office &office, MessageBar &bar, const Actions &actions, QWidget *parent)
    : DeskPage(parent)
    , m_which(which)
    , m_office(office)
    , m_bar(bar)
    , m_table(new RegisterTable(which, this))
    , m_about(new QLabel)
    , m_filter(new QLineEdit)
    , m_list(tableOf(m_table, say(textsOf(which).list), textsOf(which).wide))
    , m_empty(new QLabel(say(textsOf(which).empty)))
{
    layOut(actions);
    connect(m_filter, &QLineEdit::textChanged, this, &RegisterPage::narrow);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { open(m_table->index(0, 0)); });
    connect(m_list, &QTableView::activated, this, &RegisterPage::open);
    m_filter->installEventFilter(this);
}

void RegisterPage::layOut(const Actions &actions)
{
    const auto &texts = textsOf(m_which);
    m_filter->setPlaceholderText(say(texts.filter));
    m_filter->setAccessibleName(tr("Filter: %1").arg(say(texts.title)));
    m_filter->setClearButtonEnabled(true);
    m_empty->setWordWrap(true);
    m_empty->setObjectName(QStringLiteral("quiet"));
    m_empty->setAlignment(Qt::AlignHCenter | Qt::AlignVCenter);
    m_empty->setContentsMargins(80, 0, 80, 0);
    m_empty->hide();
    auto *layout = pageHead(this, say(texts.title), m_about);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty, 1);
    layout->addWidget(actions.buttons({ Do::Refresh }));
}

void RegisterPage::refresh()
{
    const auto mine = ++m_turn;
    Q_EMIT working(true);
    auto answer = m_office.ask([which = m_which](Desk &desk) { return registerOf(desk, which); });
    whenAnswered(m_office, answer, this, [this, mine](const Result<RegisterView> &view) {
        Q_EMIT working(false);
        if (mine != m_turn)
            return; // newer news were asked for since
        if (view)
            show(*view);
        else
            m_bar.complain(view.error());
    });
}

void RegisterPage::show(const RegisterView &view)
{
    m_view = view;
    m_empty->setVisible(view.rows.isEmpty());
    m_list->setVisible(!view.rows.isEmpty());
    m_filter->setVisible(!view.rows.isEmpty());
    narrow();
    Q_EMIT shown();
}

// The row that was looked at stays the current one, where it is still there.
void RegisterPage::narrow()
{
    const auto before = selectedRow(m_list);
    const auto ref = before < 0 ? CaseRef() : m_table->at(before).ref;
    const auto left = narrowed(m_view.rows, m_filter->text());
    m_table->setRows(left);
    const auto same = std::ranges::find(left, ref, &ShownRegistered::ref);
    if (!left.isEmpty())
        m_list->setCurrentIndex(m_table->index(same == left.end() ? 0 : int(same - left.begin()), 0));
    m_about->setText(say(textsOf(m_which).about) + u'\n' + countWords());
}

QString RegisterPage::countWords() const
{
    const auto all = int(m_view.rows.size());
    if (all == 0)
        return tr("There is none.");
    QStringList words;
    if (!m_filter->text().trimmed().isEmpty())
        words.append(m_table->rowCount() == 0 ? tr("None of these matches; clear the filter to see all.")
                                              : tr("%1 match.").arg(m_table->rowCount()));
    words.append(tr("%n row(s) in all.", nullptr, all));
    words.append(
        m_view.now == 0 ? tr("Nobody has to act now.") : tr("%n row(s) ask for an act now.", nullptr, m_view.now));
    if (m_view.over > 0)
        words.append(tr("%n row(s) are over.", nullptr, m_view.over));
    if (m_view.more)
        words.append(
            tr("The docket has more: those cases are here that bind first. The others are found in the list."));
    return words.join(u' ');
}

void RegisterPage::open(const QModelIndex &index)
{
    if (index.isValid())
        Q_EMIT openedAt(m_table->at(index.row()).ref, textsOf(m_which).tab);
}

void RegisterPage::focusFirst() { m_list->setFocus(Qt::ShortcutFocusReason); }

bool RegisterPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
    return true;
}

// Down leaves the filter for the rows.
bool RegisterPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != m_filter || event->type() != QEvent::KeyPress
        || static_cast<QKeyEvent *>(event)->key() != Qt::Key_Down)
        return DeskPage::eventFilter(watched, event);
    m_list->setFocus(Qt::OtherFocusReason);
    return true;
}
}
