// SPDX-License-Identifier: Apache-2.0
// What people decide about the data of a packet: how records are filtered, what is blacked out, how it was handed over.
#pragma once
#include "json.h"
namespace writdesk {
// A collected file of records, and the map of columns (TOML, kept beside it) by which it is filtered.
struct Filtering {
    DocumentId document {};
    DocumentId columns {};
    friend bool operator==(const Filtering &, const Filtering &) = default;
};
void describe(auto &&v, Filtering &f) { v("document", f.document), v("columns", f.columns); }

// A place on a page of a collected PDF that is blacked out; the page is rendered anew.
struct Mark {
    QString id {}; // R1 … within the case
    DocumentId document {};
    int page = 0; // from 1; 0: the whole document is rendered anew and nothing is blacked out
    QRectF rect {}; // PDF points from the page's top left
    QString reason {}; // the code printed in the box
    bool withdrawn = false;
    friend bool operator==(const Mark &, const Mark &) = default;
};
void describe(auto &&v, Mark &m)
{
    v("id", m.id), v("document", m.document), v("page", m.page), v("rect", m.rect), v("reason", m.reason);
    v("withdrawn", m.withdrawn);
}

// What goes out although the paper does not ask for it: asked by one person, approved by another, printed on the cover.
struct Beyond {
    DocumentId document {};
    QString category {};
    QString account {};
    QString reason {};
    QString by {}; // who approved
    QString what {}; // SHA-256 of exactly what was approved
    friend bool operator==(const Beyond &, const Beyond &) = default;
};
void describe(auto &&v, Beyond &b)
{
    v("document", b.document), v("category", b.category), v("account", b.account), v("reason", b.reason);
    v("by", b.by), v("what", b.what);
}

// A released packet on its way: handed over, delivered, received, acknowledged.
struct Delivery {
    PacketId packet {};
    QString state {};
    QDateTime at {};
    QString recipient {};
    QString way {}; // folder, zip, openpgp; or in words
    QString file {}; // SHA-256 of the file that was sent; empty where a folder was
    QString note {};
    friend bool operator==(const Delivery &, const Delivery &) = default;
};
void describe(auto &&v, Delivery &d)
{
    v("packet", d.packet), v("state", d.state), v("at", d.at), v("recipient", d.recipient), v("way", d.way);
    v("file", d.file), v("note", d.note);
}
}
