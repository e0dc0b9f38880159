// SPDX-License-Identifier: Apache-2.0
// How long the machine has run, sleep included, and which run of it that is.
#pragma once
#include <QString>
namespace writdesk {
struct Run {
    QString boot {}; // empty where the system does not tell
    qint64 seconds = 0;
};
Run systemRun();
}
