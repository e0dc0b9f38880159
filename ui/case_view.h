// SPDX-License-Identifier: Apache-2.0
// All that the page of one case shows, fetched in one question.
#pragma once
#include "agency.h"
#include "case_table.h"
#include "office.h"
#include "renewal_desk.h"
#include "typed_date.h"
namespace writdesk {
struct CaseView {
    Case c {};
    QList<Entry> entries {};
    QList<Block> noticeBlocks {};
    QList<Block> releaseBlocks {};
    QString instrument {}; // in words
    QStringList letterKinds {};
    QString
        refusal {}; // why nothing is preserved under its paper; empty where it may be, or it asks for no preservation
    QList<Agency> agencies {}; // of the directory: those by which an emergency's requester is called back
    QStringList shared {}; // a sentence of each other case that its papers touch
    QList<Renewable> renewals {}; // holds of other cases that its paper may renew
    std::optional<Agency> call {}; // the row by whose number its requester is called back
    bool rehearsal = false; // its clock stands still
    bool mayDecideAlone = false; // an emergency, and the policy lets one person act
    QByteArray zone {};
    QDateTime now {};
    QDate today {};
    DayOrder dayOrder = DayOrder::MonthFirst; // how its people write days in numbers
    QStringList dateFacts {}; // facts of the law that are dates or instants
    DateSense dateSense() const { return { today, dayOrder }; }
};
QString instrumentWords(const Desk &desk, const QString &id);
Result<CaseView> viewOf(Desk &desk, const CaseRef &ref);

struct CasesView // one stretch of the list
{
    QList<CaseRow> rows {};
    CaseRef last {}; // the next stretch comes after it
    bool more = false; // the docket has more of them
};
Result<CasesView> casesOf(Desk &desk, const ListQuery &query);
}
