// SPDX-License-Identifier: Apache-2.0
// On which of the policy's two bases a paper has data preserved, or why on neither (P-05).
#pragma once
#include "desk.h"
namespace writdesk {
struct Basis { // one of the two is empty
    QString id {}; // 2703f, civil
    QString refusal {};
};
// `stated`: what a person says the basis is; it counts only where the paper's own kind does not speak against it.
Basis basisOf(const Desk &desk, const Case &c, const QString &stated = {});
// Every demand of the case asks for preservation and for nothing else.
bool asksOnlyToPreserve(const Desk &desk, const Case &c);
}
