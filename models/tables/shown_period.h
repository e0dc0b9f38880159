// SPDX-License-Identifier: Apache-2.0
// A period and the steps of its derivation, in words.
#pragma once
#include "due_words.h"
#include "entry.h"
namespace writdesk {
struct ShownPeriod {
    Period period {};
    DueWords due {};
    QString state {};
    QString earliest {};
    QString latest {};
    QString freeFrom {};
    friend bool operator==(const ShownPeriod &, const ShownPeriod &) = default;
};
struct ShownStep {
    QString step {};
    QString date {};
    QString because {};
    QString cites {};
    QString whole {}; // the reason as the derivation has it
    friend bool operator==(const ShownStep &, const ShownStep &) = default;
};
QList<ShownPeriod> shownPeriods(
    const QList<Period> &periods, const QDate &today, const QDateTime &now, const QByteArray &zone);
// The dates of a case: a duty that was answered is quiet, and says when it was.
QList<ShownPeriod> shownPeriods(const Case &c, const QList<Period> &periods, const QDateTime &answered,
    const QDate &today, const QDateTime &now, const QByteArray &zone);
QDateTime answeredAt(const QList<Entry> &entries); // of one case, oldest first; invalid: it is not
QList<ShownStep> shownSteps(const Period &period, const QByteArray &zone);
}
