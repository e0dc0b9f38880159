// SPDX-License-Identifier: Apache-2.0
#include "log_desk.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("ImportLogs", text); }

QList<RowFate> fatesIn(const Entry &entry)
{
    QList<RowFate> rows;
    fromJson(entry.body.value(u"rows"), rows);
    return rows;
}

KeptLog logOf(const Entry &entry)
{
    KeptLog log { .entry = entry.number,
        .sha256 = entry.body.value(u"sha256").toString(),
        .name = entry.body.value(u"name").toString(),
        .size = entry.body.value(u"size").toInteger(),
        .at = entry.at,
        .actor = entry.actor,
        .state = QStringLiteral("kept") };
    for (const auto &row : fatesIn(entry)) {
        ++log.rows;
        log.rejected += row.fate == u"rejected" ? 1 : 0;
        if (row.fate != u"imported")
            continue;
        ++log.imported;
        log.cases.append(row.ref.text);
    }
    return log;
}

// In a docket from which nothing was ever erased, which is nearly every one, no case has to be looked at.
Result<> dropErased(Desk &desk, QList<KeptLog> &logs)
{
    const auto erasures = desk.docket().erasures();
    if (!erasures || erasures->isEmpty())
        return erasures ? Result<>() : asFailure(erasures);
    for (auto &log : logs) {
        QStringList standing;
        for (const auto &ref : log.cases) {
            const auto c = desk.docket().load({ ref });
            if (!c)
                return asFailure(c);
            if (!isErased(*c))
                standing.append(ref);
        }
        log.cases = standing;
    }
    return {};
}

// The same log may have come twice, with new rows the second time: its bytes are kept once, and go once.
Result<> markErasures(Desk &desk, const QString &kind, const QString &state, QList<KeptLog> &logs)
{
    const auto entries = desk.docket().ofKind(kind);
    if (!entries)
        return asFailure(entries);
    for (const auto &entry : *entries) {
        const auto erasure = valueOf<LogErasure>(entry.body);
        for (auto &log : logs) {
            if (log.sha256 != erasure.sha256 || log.entry > entry.number)
                continue;
            log.state = state;
            log.asked = erasure.asked;
        }
    }
    return {};
}

Result<KeptLog> logNamed(Desk &desk, const QString &sha256)
{
    const auto logs = keptLogs(desk);
    if (!logs)
        return asFailure(logs);
    QStringList found;
    for (const auto &log : *logs) {
        if (!sha256.isEmpty() && log.sha256.startsWith(sha256.toLower()) && !found.contains(log.sha256))
            found.append(log.sha256);
    }
    if (found.size() != 1)
        return failed(found.isEmpty() ? say("No import log begins with %1. See import logs.").arg(sha256)
                                      : say("Several import logs begin with %1. Name more of its hash.").arg(sha256));
    return *std::find_if(logs->rbegin(), logs->rend(), [&](const KeptLog &log) { return log.sha256 == found.first(); });
}

Result<KeptLog> standing(Desk &desk, const QString &sha256)
{
    const auto log = logNamed(desk, sha256);
    if (log && log->state == u"erased")
        return failed(say("The import log %1… was erased already.").arg(log->sha256.left(12)));
    return log;
}

Block ownBlock()
{
    return { .id = QStringLiteral("approval:self"),
        .act = QStringLiteral("erase"),
        .because = say("Who asks for the erasure of a log cannot carry it out."),
        .names = say("two people for what cannot be undone (V-OUT-01)"),
        .who = say("any other person") };
}
}

Result<QList<KeptLog>> keptLogs(Desk &desk)
{
    const auto entries = desk.docket().ofKind(kind::logKept);
    if (!entries)
        return asFailure(entries);
    QList<KeptLog> logs;
    for (const auto &entry : *entries)
        logs.append(logOf(entry));
    const auto marked
        = dropErased(desk, logs)
              .and_then([&] { return markErasures(desk, kind::logErasureAsked, QStringLiteral("asked"), logs); })
              .and_then([&] { return markErasures(desk, kind::logErased, QStringLiteral("erased"), logs); });
    return marked ? Result<QList<KeptLog>>(logs) : asFailure(marked);
}

Result<QList<RowFate>> rowsOfLog(Desk &desk, const KeptLog &log)
{
    const auto page
        = desk.docket().entriesBelow({ .below = log.entry + 1, .from = log.entry, .kinds = { kind::logKept } });
    if (!page)
        return asFailure(page);
    if (page->entries.isEmpty())
        return failed(say("Entry %1 is of no import.").arg(log.entry));
    return fatesIn(page->entries.first());
}

Result<QByteArray> logBytes(Desk &desk, const QString &sha256)
{
    const auto log = standing(desk, sha256);
    return log ? desk.docket().kept(log->sha256) : Result<QByteArray>(asFailure(log));
}

Result<LogErasure> proposeLogErasure(Desk &desk, const QString &sha256, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return failed(say("The erasure of a log is asked for with a reason; give one."), {}, No::Usage);
    LogErasure erasure { .reason = reason, .asked = desk.actor(), .at = desk.now() };
    const auto entered = desk.changeAll({}, [&]() -> Result<QList<NewEntry>> {
        const auto log = standing(desk, sha256);
        if (!log)
            return asFailure(log);
        if (log->state == u"asked")
            return failed(
                say("%1 asked for the erasure of this log already; another person carries it out.").arg(log->asked));
        erasure.sha256 = log->sha256;
        return QList<NewEntry> { { {}, kind::logErasureAsked, objectOf(erasure) } };
    });
    return entered ? Result<LogErasure>(erasure) : asFailure(entered);
}

Result<LogErasure> eraseLog(Desk &desk, const QString &sha256)
{
    LogErasure erasure;
    const auto entered = desk.changeAll({}, [&]() -> Result<QList<NewEntry>> {
        const auto log = logNamed(desk, sha256);
        if (!log)
            return asFailure(log);
        erasure.sha256 = log->sha256;
        if (log->state == u"erased") // and the file is to be written anew
            return QList<NewEntry>();
        if (log->state != u"asked")
            return failed(say("Nobody asked for the erasure of this log. One person asks for it with a reason, another "
                              "carries it out."));
        if (samePerson(log->asked, desk.actor()))
            return blocked(say("%1 asked for this erasure and cannot carry it out.").arg(desk.actor()), { ownBlock() });
        const auto signature = desk.signature(log->sha256);
        if (!signature)
            return asFailure(signature);
        erasure = { log->sha256, {}, log->asked, desk.actor(), desk.now(), *signature };
        if (const auto gone = desk.docket().forgetKept(log->sha256); !gone)
            return asFailure(gone);
        return QList<NewEntry> { { {}, kind::logErased, objectOf(erasure) } };
    });
    if (!entered)
        return asFailure(entered);
    if (const auto gone = desk.docket().forgetErased(); !gone)
        return failed(say("The log was erased, but pages of the file may still hold it: %1 The same command does that "
                          "then.")
                          .arg(gone.error().sentence),
            gone.error().detail);
    return erasure;
}
}
