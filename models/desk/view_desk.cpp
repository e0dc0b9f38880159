// SPDX-License-Identifier: Apache-2.0
#include "view_desk.h"
#include "view.h"
#include <algorithm>
namespace writdesk {
namespace {
bool isCollected(const Case &c, const DocumentId &document)
{
    return std::ranges::any_of(
        c.documents, [&](const Document &d) { return d.kind == u"collected" && d.sha256 == document; });
}

Result<bool> sawToday(Desk &desk, const CaseRef &ref, const DocumentId &document)
{
    const auto entries = desk.docket().entries(ref);
    if (!entries)
        return asFailure(entries);
    const QTimeZone zone(desk.profile().zone);
    return std::ranges::any_of(*entries, [&](const Entry &entry) {
        const auto day = (zone.isValid() ? entry.at.toTimeZone(zone) : entry.at).date();
        return entry.kind == kind::viewed && entry.actor == desk.actor() && day == desk.today()
            && entry.body.value(u"document") == document.text;
    });
}
}

Result<> noteView(Desk &desk, const CaseRef &ref, const DocumentId &document)
{
    const auto c = desk.docket().load(ref);
    if (!c)
        return asFailure(c);
    if (!isCollected(*c, document))
        return {};
    const auto seen = sawToday(desk, ref, document);
    if (!seen)
        return asFailure(seen);
    if (*seen)
        return {};
    return desk
        .change(ref, 0, Desk::Judge::No,
            [&](const Case &now) -> Result<QList<NewEntry>> {
                return QList<NewEntry> { { now.ref, kind::viewed, { { QStringLiteral("document"), document.text } } } };
            })
        .map([](const Case &) {});
}
}
