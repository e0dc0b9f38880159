// SPDX-License-Identifier: Apache-2.0
// How the window stood when it was closed: its size, and its parts and columns that have a name. Nothing of any case.
#pragma once
#include <QSize>
#include <QString>
class QMainWindow;
class QWidget;
namespace writdesk {
QSize openingSize(const QWidget &window); // on the first start: no larger than its screen has room
// Of an INI file that need not be there; what it does not know stays as it is.
void restoreWindow(QMainWindow &window, const QString &file);
void restoreParts(QWidget &part, const QString &file); // of a page that is made later
void keepWindow(const QMainWindow &window, const QString &file);
}
