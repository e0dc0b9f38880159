// SPDX-License-Identifier: Apache-2.0
#include "case_store_p.h"
#include "docket.h"
#include <QCoreApplication>
#include <sodium.h>
namespace writdesk {
namespace {
// Crockford's idea of base 32 with what is easily misread left out: no 0 O, 1 I L, nor U that is heard as V.
constexpr char alphabet[] = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

QString randomRef(const QDate &today)
{
    constexpr unsigned count = sizeof alphabet - 1, fair = 256 / count * count; // above it some letters come oftener
    QString letters;
    while (letters.size() < 5) {
        unsigned char drawn[8]; // at once: each draw is a call of the system
        randombytes_buf(drawn, sizeof drawn);
        for (const auto one : drawn) {
            if (one < fair && letters.size() < 5)
                letters.append(QLatin1Char(alphabet[one % count]));
        }
    }
    return QStringLiteral("WD-%1-%2").arg(today.year()).arg(letters);
}
}

Result<CaseRef> Docket::freshRef(const QDate &today) const
{
    for (int attempt = 0; attempt < 1000; ++attempt) { // of 24,300,000 references a year
        const CaseRef ref { randomRef(today) };
        const auto revision = readRevision(*m_database, ref);
        if (!revision)
            return asFailure(revision);
        if (*revision == 0)
            return ref;
    }
    return failed(
        QCoreApplication::translate("Docket", "No unused reference was found for this year. Open a new docket."));
}
}
