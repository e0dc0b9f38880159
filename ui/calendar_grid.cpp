// SPDX-License-Identifier: Apache-2.0
#include "calendar_grid.h"
#include "calendar_paint.h"
#include "dates.h"
#include "moments.h"
#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <algorithm>
namespace writdesk {
namespace {
constexpr int gap = 2; // between bars
constexpr int fewestLines = 3; // of a day in a month

int linesOf(Scale scale) { return scale == Scale::Week ? 2 : 1; }
}

CalendarGrid::CalendarGrid(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Calendar"));
}

void CalendarGrid::show(const AgendaView &view)
{
    const auto was = m_item < 0 ? AgendaItem() : m_view.items.at(m_item).item;
    const auto &items = view.items;
    const auto at = std::ranges::find_if(items, [&](const ShownAgenda &shown) { return shown.item == was; });
    m_item = m_item < 0 || at == items.end() ? -1 : int(at - items.begin());
    m_view = view;
    arrange();
    tell();
}

void CalendarGrid::show(Scale scale, const QDate &day)
{
    if (scale != m_scale || day != m_day)
        m_item = -1;
    m_scale = scale;
    m_day = day;
    setSizePolicy(QSizePolicy::Expanding, scale == Scale::Day ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    updateGeometry();
    arrange();
    tell();
}

void CalendarGrid::select(int item)
{
    if (item == m_item)
        return;
    m_item = item;
    tell();
    Q_EMIT itemChosen(item);
}

void CalendarGrid::arrange()
{
    m_weeks.clear();
    if (!m_day.isValid())
        return;
    const auto shown = stretch();
    for (int week = 0; week < shown.weeks; ++week)
        m_weeks.append(
            m_scale == Scale::Day ? QList<Piece>() : piecesOf(m_view, plusDays(shown.first, 7 * week), lanes()));
    update();
}

void CalendarGrid::tell()
{
    const auto item = m_item >= 0 && m_item < m_view.items.size();
    setAccessibleDescription(item ? sentenceOf(m_view.items.at(m_item)) : words(m_day));
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

QString CalendarGrid::words(const QDate &day) const
{
    if (!day.isValid())
        return tr("No day is chosen.");
    QStringList parts { dayWords(day) };
    if (day == m_view.sense.today)
        parts.append(tr("today"));
    if (const auto holiday = m_view.holidayOn(day); !holiday.isEmpty())
        parts.append(m_view.isDisputed(day) ? tr("%1 (not kept everywhere)").arg(holiday) : holiday);
    const auto count = int(m_view.on(day).size());
    parts.append(count == 0 ? tr("no date") : tr("%n date(s)", nullptr, count));
    return parts.join(QStringLiteral(", "));
}

int CalendarGrid::headHeight() const { return fontMetrics().height() + 10; }
int CalendarGrid::laneHeight() const { return linesOf(m_scale) * fontMetrics().height() + 4; }

int CalendarGrid::lanes() const
{
    const auto room = placeOf(0, 0).height() - dayLineHeight(fontMetrics()) - gap;
    return qMax(1, room / (laneHeight() + gap));
}

QSize CalendarGrid::sizeHint() const
{
    const auto line = fontMetrics().height();
    const auto day = dayLineHeight(fontMetrics());
    const auto rows = m_scale == Scale::Day ? day + line + 8
        : m_scale == Scale::Week            ? day + 4 * (2 * line + 6)
                                            : 6 * (day + fewestLines * (line + 6));
    return { 7 * 12 * fontMetrics().averageCharWidth(), headHeight() + rows };
}

QSize CalendarGrid::minimumSizeHint() const
{
    if (m_scale == Scale::Day)
        return { 7 * 5 * fontMetrics().averageCharWidth(), sizeHint().height() };
    const auto rows = m_scale == Scale::Week ? 1 : 6;
    return { 7 * 5 * fontMetrics().averageCharWidth(),
        headHeight() + rows * (dayLineHeight(fontMetrics()) + laneHeight() + 2 * gap) };
}

QRect CalendarGrid::placeOf(int week, int column) const
{
    const auto weeks = m_day.isValid() ? stretch().weeks : 1;
    const auto left = column * width() / 7, right = (column + 1) * width() / 7;
    const auto high = height() - headHeight();
    const auto top = headHeight() + week * high / weeks, foot = headHeight() + (week + 1) * high / weeks;
    return { left, top, right - left, foot - top };
}

QRect CalendarGrid::placeOf(int week, const Piece &piece) const
{
    const auto first = placeOf(week, piece.first), last = placeOf(week, piece.last);
    const auto top = first.top() + dayLineHeight(fontMetrics()) + piece.lane * (laneHeight() + gap);
    return QRect(QPoint(first.left() + 3, top), QPoint(last.right() - 3, top + laneHeight() - 1));
}

QDate CalendarGrid::dayAt(const QPoint &point) const
{
    if (!m_day.isValid() || !rect().contains(point) || point.y() < headHeight())
        return {};
    const auto shown = stretch();
    for (int i = 0; i < shown.days(); ++i) {
        if (placeOf(i / 7, i % 7).contains(point))
            return plusDays(shown.first, i);
    }
    return {};
}

int CalendarGrid::itemAt(const QPoint &point) const
{
    for (int week = 0; week < m_weeks.size(); ++week) {
        for (const auto &piece : m_weeks.at(week)) {
            if (piece.shown && placeOf(week, piece).contains(point))
                return piece.item;
        }
    }
    return -1;
}

void CalendarGrid::mousePressEvent(QMouseEvent *event)
{
    const auto day = dayAt(event->pos());
    if (!day.isValid())
        return;
    const auto item = itemAt(event->pos());
    if (day != m_day)
        Q_EMIT dayChosen(day);
    select(item);
}

void CalendarGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (dayAt(event->pos()) == m_day)
        Q_EMIT entered();
}

bool CalendarGrid::move(int key)
{
    const auto month = [&](int by) { return plusMonths(m_day, by, MonthEnd::Clamp); };
    QDate to;
    switch (key) {
    case Qt::Key_Left:
        to = plusDays(m_day, -1);
        break;
    case Qt::Key_Right:
        to = plusDays(m_day, 1);
        break;
    case Qt::Key_Up:
        to = plusDays(m_day, -7);
        break;
    case Qt::Key_Down:
        to = plusDays(m_day, 7);
        break;
    case Qt::Key_PageUp:
        to = month(-1);
        break;
    case Qt::Key_PageDown:
        to = month(1);
        break;
    case Qt::Key_Home:
        to = m_view.sense.today;
        break;
    default:
        return false;
    }
    if (to.isValid())
        Q_EMIT dayChosen(to);
    return true;
}

void CalendarGrid::keyPressEvent(QKeyEvent *event)
{
    if ((event->modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) || !m_day.isValid())
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_D:
        return Q_EMIT scaleAsked(Scale::Day);
    case Qt::Key_W:
        return Q_EMIT scaleAsked(Scale::Week);
    case Qt::Key_M:
        return Q_EMIT scaleAsked(Scale::Month);
    case Qt::Key_G:
        return Q_EMIT typingAsked();
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return Q_EMIT entered();
    default:
        if (!move(event->key()))
            QWidget::keyPressEvent(event);
    }
}

void CalendarGrid::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    const auto items = m_view.on(m_day);
    if (event->reason() == Qt::BacktabFocusReason && !items.isEmpty())
        select(items.last());
    update();
}

// Through the items of the day first; from the last of them, or back from the day itself, to the next widget.
bool CalendarGrid::focusNextPrevChild(bool next)
{
    const auto items = m_view.on(m_day);
    const auto at = items.indexOf(m_item) + (next ? 1 : -1);
    if (at >= -1 && at < items.size() && (next || m_item >= 0)) {
        select(at < 0 ? -1 : int(items.at(at)));
        return true;
    }
    select(-1);
    return QWidget::focusNextPrevChild(next);
}

bool CalendarGrid::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const auto item = itemAt(help->pos());
    const auto day = dayAt(help->pos());
    if (item >= 0)
        QToolTip::showText(help->globalPos(), sentenceOf(m_view.items.at(item)), this, placeOf(0, 0));
    else if (day.isValid())
        QToolTip::showText(help->globalPos(), words(day), this);
    else
        QToolTip::hideText();
    return true;
}

void CalendarGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CalendarGrid::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        arrange();
}
}
