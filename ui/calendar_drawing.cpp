// SPDX-License-Identifier: Apache-2.0
// How the grid of a calendar is painted.
#include "calendar_grid.h"
#include "calendar_paint.h"
#include "dates.h"
#include <QLocale>
#include <QPainter>
namespace writdesk {
void CalendarGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    if (!m_day.isValid())
        return;
    drawHead(painter);
    for (int week = 0; week < stretch().weeks; ++week)
        drawWeek(painter, week);
    if (m_scale == Scale::Day)
        drawCounts(painter);
    for (int week = 0; week < m_weeks.size(); ++week)
        drawBars(painter, week);
    painter.setPen(
        hasFocus() ? QPen(palette().color(QPalette::Highlight), 2) : QPen(palette().color(QPalette::Mid), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(hasFocus() ? rect().adjusted(1, 1, -1, -1) : rect().adjusted(0, 0, -1, -1));
}

void CalendarGrid::drawHead(QPainter &painter) const
{
    const auto first = stretch().first;
    painter.save();
    auto bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    for (int column = 0; column < 7; ++column) {
        const auto day = plusDays(first, column);
        const auto place = placeOf(0, column);
        const auto isToday = m_scale != Scale::Month && day == m_view.sense.today;
        painter.setPen(palette().color(isToday ? QPalette::Highlight : QPalette::PlaceholderText));
        const QRect head(place.left() + 9, 0, place.width() - 14, headHeight());
        const auto whole = QLocale().dayName(day.dayOfWeek());
        const auto fits = painter.fontMetrics().horizontalAdvance(whole) <= head.width();
        painter.drawText(
            head, Qt::AlignVCenter, fits ? whole : QLocale().dayName(day.dayOfWeek(), QLocale::ShortFormat));
    }
    painter.restore();
}

void CalendarGrid::drawWeek(QPainter &painter, int week) const
{
    const auto first = plusDays(stretch().first, 7 * week);
    for (int column = 0; column < 7; ++column) {
        const auto day = plusDays(first, column);
        const auto place = placeOf(week, column);
        drawDay(painter, place,
            { day, m_view.holidayOn(day), m_view.isDisputed(day), day == m_view.sense.today,
                m_scale != Scale::Month || day.month() == m_day.month() },
            palette());
        painter.setPen(QPen(palette().color(QPalette::Mid), 1));
        painter.drawLine(place.topLeft(), place.topRight());
        if (column > 0)
            painter.drawLine(place.topLeft(), place.bottomLeft());
    }
}

void CalendarGrid::drawBars(QPainter &painter, int week) const
{
    const auto first = plusDays(stretch().first, 7 * week);
    const auto &pieces = m_weeks.at(week);
    for (const auto &piece : pieces) {
        if (!piece.shown)
            continue;
        const auto &shown = m_view.items.at(piece.item);
        const auto bindingDay
            = shown.item.kind == AgendaKind::Warning ? shown.item.from : shown.item.period.binding.date;
        const auto binding = first.daysTo(bindingDay);
        DrawnBar bar { placeOf(week, piece), -1, shown.item.from<first, shown.item.to> plusDays(first, 6),
            piece.item == m_item };
        if (binding >= piece.first && binding <= piece.last) {
            const auto column = placeOf(week, int(binding));
            bar.binding = shown.item.from != shown.item.to && bindingDay == shown.item.to ? column.right() - 5
                                                                                          : column.left() + 3;
        }
        drawBar(painter, bar, shown, laneHeight() > 2 * fontMetrics().height() ? 2 : 1, palette());
    }
    painter.setPen(palette().color(QPalette::PlaceholderText));
    for (int column = 0; column < 7; ++column) {
        if (const auto hidden = hiddenOn(pieces, column); hidden > 0) {
            auto place = placeOf(week, { 0, lanes() - 1, column, column });
            place.setHeight(fontMetrics().height() + 4);
            painter.drawText(place.adjusted(4, 0, 0, 0), Qt::AlignVCenter, tr("+%1 more").arg(hidden));
        }
    }
    if (const auto column = first.daysTo(m_day); column >= 0 && column <= 6) { // above the bars: it is always seen
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(placeOf(week, int(column)).adjusted(1, 1, -1, -1));
    }
}

// A mark for each date, as many as there is room for, and their number.
void CalendarGrid::drawCounts(QPainter &painter) const
{
    const auto metrics = fontMetrics();
    const auto side = metrics.ascent();
    for (int column = 0; column < 7; ++column) {
        const auto items = m_view.on(plusDays(stretch().first, column));
        if (items.isEmpty())
            continue;
        const auto place = placeOf(0, column);
        QRect line(place.left() + 8, place.top() + dayLineHeight(metrics), place.width() - 14, metrics.height());
        const auto count = QString::number(items.size());
        painter.setPen(palette().color(QPalette::PlaceholderText));
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, count);
        line.adjust(0, 0, -metrics.horizontalAdvance(count) - 6, 0);
        for (const auto item : items) {
            if (line.width() < side)
                break;
            const auto &shown = m_view.items.at(item);
            drawMark(
                painter, QRectF(line.left(), line.top() + 1, side, side), shown.item.kind, colourOf(shown, palette()));
            line.setLeft(line.left() + side + 3);
        }
    }
}
}
