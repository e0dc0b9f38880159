// SPDX-License-Identifier: Apache-2.0
// The dates of a case drawn to scale: from what starts each period to both of its readings, with today across them.
#pragma once
#include "shown_period.h"
#include <QWidget>
namespace writdesk {
class TimelineView : public QWidget {
    Q_OBJECT
public:
    explicit TimelineView(QWidget *parent = nullptr);
    // Row i is row i of the table below; what cannot be computed has a row and no bar.
    void show(const QList<ShownPeriod> &periods, const QDate &received, const QDate &today);
    void select(int row);
    int selected() const { return m_selected; }
    QRect placeOf(int row) const; // so that it can be scrolled to
    QString words(int row) const; // what the row says, for the tool tip and for a screen reader
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int row);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    int rowAt(const QPoint &point) const;
    int rowHeight() const;
    QRect area() const; // where the bars stand
    double across(const QDate &day) const;
    void drawRow(QPainter &painter, int row) const;
    void drawDays(QPainter &painter) const;
    QList<ShownPeriod> m_periods {};
    QDate m_received {};
    QDate m_today {};
    QDate m_first {};
    QDate m_last {};
    int m_selected = -1;
};
}
