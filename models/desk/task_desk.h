// SPDX-License-Identifier: Apache-2.0
// The collection tasks: counsel gives one, the collector sees it and nothing else of the case.
#pragma once
#include "notice_desk.h"
#include "task.h"
namespace writdesk {
// The accounts that were accepted, the categories that may go out, the days of the paper. Fails where nothing may go
// out yet, or nobody of that name collects. Enters the task and its printed form.
Result<Draft> giveTask(Desk &desk, const CaseRef &ref, const QString &to, const QString &lang);
struct TaskView {
    CollectionTask task {};
    QList<QPair<QString, QString>> categories {}; // id and title
    int collected = 0; // files that came back so far
};
Result<QList<TaskView>> tasksOf(Desk &desk, const QString &collector); // the last one of each open case; empty: of all
// Whether this actor sees its tasks alone: a collector of an ordinary docket.
Result<bool> seesTasksAlone(const Docket &docket, bool rehearsal, const QString &actor);
}
