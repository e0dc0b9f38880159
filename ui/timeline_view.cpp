// SPDX-License-Identifier: Apache-2.0
#include "timeline_view.h"
#include "family_look.h"
#include "moments.h"
#include "said_again.h"
#include "style.h"
#include "words.h"
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <algorithm>
namespace writdesk {
namespace {
constexpr int labelPart = 3; // a third of the width names the periods
constexpr int edge = 8;
constexpr int mostRows = 7; // the widget asks for no more height than these
}

TimelineView::TimelineView(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Timeline of the case"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

void TimelineView::show(const QList<ShownPeriod> &periods, const QDate &received, const QDate &today)
{
    m_periods = periods;
    m_received = received;
    m_today = today;
    QList<QDate> days { today };
    if (received.isValid())
        days.append(received);
    for (const auto &p : periods) {
        for (const auto &day : { p.period.trigger.date, p.period.earliest.date, p.period.latest.date }) {
            if (day.isValid())
                days.append(day);
        }
    }
    const auto [first, last] = std::ranges::minmax(days);
    m_first = first;
    m_last = last;
    m_selected = periods.isEmpty() ? -1 : 0;
    select(m_selected);
    updateGeometry();
    update();
}

void TimelineView::select(int row)
{
    m_selected = row;
    setAccessibleDescription(words(row));
    update();
}

QString TimelineView::words(int row) const
{
    if (row < 0 || row >= m_periods.size())
        return tr("No date is known.");
    const auto &p = m_periods.at(row);
    const auto title = p.period.title.isEmpty() ? p.period.rule : saidAgain(p.period.title);
    if (!p.period.problem.isEmpty())
        return QStringLiteral("%1: %2").arg(title, saidAgain(p.period.problem));
    const auto same = p.earliest == p.latest;
    return same ? tr("%1 (%2): %3").arg(title, writdesk::words(p.period.family), p.due.text)
                : tr("%1 (%2): %3. Earliest reading %4, latest %5.")
                      .arg(title, writdesk::words(p.period.family), p.due.text, p.earliest, p.latest);
}

int TimelineView::rowHeight() const { return fontMetrics().height() + 8; }

QSize TimelineView::sizeHint() const
{
    const auto rows = std::clamp(int(m_periods.size()), 1, mostRows);
    return { 420, rows * rowHeight() + fontMetrics().height() + 3 * edge };
}

// Every row has its place; where there are many, the panel scrolls.
QSize TimelineView::minimumSizeHint() const
{
    const auto rows = qMax(1, int(m_periods.size()));
    return { 240, rows * rowHeight() + fontMetrics().height() + 3 * edge };
}

QRect TimelineView::placeOf(int row) const { return { 0, edge + row * rowHeight(), width(), rowHeight() }; }

QRect TimelineView::area() const
{
    const auto left = width() / labelPart;
    return { left, edge, width() - left - 2 * edge, height() - fontMetrics().height() - 3 * edge };
}

double TimelineView::across(const QDate &day) const
{
    const auto all = qMax(qint64(1), m_first.daysTo(m_last));
    const auto bars = area().adjusted(edge, 0, -2 * edge, 0); // a line on the first or last day is seen whole
    return bars.left() + double(m_first.daysTo(day)) / double(all) * bars.width();
}

int TimelineView::rowAt(const QPoint &point) const
{
    const auto row = (point.y() - edge) / rowHeight();
    return point.y() >= edge && row < m_periods.size() ? row : -1;
}

void TimelineView::drawRow(QPainter &painter, int row) const
{
    const auto &p = m_periods.at(row);
    const auto line = placeOf(row);
    if (row == m_selected)
        painter.fillRect(line.adjusted(2, 0, -2, 0), coloursOf(Tone::Calm, palette()).back);
    painter.setPen(palette().color(QPalette::Text));
    const auto title = p.period.title.isEmpty() ? p.period.rule : saidAgain(p.period.title);
    painter.drawText(line.adjusted(edge, 0, area().left() - width() - edge, 0), Qt::AlignVCenter,
        fontMetrics().elidedText(title, Qt::ElideRight, area().left() - 2 * edge));
    if (!p.period.binding.isValid()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(line.adjusted(area().left(), 0, -edge, 0), Qt::AlignVCenter,
            fontMetrics().elidedText(saidAgain(p.period.problem), Qt::ElideRight, area().width()));
        return;
    }
    const auto colours = coloursOf(toneOf(p.period.family, p.due.tone), palette());
    const auto from = across(p.period.trigger.isValid() ? p.period.trigger.date : p.period.earliest.date);
    const auto first = across(p.period.earliest.date), last = across(p.period.latest.date);
    const QRectF bar(qMin(from, first), line.top() + 6, qMax(3.0, qAbs(first - from)), line.height() - 12);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.back);
    painter.drawRoundedRect(bar, 3, 3);
    painter.setBrush(QBrush(colours.text, patternOf(p.period.family)));
    painter.setOpacity(0.55);
    painter.drawRoundedRect(bar, 3, 3);
    if (last > first) // between the two readings
        painter.fillRect(QRectF(first, bar.top(), last - first, bar.height()), QBrush(colours.text, Qt::Dense6Pattern));
    painter.setOpacity(1);
    painter.setPen(QPen(colours.text, 2));
    const auto binding = across(p.period.binding.date);
    painter.drawLine(QPointF(binding, bar.top() - 3), QPointF(binding, bar.bottom() + 3));
}

// The days at both ends, and the line of today across all rows.
void TimelineView::drawDays(QPainter &painter) const
{
    const auto place = area();
    const auto foot = height() - fontMetrics().height() - edge;
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(
        QRect(place.left(), foot, place.width(), fontMetrics().height()), Qt::AlignLeft, dayWords(m_first));
    painter.drawText(
        QRect(place.left(), foot, place.width(), fontMetrics().height()), Qt::AlignRight, dayWords(m_last));
    if (m_received.isValid()) {
        painter.setPen(QPen(palette().color(QPalette::Mid), 1));
        painter.drawLine(QPointF(across(m_received), place.top() - 4), QPointF(across(m_received), foot));
    }
    painter.setPen(QPen(palette().color(QPalette::Highlight), 1, Qt::DashLine));
    const auto today = across(m_today);
    painter.drawLine(QPointF(today, place.top() - 4), QPointF(today, foot));
    painter.drawText(QPointF(edge, foot + fontMetrics().ascent()), tr("┆ today, %1").arg(dayWords(m_today)));
}

void TimelineView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(palette().color(QPalette::Base));
    painter.setPen(
        hasFocus() ? QPen(palette().color(QPalette::Highlight), 2) : QPen(palette().color(QPalette::Mid), 1));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    if (m_periods.isEmpty()) {
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(rect(), Qt::AlignCenter, words(-1));
        return;
    }
    for (int row = 0; row < m_periods.size(); ++row)
        drawRow(painter, row);
    drawDays(painter);
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    if (const auto row = rowAt(event->pos()); row >= 0) {
        select(row);
        Q_EMIT chosen(row);
    }
}

void TimelineView::keyPressEvent(QKeyEvent *event)
{
    const auto step = event->key() == Qt::Key_Down || event->key() == Qt::Key_Right ? 1
        : event->key() == Qt::Key_Up || event->key() == Qt::Key_Left                ? -1
                                                                                    : 0;
    if (step == 0 || m_periods.isEmpty())
        return QWidget::keyPressEvent(event);
    select(std::clamp(m_selected + step, 0, int(m_periods.size()) - 1));
    Q_EMIT chosen(m_selected);
}

bool TimelineView::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    if (const auto row = rowAt(help->pos()); row >= 0)
        QToolTip::showText(help->globalPos(), words(row), this);
    else
        QToolTip::hideText();
    return true;
}
}
