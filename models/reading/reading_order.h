// SPDX-License-Identifier: Apache-2.0
// Words of a page put into lines and reading order: columns of prose one after the other, all else line by line.
#pragma once
#include "paper.h"
namespace writdesk {
QList<Word> inReadingOrder(QList<Word> words);
}
