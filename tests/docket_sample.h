// SPDX-License-Identifier: Apache-2.0
// A docket in a folder of its own, and entries to fill it with, for the tests of the docket.
#pragma once
#include "docket.h"
#include <QTemporaryDir>
#include <QTest>
namespace writdesk {
// Says why not, and ends the test, where a result is a no.
#define YES(result)                                                                                                    \
    do {                                                                                                               \
        const auto &answer = (result);                                                                                 \
        QVERIFY2(answer.has_value(),                                                                                   \
            answer ? "" : qPrintable(answer.error().sentence + QChar(u'\n') + answer.error().detail));                 \
    } while (false)

inline const QDateTime noon(QDate(2026, 11, 2), QTime(12, 0), Qt::UTC);
inline QDateTime later(int minutes) { return noon.addSecs(60 * minutes); }
inline const Stamp ann { QStringLiteral("ann"), noon };
inline Stamp annAt(int minutes) { return { QStringLiteral("ann"), later(minutes) }; }

inline Fact fact(const QString &name, const QString &value, FactState state = FactState::Proposed)
{
    return { .name = name, .value = value, .page = 1, .how = How::Text, .state = state };
}
inline NewEntry received(const CaseRef &ref, const QList<Fact> &facts, const QList<Document> &documents = {})
{
    return { ref, kind::received,
        objectOf(Received { .documents = documents,
            .facts = facts,
            .at = noon,
            .from = QStringLiteral("clock"),
            .channel = QStringLiteral("mail"),
            .entity = QStringLiteral("Example Inc.") }) };
}
inline NewEntry status(const CaseRef &ref, const QString &to)
{
    return { ref, kind::statusSet,
        { { QStringLiteral("status"), to }, { QStringLiteral("reason"), QStringLiteral("test") } } };
}
inline Result<QList<Entry>> enter(
    Docket &docket, const Stamp &stamp, const QList<NewEntry> &entries, const Seen &seen = {})
{
    return docket.change(stamp, seen, [&]() -> Result<QList<NewEntry>> { return entries; });
}
// The reading of a paper of one page with these words, as the reader writes it.
inline QByteArray readingOf(const QString &words)
{
    Page page { .number = 1, .width = 612, .height = 792 };
    for (const auto &word : words.split(u' '))
        page.words.append({ .text = word, .rect = { 72, 72, 40, 12 } });
    return jsonBytes(objectOf(Paper { .media = QStringLiteral("application/pdf"), .pages = { page } }));
}
// Stores a paper and its reading, as intake does before it writes the entry.
inline Result<Document> stored(Docket &docket, const CaseRef &ref, const QByteArray &bytes, const QString &words)
{
    return docket.putDocument(ref, bytes).and_then([&](const DocumentId &paper) {
        return docket.putDocument(ref, readingOf(words)).map([&](const DocumentId &reading) {
            return Document { .sha256 = paper,
                .name = QStringLiteral("paper.pdf"),
                .size = bytes.size(),
                .pages = 1,
                .media = QStringLiteral("application/pdf"),
                .kind = QStringLiteral("paper"),
                .reading = reading };
        });
    });
}
class TemporaryDocket {
public:
    explicit TemporaryDocket(bool rehearsal = true)
    {
        docket = Docket::create(file, { rehearsal, QStringLiteral("example"), noon, QStringLiteral("ann") });
    }
    Docket &operator*() { return **docket; }
    Docket *operator->() { return docket->get(); }
    QTemporaryDir folder {};
    QString file = folder.filePath(QStringLiteral("test.docket"));
    Result<std::unique_ptr<Docket>> docket = failed(QStringLiteral("not made"));
};
}
