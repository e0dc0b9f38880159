// SPDX-License-Identifier: Apache-2.0
// The icons of resources/icons, drawn when they are first seen, at the size and scale in which they are seen.
#pragma once
#include <QIcon>
#include <QPalette>
namespace writdesk {
// In the text colour of the palette.
QIcon iconOf(const QString &name, const QPalette &palette);
}
