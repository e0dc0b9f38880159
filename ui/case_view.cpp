// SPDX-License-Identifier: Apache-2.0
#include "case_view.h"
#include "agency_desk.h"
#include "campaign_name.h"
#include "disclosure_desk.h"
#include "dossier_desk.h"
#include "letter.h"
#include "list_desk.h"
#include "moments.h"
#include "notice_desk.h"
#include "overlap_desk.h"
#include "preservation_desk.h"
#include "said_again.h"
#include "view_desk.h"
#include <algorithm>
namespace writdesk {
QString instrumentWords(const Desk &desk, const QString &id)
{
    if (id == campaignInstrument)
        return QCoreApplication::translate("CaseView", "campaign");
    if (id.isEmpty())
        return QCoreApplication::translate("CaseView", "instrument unknown");
    const auto *instrument = desk.instrument(id);
    return instrument && !instrument->title.isEmpty() ? saidAgain(instrument->title) : id;
}

namespace {
QString instrumentOf(const Case &c)
{
    return c.campaign.isEmpty() ? factsOf(c).value(QStringLiteral("instrument")) : campaignInstrument;
}

CaseRow rowOf(Desk &desk, const ListRow &row)
{
    const auto &zone = desk.profile().zone;
    const auto erased = row.status == u"erased";
    return { row.ref, erased ? QString() : instrumentWords(desk, row.instrument),
        erased ? QCoreApplication::translate("CaseView", "nothing of it is left") : row.issuer, row.status,
        instantWords(row.receivedAt, zone),
        dueWords(When::fromText(row.due), row.dueFamily, desk.today(), desk.now(), zone), row.dueRule };
}
}

namespace {
// Of an emergency the rows that bear the agency's name as the caller gave it, of those that stand.
Result<QList<Agency>> agenciesFor(Desk &desk, const Case &c)
{
    const auto asked = factsOf(c).value(QStringLiteral("requester")).trimmed();
    const auto emergency
        = std::ranges::any_of(c.demands, [](const Demand &d) { return d.instrument.startsWith(u"EDR_"); });
    if (!emergency || asked.isEmpty())
        return QList<Agency>();
    return writdesk::agencies(desk).map([&](QList<Agency> rows) {
        rows.removeIf([&](const Agency &row) {
            return !row.retired.isEmpty() || row.name.compare(asked, Qt::CaseInsensitive) != 0;
        });
        return rows;
    });
}

QStringList dateFacts(const LawSet &law)
{
    QStringList names;
    for (const auto &fact : law.facts) {
        if (fact.type == u"date" || fact.type == u"instant")
            names.append(fact.name);
    }
    return names;
}
}

Result<CaseView> viewOf(Desk &desk, const CaseRef &ref)
{
    const auto stands = desk.docket().load(ref);
    const auto noted = stands ? noteCaseView(desk, *stands) : Result<>(asFailure(stands));
    const auto c = noted ? desk.docket().load(ref) : Result<Case>(asFailure(noted)); // looking is an entry of it
    if (!c)
        return asFailure(c);
    const auto entries = desk.docket().entries(ref);
    if (!entries)
        return asFailure(entries);
    const auto agencies = agenciesFor(desk, *c);
    if (!agencies)
        return asFailure(agencies);
    const auto shared = sharedWords(desk.docket(), c->shared);
    if (!shared)
        return asFailure(shared);
    const auto renewals = renewableBy(desk, *c);
    if (!renewals)
        return asFailure(renewals);
    const auto shown = shownDossier(desk, *c);
    if (!shown)
        return asFailure(shown);
    return CaseView { .c = *c,
        .entries = *entries,
        .noticeBlocks = blocksOfNotice(desk, *c),
        .releaseBlocks = blocksOfRelease(desk, *c),
        .instrument = instrumentWords(desk, instrumentOf(*c)),
        .letterKinds = letterKinds(),
        .refusal = refusalOfHold(desk, *c),
        .agencies = *agencies,
        .shared = *shared,
        .renewals = *renewals,
        .call = shown->call,
        .rehearsal = desk.rehearsal(),
        .mayDecideAlone = mayDecideAlone(*c, desk.profile()),
        .zone = desk.profile().zone,
        .now = desk.now(),
        .today = desk.today(),
        .dayOrder = dayOrderOf(desk.profile().country),
        .dateFacts = dateFacts(desk.law()) };
}

Result<CasesView> casesOf(Desk &desk, const ListQuery &query)
{
    const auto stretch = listedStretch(desk, query);
    if (!stretch)
        return asFailure(stretch);
    CasesView view { .last = stretch->last, .more = stretch->more };
    for (const auto &row : stretch->rows)
        view.rows.append(rowOf(desk, row));
    return view;
}
}
