// SPDX-License-Identifier: Apache-2.0
#include "entries_page.h"
#include "head_words.h"
#include "table_kit.h"
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QScrollBar>
#include <QVBoxLayout>
namespace writdesk {
namespace {
constexpr int stretch = 100; // rows fetched at a time: more than a screen shows
constexpr int mostRows = 20'000; // that the page keeps in memory; a filter finds what lies further down

struct Group {
    AuditGroup group;
    const char *words;
};
constexpr Group groups[] = {
    { AuditGroup::Everything, QT_TRANSLATE_NOOP("EntriesPage", "Everything") },
    { AuditGroup::Overruled, QT_TRANSLATE_NOOP("EntriesPage", "Findings overruled") },
    { AuditGroup::TwoPeople, QT_TRANSLATE_NOOP("EntriesPage", "Held for a second person") },
    { AuditGroup::Silence, QT_TRANSLATE_NOOP("EntriesPage", "Gags, notices and exceptions") },
    { AuditGroup::Left, QT_TRANSLATE_NOOP("EntriesPage", "What left the house") },
    { AuditGroup::Looked, QT_TRANSLATE_NOOP("EntriesPage", "Who looked at data") },
    { AuditGroup::Gone, QT_TRANSLATE_NOOP("EntriesPage", "Destroyed and erased") },
    { AuditGroup::Law, QT_TRANSLATE_NOOP("EntriesPage", "Law and policy") },
    { AuditGroup::Emergencies, QT_TRANSLATE_NOOP("EntriesPage", "Emergencies") },
    { AuditGroup::Docket, QT_TRANSLATE_NOOP("EntriesPage", "The docket itself") },
};

QString say(const char *text) { return QCoreApplication::translate("EntriesPage", text); }

// Days by the names that people have for them; the desk knows dates.
QString dayNamed(const QString &word, const QDate &today)
{
    const auto folded = word.toCaseFolded();
    if (folded == EntriesPage::tr("today"))
        return today.toString(Qt::ISODate);
    if (folded == EntriesPage::tr("yesterday"))
        return QDate::fromJulianDay(today.toJulianDay() - 1).toString(Qt::ISODate);
    return word;
}

struct Answer {
    AuditPage page {};
    QByteArray zone {};
    QDate today {};
};
}

EntriesPage::EntriesPage(
    Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, const Actions &actions, QWidget *parent)
    : DeskPage(parent)
    , m_office(office)
    , m_bar(bar)
    , m_acts(new AuditActs(office, prompt, bar, chosen, this))
    , m_table(new AuditTable(this))
    , m_about(new QLabel)
    , m_filter(new QLineEdit)
    , m_group(new QComboBox)
    , m_list(tableOf(m_table, tr("Entries of the docket, newest first"),
          { AuditTable::WhatColumn, AuditTable::DetailColumn }, Lines::One))
    , m_count(new QLabel)
    , m_verified(new QLabel)
{
    layOut(actions);
    listen(actions);
}

void EntriesPage::layOut(const Actions &actions)
{
    m_filter->setPlaceholderText(tr("Filter: person, what, case, day (2026-11-23), month (2026-11), today…"));
    m_filter->setAccessibleName(tr("Filter the entries"));
    m_filter->setClearButtonEnabled(true);
    for (const auto &group : groups)
        m_group->addItem(say(group.words), int(group.group));
    for (auto *label : { m_count, m_verified }) {
        label->setObjectName(QStringLiteral("quiet"));
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_verified->setAccessibleName(tr("What the last check found"));
    m_verified->hide();
    // Fixed widths: what comes page by page is not measured again each time.
    for (const auto &[column, letters] :
        { std::pair<int, int> { AuditTable::NumberColumn, 7 }, { AuditTable::WhenColumn, 38 },
            { AuditTable::WhoColumn, 11 }, { AuditTable::CaseColumn, 14 }, { AuditTable::LeafColumn, 13 } }) {
        m_list->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Interactive);
        m_list->setColumnWidth(column, letters * m_list->fontMetrics().averageCharWidth() + 18);
    }
    auto *search = new QHBoxLayout;
    search->addWidget(m_filter, 1);
    auto *label = new QLabel(tr("What to look for"));
    label->setBuddy(m_group);
    search->addWidget(label);
    search->addWidget(m_group);
    auto *layout = pageHead(this, tr("Audit"), m_about);
    layout->addWidget(m_verified);
    layout->addLayout(search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_count);
    layout->addWidget(actions.buttons({ Do::AuditVerify, Do::AuditExport, Do::Refresh }));
}

void EntriesPage::listen(const Actions &actions)
{
    m_acts->listenTo(actions);
    connect(m_acts, &AuditActs::working, this, &EntriesPage::working);
    connect(m_acts, &AuditActs::worksLong, this, &EntriesPage::worksLong);
    connect(m_acts, &AuditActs::wanted, this, &EntriesPage::wanted);
    connect(m_acts, &AuditActs::verified, this, [this](const Verified &verified) {
        m_verified->setText(verified.sentence);
        m_verified->show();
    });
    connect(m_filter, &QLineEdit::textChanged, this, &EntriesPage::begin);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] { m_list->setFocus(Qt::OtherFocusReason); });
    connect(m_group, &QComboBox::currentIndexChanged, this, &EntriesPage::begin);
    connect(m_list->verticalScrollBar(), &QScrollBar::valueChanged, this, &EntriesPage::more);
    connect(m_list, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const auto ref = m_table->at(index.row()).ref; !ref.isEmpty())
            Q_EMIT openedAt(ref, Tab::History);
    });
}

AuditQuestion EntriesPage::question() const
{
    AuditQuestion asked { .group = AuditGroup(m_group->currentData().toInt()), .limit = stretch };
    for (const auto &word : m_filter->text().simplified().split(u' ', Qt::SkipEmptyParts))
        asked.words.append({ dayNamed(word, m_today), kindsCalled(word) });
    return asked;
}

void EntriesPage::refresh() { begin(); }

void EntriesPage::begin()
{
    m_wanted = stretch;
    ask(0);
}

void EntriesPage::more()
{
    const auto *bar = m_list->verticalScrollBar();
    if (m_asks || m_next == 0 || m_table->rowCount() >= mostRows || bar->value() < bar->maximum() - bar->pageStep())
        return;
    m_wanted = m_table->rowCount() + stretch;
    ask(m_next);
}

void EntriesPage::ask(qint64 below)
{
    const auto mine = ++*m_turn;
    auto asked = question();
    m_acts->choose(asked);
    asked.below = below;
    m_asks = true;
    auto answer = m_office.ask([asked, mine, turn = m_turn](Desk &desk) -> Result<Answer> {
        if (*turn != mine)
            return Answer(); // nobody waits for this one any more
        return auditPage(desk, asked).map([&](const AuditPage &page) {
            return Answer { page, desk.profile().zone, desk.today() };
        });
    });
    whenAnswered(m_office, answer, this, [this, mine, below](const Result<Answer> &got) {
        if (*m_turn != mine)
            return;
        m_asks = false;
        if (!got)
            return m_bar.complain(got.error());
        m_today = got->today;
        if (below == 0)
            m_table->setRows({});
        show(got->page, got->zone);
    });
}

// A page may come back empty because so much was looked at in vain: then it goes on by itself, step by step.
void EntriesPage::show(const AuditPage &page, const QByteArray &zone)
{
    QList<ShownAudit> rows;
    for (const auto &entry : page.page.entries)
        rows.append(shownAudit(entry, zone));
    m_table->append(rows);
    m_next = page.page.next;
    tell(page.head);
    if (m_next > 0 && m_table->rowCount() < m_wanted)
        return ask(m_next);
    Q_EMIT shown();
}

void EntriesPage::tell(const TreeHead &head)
{
    m_about->setText(tr("Everything that was ever done, by whom and when; nothing of it can be rewritten. A packet or "
                        "letter that left bears the docket's head as it stood then.")
        + u'\n' + tr("Head of %n entries: %1", nullptr, int(head.count)).arg(headWords(head.hash)));
    const auto count = m_table->rowCount();
    if (m_next > 0 && count < m_wanted)
        m_count->setText(tr("Looked back as far as entry %1…").arg(m_next));
    else if (count == 0)
        m_count->setText(tr("No entry matches. Clear the filter to see all."));
    else if (count >= mostRows)
        m_count->setText(tr("The newest %1 are here. Filter by day, person or case to see others.").arg(count));
    else
        m_count->setText(m_next > 0 ? tr("The newest %1 are here; scroll for more.").arg(count)
                                    : tr("%n entries match.", nullptr, count));
}

void EntriesPage::focusFirst() { m_list->setFocus(Qt::ShortcutFocusReason); }

bool EntriesPage::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
    return true;
}
}
