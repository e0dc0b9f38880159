// SPDX-License-Identifier: Apache-2.0
// The next sensible step for a case, in a sentence, and the command that takes it.
#pragma once
#include "actions.h"
#include "case_view.h"
namespace writdesk {
struct NextStep {
    QString sentence {};
    std::optional<Do> command {}; // none: nothing to do now
    QString letter {}; // its kind, where the command writes one that the disposition does not ask for
};
NextStep nextStep(const CaseView &view);
QString fittingLetter(const Case &c); // the letter that its disposition asks for; acknowledgement otherwise
}
