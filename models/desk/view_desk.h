// SPDX-License-Identifier: Apache-2.0
// Whoever looks at data of a user that was collected into a case is entered, once a day for each document.
#pragma once
#include "desk.h"
namespace writdesk {
// Enters nothing for a paper, which is no data of a user. Fails where the entry cannot be made: then nobody looks.
Result<> noteView(Desk &desk, const CaseRef &ref, const DocumentId &document);
}
