// SPDX-License-Identifier: Apache-2.0
// What the doctor looked at: each check, how it stands, what was found and what to do.
#pragma once
#include "row_table.h"
namespace writdesk {
struct ShownCheckup {
    QString check {}; // in words
    Tone tone = Tone::Good;
    QString health {}; // in words
    QString found {};
    QString act {};
    friend bool operator==(const ShownCheckup &, const ShownCheckup &) = default;
};
class CheckupTable : public RowTable<ShownCheckup> {
    Q_OBJECT
public:
    enum { CheckColumn, HealthColumn, FoundColumn, ActColumn };
    explicit CheckupTable(QObject *parent = nullptr);
};
}
