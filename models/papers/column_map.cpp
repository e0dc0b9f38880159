// SPDX-License-Identifier: Apache-2.0
#include "column_map.h"
#include <QCoreApplication>
#include <QTimeZone>
#include <algorithm>
#include <toml++/toml.h>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Columns", text); }
constexpr qsizetype mostBytes = 1024 * 1024;

QString textOf(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

tl::unexpected<Failure> unusable(const QString &what)
{
    return failed(say("The map of columns cannot be used: %1. Correct it and try again.").arg(what));
}

// Reads one table by its known keys; the first thing that is wrong is kept.
class MapReader {
public:
    explicit MapReader(const toml::table &root)
        : m_root(root)
    {
    }
    Result<ColumnMap> read();

private:
    QString text(const toml::table &table, const char *key);
    void known(const toml::table &table, const QStringList &keys);
    void wrong(const QString &what) { m_problem = m_problem.isEmpty() ? what : m_problem; }
    void fields();
    const toml::table &m_root;
    ColumnMap m_map {};
    QString m_problem {};
};

QString MapReader::text(const toml::table &table, const char *key)
{
    const auto *node = table.get(key);
    if (!node)
        return {};
    const auto value = node->value_exact<std::string>();
    if (!value)
        wrong(say("line %1: %2 must be text").arg(node->source().begin.line).arg(QLatin1String(key)));
    return value ? textOf(*value) : QString();
}

// A misspelt key must not let out what it was meant to keep in.
void MapReader::known(const toml::table &table, const QStringList &keys)
{
    for (const auto &[key, node] : table) {
        if (!keys.contains(textOf(key.str())))
            wrong(say("line %1: %2 is no part of a map").arg(node.source().begin.line).arg(textOf(key.str())));
    }
}

void MapReader::fields()
{
    const auto *list = m_root["fields"].as_array();
    const auto *table = m_root["fields"].as_table();
    if (list) {
        for (const auto &one : *list)
            m_map.fields.append({ textOf(one.value_or(std::string())), {} });
    } else if (table) {
        for (const auto &[key, node] : *table)
            m_map.fields.append({ textOf(key.str()), textOf(node.value_or(std::string())) });
        std::ranges::sort(m_map.fields, {}, [&](const MappedField &f) { // as the file lists them, not by the alphabet
            return (*table)[f.column.toStdString()].node()->source().begin.line;
        });
    }
    const auto nameless = [](const MappedField &f) { return f.column.isEmpty(); };
    if (m_map.fields.isEmpty() || std::ranges::any_of(m_map.fields, nameless))
        wrong(say("[fields] must name every column that may go out"));
}

Result<ColumnMap> MapReader::read()
{
    static const toml::table none;
    known(m_root,
        { QStringLiteral("format"), QStringLiteral("separator"), QStringLiteral("account"), QStringLiteral("time"),
            QStringLiteral("fields") });
    m_map.format = text(m_root, "format");
    const auto separator = text(m_root, "separator");
    const auto &account = m_root["account"].is_table() ? *m_root["account"].as_table() : none;
    const auto &time = m_root["time"].is_table() ? *m_root["time"].as_table() : none;
    known(account, { QStringLiteral("column"), QStringLiteral("kind") });
    known(time, { QStringLiteral("column"), QStringLiteral("format"), QStringLiteral("zone") });
    m_map.account = text(account, "column");
    m_map.accountKind = text(account, "kind");
    m_map.time = text(time, "column");
    m_map.timeFormat = text(time, "format");
    m_map.zone = text(time, "zone").toUtf8();
    if (m_map.zone.isEmpty())
        m_map.zone = "UTC";
    fields();
    if (m_map.format != u"csv" && m_map.format != u"json")
        wrong(say("format must be csv or json"));
    if (separator.size() > 1)
        wrong(say("a separator is one character"));
    m_map.separator = separator.isEmpty() ? QChar(u',') : separator.front();
    if (m_map.account.isEmpty())
        wrong(say("[account] column must name the column that says whose record it is"));
    if (!QTimeZone::isTimeZoneIdAvailable(m_map.zone))
        wrong(say("\"%1\" is no time zone of the IANA list").arg(QString::fromUtf8(m_map.zone)));
    if (!m_problem.isEmpty())
        return unusable(m_problem);
    return m_map;
}
}

Result<ColumnMap> readColumnMap(const QByteArray &toml)
{
    if (toml.size() > mostBytes)
        return unusable(say("it is larger than one mebibyte"));
    try {
        const auto root = toml::parse(std::string_view(toml.constData(), size_t(toml.size())));
        return MapReader(root).read();
    } catch (const toml::parse_error &error) {
        return unusable(say("line %1: %2").arg(error.source().begin.line).arg(textOf(error.description())));
    }
}
}
