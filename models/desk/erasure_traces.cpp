// SPDX-License-Identifier: Apache-2.0
#include "erasure_traces_p.h"
#include "tongue.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Erasure", text); }
QString utc(const QDateTime &at) { return isoInstant(at.toUTC()); }

Result<> addBackups(Desk &desk, qint64 first, qint64 last, QList<Trace> &traces)
{
    return backupsWith(desk, first, last).map([&](const QList<Trace> &found) { traces += found; });
}

// The record of another case holds nothing of this one.
Result<> addExports(Desk &desk, const CaseRef &ref, qint64 first, qint64 last, QList<Trace> &traces)
{
    const auto exports = desk.docket().ofKind(kind::exported);
    if (!exports)
        return asFailure(exports);
    for (const auto &entry : *exports) {
        const auto of = entry.body.value(u"case").toString();
        if (entry.number > first && entry.number < last && (of.isEmpty() || of == ref.text))
            traces.append({ say("Export of %1 (entry %2, SHA-256 %3)")
                                .arg(utc(entry.at))
                                .arg(entry.number)
                                .arg(entry.body.value(u"sha256").toString()),
                say("it holds the case; destroy the file with this hash, wherever it went") });
    }
    return {};
}

bool isGone(const QList<Entry> &erasures, qint64 kept, const QString &sha256)
{
    return std::ranges::any_of(
        erasures, [&](const Entry &e) { return e.number > kept && e.body.value(u"sha256") == sha256; });
}

// The log that an imported case came from is the docket's, with rows of other cases: it does not go with one of them.
Result<> addLogs(Desk &desk, const CaseRef &ref, QList<Trace> &traces)
{
    const auto logs = desk.docket().ofKind(kind::logKept);
    const auto erased = logs ? desk.docket().ofKind(kind::logErased) : logs;
    if (!erased)
        return asFailure(erased);
    for (const auto &log : *logs) {
        const auto sha256 = log.body.value(u"sha256").toString();
        if (log.erasedBy != 0 || isGone(*erased, log.number, sha256))
            continue;
        for (const auto &row : log.body.value(u"rows").toArray()) {
            if (row[u"case"].toString() == ref.text)
                traces.append({ say("Row %1 of the import log that entry %2 keeps (SHA-256 %3)")
                                    .arg(row[u"row"].toInt())
                                    .arg(log.number)
                                    .arg(sha256),
                    say("the log still holds the words of this row; erase the log as well (import log propose, then "
                        "import log erase by another person)") });
        }
    }
    return {};
}

QJsonObject rowOf(const Entry &entry)
{
    return { { QStringLiteral("number"), QString::number(entry.number) }, { QStringLiteral("kind"), entry.kind },
        { QStringLiteral("at"), utc(entry.at) }, { QStringLiteral("leaf"), entry.leaf } };
}
}

// Only copies that were made while the case stood: an older one never had it, a later one has it no more.
Result<QList<Trace>> backupsWith(Desk &desk, qint64 first, qint64 last)
{
    QList<Trace> traces;
    const auto notes = desk.docket().backups();
    if (!notes)
        return asFailure(notes);
    for (const auto &note : *notes) {
        if (note.head.count < first || note.head.count >= last)
            continue;
        const auto where = say("Backup %1 of %2 (entries up to %3)").arg(note.file, utc(note.at)).arg(note.head.count);
        traces.append({ where,
            QFileInfo::exists(note.file)
                ? say("it holds the case; make a newer backup, then destroy this one")
                : say("it is not where it was written; find where it was moved to, and destroy it there") });
    }
    return traces;
}

Result<QList<Trace>> tracesOf(Desk &desk, const CaseRef &ref, const QList<Entry> &entries, const Entry &erasure)
{
    const Tongue english; // kept
    QList<Trace> traces;
    const auto first = entries.first().number;
    const auto added = addBackups(desk, first, erasure.number, traces)
                           .and_then([&] { return addExports(desk, ref, first, erasure.number, traces); })
                           .and_then([&] { return addLogs(desk, ref, traces); });
    return added ? Result<QList<Trace>>(traces) : asFailure(added);
}

QJsonObject erasureValues(const QList<Entry> &entries, const Entry &erasure, const QList<Trace> &traces)
{
    QJsonArray gone;
    for (const auto &entry : entries) {
        if (entry.erasedBy == erasure.number)
            gone.append(rowOf(entry));
    }
    QJsonArray documents;
    for (const auto &hash : erasure.body.value(u"documents").toArray())
        documents.append(QJsonObject { { QStringLiteral("sha256"), hash } });
    QJsonArray elsewhere;
    for (const auto &trace : traces)
        elsewhere.append(
            QJsonObject { { QStringLiteral("where"), trace.where }, { QStringLiteral("act"), trace.act } });
    return { { QStringLiteral("entries"), gone }, { QStringLiteral("documents"), documents },
        { QStringLiteral("elsewhere"), elsewhere }, { QStringLiteral("basis"), erasure.body.value(u"basis") },
        { QStringLiteral("erased_by"), QString::number(erasure.number) },
        { QStringLiteral("erased_at"), utc(erasure.at) }, { QStringLiteral("actor"), erasure.actor },
        { QStringLiteral("approver"), erasure.body.value(u"second") } };
}
}
