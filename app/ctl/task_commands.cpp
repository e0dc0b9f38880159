// SPDX-License-Identifier: Apache-2.0
// Collection tasks: given by those who decide, seen by who collects.
#include "session.h"
#include "task_desk.h"
#include "written_file.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
QJsonObject taskShape(const TaskView &view)
{
    auto shape = objectOf(view.task);
    QJsonArray categories;
    for (const auto &[id, title] : view.categories)
        categories.append(QJsonObject { { QStringLiteral("id"), id }, { QStringLiteral("title"), title } });
    shape.insert(QStringLiteral("categories"), categories);
    shape.insert(QStringLiteral("collected"), view.collected);
    return shape;
}

Result<> give(Session &session)
{
    const auto file = fileToWrite(session, { QStringLiteral("pdf") });
    const auto desk = file ? session.desk() : Result<Desk *>(asFailure(file));
    const auto draft = desk
        ? giveTask(**desk, session.caseRef(), session.option("collector"), session.option("lang", QStringLiteral("en")))
        : Result<Draft>(asFailure(desk));
    if (!draft)
        return asFailure(draft);
    if (auto wrote = writeTo(*file, draft->pdf); !wrote)
        return wrote;
    session.out().object({ { QStringLiteral("case"), session.caseRef().text },
        { QStringLiteral("document"), draft->document.sha256.text }, { QStringLiteral("file"), *file },
        { QStringLiteral("to"), session.option("collector") } });
    return {};
}

// A collector of an ordinary docket sees its own, everybody else all of them.
Result<> list(Session &session)
{
    const auto desk = session.desk();
    const auto alone = desk ? seesTasksAlone((*desk)->docket(), (*desk)->rehearsal(), session.actor())
                            : Result<bool>(asFailure(desk));
    const auto tasks
        = alone ? tasksOf(**desk, *alone ? session.actor() : QString()) : Result<QList<TaskView>>(asFailure(alone));
    if (!tasks)
        return asFailure(tasks);
    QList<QJsonObject> rows;
    for (const auto &view : *tasks)
        rows.append(taskShape(view));
    session.out().rows(rows,
        { QStringLiteral("case"), QStringLiteral("to"), QStringLiteral("accounts"), QStringLiteral("categories"),
            QStringLiteral("from"), QStringLiteral("until"), QStringLiteral("collected") });
    return {};
}
}

Commands taskCommands()
{
    return {
        { "task CASE", "--collector NAME [--to FILE.pdf] [--lang L]",
            QT_TRANSLATE_NOOP("Commands",
                "gives a collector the task of a case: accounts, data, days, and what must not happen meanwhile; "
                "neither who asks nor why"),
            give, Writes | Prints },
        { "tasks", "",
            QT_TRANSLATE_NOOP("Commands",
                "the collection tasks of open cases; a collector sees its own, and of the docket nothing else"),
            list, Tasks },
    };
}
}
