// SPDX-License-Identifier: Apache-2.0
#include "evidence_table.h"
#include "said_again.h"
#include <QHash>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("EvidenceTable", text); }

Tone toneOf(Evidenced outcome)
{
    return outcome == Evidenced::Fail ? Tone::Bad : outcome == Evidenced::Pass ? Tone::Good : Tone::Soon;
}

constexpr Column<EvidenceLine> columns[] = {
    { QT_TRANSLATE_NOOP("Columns", "Outcome"),
        [](const EvidenceLine &l) {
            return Cell { words(l.outcome), toneOf(l.outcome), true, l.id };
        } },
    { QT_TRANSLATE_NOOP("Columns", "Looked at"),
        [](const EvidenceLine &l) { return Cell { .text = evidenceWords(l.id), .hint = l.id }; } },
    { QT_TRANSLATE_NOOP("Columns", "Shows"),
        [](const EvidenceLine &l) { return Cell { .text = saidAgain(l.because), .hint = saidAgain(l.because) }; } },
    { QT_TRANSLATE_NOOP("Columns", "On the paper"),
        [](const EvidenceLine &l) { return Cell { .text = l.about, .tone = Tone::Quiet, .hint = l.about }; } },
    { QT_TRANSLATE_NOOP("Columns", "Rests on"),
        [](const EvidenceLine &l) {
            return Cell { .text = saidAgain(l.source), .tone = Tone::Quiet, .hint = saidAgain(l.source) };
        } },
};
}

QString words(Evidenced outcome)
{
    return outcome == Evidenced::Fail ? say("✗ fails")
        : outcome == Evidenced::Pass  ? say("✓ passes")
                                      : say("? not checked");
}

QString evidenceWords(const QString &id)
{
    static const QHash<QString, const char *> names { { QStringLiteral("E-DOMAIN"),
                                                          QT_TRANSLATE_NOOP("EvidenceTable", "sender's domain") },
        { QStringLiteral("E-FREEMAIL"), QT_TRANSLATE_NOOP("EvidenceTable", "free mailboxes") },
        { QStringLiteral("E-LOOKALIKE"), QT_TRANSLATE_NOOP("EvidenceTable", "look-alike domains") },
        { QStringLiteral("E-MAILAUTH"), QT_TRANSLATE_NOOP("EvidenceTable", "what servers claim") },
        { QStringLiteral("E-REPLYTO"), QT_TRANSLATE_NOOP("EvidenceTable", "where the answer goes") },
        { QStringLiteral("E-OFFICER"), QT_TRANSLATE_NOOP("EvidenceTable", "the person, in earlier cases") },
        { QStringLiteral("E-ORDER"), QT_TRANSLATE_NOOP("EvidenceTable", "the order, in earlier cases") },
        { QStringLiteral("E-DIRECTORY"), QT_TRANSLATE_NOOP("EvidenceTable", "directory of agencies") },
        { QStringLiteral("E-NUMBER"), QT_TRANSLATE_NOOP("EvidenceTable", "telephone number") },
        { QStringLiteral("E-CALLBACK"), QT_TRANSLATE_NOOP("EvidenceTable", "call back") },
        { QStringLiteral("E-DOCUMENT"), QT_TRANSLATE_NOOP("EvidenceTable", "dates of the file") },
        { QStringLiteral("E-REVISION"), QT_TRANSLATE_NOOP("EvidenceTable", "changes to the file") },
        { QStringLiteral("E-FONT"), QT_TRANSLATE_NOOP("EvidenceTable", "letters set apart") },
        { QStringLiteral("E-EDITOR"), QT_TRANSLATE_NOOP("EvidenceTable", "program that made it") },
        { QStringLiteral("E-STATUTE"), QT_TRANSLATE_NOOP("EvidenceTable", "statute") },
        { QStringLiteral("E-URGENCY"), QT_TRANSLATE_NOOP("EvidenceTable", "pressure not to check") } };
    const auto *name = names.value(id);
    return name ? say(name) : id;
}

QList<EvidenceLine> grouped(QList<EvidenceLine> lines)
{
    std::ranges::stable_sort(lines, {}, [](const EvidenceLine &l) {
        return l.outcome == Evidenced::Fail ? 0 : l.outcome == Evidenced::NotChecked ? 1 : 2;
    });
    return lines;
}

EvidenceTable::EvidenceTable(QObject *parent)
    : RowTable(columns, parent)
{
}
}
