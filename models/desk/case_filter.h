// SPDX-License-Identifier: Apache-2.0
// What somebody types to narrow the list of cases, in plain words: "warrant due this week", account:x@y, -closed.
#pragma once
#include "desk.h"
namespace writdesk {
struct CaseFilter {
    ListQuery query {};
    QString readAs {}; // the words back, with the days they mean; empty where nothing narrows the list
    QString unclear {}; // a sentence on what could not be read, and what can be said; it narrows nothing
};
// DATE is typed as people type dates: fri, 12/7, 7 Dec, 2026-12-07.
// Never fails: what is no phrase is a word to look for. `statuses`: how each status is called, by its name.
// Phrases: overdue; due today, tomorrow, this or next week or month, within N days, before or on or after DATE, never;
// received today, yesterday, this or last week or month, since or before or on DATE; account:A, kind:WORDS,
// status:WORDS; -word for what must not occur; "several words" as one.
CaseFilter readCaseFilter(const Desk &desk, const QString &typed, const QMap<QString, QString> &statuses = {});
}
