// SPDX-License-Identifier: Apache-2.0
// The same text in other bytes: a hash of a paper's letters and digits alone, so that a new scan's name, a producer or
// a line break makes no difference.
#pragma once
#include "paper.h"
namespace writdesk {
// SHA-256, hex; empty where the paper has fewer than twenty words, which say too little to be compared. Words that were
// read off a picture are compared letter by letter too: two scans of one page seldom read alike.
QString textHash(const Paper &paper);
}
