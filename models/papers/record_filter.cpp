// SPDX-License-Identifier: Apache-2.0
#include "record_filter.h"
#include "csv.h"
#include "record_pieces_p.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <QStringDecoder>
#include <QTimeZone>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Columns", text); }

QString plain(QString account)
{
    account = account.trimmed().toLower();
    if (account.startsWith(u"phone:"))
        account.removeIf([](QChar c) { return QStringView(u" -().").contains(c); });
    return account;
}

// An address on the paper may name the instant at which it was used: ip:192.0.2.1@2026-01-01T00:00:00Z.
QString withoutInstant(const QString &account)
{
    return account.startsWith(u"ip:") ? account.section(u'@', 0, 0) : account;
}

QString withKind(const QString &value, const ColumnMap &map)
{
    static const QStringList kinds { QStringLiteral("email"), QStringLiteral("phone"), QStringLiteral("ip"),
        QStringLiteral("domain"), QStringLiteral("handle"), QStringLiteral("order"), QStringLiteral("url"),
        QStringLiteral("name") };
    const auto named = value.contains(u':') && kinds.contains(value.section(u':', 0, 0));
    return named || map.accountKind.isEmpty() ? value : map.accountKind + u':' + value;
}

struct Moment { // the time a record names: an instant, or a whole day
    QDateTime first {};
    QDateTime last {};
};

Moment momentOf(const QString &text, const ColumnMap &map)
{
    const QTimeZone zone(map.zone);
    bool number = false;
    const auto count = text.toLongLong(&number);
    QDateTime at;
    if (map.timeFormat == u"unix" || map.timeFormat == u"unix_ms") {
        if (number)
            at = QDateTime::fromMSecsSinceEpoch(map.timeFormat == u"unix" ? count * 1000 : count, Qt::UTC);
    } else if (map.timeFormat.isEmpty() || map.timeFormat == u"iso") {
        if (const auto day = QDate::fromString(text, Qt::ISODate); text.size() == 10 && day.isValid())
            return { day.startOfDay(zone), day.endOfDay(zone) };
        at = QDateTime::fromString(text, Qt::ISODateWithMs);
    } else {
        at = QDateTime::fromString(text, map.timeFormat);
    }
    if (at.isValid() && at.timeSpec() == Qt::LocalTime) // no offset was named
        at = QDateTime(at.date(), at.time(), zone);
    return { at, at };
}

class Filter {
public:
    Filter(const ColumnMap &map, const RecordScope &scope, const Sink &sink)
        : m_map(map)
        , m_scope(scope)
        , m_sink(sink)
    {
        for (const auto &account : scope.accounts)
            m_accounts.append(plain(withoutInstant(account)));
        for (const auto &field : map.fields) {
            if (field.category.isEmpty() ? !scope.named : scope.categories.contains(field.category))
                m_fields.append(field.column);
        }
    }
    virtual ~Filter() = default;
    Q_DISABLE_COPY_MOVE(Filter)
    virtual Result<> take(const QByteArray &record) = 0;
    virtual Result<> ended() { return {}; }
    const FilterReport &report() const { return m_report; }

protected:
    std::optional<Left> whyLeft(const QString &account, const QString &time) const;
    Result<> leave(Left why)
    {
        ++m_report.left[why];
        return {};
    }
    void drop(const QString &column)
    {
        if (!m_fields.contains(column) && !m_report.dropped.contains(column) && m_report.dropped.size() < 1000)
            m_report.dropped.append(column);
    }
    Result<> give(const QByteArray &line)
    {
        ++m_report.out;
        return m_sink(line);
    }
    const ColumnMap &m_map;
    const RecordScope &m_scope;
    const Sink &m_sink;
    QStringList m_accounts {};
    QStringList m_fields {}; // that may go out
    FilterReport m_report {};
};

std::optional<Left> Filter::whyLeft(const QString &account, const QString &time) const
{
    if (account.trimmed().isEmpty())
        return Left::NoAccount;
    if (!m_accounts.contains(plain(withKind(account.trimmed(), m_map))))
        return Left::Account;
    if (m_scope.anyTime || m_map.time.isEmpty() || (!m_scope.from.isValid() && !m_scope.to.isValid()))
        return {};
    const auto at = momentOf(time.trimmed(), m_map);
    if (!at.first.isValid())
        return Left::NoTime;
    // A day that lies only partly within is not within: nobody can say of when its record is.
    const auto early = m_scope.from.isValid() && at.first < m_scope.from;
    const auto late = m_scope.to.isValid() && at.last > m_scope.to;
    return early || late ? std::optional(Left::Range) : std::nullopt;
}

bool isUtf8(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    return !decoder.hasError() && !text.contains(QChar(u'\0'));
}

class CsvFilter : public Filter {
public:
    using Filter::Filter;
    Result<> take(const QByteArray &bytes) override
    {
        const auto records = csvRecords(QString::fromUtf8(bytes), m_map.separator);
        if (m_header.isEmpty())
            return records.isEmpty() ? Result<>() : head(records.first().fields);
        if (records.isEmpty())
            return {}; // a blank line
        ++m_report.in;
        const auto &record = records.first();
        if (records.size() > 1 || !record.problem.isEmpty() || record.fields.size() != m_header.size()
            || !isUtf8(bytes))
            return leave(Left::Malformed);
        if (const auto why = whyLeft(record.fields[m_account], record.fields.value(m_time)))
            return leave(*why);
        QStringList cells;
        for (const auto at : m_out)
            cells.append(record.fields[at]);
        return give(csvLine(cells).toUtf8());
    }
    Result<> ended() override
    {
        return m_header.isEmpty() ? failed(say("The export is empty: it has no line that names its columns."))
                                  : Result<>();
    }

private:
    Result<> head(QStringList names)
    {
        if (names.first().startsWith(QChar(0xfeff))) // some programs mark UTF-8
            names.first().remove(0, 1);
        for (auto &name : names)
            name = name.trimmed();
        auto needed = QStringList { m_map.account };
        for (const auto &field : m_map.fields)
            needed.append(field.column);
        if (!m_map.time.isEmpty())
            needed.append(m_map.time);
        for (const auto &name : needed) {
            if (names.count(name) != 1)
                return failed(say("The export has %1 columns named %2, and the map needs one. Correct the map.")
                                  .arg(names.count(name))
                                  .arg(name));
        }
        m_header = names;
        m_account = names.indexOf(m_map.account);
        m_time = names.indexOf(m_map.time);
        for (const auto &field : m_fields)
            m_out.append(names.indexOf(field));
        for (const auto &name : names)
            drop(name);
        return m_sink(csvLine(m_fields).toUtf8());
    }
    QStringList m_header {};
    qsizetype m_account = 0;
    qsizetype m_time = -1;
    QList<qsizetype> m_out {};
};

QString textAt(const QJsonObject &object, const QString &path)
{
    auto value = object.value(path);
    if (value.isUndefined() && path.contains(u'.')) {
        value = object;
        for (const auto &step : path.split(u'.'))
            value = value.toObject().value(step);
    }
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

class JsonFilter : public Filter {
public:
    using Filter::Filter;
    Result<> take(const QByteArray &bytes) override
    {
        ++m_report.in;
        QJsonParseError error;
        const auto object = QJsonDocument::fromJson(bytes, &error).object();
        const auto members = jsonMembers(bytes);
        if (error.error != QJsonParseError::NoError || members.size() != object.size())
            return leave(Left::Malformed); // a key that stands twice would let one value be read and the other go out
        for (const auto &member : members)
            drop(member.key);
        if (const auto why = whyLeft(textAt(object, m_map.account), textAt(object, m_map.time)))
            return leave(*why);
        QByteArrayList kept;
        for (const auto &field : m_fields) {
            const auto at = std::ranges::find(members, field, &JsonMember::key);
            if (at != members.end())
                kept.append(keyed(field) + at->value);
        }
        return give('{' + kept.join(',') + "}\n");
    }

private:
    static QByteArray keyed(const QString &key)
    {
        const auto array = QJsonDocument(QJsonArray { key }).toJson(QJsonDocument::Compact);
        return array.mid(1, array.size() - 2) + ':';
    }
};
}

QString leftWords(Left why)
{
    switch (why) {
    case Left::Account:
        return say("of an account that the paper does not name");
    case Left::NoAccount:
        return say("of no account");
    case Left::Range:
        return say("outside the dates of the paper");
    case Left::NoTime:
        return say("of a time that cannot be read");
    case Left::Malformed:
        return say("not formed as the others");
    }
    return {};
}

Result<FilterReport> filterRecords(const Feed &feed, const ColumnMap &map, const RecordScope &scope, const Sink &sink)
{
    std::unique_ptr<Filter> filter;
    if (map.format == u"csv")
        filter = std::make_unique<CsvFilter>(map, scope, sink);
    else
        filter = std::make_unique<JsonFilter>(map, scope, sink);
    const auto take = [&](const QByteArray &record) { return filter->take(record); };
    const auto pieces = map.format == u"csv" ? RecordPieces::ofCsv(take) : RecordPieces::ofJson(take);
    return feed([&](QByteArrayView bytes) { return pieces->add(bytes); })
        .and_then([&] { return pieces->end(); })
        .and_then([&] { return filter->ended(); })
        .map([&] { return filter->report(); });
}
}
