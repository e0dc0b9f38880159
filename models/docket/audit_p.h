// SPDX-License-Identifier: Apache-2.0
// Recomputes everything a docket promises, from its bytes alone: leaves, tree, order, erasures, documents.
#pragma once
#include "course.h"
#include "entry_store_p.h"
#include <QHash>
#include <QMap>
#include <QSet>
#include <bit>
namespace writdesk {
struct Leaf;

class Audit {
public:
    Audit(Database &database, const std::optional<TreeHead> &earlier, const Course &course)
        : m_database(database)
        , m_earlier(earlier)
        , m_course(course)
    {
    }
    Result<> run();

private:
    struct Row {
        qint64 number = 0;
        QString caseRef {}, kind {}, at {};
        QByteArray leaf {}, salt {}, body {}, hash {};
        bool hasBody = false;
        qint64 erasedBy = 0;
    };
    static Row rowFrom(const QSqlQuery &query);
    Result<> entries();
    Result<> entry(const Row &row);
    Result<> header(const Row &row) const;
    Result<> order(const Row &row);
    Result<> erasure(const Row &row);
    Result<> continuesEarlier() const;
    Result<> treeHead(const HeadRow &head) const;
    Result<> documents();
    Result<> keptBytes();
    void note(const Row &row);
    void noteRules(const Row &row, const QByteArray &key);

    Database &m_database;
    const std::optional<TreeHead> m_earlier;
    const Course &m_course;
    qint64 m_count = 0; // of entries under the head
    TreeEdge m_edge {};
    QString m_lastAt {};
    QHash<qint64, QSet<qint64>> m_erasedBy {}; // erasing entry: what says that it was erased by it
    QMap<std::pair<QString, QString>, qint64> m_named {}; // case and document: the first entry that names it
    QMap<QString, qint64> m_keptNamed {};
};
}
