// SPDX-License-Identifier: Apache-2.0
#include "docket.h"
#include "entry_store_p.h"
#include <algorithm>
namespace writdesk {
namespace {
QString oneOf(const QString &column, const QStringList &texts, QVariantList &values)
{
    for (const auto &one : texts)
        values.append(text(one));
    return QStringLiteral("%1 IN (%2)")
        .arg(column, QStringList(texts.size(), QStringLiteral("?")).join(QStringLiteral(", ")));
}

// Folded; a word of other letters also as it was typed, since the database folds those of English alone.
QString found(const Dialect &dialect, const EntryQuery::Word &word, QVariantList &values)
{
    const auto actor = dialect.fieldOf.arg(QStringLiteral("leaf"), QStringLiteral("actor"));
    const auto folded = word.text.toCaseFolded();
    QStringList any { dialect.contains.arg(QStringLiteral("lower(%1)").arg(actor)),
        dialect.contains.arg(QStringLiteral("lower(case_ref)")) };
    values << text(folded) << text(folded);
    if (std::ranges::any_of(word.text, [](QChar c) { return c.unicode() > 127; })) {
        any.append(dialect.contains.arg(actor));
        values.append(text(word.text));
    }
    if (!word.kinds.isEmpty())
        any.append(oneOf(QStringLiteral("kind"), word.kinds, values));
    return u'(' + any.join(QStringLiteral(" OR ")) + u')';
}

QString conditionsOf(const Dialect &dialect, const EntryQuery &query, QVariantList &values)
{
    QStringList all;
    if (!query.caseRef.isEmpty()) {
        all.append(QStringLiteral("case_ref = ?"));
        values.append(query.caseRef.text);
    }
    if (!query.kinds.isEmpty())
        all.append(oneOf(QStringLiteral("kind"), query.kinds, values));
    for (const auto &word : query.words)
        all.append(found(dialect, word, values));
    if (!query.act.isEmpty()) { // last, since it reads bodies
        all.append(QStringLiteral("kind IN ('asked', 'approved') AND %1 = ?")
                       .arg(dialect.fieldOf.arg(QStringLiteral("body"), QStringLiteral("act"))));
        values.append(query.act);
    }
    return all.isEmpty() ? QString() : QStringLiteral(" AND ") + all.join(QStringLiteral(" AND "));
}
}

// By their numbers, which have no gap: each page costs what it shows, however far down it is. What is looked at is
// bounded, so that a word found nowhere does not hold up whoever waits for the docket.
Result<EntryPage> Docket::entriesBelow(const EntryQuery &query) const
{
    return m_database->inSnapshot([&]() -> Result<EntryPage> {
        const auto head = readHead(*m_database);
        if (!head)
            return asFailure(head);
        const auto newest = head->edge.count() + 1;
        const auto below = query.below > 0 ? std::min(query.below, newest) : newest;
        const auto from = std::max<qint64>(1, query.from);
        const auto few = !query.caseRef.isEmpty(); // an index leads to those of one case
        const auto floor = few ? from : std::max(from, below - query.most);
        QVariantList values { floor, below };
        const auto conditions = conditionsOf(m_database->dialect(), query, values);
        values.append(qint64(query.limit));
        const auto entries = entriesFrom(*m_database,
            QStringLiteral("SELECT %1 FROM entries WHERE number >= ? AND number < ?%2 ORDER BY number DESC LIMIT ?")
                .arg(entryColumns, conditions),
            values);
        if (!entries)
            return asFailure(entries);
        const auto full = entries->size() == query.limit;
        const auto reached = full ? entries->last().number : floor;
        return EntryPage { *entries, reached > from ? reached : 0 };
    });
}

// Numbers and instants grow together.
Result<qint64> Docket::firstEntryAt(const QDateTime &instant) const
{
    return m_database->inSnapshot([&]() -> Result<qint64> {
        const auto head = readHead(*m_database);
        if (!head)
            return asFailure(head);
        qint64 low = 1;
        auto high = head->edge.count() + 1;
        while (low < high) {
            const auto middle = low + (high - low) / 2;
            const auto row = m_database->first(QStringLiteral("SELECT at FROM entries WHERE number = ?"), { middle });
            if (!row)
                return asFailure(row);
            if (*row && instantOf((*row)->first().toString()) >= instant)
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    });
}
}
