// SPDX-License-Identifier: Apache-2.0
// A notification of the desktop, by the program that every Linux desktop has for it.
#pragma once
#include "result.h"
namespace writdesk {
Result<> noteOnDesktop(const QString &title, const QString &text);
}
