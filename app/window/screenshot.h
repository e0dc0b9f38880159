// SPDX-License-Identifier: Apache-2.0
// Draws the window into a PNG once the case and its paper stand, and ends the program.
#pragma once
#include <QString>
namespace writdesk {
class MainWindow;
void shootWhenSettled(MainWindow &window, const QString &file);
}
