// SPDX-License-Identifier: Apache-2.0
// Load files for review programs: DAT with Concordance's delimiters, and OPT as Opticon reads it.
#pragma once
#include "packet.h"
namespace writdesk {
QByteArray datOf(const Produced &produced);
QByteArray optOf(const Produced &produced, const QString &volume);
}
