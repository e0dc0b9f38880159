// SPDX-License-Identifier: Apache-2.0
#include "task_desk.h"
#include "disclosure_desk.h"
#include "letter_values_p.h"
#include "packet_scope_p.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Tasks", text); }

const auto collects = QStringLiteral("collector");

// Rehearsal dockets know any name and give it every role.
Result<> collectsHere(Desk &desk, const QString &to)
{
    if (to.trimmed().isEmpty())
        return failed(say("A task needs its collector; name one."), {}, No::Usage);
    const auto actors = desk.docket().actors();
    if (!actors)
        return asFailure(actors);
    const auto at = std::ranges::find(*actors, to, &Actor::name);
    if (!desk.rehearsal() && (at == actors->end() || at->role != collects))
        return failed(say("%1 is no collector of this docket. Add one with actor add --role collector.").arg(to));
    return {};
}

QStringList released(const Case &c)
{
    QStringList ids;
    for (const auto &row : c.judgement.ceiling) {
        if (row.released && !ids.contains(row.category))
            ids.append(row.category);
    }
    return ids;
}

Result<CollectionTask> taskFor(Desk &desk, const Case &c, const QString &to)
{
    const auto facts = factsOf(c);
    const CollectionTask task { .ref = c.ref,
        .to = to,
        .by = desk.actor(),
        .at = desk.now(),
        .accounts = acceptedAccounts(c),
        .categories = released(c),
        .from = facts.value(QStringLiteral("range_from")),
        .until = facts.value(QStringLiteral("range_to")) };
    if (task.accounts.isEmpty())
        return failed(say("No account of %1 is accepted yet, so nobody knows whose data to collect.").arg(c.ref.text));
    if (task.categories.isEmpty())
        return failed(
            say("Nothing of %1 may go out yet, so there is nothing to collect. See its ceiling.").arg(c.ref.text));
    return task;
}

QString titleOf(const Desk &desk, const QString &category)
{
    const auto &ladder = desk.law().ladder;
    const auto at = std::ranges::find(ladder, category, &Category::id);
    return at == ladder.end() ? category : at->title;
}

// Neither who asks nor why stands on it: a collector needs neither.
QJsonObject valuesOf(Desk &desk, const CollectionTask &task)
{
    QJsonArray accounts;
    for (const auto &account : task.accounts)
        accounts.append(QJsonObject { { QStringLiteral("account"), account } });
    QJsonArray categories;
    for (const auto &id : task.categories)
        categories.append(QJsonObject { { QStringLiteral("id"), id }, { QStringLiteral("title"), titleOf(desk, id) } });
    QJsonArray forbidden;
    for (const auto &effect : sideEffects())
        forbidden.append(QJsonObject { { QStringLiteral("effect"), effect } });
    QJsonObject values { { QStringLiteral("case"), task.ref.text }, { QStringLiteral("entity"), desk.profile().entity },
        { QStringLiteral("contact"), desk.profile().email }, { QStringLiteral("collector"), task.to },
        { QStringLiteral("accounts"), accounts }, { QStringLiteral("categories"), categories },
        { QStringLiteral("forbidden"), forbidden }, { QStringLiteral("rehearsal"), desk.rehearsal() } };
    if (!task.from.isEmpty())
        values.insert(QStringLiteral("from"), task.from);
    if (!task.until.isEmpty())
        values.insert(QStringLiteral("until"), task.until);
    return values;
}

std::optional<CollectionTask> lastOf(const QList<Entry> &entries, const QString &collector)
{
    std::optional<CollectionTask> last;
    for (const auto &entry : entries) {
        if (entry.kind != kind::taskGiven || entry.erasedBy != 0)
            continue;
        if (const auto task = valueOf<CollectionTask>(entry.body); collector.isEmpty() || task.to == collector)
            last = task;
    }
    return last;
}

TaskView viewOf(const Desk &desk, const Case &c, const CollectionTask &task)
{
    TaskView view { .task = task };
    for (const auto &id : task.categories)
        view.categories.append({ id, titleOf(desk, id) });
    view.collected = int(
        std::ranges::count_if(c.documents, [](const Document &d) { return d.kind == u"collected" && !d.erased; }));
    return view;
}
}

Result<Draft> giveTask(Desk &desk, const CaseRef &ref, const QString &to, const QString &lang)
{
    const auto known = collectsHere(desk, to);
    const auto c = known ? desk.docket().load(ref) : Result<Case>(asFailure(known));
    auto task = c ? taskFor(desk, *c, to) : Result<CollectionTask>(asFailure(c));
    if (!task)
        return asFailure(task);
    auto sheet = printed(desk, *c, kindOfTask, lang, valuesOf(desk, *task), false);
    if (!sheet)
        return asFailure(sheet);
    task->document = sheet->document.sha256;
    const auto entered = desk.change(ref, c->revision, Desk::Judge::No, [&](const Case &) -> Result<QList<NewEntry>> {
        auto letter = objectOf(Letter { kindOfTask, lang, desk.now(), sheet->document.sha256, {} });
        letter.insert(QStringLiteral("documents"), toJson(QList<Document> { sheet->document }));
        return QList<NewEntry> { { ref, kind::letter, letter }, { ref, kind::taskGiven, objectOf(*task) },
            { {}, kind::taskPointed, { { QStringLiteral("case"), ref.text }, { QStringLiteral("to"), to } } } };
    });
    return entered ? Result<Draft>(Draft { sheet->pdf, {}, sheet->document, {}, {} }) : asFailure(entered);
}

Result<QList<TaskView>> tasksOf(Desk &desk, const QString &collector)
{
    const auto pointed = desk.docket().ofKind(kind::taskPointed);
    if (!pointed)
        return asFailure(pointed);
    QStringList refs;
    for (const auto &entry : *pointed) {
        const auto ref = entry.body.value(u"case").toString();
        if ((collector.isEmpty() || entry.body.value(u"to") == collector) && !refs.contains(ref))
            refs.append(ref);
    }
    QList<TaskView> views;
    for (const auto &ref : refs) {
        const auto c = desk.docket().load({ ref });
        const auto entries = c ? desk.docket().entries({ ref }) : Result<QList<Entry>>(asFailure(c));
        if (!entries)
            return asFailure(entries);
        const auto task = lastOf(*entries, collector);
        if (task && !isErased(*c) && c->status != u"closed")
            views.append(viewOf(desk, *c, *task));
    }
    return views;
}

Result<bool> seesTasksAlone(const Docket &docket, bool rehearsal, const QString &actor)
{
    if (rehearsal)
        return false;
    const auto actors = docket.actors();
    if (!actors)
        return asFailure(actors);
    const auto at = std::ranges::find(*actors, actor, &Actor::name);
    return at != actors->end() && at->role == collects;
}
}
