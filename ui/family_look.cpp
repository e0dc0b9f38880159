// SPDX-License-Identifier: Apache-2.0
#include "family_look.h"
namespace writdesk {
Tone toneOf(Family family, Tone due)
{
    switch (family) {
    case Family::ActBy:
        return due == Tone::Bad || due == Tone::Soon ? due : Tone::Calm;
    case Family::HoldUntil:
        return Tone::Good;
    case Family::SilentUntil:
        return Tone::Bad;
    case Family::PowerUntil:
    case Family::WaitUntil:
        break;
    }
    return Tone::Soon;
}

Qt::BrushStyle patternOf(Family family)
{
    switch (family) {
    case Family::SilentUntil:
        return Qt::BDiagPattern;
    case Family::WaitUntil:
        return Qt::Dense5Pattern;
    case Family::PowerUntil:
        return Qt::FDiagPattern;
    case Family::ActBy:
    case Family::HoldUntil:
        break;
    }
    return Qt::SolidPattern;
}
}
