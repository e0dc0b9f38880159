// SPDX-License-Identifier: Apache-2.0
// The window's manual page, from the options that it declares.
#pragma once
#include <QCommandLineOption>
namespace writdesk {
QString manPage(const QList<QCommandLineOption> &options, const QString &description, const QString &version);
}
