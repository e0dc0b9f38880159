// SPDX-License-Identifier: Apache-2.0
// Letters leave the docket for a file: what tells the user passes the gate once more on the way out.
#pragma once
#include "desk.h"
namespace writdesk {
// The bytes of a letter, where it may leave now.
Result<QByteArray> leaving(Desk &desk, const CaseRef &ref, const Document &document);
Result<QString> saveBytes(Desk &desk, const CaseRef &ref, bool notice, const QByteArray &bytes, const QString &file);
Result<QString> saveLetter(Desk &desk, const CaseRef &ref, const Document &document, const QString &file);
// A notice, by what the docket says of it.
bool isNotice(const Case &c, const Document &document);
}
