// SPDX-License-Identifier: Apache-2.0
// What a paper tells of where it comes from: its mail's addresses, how its PDF was made, numbers it prints, words that
// press. Never more than what stands in it.
#pragma once
#include "paper_signs.h"
namespace writdesk {
PaperSigns signsOf(const Paper &paper, const QString &name);
QStringList headersNamed(const Paper &mail, const char *name); // of a mail: the value of each header of that name
QStringList addressesIn(const QStringList &values); // each address once, its domain in small letters
}
