// SPDX-License-Identifier: Apache-2.0
// Cases of earlier logs that a new row may be: by its number, by an account on the same day, or by who asked that day.
#pragma once
#include "import_rows_p.h"
#include <QHash>
namespace writdesk {
class AlikeCases {
public:
    // Every case that was imported and not erased: each entry of the docket is looked at.
    Result<> read(const Docket &docket, const Course &course);
    QString of(const LogRow &row) const; // what it looks like, in words; empty where it looks like none

private:
    struct Earlier {
        CaseRef ref {};
        QString log {};
        QString on {};
    };
    QHash<QString, Earlier> m_byTrait {}; // the first that had it
};
}
