// SPDX-License-Identifier: Apache-2.0
// Everything a packet was made from, as its build entry keeps it: from these alone the same bytes are made again.
#pragma once
#include "case.h"
namespace writdesk {
struct RecipeExhibit {
    DocumentId document {};
    QString name {};
    QString category {};
    QString account {};
    QString withheld {}; // why it is not disclosed; empty: it is
    qint64 size = 0;
    DocumentId columns {}; // the map by which its records are filtered; empty: it goes out as it is
    QStringList accounts {}; // the records that go out: whose they are,
    QStringList categories {}; // which fields,
    QDateTime from {}; // and from when
    QDateTime to {};
    bool named = false; // a field without a category does not go out
    bool ranged = false; // the paper names dates
    QString beyond {}; // why two people let it out although the paper does not ask for it
    LaterList<Mark> marks {}; // what is blacked out in it
    friend bool operator==(const RecipeExhibit &, const RecipeExhibit &) = default;
};
void describe(auto &&v, RecipeExhibit &e)
{
    v("document", e.document), v("name", e.name), v("category", e.category), v("account", e.account);
    v("withheld", e.withheld), v("size", e.size), v("columns", e.columns), v("accounts", e.accounts);
    v("categories", e.categories), v("from", e.from), v("to", e.to), v("named", e.named), v("ranged", e.ranged),
        v("beyond", e.beyond);
    v("marks", e.marks);
}

struct RecipePaper // a paper of ours in the bag, kept as it was printed
{
    QString path {}; // under data/
    DocumentId document {};
    friend bool operator==(const RecipePaper &, const RecipePaper &) = default;
};
void describe(auto &&v, RecipePaper &p) { v("path", p.path), v("document", p.document); }

// The value of "recipe" in the body of a `packet_built` entry, beside the Packet.
struct PacketRecipe {
    QString prefix {}; // of its Bates numbers
    int first = 1;
    QString title {};
    QString date {};
    QString entity {};
    QString email {};
    QString head {}; // the tree head as it stood, hex
    QString headWords {};
    bool rehearsal = false;
    bool loadFiles = false;
    QList<RecipeExhibit> exhibits {};
    QList<RecipePaper> papers {};
    QString list {}; // SHA-256 of the list of all exhibits' hashes
    QString bag {}; // SHA-256 of the tag manifest: the hash of the bag itself
    friend bool operator==(const PacketRecipe &, const PacketRecipe &) = default;
};
void describe(auto &&v, PacketRecipe &r)
{
    v("prefix", r.prefix), v("first", r.first), v("title", r.title), v("date", r.date), v("entity", r.entity);
    v("email", r.email), v("head", r.head), v("head_words", r.headWords), v("rehearsal", r.rehearsal),
        v("load_files", r.loadFiles);
    v("exhibits", r.exhibits), v("papers", r.papers), v("list", r.list), v("bag", r.bag);
}
}
