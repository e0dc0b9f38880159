// SPDX-License-Identifier: Apache-2.0
// One cell of a log as values of one name: normalised, or refused with the reason.
#pragma once
#include "import_map_p.h"
namespace writdesk {
struct ReadCell {
    QStringList values {}; // none where the cell is blank
    QString problem {}; // after "account "x"": says why the row cannot be imported
    QString note {}; // what who reads the report should know
};
class CellReader {
public:
    CellReader(const ImportMap &map, const LawSet &law, const QTimeZone &zone);
    struct Column { // what the map and the law say of a name, looked up once
        QString name {};
        CellKind kind = CellKind::Text;
        QStringList separators {}; // none: its cells are not parted
        QMap<QString, QString> meanings {};
        QStringList allowed {}; // by the law; none where any text is
    };
    const Column &named(const QString &name) const { return *m_columns.constFind(name); } // that the map maps
    ReadCell read(const Column &column, const QString &cell) const;

private:
    Column columnOf(const QString &name, const LawSet &law) const;
    ReadCell one(const Column &column, const QString &cell) const;
    ReadCell many(const Column &column, const QString &text) const;
    ReadCell answer(const QString &text) const;
    ReadCell account(const QString &text) const;
    ReadCell date(const QString &text, bool instant) const;
    ReadCell known(const Column &column, const QString &text) const;
    const ImportMap &m_map;
    const LawSet &m_law;
    QTimeZone m_zone;
    QHash<QString, Column> m_columns {};
};
}
