// SPDX-License-Identifier: Apache-2.0
// The digest of a day: one text that may stand in a mail, a log or on a locked screen, and tells of no silence.
#pragma once
#include "desk.h"
namespace writdesk {
struct Digest {
    QDate day {};
    QString title {};
    QString brief {}; // one line of counts, for the screen
    QString text {};
    int rows = 0; // dates that stand in it
    int more = 0; // of which it may say no more than that they are due
    bool made = false; // that of this day was made already
};
Result<Digest> digestOf(Desk &desk, int days = 7);
// Enters that it was made and on which way it went: stdout, file, mail, desktop.
Result<> noteDigest(Desk &desk, const Digest &digest, const QString &way);
Result<QByteArray> digestMail(Desk &desk, const Digest &digest); // a draft to the company itself
}
