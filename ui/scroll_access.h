// SPDX-License-Identifier: Apache-2.0
// Scroll areas for screen readers: one that asks for a child which is gone by then is answered with none.
#pragma once
namespace writdesk {
// Qt's own interface of a scroll area (qtbase, QAccessibleAbstractScrollArea::child) reads the asked number from its
// list without a look at the list's length. A scroll bar that hides between a reader's count and its question is then
// read from beyond the list, and the window is gone. Call it once, after the application is made: the last factory is
// asked first.
void makeScrollAreasSafe();
}
