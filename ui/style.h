// SPDX-License-Identifier: Apache-2.0
// The look: Fusion with an own palette and spacing, light or dark, and the colours that tones have in it.
#pragma once
#include "icon.h"
#include "row_table.h"
#include <QColor>
#include <QPalette>
class QApplication;
class QWidget;
namespace writdesk {
enum class Look { System, Light, Dark };
void applyLook(QApplication &app, Look look);
// The sheet of the look, for a window and all in it. It is put on when the window is whole: under a sheet each widget is
// dressed anew whenever what it stands in finds a place.
void dress(QWidget &window);

struct ToneColours {
    QColor text {};
    QColor back {};
};
ToneColours coloursOf(Tone tone, const QPalette &palette);
}
