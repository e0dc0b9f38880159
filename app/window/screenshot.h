// SPDX-License-Identifier: Apache-2.0
// Draws the window into a PNG once its page stands, and ends the program.
#pragma once
#include "command_line.h"
namespace writdesk {
class MainWindow;
void shootWhenSettled(MainWindow &window, const QString &file, PageId page);
}
