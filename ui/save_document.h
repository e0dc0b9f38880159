// SPDX-License-Identifier: Apache-2.0
// Letters leave the docket for a file: what tells the user passes the gate once more on the way out.
#pragma once
#include "desk.h"
namespace writdesk {
Result<QString> saveBytes(Desk &desk, const CaseRef &ref, bool notice, const QByteArray &bytes, const QString &file);
Result<QString> saveLetter(Desk &desk, const CaseRef &ref, const Document &document, const QString &file);
// A notice, by what the docket says of it.
bool isNotice(const Case &c, const Document &document);
}
