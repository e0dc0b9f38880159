// SPDX-License-Identifier: Apache-2.0
#include "document_table.h"
#include "said_again.h"
#include "words.h"
#include <QLocale>
namespace writdesk {
namespace {
QString whatOf(const Document &d)
{
    if (d.kind == u"collected")
        return words(Of::Category, d.category);
    return d.kind;
}
constexpr Column<Document> columns[] = {
    { QT_TRANSLATE_NOOP("Columns", "Document"),
        [](const Document &d) { return Cell { .text = d.name, .hint = d.sha256.text }; } },
    { QT_TRANSLATE_NOOP("Columns", "What"),
        [](const Document &d) { return Cell { .text = whatOf(d), .tone = Tone::Quiet, .hint = d.account }; } },
    { QT_TRANSLATE_NOOP("Columns", "Pages"),
        [](const Document &d) { return Cell { .text = d.pages > 0 ? QString::number(d.pages) : QString() }; } },
    { QT_TRANSLATE_NOOP("Columns", "Size"),
        [](const Document &d) { return Cell { .text = QLocale().formattedDataSize(d.size) }; } },
    { QT_TRANSLATE_NOOP("Columns", "State"),
        [](const Document &d) {
            return Cell { .text
                = d.erased ? QCoreApplication::translate("DocumentTable", "erased") : saidAgain(d.problem),
                .tone = d.problem.isEmpty() ? Tone::Quiet : Tone::Bad,
                .hint = saidAgain(d.problem) };
        } },
};
}
DocumentTable::DocumentTable(QObject *parent)
    : RowTable(columns, parent)
{
}
}
