// SPDX-License-Identifier: Apache-2.0
// The keys of all commands as tables in Markdown, menu by menu, out of the commands themselves.
#pragma once
#include <QString>
class QMenuBar;
namespace writdesk {
QString keyTables(const QMenuBar &menus);
}
