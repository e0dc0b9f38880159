// SPDX-License-Identifier: Apache-2.0
// The directory of agencies: where each is called back, where that number was found, and who stands behind it.
#pragma once
#include "agency.h"
#include "row_table.h"
namespace writdesk {
struct ShownAgency {
    Agency row {};
    QString found {}; // its source and day, in words
    QString standing {}; // in words
    Tone tone = Tone::Quiet;
    friend bool operator==(const ShownAgency &, const ShownAgency &) = default;
};
ShownAgency shownAgency(const Agency &row);
class AgencyTable : public RowTable<ShownAgency> {
    Q_OBJECT
public:
    enum { NameColumn, PlaceColumn, NumberColumn, SourceColumn, StandingColumn };
    explicit AgencyTable(QObject *parent = nullptr);
};
}
