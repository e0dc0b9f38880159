// SPDX-License-Identifier: Apache-2.0
// The instruments of a law alone, for whoever needs their names before its criteria, periods and calendars.
#pragma once
#include "instrument.h"
#include "law_problem.h"
#include "result.h"
#include <QList>
namespace writdesk {
// Fails where a row of them cannot be read; what they refer to is not looked at.
Result<QList<Instrument>> readInstruments(const QList<LawFile> &files);
const Instrument *instrumentOn(
    const QList<Instrument> &rows, const QString &id, const QDate &on); // null: none in force
}
