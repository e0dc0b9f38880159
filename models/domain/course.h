// SPDX-License-Identifier: Apache-2.0
// How long work goes on: it tells how far it is and what is worth knowing, and stops where somebody wants it to.
#pragma once
#include "result.h"
#include <functional>
namespace writdesk {
struct Course {
    // What it is at, and how much of how much is done, in bytes or rows; `of` 0: nobody knows. False: stop, and leave
    // nothing.
    std::function<bool(const QString &what, qint64 done, qint64 of)> progress {};
    std::function<void(const QString &sentence)> says {}; // as it happens: that what was cut off goes on

    bool goesOn(const QString &what, qint64 done, qint64 of) const { return !progress || progress(what, done, of); }
    void say(const QString &sentence) const
    {
        if (says)
            says(sentence);
    }
};
tl::unexpected<Failure> stoppedByHand(); // what work says that was stopped: nothing was left behind
}
