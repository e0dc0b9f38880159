// SPDX-License-Identifier: Apache-2.0
// A read-only table model over a list of values: one Column per shown thing, one Row per value; it fetches nothing.
#pragma once
#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QList>
#include <span>
namespace writdesk {
// How a cell is meant; views may colour it, but its text says the same.
enum class Tone { Plain, Quiet, Calm, Good, Soon, Bad };
enum CellRole { ToneRole = Qt::UserRole + 1, ChipRole };

struct Cell {
    QString text {};
    Tone tone = Tone::Plain;
    bool chip = false; // a short word to be set apart
    QString hint {}; // longer words, for the tool tip
};

template <class Row> struct Column {
    const char *title; // QT_TRANSLATE_NOOP("Columns", …)
    Cell (*cell)(const Row &);
};

template <class Row> class RowTable : public QAbstractTableModel {
public:
    explicit RowTable(std::span<const Column<Row>> columns, QObject *parent = nullptr)
        : QAbstractTableModel(parent)
        , m_columns(columns)
    {
    }
    int rowCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : int(m_rows.size()); }
    int columnCount(const QModelIndex &parent = {}) const final { return parent.isValid() ? 0 : int(m_columns.size()); }
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override
    {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
            return {};
        const auto cell = m_columns[size_t(index.column())].cell(m_rows[index.row()]);
        switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
            return cell.text;
        case Qt::ToolTipRole:
            return cell.hint.isEmpty() ? QVariant() : cell.hint;
        // A screen reader says the column too: alone a cell such as "yes" tells nothing.
        case Qt::AccessibleTextRole:
            return QStringLiteral("%1: %2").arg(title(index.column()), cell.text);
        case ToneRole:
            return int(cell.tone);
        case ChipRole:
            return cell.chip;
        default:
            return {};
        }
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const final
    {
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
            return {};
        return title(section);
    }
    void setRows(QList<Row> rows)
    {
        if (rows == m_rows)
            return; // a view keeps its place where nothing changed
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
    }
    void append(const QList<Row> &rows)
    {
        if (rows.isEmpty())
            return;
        beginInsertRows({}, rowCount(), rowCount() + int(rows.size()) - 1);
        m_rows += rows;
        endInsertRows();
    }
    const Row &at(int row) const { return m_rows.at(row); }
    const QList<Row> &rows() const { return m_rows; }

private:
    QString title(int column) const { return QCoreApplication::translate("Columns", m_columns[size_t(column)].title); }
    std::span<const Column<Row>> m_columns;
    QList<Row> m_rows;
};
}
