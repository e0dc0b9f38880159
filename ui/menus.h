// SPDX-License-Identifier: Apache-2.0
// The menu bar and the tool bar: every command in its place.
#pragma once
class QMainWindow;
namespace writdesk {
class Actions;
void fillMenus(QMainWindow &window, const Actions &actions);
}
