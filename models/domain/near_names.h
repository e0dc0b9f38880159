// SPDX-License-Identifier: Apache-2.0
// Known names that a mistyped one may have meant: within two letters of it, or beginning or ending as it does.
#pragma once
#include <QStringList>
namespace writdesk {
QStringList nearestOf(const QString &typed, const QStringList &known); // at most three, the nearest first
}
