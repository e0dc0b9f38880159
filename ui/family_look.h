// SPDX-License-Identifier: Apache-2.0
// How the five families look wherever they are drawn: a tone and a pattern, so that colour is never alone.
#pragma once
#include "period.h"
#include "row_table.h"
namespace writdesk {
Tone toneOf(Family family, Tone due); // `due`: how near its date is
Qt::BrushStyle patternOf(Family family);
}
