// SPDX-License-Identifier: Apache-2.0
#include "find_p.h"
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
namespace writdesk {
namespace {
struct Table {
    QHash<QString, ListedCourt> courts {}; // by printed name
    int longest = 0;
};

Table readTable()
{
    Table table;
    QFile file(QStringLiteral(":/courts/courts.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the court table is not built in");
    const auto rows = QJsonDocument::fromJson(file.readAll()).array();
    for (const auto &value : rows) {
        const auto row = value.toObject();
        const auto field = [&row](QLatin1String name) { return row.value(name).toString(); };
        const ListedCourt court { field(QLatin1String("id")), field(QLatin1String("name")),
            field(QLatin1String("system")), field(QLatin1String("state")) };
        for (const auto &name : row.value(QLatin1String("names")).toArray()) {
            table.courts.insert(name.toString(), court);
            table.longest = std::max(table.longest, static_cast<int>(name.toString().count(u' ')) + 1);
        }
    }
    return table;
}

const Table &table()
{
    static const Table read = readTable(); // never changes after it is read
    return read;
}

QString plain(QString words)
{
    static const auto marks = QRegularExpression(QStringLiteral("[^a-z0-9]+"));
    static const auto shortened = QRegularExpression(QStringLiteral("\\bu\\. ?s\\."));
    words = words.toLower().remove(u'\'').remove(QChar(0x2019)).replace(shortened, QStringLiteral("united states"));
    return words.replace(marks, QStringLiteral(" ")).simplified();
}
}

ListedCourt courtNamed(const QString &words) { return table().courts.value(plain(words)); }
int longestCourtName() { return table().longest; }
}
