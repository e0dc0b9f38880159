// SPDX-License-Identifier: Apache-2.0
#include "printed_case.h"
#include "overlap_desk.h"
#include "shapes.h"
namespace writdesk {
namespace {
Result<> withShared(Session &session, Desk &desk, QJsonObject shape, const QList<Shared> &shared)
{
    const auto words = sharedWords(desk.docket(), shared);
    if (!words)
        return asFailure(words);
    const auto key = QStringLiteral("warnings");
    auto warnings = shape.value(key).toArray();
    for (const auto &sentence : *words)
        warnings.append(sentence);
    shape.insert(key, warnings);
    session.out().object(shape);
    return {};
}
}

Result<> printCase(Session &session, Desk &desk, const Case &c)
{
    return withShared(session, desk, caseShape(c, desk.now()), c.shared);
}

Result<> printPaper(Session &session, Desk &desk, const ReceivedPaper &paper)
{
    return withShared(session, desk, paperShape(paper), paper.shared);
}
}
