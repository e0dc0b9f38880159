// SPDX-License-Identifier: Apache-2.0
// The words that can be searched: the pages of a case's readings, and its facts.
#pragma once
#include "case_rows_p.h"
#include "database_p.h"
namespace writdesk {
Result<> savePages(Database &database, const Case &before, const Case &now); // what came and what went
Result<> clearPages(Database &database);
Result<bool> pagesAgree(Database &database, const Case &c);
}
