// SPDX-License-Identifier: Apache-2.0
// What the lists know of one case: the rows of every projection, as a pure function of the folded case.
#pragma once
#include "case.h"
#include "paper.h"
#include <QVariantList>
namespace writdesk {
using Rows = QList<QVariantList>;

struct Projection // a table whose rows follow from a case
{
    QString table {};
    QStringList columns {}; // after case_ref
    Rows (*rowsOf)(const Case &c, const QDateTime &lastAt) = nullptr;
};
const QList<Projection> &projections();

// The case as JSON that says only what is known of it: most of its fields are empty.
QString foldedText(const Case &c);

// The words by which a case is found in its list, folded to lower case.
QString foldedWords(const QString &text);
// Instants sort as text only where they have one zone and one length; ~ where nobody knows it.
QString sortableInstant(const QDateTime &at);
QString comparable(const QString &docketNumber);

// Rows of the table pages, without the case: document, page, words.
QVariantList factsPage(const Case &c); // page 0: what the facts say
Rows paperPages(const DocumentId &document, const Paper &paper);
}
