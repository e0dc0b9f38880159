// SPDX-License-Identifier: Apache-2.0
#include "near_names.h"
#include <algorithm>
#include <utility>
#include <vector>
namespace writdesk {
namespace {
constexpr int farthest = 2; // letters put in, left out or changed
constexpr qsizetype mostShown = 3;
constexpr qsizetype ownLetters = 3; // fewer in common say nothing

int lettersApart(const QString &a, const QString &b)
{
    std::vector<int> row(size_t(b.size()) + 1);
    for (size_t j = 0; j < row.size(); ++j)
        row[j] = int(j);
    for (qsizetype i = 0; i < a.size(); ++i) {
        auto diagonal = std::exchange(row[0], int(i) + 1);
        for (size_t j = 1; j < row.size(); ++j) {
            const auto changed = diagonal + (a[i] == b[qsizetype(j) - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({ changed, row[j] + 1, row[j - 1] + 1 }));
        }
    }
    return row.back();
}

int farness(const QString &typed, const QString &known)
{
    const auto apart = lettersApart(typed, known);
    if (apart <= farthest && apart < std::min(typed.size(), known.size()))
        return apart;
    const auto shorter = std::min(typed.size(), known.size());
    const auto within = known.startsWith(typed) || known.endsWith(typed) || typed.startsWith(known);
    return shorter >= ownLetters && within ? farthest + 1 : farthest + 2;
}
}

QStringList nearestOf(const QString &typed, const QStringList &known)
{
    const auto plain = typed.toLower().replace(u' ', u'_').replace(u'-', u'_');
    QList<std::pair<int, QString>> near;
    for (const auto &name : known) {
        if (const auto far = farness(plain, name); far <= farthest + 1 && !near.contains(std::pair(far, name)))
            near.append({ far, name });
    }
    std::ranges::sort(near);
    QStringList names;
    for (const auto &[far, name] : near.first(std::min(near.size(), mostShown)))
        names.append(name);
    return names;
}
}
