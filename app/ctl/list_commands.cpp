// SPDX-License-Identifier: Apache-2.0
// The lists of cases: by filter, in plain words, and as views that have names.
#include "case_filter.h"
#include "dates.h"
#include "list_desk.h"
#include "saved_views.h"
#include "session.h"
#include "shapes.h"
#include <QCoreApplication>
#include <QSet>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("ListCommands", text); }

// What --like and --view mean today.
Result<QString> typedFor(Session &session, Desk &desk)
{
    if (!session.has("view"))
        return session.option("like");
    const auto views = namedViews(desk);
    if (!views)
        return asFailure(views);
    const auto name = session.option("view");
    const auto at = std::ranges::find_if(
        *views, [&](const NamedView &named) { return named.view.name.compare(name, Qt::CaseInsensitive) == 0; });
    if (at == views->end())
        return failed(say("There is no view %1. See views.").arg(name), {}, No::Usage);
    return at->view.typed;
}

Result<> listCases(Session &session)
{
    const auto days = session.number("due-within", 0);
    const auto desk = days ? session.desk() : Result<Desk *>(asFailure(days));
    const auto typed = desk ? typedFor(session, **desk) : Result<QString>(asFailure(desk));
    if (!typed)
        return asFailure(typed);
    const auto filter = readCaseFilter(**desk, *typed);
    if (!filter.unclear.isEmpty())
        return wrongUse(filter.unclear);
    auto query = filter.query;
    query.filter = session.option("filter");
    if (session.has("due-within"))
        query.dueUntil = plusDays((*desk)->today(), *days).toString(Qt::ISODate);
    const auto cases = listedCases(**desk, query);
    if (!cases)
        return asFailure(cases);
    QList<QJsonObject> rows;
    for (const auto &row : *cases)
        rows.append(rowShape(row));
    session.out().rows(rows,
        { QStringLiteral("case"), QStringLiteral("instrument"), QStringLiteral("issuer"), QStringLiteral("status"),
            QStringLiteral("received_at"), QStringLiteral("due"), QStringLiteral("due_rule") });
    return {};
}

Result<> searchCases(Session &session)
{
    const auto docket = session.docket();
    const auto hits
        = docket ? (*docket)->search(session.line().operands.join(u' ')) : Result<QList<SearchHit>>(asFailure(docket));
    if (!hits)
        return asFailure(hits);
    QSet<QString> seen;
    for (const auto &hit : *hits) { // words of a paper are shown
        const auto noted = seen.contains(hit.row.ref.text) ? Result<>() : session.noteSeen(hit.row.ref);
        if (!noted)
            return noted;
        seen.insert(hit.row.ref.text);
    }
    QList<QJsonObject> rows;
    for (const auto &hit : *hits) {
        auto row = rowShape(hit.row);
        row.insert(QStringLiteral("document"), hit.document.text);
        row.insert(QStringLiteral("page"), hit.page);
        row.insert(QStringLiteral("snippet"), hit.snippet);
        rows.append(row);
    }
    session.out().rows(rows,
        { QStringLiteral("case"), QStringLiteral("instrument"), QStringLiteral("page"), QStringLiteral("snippet") });
    return {};
}

QJsonObject viewShape(const NamedView &named)
{
    return { { QStringLiteral("name"), named.view.name }, { QStringLiteral("like"), named.view.typed },
        { QStringLiteral("saved"), named.own } };
}

Result<> printViews(Session &session, Desk &desk)
{
    const auto views = namedViews(desk);
    if (!views)
        return asFailure(views);
    QList<QJsonObject> rows;
    for (const auto &view : *views)
        rows.append(viewShape(view));
    session.out().rows(rows, { QStringLiteral("name"), QStringLiteral("like"), QStringLiteral("saved") });
    return {};
}

Result<> listViews(Session &session)
{
    const auto desk = session.desk();
    return desk ? printViews(session, **desk) : Result<>(asFailure(desk));
}

Result<> keepView(Session &session)
{
    const auto desk = session.desk();
    if (!desk)
        return asFailure(desk);
    const auto typed = session.option("like");
    if (const auto filter = readCaseFilter(**desk, typed); !filter.unclear.isEmpty())
        return wrongUse(filter.unclear);
    const auto saved = saveView(**desk, { .name = session.operand(0), .typed = typed });
    return saved ? printViews(session, **desk) : saved;
}

Result<> dropView(Session &session)
{
    const auto desk = session.desk();
    if (!desk)
        return asFailure(desk);
    const auto removed = removeView(**desk, session.operand(0));
    return removed ? printViews(session, **desk) : removed;
}
}

Commands listCommands()
{
    return {
        { "list", "[--due-within DAYS] [--filter TEXT] [--like TEXT] [--view NAME]",
            QT_TRANSLATE_NOOP("Commands",
                "the cases, by the date that binds next; --like takes plain words such as \"warrant due this week\", "
                "overdue, account:x@y, received last month, -closed"),
            listCases },
        { "search WORDS...", "", QT_TRANSLATE_NOOP("Commands", "pages of papers in which the words occur"),
            searchCases },
        { "views", "", QT_TRANSLATE_NOOP("Commands", "named views of the list, for list --view"), listViews },
        { "views save NAME", "--like TEXT",
            QT_TRANSLATE_NOOP("Commands", "keeps these words as a view, which everybody of the docket finds"), keepView,
            Writes },
        { "views remove NAME", "", QT_TRANSLATE_NOOP("Commands", "removes a view that was saved"), dropView, Writes },
    };
}
}
