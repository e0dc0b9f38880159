// SPDX-License-Identifier: Apache-2.0
#include "elided_label.h"
#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
namespace writdesk {
namespace {
constexpr int leastLetters = 4;
}

QSize ElidedLabel::minimumSizeHint() const
{
    const auto hint = sizeHint();
    return { qMin(hint.width(), leastLetters * fontMetrics().averageCharWidth()), hint.height() };
}

bool ElidedLabel::isCut() const { return fontMetrics().horizontalAdvance(text()) > contentsRect().width(); }

bool ElidedLabel::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip || !isCut() || !toolTip().isEmpty())
        return QLabel::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text().toHtmlEscaped(), this);
    return true;
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const auto words = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    style()->drawItemText(&painter, contentsRect(), int(alignment()), palette(), isEnabled(), words, foregroundRole());
}
}
