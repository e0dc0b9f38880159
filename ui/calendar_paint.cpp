// SPDX-License-Identifier: Apache-2.0
#include "calendar_paint.h"
#include "dates.h"
#include "family_look.h"
#include "style.h"
#include <QLocale>
#include <QPainter>
#include <QPainterPath>
namespace writdesk {
namespace {
constexpr int pad = 5; // blank beside the words of a bar
constexpr double round = 4; // corners
constexpr int stripe = 3; // at the day that binds

ToneColours coloursOf(const ShownAgenda &shown, const QPalette &palette)
{
    if (!shown.item.open)
        return { palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base) };
    if (shown.item.kind == AgendaKind::Warning)
        return { palette.color(QPalette::PlaceholderText), palette.color(QPalette::AlternateBase) };
    return coloursOf(toneOf(shown.item.period.family, shown.due.tone), palette);
}

// Weekends and holidays are darker; a holiday is hatched too, one that some do not keep more thinly.
void fillDay(QPainter &painter, const QRect &place, const DrawnDay &day, const QPalette &palette)
{
    const auto off = isWeekend(day.date) || !day.holiday.isEmpty();
    painter.fillRect(place, palette.color(off ? QPalette::Window : QPalette::Base));
    if (!day.holiday.isEmpty()) {
        auto hatch = palette.color(QPalette::Mid);
        hatch.setAlphaF(day.disputed ? 0.5F : 0.9F);
        painter.fillRect(place, QBrush(hatch, day.disputed ? Qt::Dense7Pattern : Qt::BDiagPattern));
    }
}

QString numberOf(const DrawnDay &day)
{
    return day.date.day() == 1 ? QLocale().toString(day.date, QStringLiteral("d MMM"))
                               : QString::number(day.date.day());
}

// Left of the words of a bar; as high as its first line.
int markWidth(const QFontMetrics &metrics) { return metrics.ascent(); }

QPainterPath shapeOf(const DrawnBar &bar)
{
    const QRectF place = QRectF(bar.place).adjusted(bar.fromBefore ? -2 * round : 0, 0, bar.goesOn ? 2 * round : 0, 0);
    QPainterPath shape, seen;
    shape.addRoundedRect(place, round, round);
    seen.addRect(bar.place);
    return shape.intersected(seen);
}

void fillBar(QPainter &painter, const DrawnBar &bar, const ShownAgenda &shown, const QPalette &palette)
{
    const auto colours = coloursOf(shown, palette);
    const auto shape = shapeOf(bar);
    painter.fillPath(shape, colours.back);
    if (shown.item.from != shown.item.to && shown.item.open) {
        auto ink = colours.text;
        ink.setAlphaF(0.22F);
        const auto pattern = patternOf(shown.item.period.family);
        painter.fillPath(shape, QBrush(ink, pattern == Qt::SolidPattern ? Qt::Dense6Pattern : pattern));
    }
    painter.setPen(QPen(bar.selected ? palette.color(QPalette::Highlight) : colours.text, bar.selected ? 2 : 0.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shape);
    if (bar.binding >= 0)
        painter.fillRect(QRect(bar.binding, bar.place.top(), stripe, bar.place.height()), colours.text);
}
}

QColor colourOf(const ShownAgenda &shown, const QPalette &palette) { return coloursOf(shown, palette).text; }

int dayLineHeight(const QFontMetrics &metrics) { return metrics.height() + 8; }

void drawDay(QPainter &painter, const QRect &place, const DrawnDay &day, const QPalette &palette)
{
    fillDay(painter, place, day, palette);
    const auto metrics = painter.fontMetrics();
    const auto number = numberOf(day);
    const QRect line(place.left() + 4, place.top() + 3, place.width() - 8, metrics.height() + 2);
    QRect badge(line.topLeft(), QSize(qMax(metrics.horizontalAdvance(number) + 10, line.height()), line.height()));
    if (day.today) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.color(QPalette::Highlight));
        painter.drawRoundedRect(badge, badge.height() / 2.0, badge.height() / 2.0);
    }
    painter.setPen(palette.color(day.today ? QPalette::HighlightedText
            : day.inMonth                  ? QPalette::Text
                                           : QPalette::PlaceholderText));
    painter.drawText(badge, Qt::AlignCenter, number);
    if (!day.holiday.isEmpty()) {
        painter.setPen(palette.color(QPalette::PlaceholderText));
        const auto words = line.adjusted(badge.width() + 6, 0, 0, 0);
        painter.drawText(
            words, Qt::AlignVCenter | Qt::AlignRight, metrics.elidedText(day.holiday, Qt::ElideRight, words.width()));
    }
}

void drawBar(QPainter &painter, const DrawnBar &bar, const ShownAgenda &shown, int lines, const QPalette &palette)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    fillBar(painter, bar, shown, palette);
    const auto colour = colourOf(shown, palette);
    const auto metrics = painter.fontMetrics();
    const auto side = markWidth(metrics);
    auto words = bar.place.adjusted(pad + stripe, 1, -pad, -1);
    words.setHeight(metrics.height() + 2);
    drawMark(painter, QRectF(words.left(), words.center().y() - side / 2.0 + 1, side, side), shown.item.kind, colour);
    words.setLeft(words.left() + side + 4);
    painter.setPen(colour);
    painter.drawText(words, Qt::AlignVCenter, metrics.elidedText(shown.what, Qt::ElideRight, words.width()));
    if (lines > 1) {
        words.translate(0, metrics.height());
        painter.setPen(palette.color(QPalette::Text));
        painter.drawText(
            words, Qt::AlignVCenter, metrics.elidedText(shown.item.ref.text, Qt::ElideRight, words.width()));
    }
    painter.restore();
}

void drawMark(QPainter &painter, const QRectF &box, AgendaKind kind, const QColor &colour)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const auto in = box.adjusted(box.width() * 0.14, box.height() * 0.14, -box.width() * 0.14, -box.height() * 0.14);
    painter.setPen(QPen(colour, qMax(1.2, box.width() / 9), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPolygonF triangle { { QPointF(in.center().x(), in.top()), in.bottomRight(), in.bottomLeft() } };
    switch (kind) {
    case AgendaKind::Act: // a full circle
        painter.setBrush(colour);
        painter.drawEllipse(in);
        break;
    case AgendaKind::Notice: // an envelope
        painter.drawRect(in.adjusted(0, in.height() * 0.12, 0, -in.height() * 0.12));
        painter.drawPolyline(QPolygonF { { in.topLeft() + QPointF(0, in.height() * 0.12), in.center(),
            in.topRight() + QPointF(0, in.height() * 0.12) } });
        break;
    case AgendaKind::Power: // it runs out: a triangle that points down
        painter.setBrush(colour);
        painter.drawPolygon(QPolygonF { { in.topLeft(), in.topRight(), QPointF(in.center().x(), in.bottom()) } });
        break;
    case AgendaKind::Hold: // a full square
        painter.setBrush(colour);
        painter.drawRect(in);
        break;
    case AgendaKind::Silence: // a struck circle
        painter.drawEllipse(in);
        painter.drawLine(in.topRight() + QPointF(-in.width() * 0.15, in.height() * 0.15),
            in.bottomLeft() + QPointF(in.width() * 0.15, -in.height() * 0.15));
        break;
    case AgendaKind::Wait: // an hourglass
        painter.drawPolygon(QPolygonF { { in.topLeft(), in.topRight(), in.bottomLeft(), in.bottomRight() } });
        break;
    case AgendaKind::File: // a sheet
        painter.drawRect(in.adjusted(in.width() * 0.12, 0, -in.width() * 0.12, 0));
        break;
    case AgendaKind::Warning: // an empty triangle
        painter.drawPolygon(triangle);
        break;
    }
    painter.restore();
}

QIcon markOf(AgendaKind kind, const QPalette &palette, int side)
{
    QPixmap picture(2 * side, 2 * side); // sharp at 200 % too
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    drawMark(painter, QRectF(0, 0, side, side), kind, palette.color(QPalette::PlaceholderText));
    return QIcon(picture);
}
}
