// SPDX-License-Identifier: Apache-2.0
// A campaign: one notice to many people, such as the one before an acquisition. It is a case without a demand.
#pragma once
#include "json.h"
namespace writdesk {
// What became of one recipient's letter; one letter of `Campaign::states` each.
enum class Mailed { Open, Sent, Delivered, Bounced };
WRITDESK_NAMES(Mailed, "open", "sent", "delivered", "bounced")

struct Campaign {
    QString title {};
    DocumentId letter {}; // Markdown, as it was given
    DocumentId recipients {}; // CSV, as it was given
    QString rows {}; // of that file which are recipients, as ranges: "1-4,7"
    int refused = 0; // rows that are none; those that repeat an earlier one are not among them
    QString what {}; // SHA-256 of all of these: what an approval signs
    QString states {}; // of the recipients in their order: o s d b
    QDateTime begun {}; // when writing began: the letters bear its day
    QString head {}; // words of the tree head that they print
    DocumentId manifest {}; // SHA-256 of the list of all letters; empty until all were written
    friend bool operator==(const Campaign &, const Campaign &) = default;
};
void describe(auto &&v, Campaign &c)
{
    v("title", c.title), v("letter", c.letter), v("recipients", c.recipients), v("rows", c.rows);
    v("refused", c.refused), v("what", c.what), v("states", c.states), v("begun", c.begun), v("head", c.head);
    v("manifest", c.manifest);
}

QChar letterOf(Mailed state);
Mailed stateAt(const Campaign &campaign, qsizetype recipient); // from 0
qsizetype countOf(const Campaign &campaign, Mailed state);
// "1-4,7" of ascending numbers, and back; numbers that make no sense are left out.
QString rangesOf(const QList<int> &numbers);
QList<int> numbersIn(const QString &ranges);
}
