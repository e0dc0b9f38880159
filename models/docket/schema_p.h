// SPDX-License-Identifier: Apache-2.0
// A docket as a file: whether it is one, and the numbered migrations that bring it up to date.
#pragma once
#include "database_p.h"
#include "place_p.h"
namespace writdesk {
Result<> makeEmptyFile(const QString &file); // refuses a file that exists; for its owner's eyes only
Result<> removeDatabase(const QString &file); // with its journal
Result<std::unique_ptr<Database>> makeDatabase(const QString &file);
Result<std::unique_ptr<Database>> openDatabase(const QString &file); // refuses what is no docket, and a newer one
int newestSchema();
}
