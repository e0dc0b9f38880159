// SPDX-License-Identifier: Apache-2.0
// The report of an import: what became of every row of a log, as a table for programs or as a paper to be printed.
#pragma once
#include "log_desk.h"
namespace writdesk {
// A file named .pdf is a paper with letterhead and tree head, any other a CSV. Answers with the file's name.
Result<QString> saveLogReport(Desk &desk, const KeptLog &log, const QString &file);
}
