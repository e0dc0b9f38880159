// SPDX-License-Identifier: Apache-2.0
// Every page that is not seen at once, promised to the stack: each is made when somebody turns to it, or in a quiet
// moment.
#pragma once
class QMenuBar;
namespace writdesk {
class Actions;
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
void promisePages(PageStack &pages, const PageParts &parts, const UserPlaces &places);
}
