// SPDX-License-Identifier: Apache-2.0
// A tree head as words: the first 132 bits, eleven a word, so that a person can compare two papers aloud.
#pragma once
#include <QString>
namespace writdesk {
QString headWords(const QString &hash); // twelve words joined by blanks; hash in hex
}
