// SPDX-License-Identifier: Apache-2.0
// The auditor's counter: the whole docket's entries, newest first, narrowed to what one looks for, and out as a file.
#pragma once
#include "desk.h"
namespace writdesk {
// What an auditor looks for; each is some kinds of entry.
enum class AuditGroup { Everything, Overruled, TwoPeople, Silence, Left, Looked, Gone, Law, Emergencies, Docket };
WRITDESK_NAMES(AuditGroup, "everything", "overruled", "two_people", "silence", "left", "looked", "gone", "law",
    "emergencies", "docket")

struct AuditQuestion {
    AuditGroup group = AuditGroup::Everything;
    // A word is a day (2026-11-23), a month (2026-11), a case, or part of a name; each of them narrows.
    QList<EntryQuery::Word> words {};
    qint64 below = 0; // to go on with; 0: from the newest on
    int limit = 100;
};
struct AuditPage {
    EntryPage page {};
    TreeHead head {};
};
// A case of a compartment that stands on the page was looked at: that is entered, before the page is answered.
Result<AuditPage> auditPage(Desk &desk, const AuditQuestion &question);

struct AuditFile { // how an entry becomes a line, and where the lines go
    QStringList header {};
    std::function<QStringList(const Entry &)> lineOf {};
    Docket::Pieces take {};
};
struct AuditExport {
    qint64 entries = 0;
    QString sha256 {};
};
// Everything that the question finds, as CSV, piece by piece. That it left is an entry.
Result<AuditExport> exportAudit(
    Desk &desk, const AuditQuestion &question, const AuditFile &file, const Course &course = {});
}
