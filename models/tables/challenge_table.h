// SPDX-License-Identifier: Apache-2.0
// The challenges of one case and the log of each: who said what, and how it ended.
#pragma once
#include "case.h"
#include "row_table.h"
namespace writdesk {
struct ShownChallenge {
    Challenge challenge {};
    QString since {};
    QString state {};
    friend bool operator==(const ShownChallenge &, const ShownChallenge &) = default;
};
QList<ShownChallenge> shownChallenges(const QList<Challenge> &challenges, const QByteArray &zone);
class ChallengeTable : public RowTable<ShownChallenge> {
    Q_OBJECT
public:
    enum { IdColumn, KindColumn, SideColumn, SinceColumn, StateColumn };
    explicit ChallengeTable(QObject *parent = nullptr);
};

struct ShownUtterance {
    QString when {};
    QString who {};
    QString says {};
    QString entered {}; // by whom and when
    friend bool operator==(const ShownUtterance &, const ShownUtterance &) = default;
};
// Its grounds first, then line by line, and its end last.
QList<ShownUtterance> shownLog(const Challenge &challenge, const QByteArray &zone);
class ChallengeLogTable : public RowTable<ShownUtterance> {
    Q_OBJECT
public:
    enum { WhenColumn, WhoColumn, SaysColumn, EnteredColumn };
    explicit ChallengeLogTable(QObject *parent = nullptr);
};
}
