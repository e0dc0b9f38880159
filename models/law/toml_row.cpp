// SPDX-License-Identifier: Apache-2.0
#include "toml_row_p.h"
#include <algorithm>
#include <string>
namespace writdesk {
const toml::node *TomlRow::node(const char *key)
{
    m_asked.emplace_back(key);
    return m_table.get(key);
}

void TomlRow::wrong(const char *key, const QString &what)
{
    const auto *at = m_table.get(key);
    const auto where = at ? int(at->source().begin.line) : line();
    m_problems->append({ m_file, where, QStringLiteral("%1: %2").arg(QString::fromUtf8(key), what) });
}

void TomlRow::need(const char *key)
{
    if (!m_table.contains(key))
        wrong(key, QCoreApplication::translate("Law", "is missing"));
}

QString TomlRow::prepared()
{
    const auto setting = text("prepared");
    if (!setting.isEmpty() && (has("valid_from") || has("valid_to")))
        wrong(
            "prepared", QCoreApplication::translate("Law", "contradicts the row's days: what is law is not prepared"));
    return setting;
}

QString TomlRow::text(const char *key, const QString &otherwise)
{
    const auto *at = node(key);
    if (!at)
        return otherwise;
    if (const auto value = at->value_exact<std::string>())
        return QString::fromStdString(*value);
    wrong(key, QCoreApplication::translate("Law", "must be text"));
    return otherwise;
}

QStringList TomlRow::texts(const char *key)
{
    QStringList list;
    const auto *at = node(key);
    if (!at)
        return list;
    const auto *array = at->as_array();
    if (!array || !array->is_homogeneous(toml::node_type::string)) {
        if (!array || !array->empty())
            wrong(key, QCoreApplication::translate("Law", "must be a list of texts"));
        return list;
    }
    for (const auto &item : *array)
        list.append(QString::fromStdString(*item.value<std::string>()));
    return list;
}

int TomlRow::number(const char *key, int otherwise)
{
    const auto *at = node(key);
    if (!at)
        return otherwise;
    if (const auto value = at->value_exact<int64_t>(); value && *value > -100000 && *value < 100000)
        return int(*value);
    wrong(key, QCoreApplication::translate("Law", "must be a whole number below 100000"));
    return otherwise;
}

bool TomlRow::flag(const char *key, bool otherwise)
{
    const auto *at = node(key);
    if (!at)
        return otherwise;
    if (const auto value = at->value_exact<bool>())
        return *value;
    wrong(key, QCoreApplication::translate("Law", "must be true or false"));
    return otherwise;
}

QDate TomlRow::date(const char *key)
{
    const auto *at = node(key);
    if (!at)
        return {};
    if (const auto value = at->value_exact<toml::date>()) {
        const QDate day(value->year, value->month, value->day);
        if (day.isValid())
            return day;
    }
    wrong(key, QCoreApplication::translate("Law", "must be a date such as 2026-11-23, without quotes"));
    return {};
}

QList<QDate> TomlRow::dates(const char *key)
{
    const auto *at = node(key);
    QList<QDate> days;
    if (!at)
        return days;
    const auto *list = at->as_array();
    for (qsizetype i = 0; list && i < qsizetype(list->size()); ++i) {
        const auto value = list->get(size_t(i))->value_exact<toml::date>();
        days.append(value ? QDate(value->year, value->month, value->day) : QDate());
    }
    if (days.isEmpty() || days.contains(QDate()))
        wrong(key, QCoreApplication::translate("Law", "must be a list of dates such as [2026-11-23], without quotes"));
    return days;
}

const toml::table *TomlRow::table(const char *key)
{
    const auto *at = node(key);
    if (at && !at->is_table())
        wrong(key, QCoreApplication::translate("Law", "must be a table"));
    return at ? at->as_table() : nullptr;
}

void TomlRow::noOthers()
{
    for (const auto &[key, value] : m_table) {
        if (std::ranges::find(m_asked, key.str()) == m_asked.end())
            wrong(std::string(key.str()).c_str(), QCoreApplication::translate("Law", "is no key of this row"));
    }
}

toml::table tomlOf(const LawFile &file, QList<LawProblem> *problems)
{
    try {
        return toml::parse(std::string_view(file.bytes.constData(), size_t(file.bytes.size())));
    } catch (const toml::parse_error &error) {
        const auto what = error.description();
        problems->append(
            { file.name, int(error.source().begin.line), QString::fromUtf8(what.data(), qsizetype(what.size())) });
        return {};
    }
}

void eachRow(const toml::table &root, const char *name, const QString &file, QList<LawProblem> *problems,
    const std::function<void(TomlRow &)> &read)
{
    const auto *node = root.get(name);
    if (!node)
        return;
    const auto *rows = node->as_array();
    if (!rows || !rows->is_array_of_tables()) {
        problems->append({ file, int(node->source().begin.line),
            QCoreApplication::translate("Law", "%1 must be rows, each headed [[%1]]").arg(QLatin1String(name)) });
        return;
    }
    for (const auto &item : *rows) {
        TomlRow row(*item.as_table(), file, problems);
        read(row);
        row.noOthers();
    }
}
}
