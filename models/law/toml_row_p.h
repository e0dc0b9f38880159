// SPDX-License-Identifier: Apache-2.0
// One table of a TOML file of the law, read key by key; what is wrong is noted with its line.
#pragma once
#include "json.h"
#include "law_problem.h"
#include <QCoreApplication>
#include <string_view>
#include <toml++/toml.h>
#include <vector>
namespace writdesk {
class TomlRow {
public:
    TomlRow(const toml::table &table, const QString &file, QList<LawProblem> *problems)
        : m_table(table)
        , m_file(file)
        , m_problems(problems)
    {
    }
    int line() const { return int(m_table.source().begin.line); }
    bool has(const char *key) const { return m_table.contains(key); }
    QString text(const char *key, const QString &otherwise = {});
    QStringList texts(const char *key);
    int number(const char *key, int otherwise = 0);
    bool flag(const char *key, bool otherwise);
    QDate date(const char *key);
    QList<QDate> dates(const char *key);
    template <class Enum> Enum named(const char *key, Enum otherwise)
    {
        auto value = otherwise;
        const auto name = text(key);
        if (!name.isEmpty() && !fromName(name, value))
            wrong(key, QCoreApplication::translate("Law", "%1 is no known name").arg(name));
        return value;
    }
    const toml::table *table(const char *key);
    QString prepared(); // the setting that speaks of a row that is no law; notes where it has days all the same
    void need(const char *key); // notes that it is missing
    void wrong(const char *key, const QString &what);
    void noOthers(); // notes every key that was never asked for

private:
    const toml::node *node(const char *key);
    const toml::table &m_table;
    QString m_file;
    QList<LawProblem> *m_problems;
    std::vector<std::string_view> m_asked {}; // keys are literals of the program
};
// The file as a table; empty and a problem where it is no TOML.
toml::table tomlOf(const LawFile &file, QList<LawProblem> *problems);
// Every [[name]] of a file.
void eachRow(const toml::table &root, const char *name, const QString &file, QList<LawProblem> *problems,
    const std::function<void(TomlRow &)> &read);
}
