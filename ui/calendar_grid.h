// SPDX-License-Identifier: Apache-2.0
// The days of a week or a month with their dates as bars; keys move from day to day, Tab through a day's items.
#pragma once
#include "agenda_view.h"
#include "calendar_lanes.h"
#include <QWidget>
namespace writdesk {
class CalendarGrid : public QWidget {
    Q_OBJECT
public:
    explicit CalendarGrid(QWidget *parent = nullptr);
    void show(const AgendaView &view);
    void show(Scale scale, const QDate &day);
    void select(int item); // -1: the day itself
    int item() const { return m_item; }
    Stretch stretch() const { return m_scale == Scale::Month ? monthOf(m_day) : weekOf(m_day); }
    QString words(const QDate &day) const; // the day, and how many dates stand on it
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void dayChosen(const QDate &day);
    void itemChosen(int item);
    void entered(); // Enter on a day or an item
    void scaleAsked(writdesk::Scale scale);
    void typingAsked(); // a day is to be typed

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void arrange(); // bars into lanes, as many as there is room for
    void tell(); // a screen reader what is selected
    bool move(int key);
    QRect placeOf(int week, int column) const;
    QRect placeOf(int week, const Piece &piece) const;
    QDate dayAt(const QPoint &point) const; // invalid: none
    int itemAt(const QPoint &point) const; // -1: none
    int headHeight() const;
    int laneHeight() const;
    int lanes() const;
    void drawHead(QPainter &painter) const;
    void drawWeek(QPainter &painter, int week) const;
    void drawBars(QPainter &painter, int week) const;
    void drawCounts(QPainter &painter) const; // of each day, where the day itself is listed below
    AgendaView m_view {};
    Scale m_scale = Scale::Month;
    QDate m_day {};
    int m_item = -1;
    QList<QList<Piece>> m_weeks {};
};
}
