// SPDX-License-Identifier: Apache-2.0
// Documents in chunks of 1 MiB: streamed in and out, found by case and SHA-256, never changed.
#pragma once
#include "body.h"
#include "case.h"
#include "course.h"
#include "database_p.h"
#include <QSet>
#include <functional>
class QIODevice;
namespace writdesk {
struct StoredDocument {
    DocumentId sha256 {};
    qint64 size = 0;
};
Result<StoredDocument> storeDocument(Database &database, const CaseRef &ref, QIODevice &bytes);
Result<QByteArray> readDocument(Database &database, const CaseRef &ref, const DocumentId &sha256);
// Fails where `take` does, and at the end where the bytes were not those of the hash.
Result<> streamDocument(Database &database, const CaseRef &ref, const DocumentId &sha256,
    const std::function<Result<>(QByteArrayView)> &take);
Result<bool> hasDocument(Database &database, const CaseRef &ref, const DocumentId &sha256);
Result<> removeDocument(Database &database, const CaseRef &ref, const DocumentId &sha256);
// From here on no entry can name it and nobody finds it; its bytes go in pieces, so that the journal stays small.
Result<qint64> hideDocument(Database &database, const CaseRef &ref, const DocumentId &sha256);
Result<> removeHidden(Database &database, qint64 id);
bool isComingIn(const QString &sha256); // as it is stored: not a hash yet, and whoever stores it is at work
// Calls seen(case, sha256, whole) for every document that was stored to its end; whole: its bytes are those of its
// hash.
Result<> checkDocuments(
    Database &database, const std::function<void(const CaseRef &, const QString &, bool)> &seen, const Course &course);

// The documents that a body says its case has, with their readings: these must be stored before it.
QStringList documentsOf(const Body &body);
// Everything in a body that may be the hash of a document.
QSet<QString> hashesIn(const QByteArray &body);
}
