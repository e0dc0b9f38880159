// SPDX-License-Identifier: Apache-2.0
#include "approval_p.h"
#include "disclosure_desk.h"
#include "packet_scope_p.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Disclosure", text); }
}

Result<Document> collectedIn(const Case &c, const QString &named)
{
    QList<Document> found;
    for (const auto &document : c.documents) {
        const auto meant = document.name == named
            || (named.size() >= 6 && document.sha256.text.startsWith(named, Qt::CaseInsensitive));
        if (meant && document.kind == u"collected" && !document.erased)
            found.append(document);
    }
    if (found.size() == 1)
        return found.first();
    return failed(found.isEmpty()
            ? say("%1 has no collected file %2. Name it as it was collected, or by its hash.").arg(c.ref.text, named)
            : say("%1 has several files %2. Name the one that is meant by its hash.").arg(c.ref.text, named));
}

Result<Case> askException(Desk &desk, const CaseRef &ref, const QString &named, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return failed(say("An exception has a reason; give one."), {}, No::Usage);
    const auto c = desk.docket().load(ref);
    const auto document = c ? collectedIn(*c, named) : Result<Document>(asFailure(c));
    if (!document)
        return asFailure(document);
    const auto row = recipeRowOf(desk, *c, *document);
    const auto compelled = std::ranges::any_of(c->judgement.ceiling,
        [&](const Ceiling &line) { return line.category == document->category && line.compellable; });
    if (!compelled)
        return failed(say("The instrument does not compel %1, and no two people may let it out (18 USC 2702(a)).")
                          .arg(document->category));
    if (document->account.isEmpty())
        return failed(
            say("%1 was collected for no one account, so its users could not be told. Collect the data of one "
                "account (--account), and ask for that.")
                .arg(document->name));
    if (row.withheld.isEmpty() && row.columns.isEmpty())
        return failed(say("%1 goes out as it is; it needs no exception.").arg(document->name));
    return ask(desk, ref, { QStringLiteral("exception"), document->sha256.text, whatOf(*document, reason), reason });
}
}
