// SPDX-License-Identifier: Apache-2.0
// The words that can be searched: the pages of a case's readings, and its facts.
#pragma once
#include "case_rows_p.h"
#include "inserter_p.h"
namespace writdesk {
// What came and what went of the pages of cases; the index is brought up for many pages at once, and last by `finish`.
class PageSaver {
public:
    explicit PageSaver(Database &database);
    Result<> save(const Case &before, const Case &now);
    Result<> finish();

private:
    Result<> add(const CaseRef &ref, const Rows &pages);
    Result<> remove(const CaseRef &ref, const QString &document);
    Database *m_database;
    Inserter m_pages;
    std::optional<qint64> m_lastIndexed {}; // page; those behind it are not in the index yet. None: all are
    int m_added = 0; // behind it
};
Result<> clearPages(Database &database);
Result<bool> pagesAgree(Database &database, const Case &c);
}
