// SPDX-License-Identifier: Apache-2.0
// What follows by itself from what somebody enters: a silence that one person cannot take back, an address that has to
// be verified again, a release that has to be approved again.
#pragma once
#include "desk.h"
namespace writdesk {
// The entries that belong behind those which made `now` of `before`.
QList<NewEntry> followingEntries(const Desk &desk, const Case &before, const Case &now);
// A silence that stood and would be gone by one person's word, as gags that two people lift.
QList<NewEntry> silencesTaken(const Desk &desk, const Case &before, const Case &now);
}
