// SPDX-License-Identifier: Apache-2.0
// The choice of the language in which a letter is written, whatever the window speaks.
#pragma once
#include "prompt.h"
namespace writdesk {
Field letterLanguage();
QString letterLanguageIn(const Answers &answers); // English where nobody was asked
}
