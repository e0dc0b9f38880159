// SPDX-License-Identifier: Apache-2.0
// One case of the list in three lines: when it is due, what it is, whose it is.
#pragma once
#include <QStyledItemDelegate>
namespace writdesk {
class CaseDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};
}
