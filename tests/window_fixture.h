// SPDX-License-Identifier: Apache-2.0
// The window over a rehearsal docket, driven as a blind person drives it: by accessible names and keys.
#pragma once
#include "desk_fixture.h"
#include "main_window.h"
#include "scripted_prompt.h"
#include "user_places.h"
#include <QAccessible>
#include <QAction>
#include <QListView>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
namespace writdesk {
inline const auto morning = QStringLiteral("2026-11-23T09:00:00-05:00");

inline QString nameOf(QWidget *widget)
{
    auto *seen = QAccessible::queryAccessibleInterface(widget);
    return seen ? seen->text(QAccessible::Name) : QString();
}

// Found as a blind person finds it.
template <class W> W *named(QWidget &where, const QString &name)
{
    for (auto *widget : where.findChildren<W *>()) {
        if (nameOf(widget) == name)
            return widget;
    }
    return nullptr;
}

// A rehearsal docket, its office, a script and the window over them; they end in reverse.
struct Opened {
    Rehearsal rehearsal;
    ScriptedPrompt prompt;
    QString systemctl; // empty: there is none
    std::unique_ptr<Office> office;
    std::unique_ptr<MainWindow> window;

    // Nothing is opened yet; asked again, it closes the one before.
    void make(const QString &docket, const QString &actor, const std::optional<QDateTime> &at)
    {
        window.reset();
        office = std::make_unique<Office>(DeskOrder { .docket = docket,
            .actor = actor,
            .setClock = at,
            .clock = [] { return instantOf(morning); },
            .readerProgram = QStringLiteral(PROGRAMS "/writdesk-reader") });
        window = std::make_unique<MainWindow>(*office, prompt, places());
        window->resize(1440, 900); // whatever screen the tests have
        window->QWidget::show();
    }
    // The window of one person at one instant.
    bool start(const QString &actor = QStringLiteral("ana"), const QString &at = morning)
    {
        make(rehearsal.file(), actor, instantOf(at));
        QSignalSpy listed(window.get(), &MainWindow::listed), whole(window.get(), &MainWindow::whole);
        window->start(office->open());
        return (!listed.isEmpty() || listed.wait(20000)) // an answer may come while one asks
            && (!whole.isEmpty() || whole.wait(20000));
    }
    // Nothing of the person who runs the test: all of it lies beside the docket.
    UserPlaces places() const
    {
        return { .settings = rehearsal.path(QStringLiteral("settings.ini")),
            .usualDocket = rehearsal.path(QStringLiteral("usual.writdesk")),
            .timers = { .units = rehearsal.path(QStringLiteral("units")),
                .program = QStringLiteral("writdeskctl"),
                .systemctl = systemctl },
            .window = rehearsal.path(QStringLiteral("window.ini")) };
    }
    // A desk of its own on the same docket, closed before the window opens.
    CaseRef prepare(const std::function<CaseRef(Desk &)> &work)
    {
        if (!rehearsal.create(morning))
            return {};
        auto desk = rehearsal.desk(QStringLiteral("ana"), morning);
        return work(*desk);
    }
    QListView *list() { return named<QListView>(*window, QStringLiteral("Cases, what is due first")); }
    QTableView *table(const char *name) { return named<QTableView>(*window, QString::fromUtf8(name)); }
    bool open(const CaseRef &ref)
    {
        QSignalSpy shown(window->findChild<CasePage *>(), &CasePage::shown);
        window->openCase(ref);
        return !shown.isEmpty() || shown.wait(20000);
    }
    void press(const char *keys) // as the menu does: the command's own words carry the key
    {
        const QKeySequence wanted(QString::fromLatin1(keys));
        for (auto *action : window->actions()) {
            if (action->shortcuts().contains(wanted) && action->isEnabled())
                action->trigger();
        }
    }
};

inline CaseRef warrant(Desk &desk) { return opened(desk, warrantFacts()); }
}
