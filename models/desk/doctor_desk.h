// SPDX-License-Identifier: Apache-2.0
// Every check there is of a docket and of what it depends on, each with what was found and what to do about it.
#pragma once
#include "desk.h"
namespace writdesk {
enum class Health { Good, Look, Bad };
WRITDESK_NAMES(Health, "good", "look", "bad")

struct Checkup {
    // tree, lists, backups, reminders, clock, actors, tray, leftovers, rights, law, calendars, unverified
    QString check {};
    Health health = Health::Good;
    QString found {};
    QString act {}; // what to do; empty where there is nothing to do
    No no = No::World; // of a bad one: what kind of no it is
    QString inWindow {}; // the same by the acts of the window, where the act names commands
    friend bool operator==(const Checkup &, const Checkup &) = default;
};
// What needs no law: entries and documents, lists, copies, reminders, people, papers that nobody filed, the file.
Result<QList<Checkup>> docketCheckups(const Docket &docket, const QDateTime &now, const Course &course = {});
// The law in force here: whether it could be read, how far its calendars reach, what nobody has checked.
QList<Checkup> lawCheckups(const Desk &desk);
}
