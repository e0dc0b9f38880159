// SPDX-License-Identifier: Apache-2.0
#include "account_key.h"
#include "case_store_p.h"
#include "docket.h"
#include <QCoreApplication>
#include <QRegularExpression>
namespace writdesk {
namespace {
// What is ours of a row comes as one text, since each column that is fetched costs more than finding it; what a paper
// said may hold any character and comes by itself.
constexpr QChar apart(0x1f);
const auto listColumns = QStringLiteral("format('%1', case_ref, instrument, status, received_at, due, due_rule, "
                                        "due_family, revision), issuer")
                             .arg(QStringList(8, QStringLiteral("%s")).join(apart));

ListRow listRowFrom(const QString &fields, const QString &issuer)
{
    QStringView rest(fields);
    const auto next = [&rest] {
        const auto end = rest.indexOf(apart);
        const auto field = end < 0 ? rest : rest.first(end);
        rest = end < 0 ? QStringView() : rest.sliced(end + 1);
        return field;
    };
    ListRow r { .ref = { next().toString() } };
    r.instrument = next().toString();
    r.issuer = issuer;
    r.status = next().toString();
    r.receivedAt = instantOf(next().toString());
    r.due = next().toString();
    r.dueRule = next().toString();
    fromName(next().toString(), r.dueFamily);
    r.revision = next().toLongLong();
    return r;
}

const auto decidedStatuses = QStringLiteral("'released', 'rejected', 'redirected', 'withdrawn', 'closed', 'destroyed'");

QStringList wordsOf(const QString &text) { return text.simplified().split(u' ', Qt::SkipEmptyParts); }

QString marks(qsizetype count) { return QStringList(count, QStringLiteral("?")).join(QStringLiteral(", ")); }

// What a list is narrowed to, as conditions and their values.
class Conditions {
public:
    Conditions(const Dialect &dialect, const ListQuery &query)
        : m_dialect(dialect)
    {
        for (const auto &word : wordsOf(query.filter))
            add(m_dialect.contains.arg(QStringLiteral("filter")), { foldedWords(word) });
        for (const auto &word : query.words)
            add(word);
        if (!query.accounts.isEmpty()) {
            QStringList keys;
            for (const auto &account : query.accounts)
                keys.append(accountKey(account));
            add(QStringLiteral("case_ref IN (SELECT case_ref FROM accounts WHERE account IN (%1))")
                    .arg(marks(keys.size())),
                valuesOf(keys));
        }
        addDates(query);
    }
    void add(const QString &condition, const QVariantList &values)
    {
        m_conditions.append(condition);
        m_values += values;
    }
    QString where() const
    {
        return m_conditions.isEmpty() ? QString()
                                      : QStringLiteral(" WHERE ") + m_conditions.join(QStringLiteral(" AND "));
    }
    const QVariantList &values() const { return m_values; }

private:
    static QVariantList valuesOf(const QStringList &texts)
    {
        QVariantList values;
        for (const auto &one : texts)
            values.append(text(one));
        return values;
    }
    void add(const ListWord &word)
    {
        QStringList either { m_dialect.contains.arg(QStringLiteral("filter")) };
        QVariantList values { foldedWords(word.word) };
        for (const auto &[column, ids] : { std::pair(QStringLiteral("instrument"), word.instruments),
                 std::pair(QStringLiteral("status"), word.statuses) }) {
            if (ids.isEmpty())
                continue;
            either.append(QStringLiteral("%1 IN (%2)").arg(column, marks(ids.size())));
            values += valuesOf(ids);
        }
        add(QStringLiteral("%1(%2)").arg(
                word.absent ? QStringLiteral("NOT ") : QString(), either.join(QStringLiteral(" OR "))),
            values);
    }
    void addDates(const ListQuery &query)
    {
        if (!query.dueUntil.isEmpty()) // after every instant of that day
            add(QStringLiteral("due_key <= ?"), { QString(query.dueUntil + QStringLiteral("T~")) });
        if (!query.dueFrom.isEmpty())
            add(QStringLiteral("due_key >= ? AND due_key <> '~'"), { query.dueFrom });
        if (query.neverDue)
            add(QStringLiteral("due_key = '~'"), {});
        if (query.receivedFrom.isValid())
            add(QStringLiteral("received_key >= ? AND received_key <> '~'"), { sortableInstant(query.receivedFrom) });
        if (query.receivedBefore.isValid())
            add(QStringLiteral("received_key < ?"), { sortableInstant(query.receivedBefore) });
    }
    const Dialect &m_dialect;
    QStringList m_conditions {};
    QVariantList m_values {};
};

QStringList orderColumns(ListOrder order)
{
    QStringList columns { QStringLiteral("due_key"), QStringLiteral("received_key"), QStringLiteral("case_ref") };
    switch (order) {
    case ListOrder::Due:
        break;
    case ListOrder::Received:
        return { columns.at(1), columns.at(2) };
    case ListOrder::Case:
        return { columns.at(2) };
    case ListOrder::Instrument:
        columns.prepend(QStringLiteral("instrument"));
        break;
    case ListOrder::Issuer:
        columns.prepend(QStringLiteral("issuer"));
        break;
    case ListOrder::Status:
        columns.prepend(QStringLiteral("status"));
        break;
    }
    return columns;
}

QString listStatement(const Dialect &dialect, const ListQuery &query, QVariantList &values)
{
    Conditions conditions(dialect, query);
    const auto columns = orderColumns(query.order);
    const auto keys = columns.join(QStringLiteral(", "));
    if (!query.after.isEmpty()) // a page further down, without counting the rows before it
        conditions.add(QStringLiteral("(%1) %2 (SELECT %1 FROM cases WHERE case_ref = ?)")
                           .arg(keys, query.descending ? QStringLiteral("<") : QStringLiteral(">")),
            { query.after.text });
    values = conditions.values();
    const auto direction = query.descending ? QStringLiteral(" DESC") : QString();
    auto sql = QStringLiteral("SELECT %1 FROM cases%2 ORDER BY %3")
                   .arg(listColumns, conditions.where(), columns.join(direction + QStringLiteral(", ")) + direction);
    if (query.limit > 0 || query.offset > 0) {
        sql += QStringLiteral(" LIMIT ? OFFSET ?");
        values << qint64(query.limit > 0 ? query.limit : std::numeric_limits<int>::max()) << qint64(query.offset);
    }
    return sql;
}

Result<QList<CaseRef>> refs(Database &database, const QString &sql, const QVariantList &values = {})
{
    return readRows(database, sql, values).map([](const Rows &rows) {
        QList<CaseRef> found;
        for (const auto &row : rows)
            found.append({ row.first().toString() });
        return found;
    });
}
}

Result<QList<ListRow>> Docket::list(const ListQuery &query) const
{
    QVariantList values;
    const auto sql = listStatement(m_database->dialect(), query, values);
    QList<ListRow> list;
    return m_database
        ->each(sql, values,
            [&list](
                const QSqlQuery &row) { list.append(listRowFrom(row.value(0).toString(), row.value(1).toString())); })
        .map([&] { return std::move(list); });
}

Result<QList<SearchHit>> Docket::search(const QString &words, int limit) const
{
    static const QRegularExpression meaningful(QStringLiteral("[\\p{L}\\p{N}]"));
    const auto asked = wordsOf(words).filter(meaningful);
    if (asked.isEmpty())
        return QList<SearchHit>();
    return m_database->inSnapshot([&]() -> Result<QList<SearchHit>> {
        const auto found = readRows(
            *m_database, m_database->dialect().search, { m_database->dialect().matching(asked), qint64(limit) });
        if (!found)
            return asFailure(found);
        QList<SearchHit> hits;
        for (const auto &page : *found) {
            const auto row = m_database->first(
                QStringLiteral("SELECT %1 FROM cases WHERE case_ref = ?").arg(listColumns), { page.at(0) });
            if (!row)
                return asFailure(row);
            hits.append({ *row ? listRowFrom(row->value().at(0).toString(), row->value().at(1).toString())
                               : ListRow { .ref = { page.at(0).toString() } },
                { page.at(1).toString() }, page.at(2).toInt(), page.at(3).toString() });
        }
        return hits;
    });
}

Result<QList<Case>> Docket::neighbours(const Case &of) const
{
    return m_database->inSnapshot([&]() -> Result<QList<Case>> {
        QMap<CaseRef, bool> found;
        for (const auto &account : accountsOf(of)) {
            const auto sharing = casesWithAccount(account);
            if (!sharing)
                return asFailure(sharing);
            for (const auto &ref : *sharing)
                found.insert(ref, true);
        }
        const auto unsettled = refs(*m_database,
            QStringLiteral("SELECT case_ref FROM cases WHERE unsettled = 1 AND case_ref <> ?"), { text(of.ref.text) });
        if (!unsettled)
            return asFailure(unsettled);
        for (const auto &ref : *unsettled)
            found.insert(ref, true);
        const auto nobody = refs(*m_database,
            QStringLiteral("SELECT DISTINCT case_ref FROM case_documents AS d WHERE NOT EXISTS "
                           "(SELECT 1 FROM accounts WHERE accounts.case_ref = d.case_ref) AND EXISTS "
                           "(SELECT 1 FROM cases WHERE cases.case_ref = d.case_ref AND status NOT IN (%1))")
                .arg(decidedStatuses));
        if (!nobody)
            return asFailure(nobody);
        for (const auto &ref : *nobody)
            found.insert(ref, true);
        found.remove(of.ref);
        QList<Case> cases;
        for (auto at = found.begin(); at != found.end(); ++at) {
            auto c = load(at.key());
            if (!c)
                return asFailure(c);
            cases.append(std::move(*c));
        }
        return cases;
    });
}

Result<QList<CaseRef>> Docket::casesToLookAt() const
{
    // The kind stands in the statement itself: only so its index is used.
    return refs(*m_database,
        QStringLiteral("SELECT case_ref FROM cases WHERE unsettled = 1 UNION "
                       "SELECT case_ref FROM entries WHERE kind = 'asked' ORDER BY case_ref"));
}

Result<QList<CaseRef>> Docket::casesKeptUntil(const QDate &day, int limit) const
{
    return refs(*m_database,
        QStringLiteral("SELECT case_ref FROM cases WHERE keep_until <> '' AND keep_until <= ? "
                       "ORDER BY keep_until, case_ref LIMIT ?"),
        { day.toString(Qt::ISODate), qint64(limit > 0 ? limit : std::numeric_limits<int>::max()) });
}

// What is due next is a case's first date: one that is due before these days may have another on them, and so may one
// whose next date lies behind them have had one.
Result<QList<CaseRef>> Docket::casesDueNear(const QDate &from, const QDate &to, int limit) const
{
    const auto first = from.toString(Qt::ISODate);
    const auto last = QString(to.toString(Qt::ISODate) + QStringLiteral("T~")); // after every instant of that day
    const auto order = QStringLiteral(" ORDER BY due_key%1, received_key%1, case_ref%1 LIMIT ?");
    const std::tuple<QString, QVariantList, QString> parts[] {
        { QStringLiteral("due_key >= ? AND due_key <= ?"), { first, last }, order.arg(QString()) },
        { QStringLiteral("due_key < ?"), { first }, order.arg(QStringLiteral(" DESC")) },
        { QStringLiteral("due_key > ?"), { last }, order.arg(QString()) },
    };
    return m_database->inSnapshot([&]() -> Result<QList<CaseRef>> {
        QList<CaseRef> found;
        for (const auto &[condition, values, ordered] : parts) {
            const auto more
                = refs(*m_database, QStringLiteral("SELECT case_ref FROM cases WHERE ") + condition + ordered,
                    values + QVariantList { qint64(limit - found.size()) });
            if (!more)
                return more;
            found += *more;
        }
        return found;
    });
}

Result<qint64> Docket::decidedButNotClosed() const
{
    return m_database
        ->first(
            QStringLiteral("SELECT count(*) FROM cases WHERE keep_until = '' AND status IN (%1)").arg(decidedStatuses))
        .map([](const std::optional<QVariantList> &row) { return row ? row->first().toLongLong() : 0; });
}

Result<QList<CaseRef>> Docket::casesIn(Register which, int limit) const
{
    return refs(*m_database,
        QStringLiteral("SELECT case_ref FROM registers WHERE register = ? ORDER BY sort_key, case_ref LIMIT ?"),
        { nameOf(which), qint64(limit > 0 ? limit : std::numeric_limits<int>::max()) });
}

Result<QList<CaseRef>> Docket::casesUnder(const QStringList &instruments, int limit) const
{
    QVariantList values;
    for (const auto &instrument : instruments)
        values.append(text(instrument));
    const auto marks = QStringList(instruments.size(), QStringLiteral("?")).join(QStringLiteral(", "));
    values.append(qint64(limit > 0 ? limit : std::numeric_limits<int>::max()));
    return refs(*m_database,
        QStringLiteral(
            "SELECT case_ref FROM cases WHERE instrument IN (%1) ORDER BY received_key DESC, case_ref LIMIT ?")
            .arg(marks),
        values);
}

Result<QList<CaseRef>> Docket::casesWithAccount(const QString &account) const
{
    return refs(*m_database, QStringLiteral("SELECT case_ref FROM accounts WHERE account = ? ORDER BY case_ref"),
        { text(accountKey(account)) });
}

Result<QList<CaseRef>> Docket::casesNamedIn(const QString &words) const
{
    const auto numbers = refs(*m_database,
        QStringLiteral("SELECT DISTINCT case_ref FROM docket_numbers WHERE length(docket_number) >= 6 AND %1")
            .arg(m_database->dialect().isWithin.arg(QStringLiteral("docket_number"))),
        { text(comparable(words)) });
    if (!numbers)
        return numbers;
    auto found = *numbers;
    static const QRegularExpression reference(
        QStringLiteral("\\bWD-\\d{4}-[A-Z0-9]{5}\\b"), QRegularExpression::CaseInsensitiveOption);
    for (auto at = reference.globalMatch(words); at.hasNext();) {
        const CaseRef ref { at.next().captured().toUpper() };
        const auto revision = readRevision(*m_database, ref);
        if (!revision)
            return asFailure(revision);
        if (*revision > 0 && !found.contains(ref))
            found.append(ref);
    }
    return found;
}

Result<QList<CaseRef>> Docket::casesWhoseFactsSay(const QString &words, int limit) const
{
    static const QRegularExpression meaningful(QStringLiteral("[\\p{L}\\p{N}]"));
    const auto asked = wordsOf(words).filter(meaningful);
    if (asked.isEmpty())
        return QList<CaseRef>();
    return refs(
        *m_database, m_database->dialect().searchFacts, { m_database->dialect().matching(asked), qint64(limit) });
}

Result<QList<CaseRef>> Docket::casesWithDocument(const DocumentId &sha256) const
{
    return refs(*m_database, QStringLiteral("SELECT case_ref FROM case_documents WHERE sha256 = ? ORDER BY case_ref"),
        { text(sha256.text) });
}

Result<QList<CaseRef>> Docket::casesWithText(const QString &words) const
{
    return refs(*m_database, QStringLiteral("SELECT case_ref FROM case_texts WHERE words = ? ORDER BY case_ref"),
        { text(words) });
}

Result<QList<CaseRef>> Docket::casesWithDocketNumber(const QString &number) const
{
    return refs(*m_database,
        QStringLiteral("SELECT case_ref FROM docket_numbers WHERE docket_number = ? ORDER BY case_ref"),
        { text(comparable(number)) });
}
}
