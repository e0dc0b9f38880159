// SPDX-License-Identifier: Apache-2.0
#include "page_canvas.h"
#include "style.h"
#include <QMouseEvent>
#include <QPainter>
namespace writdesk {
PageCanvas::PageCanvas(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("Page"));
}

void PageCanvas::setPicture(const QImage &picture, double dpi)
{
    m_picture = picture;
    m_dpi = dpi;
    setScale(m_scale);
}

void PageCanvas::setScale(double pixelsPerPoint)
{
    m_scale = pixelsPerPoint;
    if (!m_picture.isNull())
        setFixedSize((pagePoints() * m_scale).toSize());
    update();
}

void PageCanvas::setPlaces(const QList<QRectF> &places, const QRectF &lit)
{
    m_places = places;
    m_lit = lit;
    update();
}

void PageCanvas::setMarks(const QList<Mark> &marks)
{
    m_marks = marks;
    m_band = {};
    update();
}

void PageCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || isBlank())
        return QWidget::mousePressEvent(event);
    m_band = QRectF(event->position() / m_scale, QSizeF());
    update();
}

void PageCanvas::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton) || isBlank())
        return QWidget::mouseMoveEvent(event);
    m_band.setBottomRight(event->position() / m_scale);
    update();
}

// A click draws no place.
void PageCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || isBlank())
        return QWidget::mouseReleaseEvent(event);
    m_band = m_band.normalized().intersected(QRectF(QPointF(), pagePoints()));
    if (m_band.width() < 3 || m_band.height() < 3)
        m_band = {};
    update();
    Q_EMIT drawn(m_band);
}

void PageCanvas::paintMarks(QPainter &painter)
{
    for (const auto &mark : m_marks) {
        painter.setPen(QPen(Qt::black, 1));
        painter.setBrush(QColor(0, 0, 0, 150));
        painter.drawRect(shown(mark.rect));
        painter.setPen(Qt::white);
        painter.drawText(shown(mark.rect), Qt::AlignCenter, mark.reason);
    }
    if (m_band.isEmpty())
        return;
    painter.setPen(QPen(QColor(178, 98, 0), 1, Qt::DashLine));
    painter.setBrush(QColor(0, 0, 0, 60));
    painter.drawRect(shown(m_band));
}

QSizeF PageCanvas::pagePoints() const { return QSizeF(m_picture.size()) * 72.0 / m_dpi; }

QRectF PageCanvas::shown(const QRectF &points) const { return { points.topLeft() * m_scale, points.size() * m_scale }; }

QRect PageCanvas::litPlace() const { return m_lit.isEmpty() ? QRect() : shown(m_lit).toAlignedRect(); }

void PageCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_picture.isNull())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(rect(), m_picture);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const auto &place : m_places) {
        painter.setPen(QPen(QColor(43, 95, 199, 120), 1));
        painter.setBrush(QColor(43, 95, 199, 22));
        painter.drawRoundedRect(shown(place).adjusted(-2, -1, 2, 1), 3, 3);
    }
    paintMarks(painter);
    if (m_lit.isEmpty())
        return;
    painter.setCompositionMode(QPainter::CompositionMode_Multiply); // the words under it stay readable
    painter.fillRect(shown(m_lit).adjusted(-3, -2, 3, 2), QColor(255, 221, 87));
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.setPen(QPen(QColor(178, 98, 0), 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(shown(m_lit).adjusted(-4, -3, 4, 3), 4, 4);
}
}
