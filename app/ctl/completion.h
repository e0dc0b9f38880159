// SPDX-License-Identifier: Apache-2.0
// Completion for bash, from the same table of commands that the help shows.
#pragma once
#include "command.h"
namespace writdesk {
QString bashCompletion(const Commands &commands);
}
