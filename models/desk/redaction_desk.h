// SPDX-License-Identifier: Apache-2.0
// The redaction counter: places on collected PDFs are marked, withdrawn, and blacked out when a packet is built.
#pragma once
#include "desk.h"
namespace writdesk {
struct MarkOrder {
    QString document {}; // hash, beginning of it, or name
    int page = 0; // from 1; 0: the whole document is rendered anew and nothing is blacked out
    QRectF rect {}; // PDF points from the page's top left
    QString reason {}; // the code printed in the box
};
// The last of the case's marks is the new one.
Result<Case> mark(Desk &desk, const CaseRef &ref, const MarkOrder &order);
Result<Case> withdrawMark(Desk &desk, const CaseRef &ref, const QString &id);
}
