// SPDX-License-Identifier: Apache-2.0
// Types over a fact in its row; a date is typed as people type it, and what it means is said under it meanwhile.
#pragma once
#include "chip.h"
#include "typed_date.h"
namespace writdesk {
class FactDelegate : public CellDelegate {
    Q_OBJECT
public:
    using CellDelegate::CellDelegate;
    void setDates(const QStringList &facts, const DateSense &sense);
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;

Q_SIGNALS:
    void refused(const QString &sentence) const; // what was typed is no date, and nothing was entered

private:
    bool isDate(const QModelIndex &index) const;
    QStringList m_facts {};
    DateSense m_sense {};
};
}
