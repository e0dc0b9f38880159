// SPDX-License-Identifier: Apache-2.0
// When a mail came in by each of its own sources, and what does not fit between them.
#pragma once
#include "paper.h"
namespace writdesk {
// The Received line that a server of the company wrote, else the topmost; and the sender's Date. None of what is no
// mail.
LaterList<Receipt> receiptsOf(const Paper &mail, const QStringList &ownDomains);
// One sentence where the receipt that counts, the envelope and the header lie more than a day apart, or the header lies
// after `now`; else empty.
QString doubtOf(const QList<Receipt> &receipts, const QDateTime &counts, const QDateTime &now);
}
