// SPDX-License-Identifier: Apache-2.0
#include "same_text.h"
#include "sha256.h"
namespace writdesk {
namespace {
constexpr int fewest = 20; // words

QString lettersOf(const QString &word)
{
    QString letters;
    for (const auto c : word.normalized(QString::NormalizationForm_KC).toCaseFolded()) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            letters += c;
    }
    return letters;
}
}

// Blanks are left out: where a word ends is what two makers of PDFs agree on least.
QString textHash(const Paper &paper)
{
    QString all;
    int words = 0;
    for (const auto &page : paper.pages) {
        for (const auto &word : page.words) {
            const auto letters = lettersOf(word.text);
            words += letters.isEmpty() ? 0 : 1;
            all += letters;
        }
    }
    return words < fewest ? QString() : sha256Hex(all.toUtf8());
}
}
