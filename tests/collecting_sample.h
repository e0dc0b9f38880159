// SPDX-License-Identifier: Apache-2.0
// A small export that is collected into a case.
#pragma once
#include "desk_fixture.h"
namespace writdesk {
inline bool collectSample(Desk &desk, const CaseRef &ref, const Rehearsal &office, const QByteArray &bytes = "a,b\n",
    const QString &name = QStringLiteral("mailbox.csv"), const QString &category = QStringLiteral("L3_MESSAGES"))
{
    QFile data(office.path(name));
    if (!data.open(QIODevice::WriteOnly) || data.write(bytes) != bytes.size() || !data.flush())
        return false;
    return collect(desk, ref,
        { .path = data.fileName(),
            .category = category,
            .account = QStringLiteral("email:pat@tenant.example"),
            .quiet = true })
        .has_value();
}
}
