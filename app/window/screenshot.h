// SPDX-License-Identifier: Apache-2.0
// What is done once the page stands and nothing moves any more: a picture of it, or only a word that it does.
#pragma once
#include "command_line.h"
namespace writdesk {
class MainWindow;
class Office;
void shootWhenSettled(MainWindow &window, Office &office, const QString &file, PageId page);
void tellWhenReady(MainWindow &window, Office &office); // "ready" on standard output; then the program ends
}
