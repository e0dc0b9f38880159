// SPDX-License-Identifier: Apache-2.0
// A small export that is collected into a case.
#pragma once
#include "desk_fixture.h"
namespace writdesk {
inline bool collectSample(Desk &desk, const CaseRef &ref, const Rehearsal &office)
{
    QFile data(office.path(QStringLiteral("mailbox.csv")));
    if (!data.open(QIODevice::WriteOnly) || data.write("a,b\n") != 4 || !data.flush())
        return false;
    return collect(desk, ref,
        { .path = data.fileName(),
            .category = QStringLiteral("L3_MESSAGES"),
            .account = QStringLiteral("email:pat@tenant.example"),
            .quiet = true })
        .has_value();
}
}
