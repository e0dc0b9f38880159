// SPDX-License-Identifier: Apache-2.0
#include "many_desk.h"
#include "escalation_desk.h"
#include "intake_desk.h"
#include "list_desk.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
using CaseAct = std::function<Result<Case>(Desk &, const CaseRef &)>;

// Which cases they are is settled before the first act: an act may move a case out of the query.
Result<ManyReport> onEach(
    Desk &desk, const CaseScope &scope, const QString &what, const CaseAct &act, const Course &course)
{
    const auto refs = casesIn(desk, scope);
    if (!refs)
        return asFailure(refs);
    ManyReport report { .of = refs->size() };
    for (qsizetype i = 0; i < refs->size() && course.goesOn(what, i, refs->size()); ++i) {
        if (const auto changed = act(desk, refs->at(i)); changed)
            ++report.done;
        else
            report.refused.append({ refs->at(i), changed.error().sentence });
    }
    return report;
}
}

Result<QList<CaseRef>> casesIn(Desk &desk, const CaseScope &scope)
{
    if (!scope.query)
        return scope.refs;
    QList<CaseRef> refs;
    const auto read = eachListed(desk, *scope.query, [&](const QList<ListRow> &rows) -> Result<> {
        for (const auto &row : rows)
            refs.append(row.ref);
        return {};
    });
    return read ? Result<QList<CaseRef>>(refs) : asFailure(read);
}

Result<ManyReport> judgeMany(Desk &desk, const CaseScope &scope, const Course &course)
{
    return onEach(
        desk, scope, QCoreApplication::translate("ManyDesk", "Judging anew"),
        [](Desk &each, const CaseRef &ref) { return judgeCase(each, ref); }, course);
}

Result<ManyReport> acknowledgeMany(Desk &desk, const CaseScope &scope, const Course &course)
{
    return onEach(
        desk, scope, QCoreApplication::translate("ManyDesk", "Taking up reminders"),
        [](Desk &each, const CaseRef &ref) { return acknowledge(each, ref); }, course);
}
}
