// SPDX-License-Identifier: Apache-2.0
#include "calendar_lanes.h"
#include "agenda_view.h"
#include <algorithm>
namespace writdesk {
namespace {
bool covers(const Piece &piece, int column) { return piece.first <= column && piece.last >= column; }

int freeLane(const QList<Piece> &placed, const Piece &piece)
{
    for (int lane = 0;; ++lane) {
        const auto taken = std::ranges::any_of(placed, [&](const Piece &other) {
            return other.lane == lane && other.first <= piece.last && other.last >= piece.first;
        });
        if (!taken)
            return lane;
    }
}

bool overflows(const QList<Piece> &pieces, const Piece &piece)
{
    for (int column = piece.first; column <= piece.last; ++column) {
        if (hiddenOn(pieces, column) > 0)
            return true;
    }
    return false;
}

// What finds no lane is hidden, and the last lane of its days is taken by how many there are.
void hide(QList<Piece> &pieces, int lanes)
{
    for (auto &piece : pieces)
        piece.shown = piece.lane < lanes;
    for (bool again = true; again;) {
        again = false;
        for (auto &piece : pieces) {
            if (piece.shown && piece.lane == lanes - 1 && overflows(pieces, piece)) {
                piece.shown = false;
                again = true;
            }
        }
    }
}
}

int hiddenOn(const QList<Piece> &pieces, int column)
{
    return int(
        std::ranges::count_if(pieces, [&](const Piece &piece) { return !piece.shown && covers(piece, column); }));
}

QList<Piece> piecesOf(const AgendaView &view, const QDate &weekFirst, int lanes)
{
    QList<Piece> pieces;
    for (int i = 0; i < view.items.size(); ++i) {
        const auto &item = view.items.at(i).item;
        const auto first = weekFirst.daysTo(item.from), last = weekFirst.daysTo(item.to);
        if (first <= 6 && last >= 0)
            pieces.append({ i, 0, int(qMax(first, qint64(0))), int(qMin(last, qint64(6))) });
    }
    std::ranges::stable_sort(pieces, {}, [&](const Piece &p) {
        const auto &item = view.items.at(p.item).item;
        return std::tuple(p.last == p.first, !item.open, p.first, item.kind, p.first - p.last);
    });
    QList<Piece> placed;
    for (auto &piece : pieces) {
        piece.lane = freeLane(placed, piece);
        placed.append(piece);
    }
    hide(placed, lanes);
    return placed;
}
}
