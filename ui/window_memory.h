// SPDX-License-Identifier: Apache-2.0
// How the window stood when it was closed: its size, and its parts and columns that have a name. Nothing of any case.
#pragma once
#include <QString>
class QMainWindow;
namespace writdesk {
// Of an INI file that need not be there; what it does not know stays as it is.
void restoreWindow(QMainWindow &window, const QString &file);
void keepWindow(const QMainWindow &window, const QString &file);
}
