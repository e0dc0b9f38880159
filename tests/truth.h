// SPDX-License-Identifier: Apache-2.0
// What the sample papers state (tests/data/papers/truth.csv), and readings of them kept as JSON.
#pragma once
#include "fact_finder.h"
#include <QFile>
#include <QMultiMap>
#include <optional>
namespace writdesk {
// A file's rows name,value, where a value with commas is quoted.
inline QMap<QString, QMultiMap<QString, QString>> truthOf(const QString &csv)
{
    QMap<QString, QMultiMap<QString, QString>> truth;
    QFile file(csv);
    if (!file.open(QIODevice::ReadOnly))
        return truth;
    file.readLine();
    while (!file.atEnd()) {
        const auto line = QString::fromUtf8(file.readLine()).trimmed();
        auto value = line.section(u',', 2);
        if (value.startsWith(u'"') && value.endsWith(u'"'))
            value = value.mid(1, value.size() - 2).replace(QStringLiteral("\"\""), QStringLiteral("\""));
        truth[line.section(u',', 0, 0)].insert(line.section(u',', 1, 1), value);
    }
    return truth;
}

inline std::optional<Paper> cachedPaper(const QString &json)
{
    QFile file(json);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return valueOf<Paper>(jsonObject(file.readAll()));
}

inline FinderContext sampleContext()
{
    return { QStringLiteral("AutoIDM"), { QStringLiteral("AutoIDM, LLC") }, { QStringLiteral("autoidm.example") } };
}

inline bool statedIn(const FoundFacts &found, const QString &name, const QString &value)
{
    if (name == u"process")
        return found.process == (value == u"true");
    return Facts(found.facts).values(name).contains(value);
}
}
