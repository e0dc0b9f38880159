// SPDX-License-Identifier: Apache-2.0
#include "letter_table.h"
#include "moments.h"
#include "said_again.h"
#include "words.h"
#include <QLocale>
#include <algorithm>
namespace writdesk {
namespace {
constexpr Column<ShownLetter> columns[] = {
    { QT_TRANSLATE_NOOP("Columns", "What"),
        [](const ShownLetter &l) { return Cell { .text = l.what, .hint = l.document.account }; } },
    { QT_TRANSLATE_NOOP("Columns", "When"),
        [](const ShownLetter &l) { return Cell { .text = l.when, .tone = Tone::Quiet }; } },
    { QT_TRANSLATE_NOOP("Columns", "Document"),
        [](const ShownLetter &l) { return Cell { .text = l.document.name, .hint = l.document.sha256.text }; } },
    { QT_TRANSLATE_NOOP("Columns", "Size"),
        [](const ShownLetter &l) {
            return Cell { .text = QLocale().formattedDataSize(l.document.size), .tone = Tone::Quiet };
        } },
    { QT_TRANSLATE_NOOP("Columns", "State"),
        [](const ShownLetter &l) {
            return Cell { .text = l.document.erased ? QCoreApplication::translate("DocumentTable", "erased")
                                                    : saidAgain(l.document.problem),
                .tone = l.document.problem.isEmpty() ? Tone::Quiet : Tone::Bad };
        } },
};
}

QList<ShownLetter> shownLetters(const Case &c, const QByteArray &zone)
{
    QList<ShownLetter> shown;
    for (const auto &document : c.documents) {
        if (document.kind != u"letter" && document.kind != u"notice" && document.kind != u"certificate")
            continue;
        const auto letter = std::ranges::find(c.letters, document.sha256, &Letter::document);
        if (letter == c.letters.end())
            shown.prepend({ document, words(Of::Letter, document.kind), {} });
        else
            shown.prepend({ document, words(Of::Letter, letter->kind), instantWords(letter->at, zone) });
    }
    return shown;
}

LetterTable::LetterTable(QObject *parent)
    : RowTable(columns, parent)
{
}
}
