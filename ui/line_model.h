// SPDX-License-Identifier: Apache-2.0
// The rows of a table as a list shows them: one line each. A screen reader counts the cells of what calls itself a list,
// so the others are there only as siblings, for whoever draws the line.
#pragma once
#include <QIdentityProxyModel>
namespace writdesk {
class LineModel : public QIdentityProxyModel {
public:
    LineModel(QAbstractItemModel *table, QObject *parent)
        : QIdentityProxyModel(parent)
    {
        setSourceModel(table);
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : 1; }
    QModelIndex sibling(int row, int column, const QModelIndex &of) const override
    {
        return mapFromSource(sourceModel()->sibling(row, column, mapToSource(of)));
    }
};
}
