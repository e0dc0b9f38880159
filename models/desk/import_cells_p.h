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
    CellReader(const ImportMap &map, const LawSet &law, const QTimeZone &zone)
        : m_map(map)
        , m_law(law)
        , m_zone(zone)
    {
    }
    ReadCell read(const QString &name, const QString &cell) const;

private:
    ReadCell one(const QString &name, CellKind kind, const QString &text) const;
    ReadCell many(const QString &name, CellKind kind, const QString &text) const;
    ReadCell date(const QString &text, bool instant) const;
    ReadCell known(const QString &name, const QString &text) const;
    const ImportMap &m_map;
    const LawSet &m_law;
    QTimeZone m_zone;
};
}
