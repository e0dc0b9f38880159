// SPDX-License-Identifier: Apache-2.0
// The lines of a dossier: what was looked at, what it shows, and on what that rests; what fails first.
#pragma once
#include "intake.h"
#include "row_table.h"
namespace writdesk {
QString words(Evidenced outcome); // with a symbol before it, so that colour is never alone
QString evidenceWords(const QString &id); // what a line looks at
QList<EvidenceLine> grouped(QList<EvidenceLine> lines); // fail, not checked, pass; each in the order it was made
class EvidenceTable : public RowTable<EvidenceLine> {
    Q_OBJECT
public:
    enum { OutcomeColumn, LineColumn, BecauseColumn, AboutColumn, SourceColumn };
    explicit EvidenceTable(QObject *parent = nullptr);
};
}
