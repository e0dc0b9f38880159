// SPDX-License-Identifier: Apache-2.0
#include "campaign.h"
namespace writdesk {
namespace {
constexpr Mailed all[] = { Mailed::Open, Mailed::Sent, Mailed::Delivered, Mailed::Bounced };
}

QChar letterOf(Mailed state) { return nameOf(state).front(); }

Mailed stateAt(const Campaign &campaign, qsizetype recipient)
{
    const auto letter = recipient < campaign.states.size() ? campaign.states.at(recipient) : letterOf(Mailed::Open);
    for (const auto state : all) {
        if (letterOf(state) == letter)
            return state;
    }
    return Mailed::Open;
}

qsizetype countOf(const Campaign &campaign, Mailed state) { return campaign.states.count(letterOf(state)); }

QString rangesOf(const QList<int> &numbers)
{
    QStringList ranges;
    for (qsizetype from = 0, to = 0; from < numbers.size(); from = to) {
        for (to = from + 1; to < numbers.size() && numbers.at(to) == numbers.at(to - 1) + 1;)
            ++to;
        const auto first = QString::number(numbers.at(from));
        ranges.append(to - from == 1 ? first : QStringLiteral("%1-%2").arg(first).arg(numbers.at(to - 1)));
    }
    return ranges.join(u',');
}

QList<int> numbersIn(const QString &ranges)
{
    QList<int> numbers;
    for (const auto &range : ranges.split(u',', Qt::SkipEmptyParts)) {
        const auto first = range.section(u'-', 0, 0).toInt();
        const auto last = range.contains(u'-') ? range.section(u'-', 1).toInt() : first;
        for (auto number = first; number > 0 && number <= last; ++number)
            numbers.append(number);
    }
    return numbers;
}
}
