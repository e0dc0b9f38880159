// SPDX-License-Identifier: Apache-2.0
// The facts of one case; a value typed over another is told by a signal, never written into the table.
#pragma once
#include "fact.h"
#include "row_table.h"
namespace writdesk {
class FactTable : public RowTable<Fact> {
    Q_OBJECT
public:
    enum { NameColumn, ValueColumn, PageColumn, HowColumn, StateColumn };
    explicit FactTable(QObject *parent = nullptr);
    // Words for values that are ids, such as an instrument's title; the id is what is edited.
    void setWords(const QHash<QString, QString> &words) { m_words = words; }
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void valueTyped(const writdesk::Fact &was, const QString &value);

private:
    QHash<QString, QString> m_words;
};
}
