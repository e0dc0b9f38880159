// SPDX-License-Identifier: Apache-2.0
#include "inserter_p.h"
namespace writdesk {
namespace {
constexpr qsizetype several = 16; // rows in a statement
}

Inserter::Inserter(Database &database, const QString &table, const QStringList &columns)
    : m_database(&database)
    , m_into(QStringLiteral("INSERT INTO %1 (%2) VALUES ").arg(table, columns.join(QStringLiteral(", "))))
    , m_columns(columns.size())
    , m_single(statementFor(1))
    , m_several(statementFor(several))
{
    m_values.reserve(several * m_columns);
}

QString Inserter::statementFor(qsizetype rows) const
{
    const QStringList marks(m_columns, QStringLiteral("?"));
    const QStringList sets(rows, u'(' + marks.join(QStringLiteral(", ")) + u')');
    return m_into + sets.join(QStringLiteral(", "));
}

Result<> Inserter::add(const QVariantList &row)
{
    Q_ASSERT(row.size() == m_columns);
    m_values += row;
    return writeSeveral();
}

Result<> Inserter::add(const QVariant &first, const QVariantList &others)
{
    Q_ASSERT(others.size() + 1 == m_columns);
    m_values.append(first);
    m_values += others;
    return writeSeveral();
}

Result<> Inserter::writeSeveral()
{
    if (m_values.size() < several * m_columns)
        return {};
    auto written = m_database->write(m_several, m_values);
    m_values.clear();
    m_values.reserve(several * m_columns); // what was written is still bound
    return written;
}

Result<> Inserter::flush()
{
    Result<> written;
    for (qsizetype at = 0; at < m_values.size() && written; at += m_columns)
        written = m_database->write(m_single, m_values.mid(at, m_columns));
    m_values.clear();
    return written;
}
}
