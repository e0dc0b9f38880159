// SPDX-License-Identifier: Apache-2.0
// The counter for people: who may add somebody to a docket, and whom it knows.
#pragma once
#include "docket.h"
namespace writdesk {
// The first actor of an ordinary docket adds itself; from then on a known one does, and once there is an administrator
// only an administrator. In a rehearsal docket anybody may.
Result<> mayAddPerson(const Docket &docket, const QString &actor);
// What needs a second person needs two names here; a rehearsal docket knows every name.
Result<bool> hasTwoPeople(const Docket &docket);
}
