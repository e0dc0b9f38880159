// SPDX-License-Identifier: Apache-2.0
// How each register is made of the cases that stand in it.
#pragma once
#include "case_questions.h"
#include "registers_desk.h"
#include "view_desk.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
inline QString registerSays(const char *text) { return QCoreApplication::translate("Registers", text); }

// The gates look at every case that nobody settled: they are asked for these many rows, and for more where the case is
// opened.
class Gates {
public:
    explicit Gates(Desk &desk)
        : m_desk(desk)
    {
    }
    // None where it was not asked any more.
    std::optional<QList<Block>> blocks(const Case &c, Act act, const QString &subject, const QString &what);
    // What of this case alone stands in the way, and of the others that are given.
    QList<Block> own(const Case &c, Act act, const QString &subject, const QList<Case> &others = {}) const;

private:
    Desk &m_desk;
    int m_left = 50;
};

QStringList approvers(const Case &c, const Approval &asked);

inline bool bindsSooner(const NextAct &a, const NextAct &b)
{
    if (a.over != b.over)
        return b.over;
    if (a.over) // the newest of what is over
        return a.by.date > b.by.date;
    return std::tuple(!a.by.isValid(), a.by.date, !a.now) < std::tuple(!b.by.isValid(), b.by.date, !b.now);
}

// `make` answers with the rows of one case.
template <class Row, class Make>
Result<Registered<Row>> registered(Desk &desk, const QList<CaseRef> &refs, int mostCases, Make make)
{
    Registered<Row> all { .more = refs.size() > mostCases };
    for (const auto &ref : refs.first(std::min(refs.size(), qsizetype(mostCases)))) {
        const auto c = desk.docket().load(ref);
        const auto noted = c ? noteCaseView(desk, *c) : Result<>(asFailure(c)); // its accounts are seen here too
        if (!noted)
            return asFailure(noted);
        const Result<QList<Row>> rows = make(*c);
        if (!rows)
            return asFailure(rows);
        all.rows += *rows;
    }
    std::ranges::stable_sort(all.rows, bindsSooner, &Row::next);
    return all;
}

template <class Row, class Make>
Result<Registered<Row>> registered(Desk &desk, Register which, int mostCases, Make make)
{
    const auto refs = desk.docket().casesIn(which, mostCases + 1);
    return refs ? registered<Row>(desk, *refs, mostCases, make) : asFailure(refs);
}
}
