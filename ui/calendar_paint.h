// SPDX-License-Identifier: Apache-2.0
// The parts of a calendar as they are drawn: day, mark and bar, each told apart by shape and pattern, not by colour
// alone.
#pragma once
#include "agenda_table.h"
#include <QColor>
#include <QIcon>
class QPainter;
class QPalette;
namespace writdesk {
struct DrawnDay {
    QDate date {};
    QString holiday {}; // empty: none
    bool disputed = false; // of the holiday
    bool today = false;
    bool inMonth = true; // false: of the month before or after
};
struct DrawnBar {
    QRect place {};
    int binding = -1; // x of the day that binds; -1: it lies elsewhere
    bool fromBefore = false; // it began in an earlier week
    bool goesOn = false; // it ends in a later week
    bool selected = false;
};
void drawDay(QPainter &painter, const QRect &place, const DrawnDay &day, const QPalette &palette);
int dayLineHeight(const QFontMetrics &metrics); // of the number and the holiday above the bars
void drawBar(QPainter &painter, const DrawnBar &bar, const ShownAgenda &shown, int lines, const QPalette &palette);
void drawMark(QPainter &painter, const QRectF &box, AgendaKind kind, const QColor &colour);
QIcon markOf(AgendaKind kind, const QPalette &palette, int side); // for a legend
QColor colourOf(const ShownAgenda &shown, const QPalette &palette);
}
