// SPDX-License-Identifier: Apache-2.0
// The deadline-control sheet: every date of a case on one page, with its reasons, for the initials of two people.
#pragma once
#include "notice_desk.h"
namespace writdesk {
// An internal paper: it names no account, and says where a duty of silence stands. It is entered like a letter.
Result<Draft> draftSheet(Desk &desk, const CaseRef &ref, const QString &lang);
}
