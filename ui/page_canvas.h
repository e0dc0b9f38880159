// SPDX-License-Identifier: Apache-2.0
// One page as a picture, with the places of facts on it; the selected fact's place lights up.
#pragma once
#include "disclosure.h"
#include <QImage>
#include <QList>
#include <QWidget>
class QPainter;
namespace writdesk {
class PageCanvas : public QWidget {
    Q_OBJECT
public:
    explicit PageCanvas(QWidget *parent = nullptr);
    void setPicture(const QImage &picture, double dpi);
    void setScale(double pixelsPerPoint);
    void setPlaces(const QList<QRectF> &places, const QRectF &lit); // PDF points from the page's top left
    QSizeF pagePoints() const; // empty where no page is shown
    QRect litPlace() const; // in this widget
    bool isBlank() const { return m_picture.isNull(); }
    void setMarks(const QList<Mark> &marks); // of this page: what is blacked out when a packet is built

Q_SIGNALS:
    void drawn(const QRectF &place); // a place that was drawn with the mouse, in points from the page's top left

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void paintMarks(QPainter &painter);
    QRectF shown(const QRectF &points) const;
    QImage m_picture;
    double m_dpi = 72;
    double m_scale = 1;
    QList<QRectF> m_places;
    QRectF m_lit;
    QList<Mark> m_marks;
    QRectF m_band; // in points, while it is drawn and until another page is shown
};
}
