// SPDX-License-Identifier: Apache-2.0
// Two pairs of eyes: what exactly is asked for, by whom, and that it is entered once.
#pragma once
#include "desk.h"
namespace writdesk {
// The hash of exactly what an act would do; any later change makes another hash, so an earlier approval falls.
QString whatOf(const Gag &gag);
QString whatOf(const Hold &hold, const QStringList &documents);
QString whatOf(const Case &c, const QList<Entry> &entries); // of the erasure of all these entries of it
// Of a release: the packet, and what it rests on besides: to whom it goes, and why nobody is told.
QString whatOf(const Case &c, const Packet &packet, const QStringList &deliverTo);
QString whatOf(const Finding &finding, const QString &reason);

struct Question {
    QString act {};
    QString subject {};
    QString what {};
    QString reason {};
};
// Enters that this desk's actor asks for the act, unless somebody asked for exactly this already.
Result<Case> ask(Desk &desk, const CaseRef &ref, const Question &question);
}
