// SPDX-License-Identifier: Apache-2.0
#include "redaction_desk.h"
#include "disclosure_desk.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Redaction", text); }
constexpr qsizetype longest = 24; // of a reason code: it must fit into a box
constexpr double roughly = 36; // dots an inch, enough to learn how large a page is

Result<> checkReason(const MarkOrder &order)
{
    const auto printable = [](QChar c) { return c.isPrint(); };
    if (order.page > 0 && order.reason.trimmed().isEmpty())
        return failed(say("A mark has a reason code, which is printed in the box; give one."), {}, No::Usage);
    if (order.reason.size() > longest || !std::ranges::all_of(order.reason, printable))
        return failed(say("A reason code has up to 24 letters. Choose a shorter one."), {}, No::Usage);
    return {};
}

// The page is drawn once, so that a mark beside it is refused now and not when the packet is built.
Result<> checkPlace(Desk &desk, const CaseRef &ref, const Document &document, const MarkOrder &order)
{
    const auto bytes = desk.docket().document(ref, document.sha256);
    if (!bytes)
        return asFailure(bytes);
    if (!bytes->startsWith("%PDF-"))
        return failed(say("%1 is no PDF, so no page of it can be marked. Records are filtered by a map of columns.")
                          .arg(document.name));
    const auto picture = desk.reader().picture(*bytes, std::max(1, order.page), roughly);
    if (!picture)
        return asFailure(picture);
    if (order.page == 0)
        return {};
    const QRectF page(0, 0, picture->width * 72 / roughly, picture->height * 72 / roughly);
    const auto rect = order.rect.normalized();
    if (rect.width() < 1 || rect.height() < 1 || !page.intersects(rect))
        return failed(say("The place does not lie on page %1, which measures %2 by %3 points from its top left.")
                          .arg(order.page)
                          .arg(page.width())
                          .arg(page.height()));
    return {};
}
}

Result<Case> mark(Desk &desk, const CaseRef &ref, const MarkOrder &order)
{
    const auto c = desk.docket().load(ref);
    const auto document = c ? collectedIn(*c, order.document) : Result<Document>(asFailure(c));
    if (!document)
        return asFailure(document);
    const auto fit = checkReason(order).and_then([&] { return checkPlace(desk, ref, *document, order); });
    if (!fit)
        return asFailure(fit);
    return desk.change(ref, 0, Desk::Judge::No, [&](const Case &now) -> Result<QList<NewEntry>> {
        const Mark made { .id = QStringLiteral("R%1").arg(now.marks.size() + 1),
            .document = document->sha256,
            .page = order.page,
            .rect = order.rect.normalized(),
            .reason = order.reason.trimmed() };
        return QList<NewEntry> { { now.ref, kind::marked, objectOf(made) } };
    });
}

Result<Case> withdrawMark(Desk &desk, const CaseRef &ref, const QString &id)
{
    return desk.change(ref, 0, Desk::Judge::No, [&](const Case &c) -> Result<QList<NewEntry>> {
        const auto at = std::ranges::find(c.marks, id, &Mark::id);
        if (at == c.marks.end() || at->withdrawn)
            return failed(say("%1 has no mark %2.").arg(c.ref.text, id));
        auto gone = *at;
        gone.withdrawn = true;
        return QList<NewEntry> { { c.ref, kind::marked, objectOf(gone) } };
    });
}
}
