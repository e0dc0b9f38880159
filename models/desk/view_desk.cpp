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

Result<bool> sawThatDay(Desk &desk, const NewEntry &view, const QDateTime &at)
{
    const auto entries = desk.docket().entries(view.caseRef);
    if (!entries)
        return asFailure(entries);
    const QTimeZone zone(desk.profile().zone);
    const auto day
        = [&](const QDateTime &instant) { return (zone.isValid() ? instant.toTimeZone(zone) : instant).date(); };
    return std::ranges::any_of(*entries, [&](const Entry &entry) {
        return entry.kind == view.kind && entry.actor == desk.actor() && entry.body == view.body
            && day(entry.at) == day(at);
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
    const NewEntry view { ref, kind::viewed, { { QStringLiteral("document"), document.text } } };
    const auto seen = sawThatDay(desk, view, desk.now());
    if (!seen)
        return asFailure(seen);
    if (*seen)
        return {};
    return desk.change(ref, 0, Desk::Judge::No, [&](const Case &) { return Result<QList<NewEntry>>({ view }); })
        .map([](const Case &) {});
}

Result<> noteCaseView(Desk &desk, const Case &c)
{
    if (c.restricted.isEmpty())
        return {};
    const auto info = desk.docket().info();
    if (!info)
        return asFailure(info);
    const Stamp stamp { desk.actor(), desk.rehearsal() ? info->lastAt : desk.now() };
    const NewEntry view { c.ref, kind::caseViewed, { { QStringLiteral("restricted"), toJson(c.restricted) } } };
    const auto seen = sawThatDay(desk, view, stamp.at);
    if (!seen)
        return asFailure(seen);
    if (*seen)
        return {};
    return desk.mayEnter({ view }).and_then([&] {
        return desk.docket()
            .change(stamp, {}, [&] { return Result<QList<NewEntry>>({ view }); })
            .map([](const QList<Entry> &) {});
    });
}
}
