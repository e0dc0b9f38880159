// SPDX-License-Identifier: Apache-2.0
#include "saved_views.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("SavedViews", text); }

QList<NamedView> programViews()
{
    QList<NamedView> views;
    const auto add
        = [&](const QString &name, const QString &typed, const QString &order = {}, bool descending = false) {
              views.append({ { name, typed, order, descending }, false });
          };
    add(say("All cases"), {});
    add(say("Overdue"), QStringLiteral("overdue"));
    add(say("Due this week"), QStringLiteral("due this week"));
    add(say("Received this week"), QStringLiteral("received this week"), QStringLiteral("received"), true);
    add(say("Nothing due"), QStringLiteral("due never"));
    return views;
}

bool isCalled(const SavedView &view, const QString &name)
{
    return view.name.compare(name.simplified(), Qt::CaseInsensitive) == 0;
}

Result<QMap<QString, SavedView>> savedViews(Desk &desk) // by their names in small letters
{
    const auto saved = desk.docket().ofKind(kind::viewSaved);
    const auto removed = saved ? desk.docket().ofKind(kind::viewRemoved) : saved;
    if (!removed)
        return asFailure(removed);
    auto entries = *saved + *removed;
    std::ranges::sort(entries, {}, &Entry::number);
    QMap<QString, SavedView> views;
    for (const auto &entry : entries) {
        const auto view = valueOf<SavedView>(entry.body);
        if (entry.kind == kind::viewRemoved)
            views.remove(view.name.toCaseFolded());
        else
            views.insert(view.name.toCaseFolded(), view);
    }
    return views;
}
}

Result<QList<NamedView>> namedViews(Desk &desk)
{
    return savedViews(desk).map([](const QMap<QString, SavedView> &saved) {
        auto views = programViews();
        for (const auto &view : saved)
            views.append({ view, true });
        return views;
    });
}

Result<> saveView(Desk &desk, const SavedView &view)
{
    auto kept = view;
    kept.name = view.name.simplified();
    if (kept.name.isEmpty())
        return failed(say("A view needs a name by which it is found again."), {}, No::Usage);
    if (std::ranges::any_of(programViews(), [&](const NamedView &own) { return isCalled(own.view, kept.name); }))
        return failed(say("%1 is a view of the program. Choose another name.").arg(kept.name), {}, No::Usage);
    return desk.changeAll({}, [&]() -> Result<QList<NewEntry>> {
        return QList<NewEntry> { { {}, kind::viewSaved, objectOf(kept) } };
    });
}

Result<> removeView(Desk &desk, const QString &name)
{
    return desk.changeAll({}, [&]() -> Result<QList<NewEntry>> {
        const auto views = savedViews(desk);
        if (!views)
            return asFailure(views);
        for (const auto &view : *views) {
            if (isCalled(view, name))
                return QList<NewEntry> { { {}, kind::viewRemoved, { { QStringLiteral("name"), view.name } } } };
        }
        return failed(say("No view %1 was saved here.").arg(name), {}, No::Usage);
    });
}
}
