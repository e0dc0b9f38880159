// SPDX-License-Identifier: Apache-2.0
// A case as it is printed for whoever works on it: with a sentence of each other case that its papers touch.
#pragma once
#include "session.h"
namespace writdesk {
struct ReceivedPaper;
Result<> printCase(Session &session, Desk &desk, const Case &c);
Result<> printPaper(Session &session, Desk &desk, const ReceivedPaper &paper);
}
