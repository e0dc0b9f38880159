// SPDX-License-Identifier: Apache-2.0
// Short words set apart: a label with the colours of its tone, and a delegate that draws cells so.
#pragma once
#include "row_table.h"
#include <QLabel>
#include <QStyledItemDelegate>
namespace writdesk {
class Chip : public QLabel {
    Q_OBJECT
public:
    explicit Chip(QWidget *parent = nullptr);
    void say(const QString &words, Tone tone); // hidden where there are none
};
void paintChip(QPainter &painter, const QRect &place, const QString &words, Tone tone, const QPalette &palette);
QSize chipSize(const QString &words, const QFontMetrics &metrics);

class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
}
