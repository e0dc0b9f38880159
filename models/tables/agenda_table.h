// SPDX-License-Identifier: Apache-2.0
// What stands on one day of the calendar, in words: what binds, in which case, by which readings, and why.
#pragma once
#include "agenda.h"
#include "due_words.h"
namespace writdesk {
struct ShownAgenda {
    AgendaItem item {};
    QString what {}; // the period, or what is warned of
    QString instrument {}; // in words
    DueWords due {}; // by its binding day
    QString readings {}; // both, or that they agree
    QString over {}; // the first instant after it, local and UTC
    QString why {}; // the last line of its derivation
    friend bool operator==(const ShownAgenda &, const ShownAgenda &) = default;
};
QString words(AgendaKind kind); // "act by", "tell the user", "early warning"
ShownAgenda shownAgenda(const AgendaItem &item, const QString &instrument, const QDate &today, const QDateTime &now,
    const QByteArray &zone);
QString sentenceOf(const ShownAgenda &shown); // all of it, for the tool tip and for a screen reader

class AgendaTable : public RowTable<ShownAgenda> {
    Q_OBJECT
public:
    enum { KindColumn, CaseColumn, WhatColumn, WhenColumn, ReadingsColumn, OverColumn, WhyColumn };
    explicit AgendaTable(QObject *parent = nullptr);
};
}
