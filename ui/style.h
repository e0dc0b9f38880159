// SPDX-License-Identifier: Apache-2.0
// The look: Fusion with an own palette and spacing, light or dark, and the colours that tones have in it.
#pragma once
#include "row_table.h"
#include <QColor>
#include <QIcon>
#include <QPalette>
class QApplication;
namespace writdesk {
enum class Look { System, Light, Dark };
void applyLook(QApplication &app, Look look);

struct ToneColours {
    QColor text {};
    QColor back {};
};
ToneColours coloursOf(Tone tone, const QPalette &palette);
// One of resources/icons, drawn in the text colour of the palette.
QIcon iconOf(const QString &name, const QPalette &palette);
}
