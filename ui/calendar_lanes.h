// SPDX-License-Identifier: Apache-2.0
// Where the items of one week stand: each in a lane of its own from its first day to its last.
#pragma once
#include <QDate>
#include <QList>
namespace writdesk {
struct AgendaView;
struct Piece { // of an item, as far as it lies in the week
    int item = 0; // its place in the list
    int lane = 0;
    int first = 0; // column, 0 to 6
    int last = 0;
    bool shown = true; // false: no lane is left, it is counted among "more"
    friend bool operator==(const Piece &, const Piece &) = default;
};
// Bands above single days; of a day with more than fits its last lane says how many more there are.
QList<Piece> piecesOf(const AgendaView &view, const QDate &weekFirst, int lanes);
int hiddenOn(const QList<Piece> &pieces, int column);
}
