// SPDX-License-Identifier: Apache-2.0
#include "scroll_access.h"
#include <QAccessibleWidget>
#include <QScrollArea>
namespace writdesk {
namespace {
// A scroll area itself only: the tables, trees and texts that scroll have interfaces of their own below this one.
QAccessibleInterface *interfaceOf(const QString &className, QObject *object)
{
    if (className != QLatin1String(QScrollArea::staticMetaObject.className()))
        return nullptr;
    auto *area = qobject_cast<QScrollArea *>(object);
    return area ? new QAccessibleWidget(area, QAccessible::Client) : nullptr;
}
}

void makeScrollAreasSafe() { QAccessible::installFactory(interfaceOf); }
}
