// SPDX-License-Identifier: Apache-2.0
// What an address, number or name on the page is there for: what is asked about, or whom to write to.
#pragma once
#include "find_p.h"
namespace writdesk {
enum class Use { Target, Contact, Unsure };
Use useOf(const Search &search, const TextScope &place);
QRegularExpression ends(const char16_t *words); // those words, and nothing of them after
bool inAttachmentA(const Search &search, qsizetype at);
bool inLetterhead(const Search &search, qsizetype at);
bool isListed(const Search &search, const TextScope &place);
bool isOffice(const QString &domain); // of a government
}
