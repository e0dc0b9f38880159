// SPDX-License-Identifier: Apache-2.0
// The parts of the fold that stand in files of their own.
#pragma once
#include "entry.h"
namespace writdesk {
void setFact(Case &c, const Fact &fact); // beside others of its name where it may stand many times, else in their place
void callBack(Case &c, const Entry &e);
void decideEmergency(Case &c, const Entry &e);
void secondEmergency(Case &c, const Entry &e);
}
