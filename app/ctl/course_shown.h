// SPDX-License-Identifier: Apache-2.0
// Long work at the terminal: how far it is stands on stderr where that is one, and Ctrl+C stops it with nothing left.
#pragma once
#include "course.h"
namespace writdesk {
Course shownCourse();
}
