// SPDX-License-Identifier: Apache-2.0
#include "audit_p.h"
#include "docket.h"
namespace writdesk {
Result<> Docket::verify(const std::optional<TreeHead> &earlier, const Course &course) const
{
    return m_database->inSnapshot([&] { return Audit(*m_database, earlier, course).run(); });
}

Result<QMap<qint64, qint64>> Docket::erasures() const
{
    auto rows = m_database->run(
        QStringLiteral("SELECT number, erased_by FROM entries WHERE erased_by IS NOT NULL ORDER BY number"));
    if (!rows)
        return asFailure(rows);
    QMap<qint64, qint64> erased;
    while (rows->next())
        erased.insert(rows->value(0).toLongLong(), rows->value(1).toLongLong());
    return m_database->readToTheEnd(*rows).map([&] { return erased; });
}
}
