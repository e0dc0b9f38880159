// SPDX-License-Identifier: Apache-2.0
// What became of each copy of a destroyed hold, looked at once it was done: the certificate says nothing on trust.
#pragma once
#include "desk.h"
namespace writdesk {
enum class Gone { Removed, NotPresent, Partial, Failed };
WRITDESK_NAMES(Gone, "removed", "not present", "partial", "failed")
struct DestructionStep {
    QString what {}; // SHA-256 of a copy, or a place
    Gone gone = Gone::Removed;
    QString because {};
    QString words() const
    {
        const auto how = gone == Gone::Removed ? QStringLiteral("%1 %2") : QStringLiteral("%1: %2");
        return because.isEmpty() ? nameOf(gone) : how.arg(nameOf(gone), because);
    }
};
struct Destruction {
    QList<Entry> erasures {}; // entries that say what was erased
    QStringList copies {}; // every one that the hold kept, by SHA-256
    QStringList missing {}; // those whose bytes were not there before
    QString approver {};
    QList<DestructionStep> steps {};
};
// Of one copy: whether its bytes were there, are there still, and which other entry of the case carries them (0: none).
Gone becameOf(bool wasThere, bool isThere, qint64 carriedBy);
QStringList missingOf(Desk &desk, const CaseRef &ref, const QStringList &documents);
// Looks at every copy and at the file, writes that anew, and names the backups that still hold the copies.
Result<> findSteps(Desk &desk, const CaseRef &ref, Destruction &done);
bool isWhole(const QList<DestructionStep> &steps); // nothing of it is left anywhere that is known
bool hasFailed(const QList<DestructionStep> &steps); // a copy can still be read
QStringList linesOf(const QList<DestructionStep> &steps); // "what: result"
}
