// SPDX-License-Identifier: Apache-2.0
// Where the things of one person on this computer lie; each program says so once.
#pragma once
#include "timer_desk.h"
#include "user_settings.h"
namespace writdesk {
struct UserPlaces {
    QString settings {}; // file
    QString usualDocket {}; // where a docket lies if nobody says otherwise
    TimerPlaces timers {};
    QString window {}; // file that remembers how the window stood; empty: nothing does
    QString pictures {}; // folder with the manual's; where there is none, the manual does without
};
}
