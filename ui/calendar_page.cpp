// SPDX-License-Identifier: Apache-2.0
#include "calendar_page.h"
#include "answered.h"
#include "calendar_grid.h"
#include "calendar_paint.h"
#include "date_field.h"
#include "dates.h"
#include "elided_label.h"
#include "moments.h"
#include "table_kit.h"
#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
namespace writdesk {
namespace {
constexpr AgendaKind kinds[] { AgendaKind::Act, AgendaKind::Notice, AgendaKind::Power, AgendaKind::Hold,
    AgendaKind::Silence, AgendaKind::Wait, AgendaKind::File, AgendaKind::Warning };

QPushButton *button(const QString &text, const QString &name, const QString &hint)
{
    auto *made = new QPushButton(text);
    made->setAccessibleName(name);
    made->setToolTip(hint);
    made->setAutoDefault(false);
    return made;
}
}

CalendarPage::CalendarPage(Office &office, MessageBar &bar, QWidget *parent)
    : FetchedPage(office, bar, parent)
    , m_title(new QLabel)
    , m_about(new QLabel)
    , m_scales(new QButtonGroup(this))
    , m_go(new DateField(tr("Go to date"), {}, Takes::Day, Qt::Horizontal))
    , m_grid(new CalendarGrid)
    , m_dayHead(new QLabel)
    , m_table(new AgendaTable(this))
    , m_list(tableOf(m_table, tr("Dates of the selected day"),
          { AgendaTable::WhatColumn, AgendaTable::ReadingsColumn, AgendaTable::WhyColumn }))
{
    layOut();
    listen();
    turnTo(Scale::Month);
}

void CalendarPage::layOut()
{
    m_about->setObjectName(QStringLiteral("quiet"));
    m_about->setWordWrap(true);
    m_dayHead->setObjectName(QStringLiteral("heading"));
    m_dayHead->setBuddy(m_list);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->addWidget(head());
    layout->addWidget(m_grid, 5);
    layout->addWidget(legend());
    layout->addWidget(m_about);
    layout->addWidget(m_dayHead);
    m_list->setMinimumHeight(4 * fontMetrics().height()); // its head and a row, where the screen is small
    layout->addWidget(m_list, 2);
}

QWidget *CalendarPage::head()
{
    m_title->setObjectName(QStringLiteral("title"));
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *before = button(QStringLiteral("‹"), tr("Before"), tr("Page Up goes a month back"));
    auto *today = button(tr("Today"), tr("To today"), tr("Home"));
    auto *after = button(QStringLiteral("›"), tr("After"), tr("Page Down goes a month on"));
    connect(before, &QPushButton::clicked, this, [this] { step(-1); });
    connect(after, &QPushButton::clicked, this, [this] { step(1); });
    connect(today, &QPushButton::clicked, this, [this] { goTo(m_view.sense.today); });
    for (auto *one : { before, today, after })
        layout->addWidget(one);
    layout->addSpacing(8);
    layout->addWidget(m_title, 1);
    layout->addWidget(goField());
    struct Choice {
        Scale scale;
        QString text, name, key;
    };
    for (const auto &[scale, text, name, key] :
        { Choice { Scale::Day, tr("Day"), tr("By day"), QStringLiteral("Ctrl+1") },
            Choice { Scale::Week, tr("Week"), tr("By week"), QStringLiteral("Ctrl+2") },
            Choice { Scale::Month, tr("Month"), tr("By month"), QStringLiteral("Ctrl+3") } }) {
        auto *made = button(text, name, key);
        made->setCheckable(true);
        m_scales->addButton(made, int(scale));
        layout->addWidget(made);
    }
    return line;
}

QWidget *CalendarPage::goField()
{
    m_go->setToolTip(tr("Type a day and press Enter; G in the calendar comes here"));
    m_go->editor()->setFixedWidth(fontMetrics().averageCharWidth() * 26);
    m_go->setHint(tr("Go to: +90, fri, 7 Dec"));
    return m_go;
}

QWidget *CalendarPage::legend()
{
    auto *line = new QWidget;
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(2, 0, 2, 0);
    layout->setSpacing(4);
    const auto side = fontMetrics().ascent();
    for (const auto kind : kinds) {
        auto *mark = new QLabel;
        mark->setPixmap(markOf(kind, palette(), side).pixmap(side));
        auto *text = new ElidedLabel(words(kind));
        text->setObjectName(QStringLiteral("quiet"));
        layout->addWidget(mark);
        layout->addWidget(text);
        layout->addSpacing(8);
    }
    layout->addStretch();
    return line;
}

void CalendarPage::listen()
{
    connect(m_scales, &QButtonGroup::idClicked, this, [this](int id) { turnTo(Scale(id)); });
    connect(m_grid, &CalendarGrid::scaleAsked, this, &CalendarPage::turnTo);
    connect(m_grid, &CalendarGrid::dayChosen, this, &CalendarPage::goTo);
    connect(m_grid, &CalendarGrid::itemChosen, this, &CalendarPage::choose);
    connect(m_grid, &CalendarGrid::entered, this, &CalendarPage::open);
    connect(m_grid, &CalendarGrid::typingAsked, m_go, [this] { m_go->editor()->setFocus(Qt::ShortcutFocusReason); });
    connect(m_go->editor(), &QLineEdit::returnPressed, this, &CalendarPage::typed);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &now) {
        if (now.isValid())
            m_grid->select(m_rows.value(now.row(), -1));
    });
    connect(m_list, &QTableView::activated, this,
        [this](const QModelIndex &index) { Q_EMIT opened(m_table->at(index.row()).item.ref); });
}

void CalendarPage::refresh()
{
    fetch(
        [day = m_day](Desk &desk) { return agendaViewOf(desk, day); }, [this](const AgendaView &view) { show(view); });
}

void CalendarPage::show(const AgendaView &view)
{
    m_view = view;
    m_go->setSense(view.sense);
    if (!m_day.isValid())
        m_day = view.sense.today;
    m_grid->show(view);
    m_grid->show(m_scale, m_day);
    showDay();
    Q_EMIT shown();
}

void CalendarPage::turnTo(Scale scale)
{
    m_scale = scale;
    m_scales->button(int(scale))->setChecked(true);
    const auto whole = scale == Scale::Day;
    for (const auto column : { AgendaTable::OverColumn, AgendaTable::WhyColumn, AgendaTable::ReadingsColumn })
        m_list->setColumnHidden(column, !whole);
    if (!m_day.isValid())
        return;
    m_grid->show(scale, m_day);
    showDay();
}

void CalendarPage::goTo(const QDate &day)
{
    if (!day.isValid())
        return;
    m_day = day;
    m_grid->show(m_scale, day);
    showDay();
    const auto seen = m_grid->stretch();
    if (!m_view.holds(seen.first) || !m_view.holds(plusDays(seen.first, seen.days() - 1)))
        refresh();
}

void CalendarPage::step(int by)
{
    if (m_day.isValid())
        goTo(m_scale == Scale::Month ? plusMonths(m_day, by, MonthEnd::Clamp)
                                     : plusDays(m_day, m_scale == Scale::Week ? 7 * by : by));
}

void CalendarPage::showDay()
{
    m_rows = m_view.on(m_day);
    QList<ShownAgenda> rows;
    for (const auto item : m_rows)
        rows.append(m_view.items.at(item));
    m_table->setRows(rows);
    m_dayHead->setText(m_grid->words(m_day));
    auto about = m_view.jurisdiction;
    if (m_view.more)
        about += u' ' + tr("More cases stand in the docket than were looked at for these days: see the list.");
    m_about->setText(about);
    choose(m_grid->item());
    retitle();
}

void CalendarPage::retitle()
{
    const auto week = weekOf(m_day);
    const auto words
        = [](const QDate &day, const char *format) { return QLocale().toString(day, QString::fromLatin1(format)); };
    switch (m_scale) {
    case Scale::Day:
        return m_title->setText(words(m_day, "dddd, d MMMM yyyy"));
    case Scale::Week:
        return m_title->setText(
            tr("%1 to %2").arg(words(week.first, "d MMM"), words(plusDays(week.first, 6), "d MMM yyyy")));
    case Scale::Month:
        return m_title->setText(words(m_day, "MMMM yyyy"));
    }
}

void CalendarPage::choose(int item)
{
    const auto row = int(m_rows.indexOf(item));
    if (row >= 0)
        m_list->setCurrentIndex(m_table->index(row, AgendaTable::CaseColumn));
    else
        m_list->setCurrentIndex({});
}

// Of a day with one date its case; with several the list is gone through.
void CalendarPage::open()
{
    const auto row = m_rows.size() == 1 ? 0 : selectedRow(m_list);
    if (row >= 0 && row < m_table->rowCount())
        Q_EMIT opened(m_table->at(row).item.ref);
    else if (!m_rows.isEmpty())
        m_list->setFocus(Qt::OtherFocusReason);
}

void CalendarPage::typed()
{
    const auto read = m_go->read();
    if (!read.good || read.iso.isEmpty())
        return; // the field says why
    goTo(QDate::fromString(read.iso, Qt::ISODate));
    m_go->setText({});
    m_grid->setFocus(Qt::OtherFocusReason);
}

// Wherever on the page the keyboard is.
void CalendarPage::keyPressEvent(QKeyEvent *event)
{
    const auto nth = event->key() - Qt::Key_1;
    if (event->modifiers() == Qt::ControlModifier && nth >= 0 && nth <= int(Scale::Month))
        return turnTo(Scale(nth));
    DeskPage::keyPressEvent(event);
}

void CalendarPage::focusFirst() { m_grid->setFocus(Qt::ShortcutFocusReason); }
}
