// SPDX-License-Identifier: Apache-2.0
// Locks the process in: from here on it can compute and speak over the pipes it has, and nothing else.
#pragma once
#include "result.h"
namespace writdesk {
constexpr int archiveHere = 3; // the file number of a ZIP that is handed in
void closeInherited(bool archive); // every open file but stdin, stdout, stderr, and a ZIP: call it first
Result<> lockIn(qint64 memory); // memory in bytes; fails where the system cannot do it: then nothing may be read
}
