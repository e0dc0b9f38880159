// SPDX-License-Identifier: Apache-2.0
// Arguments that are no UTF-8: the names of files to receive are taken as they are, and nothing else is.
#pragma once
#include "command_line.h"
namespace writdesk {
QStringList argumentsOf(int argc, char **argv); // kept without loss (raw_name.h)
// Of what was typed and, where it could be read, what it means. No::Usage, or No::World where a file has that name.
Result<> checkRaw(const QStringList &arguments, const Result<CommandLine> &line);
// The whole of a file whose name is no UTF-8.
Result<QByteArray> rawFile(const QString &path);
}
