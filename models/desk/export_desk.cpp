// SPDX-License-Identifier: Apache-2.0
#include "export_desk.h"
#include "list_desk.h"
#include "notice_desk.h"
#include "sha256.h"
#include <algorithm>
namespace writdesk {
namespace {
Result<Exported> gathered(Desk &desk)
{
    const auto head = desk.docket().head();
    const auto rows = head ? listedCases(desk, {}) : Result<QList<ListRow>>(asFailure(head));
    const auto entries = rows ? desk.docket().entries() : Result<QList<Entry>>(asFailure(rows));
    if (!entries)
        return asFailure(entries);
    QHash<QString, QList<Entry>> byCase;
    for (const auto &entry : *entries)
        byCase[entry.caseRef.text].append(entry);
    Exported all { .head = *head, .at = desk.now(), .cases = {}, .entries = *entries };
    for (const auto &row : *rows) {
        auto c = desk.docket().load(row.ref);
        if (!c)
            return asFailure(c);
        const auto silent = !blocksOfNotice(desk, *c).isEmpty(); // as reminders and the calendar ask
        all.cases.append({ row, std::move(*c), byCase.value(row.ref.text), silent });
    }
    return all;
}

NewEntry entryOf(const ExportOrder &order, const Export &made)
{
    return { {}, kind::exported,
        { { QStringLiteral("format"), order.format }, { QStringLiteral("what"), order.what },
            { QStringLiteral("cases"), made.cases }, { QStringLiteral("sha256"), made.sha256 } } };
}
}

Result<Export> exportDocket(Desk &desk, const ExportOrder &order, const ExportWriter &written)
{
    if (auto may = desk.mayEnter({ entryOf(order, {}) }); !may) // who may not does not learn how much there is
        return asFailure(may);
    Export made;
    const auto entered = desk.changeAll({}, [&]() -> Result<QList<NewEntry>> {
        const auto all = gathered(desk);
        if (!all)
            return asFailure(all);
        made.bytes = written(*all);
        made.sha256 = sha256Hex(made.bytes);
        made.cases = all->cases.size();
        made.silent = std::ranges::count(all->cases, true, &ExportedCase::silent);
        return QList<NewEntry> { entryOf(order, made) };
    });
    return entered ? Result<Export>(made) : asFailure(entered);
}
}
