// SPDX-License-Identifier: Apache-2.0
#include "import_map_p.h"
#include "intake_desk.h"
#include "near_names.h"
#include <QCoreApplication>
#include <algorithm>
#include <toml++/toml.h>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Import", text); }
QString text(const toml::key &key) { return QString::fromUtf8(key.str().data(), qsizetype(key.str().size())); }
constexpr qsizetype mostBytes = 1024 * 1024;

// What logs say besides facts; it stands in the case as it stood in the log.
struct LogName {
    const char *name;
    CellKind kind;
};
constexpr LogName logNames[] = {
    { "sent_on", CellKind::Date },
    { "summary", CellKind::Text },
    { "acknowledged", CellKind::Answer },
    { "order_required", CellKind::Answer },
    { "order_produced", CellKind::Answer },
    { "data_released", CellKind::Answer },
    { "link", CellKind::Text },
    { "related", CellKind::Text },
    { "note", CellKind::Text },
    { "status", CellKind::Text },
    { "channel", CellKind::Text },
};

const LogName *logName(const QString &name)
{
    const auto *at = std::ranges::find_if(logNames, [&](const LogName &l) { return name == QLatin1String(l.name); });
    return at == std::end(logNames) ? nullptr : at;
}

// "%d/%m/%Y" and "DD/MM/YYYY" are written by people who know other programs.
QString qtFormat(QString format)
{
    static const std::pair<const char *, const char *> other[]
        = { { "%d", "dd" }, { "%m", "MM" }, { "%Y", "yyyy" }, { "%y", "yy" }, { "%b", "MMM" }, { "%B", "MMMM" },
              { "%H", "HH" }, { "%M", "mm" }, { "%S", "ss" }, { "YYYY", "yyyy" }, { "YY", "yy" }, { "DD", "dd" } };
    for (const auto &[from, to] : other)
        format.replace(QLatin1String(from), QLatin1String(to));
    return format;
}

class MapReader {
public:
    MapReader(const toml::table &root, const LawSet &law)
        : m_root(root)
        , m_law(law)
    {
    }
    Result<ImportMap> read();

private:
    void wrong(const toml::source_region &at, const QString &what)
    {
        if (m_problem.isEmpty())
            m_problem = say("line %1: %2").arg(at.begin.line).arg(what);
    }
    void wrong(const toml::node &node, const QString &what) { wrong(node.source(), what); }
    QString one(const toml::node &node)
    {
        if (const auto value = node.value_exact<std::string>())
            return QString::fromStdString(*value);
        wrong(node, say("a text in quotes is expected here"));
        return {};
    }
    QStringList several(const toml::node &node)
    {
        const auto *array = node.as_array();
        QStringList all;
        if (!array)
            all.append(one(node));
        for (size_t i = 0; array && i < array->size(); ++i)
            all.append(one(*array->get(i)));
        all.removeAll(QString());
        return all;
    }
    QString named(const toml::key &key)
    {
        const auto name = importName(text(key));
        if (logName(name) || isFactName(m_law, name))
            return name;
        const auto near = nearestOf(text(key), knownNames());
        wrong(key.source(),
            near.isEmpty()
                ? say("%1 is no fact; writdeskctl help facts and the manual's page on importing list all names")
                      .arg(text(key))
                : say("%1 is no fact; perhaps %2 is meant").arg(text(key), near.join(say(" or "))));
        return name;
    }
    QStringList knownNames() const
    {
        auto names = namesOfLogs() + factNames();
        for (const auto &kind : m_law.facts)
            names.append(kind.name);
        return names;
    }
    void eachOf(const char *section, const std::function<void(const toml::key &, const toml::node &)> &take)
    {
        const auto *node = m_root.get(section);
        if (node && !node->is_table())
            wrong(*node, say("%1 must be a table headed [%1]").arg(QLatin1String(section)));
        if (!node || !node->is_table())
            return;
        for (const auto &[key, value] : *node->as_table()) // itself: a copy forgets its lines
            take(key, value);
    }
    void columns();
    void cells();
    void dates(const toml::key &key, const toml::node &node);
    void top(const toml::key &key, const toml::node &node);

    const toml::table &m_root;
    const LawSet &m_law;
    ImportMap m_map {};
    QString m_problem {};
};

void MapReader::columns()
{
    eachOf("columns", [&](const toml::key &key, const toml::node &node) {
        const auto name = named(key);
        const auto headers = several(node);
        if (headers.isEmpty() || (headers.size() > 1 && !isMany(name)))
            wrong(node, say("%1 comes from one column").arg(name));
        m_map.columns[name] += headers;
    });
}

void MapReader::cells()
{
    eachOf("constants", [&](const toml::key &key, const toml::node &node) {
        if (text(key) == u"account_kind")
            m_map.accountKind = one(node);
        else
            m_map.constants.insert(named(key), one(node));
    });
    eachOf("split", [&](const toml::key &key, const toml::node &node) {
        const auto name = named(key);
        if (!isMany(name))
            wrong(node, say("%1 may stand once in a case, so its cells are not split").arg(name));
        m_map.split.insert(name, several(node));
    });
    eachOf("values", [&](const toml::key &key, const toml::node &node) {
        const auto name = named(key);
        if (!node.is_table())
            return wrong(node, say("values of %1 are a table headed [values.%1]").arg(name));
        for (const auto &[cell, meaning] : *node.as_table())
            m_map.values[name].insert(text(cell).simplified().toCaseFolded(), one(meaning));
    });
    eachOf("dates", [&](const toml::key &key, const toml::node &node) { dates(key, node); });
}

void MapReader::dates(const toml::key &key, const toml::node &node)
{
    const auto name = text(key);
    if (name == u"zone") {
        m_map.zone = one(node).toLatin1();
        if (!QTimeZone(m_map.zone).isValid())
            wrong(node, say("%1 is no time zone such as Europe/London").arg(QString::fromLatin1(m_map.zone)));
    } else if (name == u"formats" || name == u"format" || name == u"date_format") {
        for (const auto &format : several(node)) {
            m_map.formats.append(qtFormat(format));
            if (!format.contains(u'y') && !format.contains(u'Y'))
                wrong(node, say("%1 is no format of a date with its year, such as dd/MM/yyyy").arg(format));
        }
    } else {
        wrong(node, say("[dates] knows formats and zone"));
    }
}

void MapReader::top(const toml::key &key, const toml::node &node)
{
    static const QStringList sections { QStringLiteral("columns"), QStringLiteral("constants"), QStringLiteral("split"),
        QStringLiteral("values"), QStringLiteral("dates") };
    const auto name = text(key);
    if (name == u"encoding")
        m_map.encoding = one(node);
    else if (name == u"separator")
        m_map.separator = one(node);
    else if (name == u"blank")
        m_map.blank = several(node);
    else if (name == u"date_format" || name == u"date_formats")
        dates(toml::key("formats"), node);
    else if (!sections.contains(name))
        wrong(node, say("%1 is no part of a map").arg(name));
    if (m_map.separator.size() > 1)
        wrong(node, say("a separator is one character"));
}

Result<ImportMap> MapReader::read()
{
    for (const auto &[key, node] : m_root)
        top(key, node);
    columns();
    cells();
    if (m_problem.isEmpty() && m_map.columns.isEmpty())
        m_problem = say("it has no [columns]");
    if (!m_problem.isEmpty())
        return failed(say("The map cannot be used: %1. Correct it and try again.").arg(m_problem));
    return m_map;
}
}

QString importName(const QString &name)
{
    static const QMap<QString, QString> same { { QStringLiteral("from_address"), QStringLiteral("requester_email") },
        { QStringLiteral("from"), QStringLiteral("requester_email") },
        { QStringLiteral("agency"), QStringLiteral("requester") },
        { QStringLiteral("reference"), QStringLiteral("docket_number") },
        { QStringLiteral("date_sent"), QStringLiteral("sent_on") },
        { QStringLiteral("acknowledged_on"), QStringLiteral("acknowledged") },
        { QStringLiteral("order_produced_on"), QStringLiteral("order_produced") },
        { QStringLiteral("released_on"), QStringLiteral("data_released") },
        { QStringLiteral("notes"), QStringLiteral("note") } };
    return same.value(name, name);
}

QStringList namesOfLogs()
{
    QStringList names;
    for (const auto &log : logNames)
        names.append(QLatin1String(log.name));
    return names;
}

CellKind cellKind(const QString &name, const LawSet &law)
{
    if (const auto *log = logName(name))
        return log->kind;
    if (name == u"account")
        return CellKind::Account;
    if (name == u"category")
        return CellKind::Category;
    if (name == u"instrument")
        return CellKind::Instrument;
    const auto at = std::ranges::find(law.facts, name, &FactKind::name);
    const auto type = at == law.facts.end() ? QString() : at->type;
    return type == u"instant" ? CellKind::Instant
        : type == u"date"     ? CellKind::Date
        : type == u"flag"     ? CellKind::Flag
                              : CellKind::Text;
}

Result<ImportMap> readImportMap(const QByteArray &toml, const LawSet &law)
{
    if (toml.size() > mostBytes)
        return failed(say("The map is larger than one mebibyte, which no map is. Check which file it is."));
    try {
        const auto root = toml::parse(std::string_view(toml.constData(), size_t(toml.size())));
        return MapReader(root, law).read();
    } catch (const toml::parse_error &error) {
        const auto what = error.description();
        return failed(say("The map is no TOML: line %1: %2. Correct it and try again.")
                          .arg(error.source().begin.line)
                          .arg(QString::fromUtf8(what.data(), qsizetype(what.size()))));
    }
}
}
