// SPDX-License-Identifier: Apache-2.0
// What is over: cases are closed, and after their time their files are erased by two people.
#include "retention_desk.h"
#include "session.h"
#include "shapes.h"
#include "written_file.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("RetentionCommands", text); }
QString key(const char *name) { return QLatin1String(name); }
QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

// How long the file is kept is what a person wants to know who closes a case.
Result<> printed(Session &session, const Result<Case> &c)
{
    if (!c)
        return asFailure(c);
    const auto *kept = retentionOf(*c);
    session.out().object({ { key("case"), c->ref.text }, { key("status"), c->status },
        { key("keep_until"), kept ? toJson(kept->binding) : QJsonValue() } });
    return {};
}

Result<> closeOne(Session &session)
{
    const auto on = session.date("on");
    const auto desk = on ? session.desk() : Result<Desk *>(asFailure(on));
    if (!desk)
        return asFailure(desk);
    return printed(session, closeCase(**desk, session.caseRef(), session.option("reason"), *on));
}

Result<> reopenOne(Session &session)
{
    const auto desk = session.desk();
    return desk ? printed(session, reopenCase(**desk, session.caseRef(), session.option("reason"))) : asFailure(desk);
}

QJsonObject keptShape(const KeptFile &file)
{
    QJsonArray blocks;
    for (const auto &block : file.blocks)
        blocks.append(block.id);
    return { { key("case"), file.ref.text }, { key("closed_on"), toJson(file.closed) },
        { key("keep_until"), toJson(file.period.binding) }, { key("free_from"), toJson(file.period.freeFrom) },
        { key("state"), nameOf(file.state) }, { key("asked"), orNull(file.asked) }, { key("by"), orNull(file.by) },
        { key("blocks"), blocks } };
}

Result<> list(Session &session)
{
    const auto days = session.number("within", 0);
    const auto desk = days ? session.desk() : Result<Desk *>(asFailure(days));
    const auto files = desk ? keptFiles(**desk, *days) : Result<QList<KeptFile>>(asFailure(desk));
    const auto open = files ? (*desk)->docket().decidedButNotClosed() : Result<qint64>(asFailure(files));
    if (!open)
        return asFailure(open);
    QList<QJsonObject> rows;
    for (const auto &file : *files)
        rows.append(keptShape(file));
    session.out().rows(rows,
        { key("keep_until"), key("case"), key("closed_on"), key("state"), key("asked"), key("by"), key("blocks") });
    if (*open > 0)
        session.out().object({ { key("without_period"), *open },
            { key("because"),
                say("so many cases are decided, and no period of keeping runs for them: close them (close), or judge "
                    "anew those that are closed") } });
    return {};
}

Result<> propose(Session &session)
{
    const auto desk = session.desk();
    const auto c
        = desk ? proposeErasure(**desk, session.caseRef(), session.option("reason")) : Result<Case>(asFailure(desk));
    if (!c)
        return asFailure(c);
    const auto asked
        = *std::ranges::find(c->approvals.rbegin(), c->approvals.rend(), QStringLiteral("erase"), &Approval::act);
    session.out().object({ { key("case"), c->ref.text }, { key("act"), asked.act }, { key("what"), asked.what },
        { key("asked"), asked.asked }, { key("at"), toJson(asked.at) } });
    return {};
}

// The certificate lies in the docket; --to writes a copy.
Result<> erase(Session &session)
{
    const auto file = fileToWrite(session, { QStringLiteral("pdf") });
    const auto desk = file ? session.desk() : Result<Desk *>(asFailure(file));
    const auto erased = desk ? eraseCase(**desk, session.caseRef()) : Result<CaseErased>(asFailure(desk));
    if (!erased)
        return asFailure(erased);
    if (auto wrote = writeTo(*file, erased->pdf); !wrote)
        return wrote;
    QJsonObject shape { { key("case"), erased->ref.text }, { key("erased_by"), erased->entry },
        { key("entries"), erased->entries }, { key("documents"), erased->documents },
        { key("certificate"), erased->certificate.sha256.text }, { key("elsewhere"), toJson(erased->elsewhere) } };
    if (!file->isEmpty())
        shape.insert(key("file"), *file);
    session.out().object(shape);
    return {};
}
}

Commands retentionCommands()
{
    return {
        { "close CASE", "--reason TEXT [--on DATE]",
            QT_TRANSLATE_NOOP("Commands",
                "closes a case: nothing of it is due any more, and its file is kept for so many years (the setting "
                "case_retention_years) from today, or from --on where it was closed earlier"),
            closeOne, Writes },
        { "reopen CASE", "--reason TEXT",
            QT_TRANSLATE_NOOP("Commands", "opens a closed case again; its file is kept until it is closed anew"),
            reopenOne, Writes },
        { "retention", "[--within DAYS]",
            QT_TRANSLATE_NOOP("Commands",
                "files of closed cases whose time of keeping is over, or will be within so many days (0): kept, due, "
                "proposed or approved for erasure, and what blocks it; and how many decided cases nobody closed"),
            list },
        { "retention CASE propose", "[--reason TEXT]",
            QT_TRANSLATE_NOOP("Commands",
                "asks for the erasure of exactly what the case is now, where nothing else blocks it; a second person "
                "approves it with approve CASE erase"),
            propose, Writes | Signs },
        { "retention CASE erase", "[--to FILE.pdf]",
            QT_TRANSLATE_NOOP("Commands",
                "erases the case once a second person approved erase: entries, documents, accounts and search words; "
                "the tree still verifies. The certificate names what went by hash, and every known backup, export and "
                "import log that still holds it, with what to do about each"),
            erase, Writes | Signs | Prints },
    };
}
}
