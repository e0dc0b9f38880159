// SPDX-License-Identifier: Apache-2.0
// What one received paper tells of where it comes from, besides what it asks for: mail headers, how a PDF was made,
// telephone numbers, and words that press.
#pragma once
#include "paper.h"
namespace writdesk {
struct PaperSigns {
    DocumentId document {};
    QString name {}; // of the document
    bool mail = false;
    bool scanned = false; // every page is a picture
    QStringList from {}; // addresses of the mail's From, each domain in small letters
    QStringList replyTo {};
    LaterList<Made> made {};
    QStringList numbers {}; // every telephone number it prints, digits alone
    QStringList pressing {}; // words that want nobody to ask elsewhere
    friend bool operator==(const PaperSigns &, const PaperSigns &) = default;
};
void describe(auto &&v, PaperSigns &s)
{
    v("document", s.document), v("name", s.name), v("mail", s.mail), v("scanned", s.scanned), v("from", s.from);
    v("reply_to", s.replyTo), v("made", s.made), v("numbers", s.numbers), v("pressing", s.pressing);
}
}
