// SPDX-License-Identifier: Apache-2.0
#include "course.h"
#include "destruction_steps_p.h"
#include "erasure_traces_p.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Preservation", text); }

// One piece of it is enough to know.
bool isThere(Desk &desk, const CaseRef &ref, const QString &document)
{
    bool found = false;
    const auto read = desk.docket().streamDocument(ref, { document }, [&](QByteArrayView) -> Result<> {
        found = true;
        return failed(QStringLiteral("seen"));
    });
    return found || read.has_value(); // an empty file has no piece
}

// The entry of the case that names the same bytes as something else, such as a received paper.
qint64 carrierOf(const QList<Entry> &entries, const QString &document)
{
    for (const auto &entry : entries) {
        if (entry.kind == kind::erased || entry.erasedBy != 0)
            continue;
        for (const auto &carried : entry.body.value(u"documents").toArray()) {
            if (carried[u"sha256"].toString() == document)
                return entry.number;
        }
    }
    return 0;
}

DestructionStep stepOf(Desk &desk, const CaseRef &ref, const QList<Entry> &entries, const QString &document,
    qint64 erasedBy, bool wasThere)
{
    const auto carrier = carrierOf(entries, document);
    DestructionStep step { document, becameOf(wasThere, isThere(desk, ref, document), carrier), {} };
    switch (step.gone) {
    case Gone::Removed:
        step.because = say("by entry %1").arg(erasedBy);
        break;
    case Gone::NotPresent:
        step.because = say("its bytes were not there before");
        break;
    case Gone::Partial:
        step.because = say("the copy is gone; entry %1 carries the same bytes as another document").arg(carrier);
        break;
    case Gone::Failed:
        step.because = say("its bytes can still be read");
        break;
    }
    return step;
}

// A page that was split may keep bytes; a file that is written anew has none of them.
DestructionStep fileStep(Desk &desk)
{
    const auto where = say("the docket file and its journal");
    const auto forgotten = desk.docket().forgetErased();
    return forgotten ? DestructionStep { where, Gone::Removed, say("by writing the file anew") }
                     : DestructionStep { where, Gone::Partial, forgotten.error().sentence };
}
}

Gone becameOf(bool wasThere, bool isThere, qint64 carriedBy)
{
    if (isThere)
        return carriedBy > 0 ? Gone::Partial : Gone::Failed;
    return wasThere ? Gone::Removed : Gone::NotPresent;
}

QStringList missingOf(Desk &desk, const CaseRef &ref, const QStringList &documents)
{
    QStringList missing;
    for (const auto &document : documents) {
        if (!isThere(desk, ref, document))
            missing.append(document);
    }
    return missing;
}

Result<> findSteps(Desk &desk, const CaseRef &ref, Destruction &done)
{
    if (done.erasures.isEmpty()) {
        done.steps.append({ say("no copy in this docket"), Gone::NotPresent, {} });
        return {};
    }
    const auto entries = desk.docket().entries(ref);
    if (!entries)
        return asFailure(entries);
    auto first = done.erasures.last().number;
    QMap<QString, qint64> copies;
    for (const auto &copy : std::as_const(done.copies))
        copies.insert(copy, first);
    for (const auto &erasure : std::as_const(done.erasures)) {
        for (const auto &document : erasure.body.value(u"documents").toArray())
            copies.insert(document.toString(), erasure.number);
        for (const auto &number : erasure.body.value(u"entries").toArray())
            first = std::min(first, number.toInteger());
    }
    for (auto copy = copies.cbegin(); copy != copies.cend(); ++copy)
        done.steps.append(stepOf(desk, ref, *entries, copy.key(), copy.value(), !done.missing.contains(copy.key())));
    done.steps.append(fileStep(desk));
    const auto backups = backupsWith(desk, first, done.erasures.last().number);
    if (!backups)
        return asFailure(backups);
    for (const auto &backup : *backups)
        done.steps.append({ backup.where, Gone::Partial, backup.act });
    return {};
}

bool isWhole(const QList<DestructionStep> &steps)
{
    return std::ranges::all_of(
        steps, [](const DestructionStep &s) { return s.gone == Gone::Removed || s.gone == Gone::NotPresent; });
}

bool hasFailed(const QList<DestructionStep> &steps)
{
    return std::ranges::any_of(steps, [](const DestructionStep &s) { return s.gone == Gone::Failed; });
}

QStringList linesOf(const QList<DestructionStep> &steps)
{
    QStringList lines;
    for (const auto &step : steps)
        lines.append(QStringLiteral("%1: %2").arg(step.what, step.words()));
    return lines;
}
}
