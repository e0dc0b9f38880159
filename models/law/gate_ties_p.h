// SPDX-License-Identifier: Apache-2.0
// Whose silence reaches a case: its own, that of the cases linked to it, and of orders nobody has linked yet.
#pragma once
#include "gate_p.h"
namespace writdesk {
// A gag binds the demand it was made for. Another case on the same account may be gagged while this one is not, and a
// notice of this demand says nothing of that one: it is blocked only by gags of its own, by those of cases linked to it
// `as gag` or as other papers of the same matter, and by a stand-alone order on the same account or number until
// somebody says what it belongs to.
enum class Tie { None, Kin, Gag, Undecided };

struct Ties { // of one gate's case
    QList<const Case *> same {}; // duplicates of it, and it
    QList<const Case *> kin {}; // those, and what renews or supersedes one of them
    explicit Ties(const Gate &gate);
};
Tie tieOf(const Ties &ties, const Case &c, const Case &other);
bool isBareOrder(const Case &c);
}
