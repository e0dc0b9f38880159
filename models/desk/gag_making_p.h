// SPDX-License-Identifier: Apache-2.0
// Gags as entries: what accepted facts bring with them, and what a person enters.
#pragma once
#include "desk.h"
#include "fact_finder.h"
namespace writdesk {
// The gag that the case's accepted facts speak of, as entries; none where they speak of none or it stands as they say.
QList<NewEntry> gagEntries(const Desk &desk, const Case &c);
// The same after these entries, behind them.
QList<NewEntry> withGags(const Desk &desk, const Case &before, const QList<NewEntry> &entries);
// What the gag is called in blocks: the statute, or the order with its court and number.
QString gagName(const LawSet &law, const Case &c, GagSource source, const QString &court, const QString &number = {});
// What each paper that was read says of silence.
QList<SilentPaper> silencesIn(const QList<FoundFacts> &papers);
GagId freshGagId(const Case &c);
}
