// SPDX-License-Identifier: Apache-2.0
// Whoever looks at data of a user that was collected into a case, or at a case that belongs in a compartment, is
// entered, once a day for each of them.
#pragma once
#include "desk.h"
namespace writdesk {
// Enters nothing for a paper, which is no data of a user. Fails where the entry cannot be made: then nobody looks.
Result<> noteView(Desk &desk, const CaseRef &ref, const DocumentId &document);
// Enters nothing for a case that needs no compartment. Looking ahead in a rehearsal docket does not move its clock: the
// entry bears the instant of the last one. Fails where the entry cannot be made: then nobody looks.
Result<> noteCaseView(Desk &desk, const Case &c);
}
