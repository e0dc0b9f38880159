// SPDX-License-Identifier: Apache-2.0
// All that the page of one case shows, fetched in one question.
#pragma once
#include "case_table.h"
#include "office.h"
namespace writdesk {
struct CaseView {
    Case c {};
    QList<Entry> entries {};
    QList<Block> noticeBlocks {};
    QList<Block> releaseBlocks {};
    QString instrument {}; // in words
    QStringList letterKinds {};
    bool mayDecideAlone = false; // an emergency, and the policy lets one person act
    QByteArray zone {};
    QDateTime now {};
    QDate today {};
};
Result<CaseView> viewOf(Desk &desk, const CaseRef &ref);

struct CasesView // one stretch of the list
{
    QList<CaseRow> rows {};
    bool more = false; // the docket has more of them
};
Result<CasesView> casesOf(Desk &desk, const ListQuery &query);
}
