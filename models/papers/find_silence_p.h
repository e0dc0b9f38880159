// SPDX-License-Identifier: Apache-2.0
// Words of silence, each weighed by its own sentence: who says it, to whom, and with what force.
#pragma once
#include "find_p.h"
namespace writdesk {
enum class Silence { None, Request, Unknown, Order };
struct SilentWords {
    Silence force = Silence::None;
    TextScope place {}; // the command itself
    TextScope sentence {};
};
enum class Voice { Court, Other }; // who speaks there: a court's own paper, or anybody else
SilentWords silenceIn(const Flow &flow, const TextScope &scope, Voice voice); // the strongest, of those the first
QList<TextScope> sentencesIn(const Flow &flow, const TextScope &scope);
}
