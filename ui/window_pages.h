// SPDX-License-Identifier: Apache-2.0
// Every page that is not seen at once, promised to the stack: each is made when somebody turns to it, or in a quiet
// moment.
#pragma once
#include "actions.h"
#include "desk_page.h"
#include <QList>
class QMenuBar;
namespace writdesk {
class MessageBar;
class Office;
class PageStack;
class Prompt;
struct Chosen;
struct UserPlaces;
struct PageParts { // what pages are made of; all of it outlives them
    Office &office;
    Prompt &prompt;
    MessageBar &bar;
    const Chosen &chosen;
    const Actions &actions;
    const QMenuBar &menus;
};
QList<std::pair<Do, PageId>> pageCommands(); // each turns to its page
void promisePages(PageStack &pages, const PageParts &parts, const UserPlaces &places);
}
