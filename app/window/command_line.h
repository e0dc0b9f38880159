// SPDX-License-Identifier: Apache-2.0
// The window's command line as one value.
#pragma once
#include "case_page.h"
#include "desk_page.h"
#include "style.h"
#include "user_places.h"
#include <QSize>
namespace writdesk {
struct CommandLine {
    DeskOrder desk {};
    UserPlaces places {};
    QString trouble {}; // why what the user chose cannot be read
    QStringList papers {}; // received at once
    CaseRef open {};
    PageId page = PageId::Case; // what a picture shows; without one, a case that is named is opened
    Tab tab = Tab::Facts;
    Look look = Look::System;
    QSize size {};
    bool tellReady = false; // says when the window can be used, and ends
    QString screenshot {}; // file; the window is drawn there and the program ends
};
QString languageOf(const QStringList &arguments); // in which the window speaks
// Of the arguments as the program got them; fails with No::Usage, or with help or version as its sentence (No::World).
Result<CommandLine> commandLineOf(const QStringList &arguments);
}
