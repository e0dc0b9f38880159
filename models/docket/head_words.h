// SPDX-License-Identifier: Apache-2.0
// A tree head as words: the first 132 bits, eleven a word, so that a person can compare two papers aloud.
#pragma once
#include "result.h"
namespace writdesk {
QString headWords(const QString &hash); // twelve words joined by blanks; hash in hex
// What a person copied off a paper: twelve words of the list, in its spelling; else which of them is none (No::Usage).
Result<QString> headWordsTyped(const QString &words);
}
