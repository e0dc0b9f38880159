// SPDX-License-Identifier: Apache-2.0
// Short words set apart: a label with the colours of its tone, and a delegate that draws cells so.
#pragma once
#include "elided_label.h"
#include "row_table.h"
#include <QStyledItemDelegate>
namespace writdesk {
class Chip : public ElidedLabel {
    Q_OBJECT
public:
    explicit Chip(QWidget *parent = nullptr);
    void say(const QString &words, Tone tone); // hidden where there are none
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; // of several beside each other the long ones give way first

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Calm;
};
void paintChip(QPainter &painter, const QRect &place, const QString &words, Tone tone, const QPalette &palette);
QSize chipSize(const QString &words, const QFontMetrics &metrics);

class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    // Words that are cut stand whole under the mouse.
    bool helpEvent(QHelpEvent *event, QAbstractItemView *view, const QStyleOptionViewItem &option,
        const QModelIndex &index) override;
};
}
