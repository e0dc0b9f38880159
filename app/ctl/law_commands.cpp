// SPDX-License-Identifier: Apache-2.0
// What the law says of a case, and the law itself: its rows, their errors, and what another law would change.
#include "law_files_named.h"
#include "law_rows.h"
#include "session.h"
#include "sha256.h"
#include "shapes.h"
#include "written_file.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("LawCommands", text); }

// The last judgement as it was entered: reading a case never asks the law again.
Result<Judgement> judgementOf(Session &session)
{
    const auto desk = session.desk();
    const auto c = desk ? (*desk)->docket().load(session.caseRef()) : Result<Case>(asFailure(desk));
    if (!c)
        return asFailure(c);
    if (!c->judgement.at.isValid())
        return failed(say("%1 was never judged. Enter a judgement with judge.").arg(c->ref.text));
    return c->judgement;
}

Result<> check(Session &session)
{
    const auto judgement = judgementOf(session);
    if (!judgement)
        return asFailure(judgement);
    QList<QJsonObject> rows;
    for (const auto &finding : judgement->findings)
        rows.append(findingShape(finding));
    session.out().rows(rows,
        { QStringLiteral("id"), QStringLiteral("about"), QStringLiteral("outcome"), QStringLiteral("severity"),
            QStringLiteral("remedy"), QStringLiteral("because"), QStringLiteral("cites") });
    return {};
}

Result<> ceiling(Session &session)
{
    const auto judgement = judgementOf(session);
    if (!judgement)
        return asFailure(judgement);
    QList<QJsonObject> rows;
    for (const auto &row : judgement->ceiling)
        rows.append(ceilingShape(row));
    session.out().rows(rows,
        { QStringLiteral("category"), QStringLiteral("asked"), QStringLiteral("compellable"), QStringLiteral("policy"),
            QStringLiteral("held"), QStringLiteral("released"), QStringLiteral("because") });
    return {};
}

Result<> disposition(Session &session)
{
    const auto judgement = judgementOf(session);
    if (!judgement)
        return asFailure(judgement);
    session.out().object(objectOf(judgement->disposition));
    return {};
}

Result<> checkLaw(Session &session)
{
    const auto among = session.lawFiles();
    const auto law = among ? namedLaw(session.line().operands, *among) : Result<NamedLaw>(asFailure(among));
    if (!law)
        return asFailure(law);
    QList<QJsonObject> rows;
    for (const auto &problem : lawProblems(law->files)) {
        if (law->names.isEmpty() || law->names.contains(problem.file))
            rows.append({ { QStringLiteral("file"), problem.file }, { QStringLiteral("line"), problem.line },
                { QStringLiteral("what"), problem.what } });
    }
    if (session.out().json() || !rows.isEmpty())
        session.out().rows(rows, { QStringLiteral("file"), QStringLiteral("line"), QStringLiteral("what") });
    if (!rows.isEmpty())
        return failed(say("The law has errors (%1). Correct the rows named above.").arg(rows.size()));
    return {};
}

Result<> showRow(Session &session)
{
    const auto files = session.lawFiles();
    const auto law = files ? readLaw(*files) : Result<LawSet>(asFailure(files));
    if (!law)
        return asFailure(law);
    const auto rows = rowsNamed(*law, session.operand(0));
    if (rows.isEmpty())
        return failed(
            say("The law has no row %1. Ids are as check, ceiling and periods print them.").arg(session.operand(0)));
    if (session.out().json()) {
        session.out().rows(rows, {});
        return {};
    }
    for (const auto &row : rows)
        session.out().object(row);
    return {};
}

// A file as it is in force, so that a company edits what it has and adopts the draft.
Result<> printFile(Session &session)
{
    const auto files = session.lawFiles();
    const auto to = files ? fileToWrite(session, { QStringLiteral("toml") }) : Result<QString>(asFailure(files));
    if (!to)
        return asFailure(to);
    const auto file = std::ranges::find(*files, session.operand(0), &LawFile::name);
    if (file == files->end())
        return failed(say("The law has no file %1. See law files.").arg(session.operand(0)));
    if (auto wrote = writeTo(*to, file->bytes); !wrote)
        return wrote;
    if (to->isEmpty() && !session.out().json()) {
        session.out().text(QString::fromUtf8(file->bytes));
        return {};
    }
    session.out().object({ { QStringLiteral("file"), file->name }, { QStringLiteral("size"), file->bytes.size() },
        { QStringLiteral("sha256"), sha256Hex(file->bytes) }, { QStringLiteral("to"), *to },
        { QStringLiteral("text"), to->isEmpty() ? QString::fromUtf8(file->bytes) : QString() } });
    return {};
}

Result<> listFiles(Session &session)
{
    const auto files = session.lawFiles();
    if (!files)
        return asFailure(files);
    QList<QJsonObject> rows;
    for (const auto &file : *files)
        rows.append({ { QStringLiteral("file"), file.name }, { QStringLiteral("size"), file.bytes.size() },
            { QStringLiteral("sha256"), sha256Hex(file.bytes) } });
    session.out().rows(rows, { QStringLiteral("file"), QStringLiteral("size"), QStringLiteral("sha256") });
    return {};
}
}

Commands lawCommands()
{
    return {
        { "check CASE", "", QT_TRANSLATE_NOOP("Commands", "the findings of the last judgement, a line each"), check },
        { "ceiling CASE", "",
            QT_TRANSLATE_NOOP("Commands", "what may be compelled, asked, given and is held, a category a line"),
            ceiling },
        { "disposition CASE", "",
            QT_TRANSLATE_NOOP("Commands",
                "comply, comply_in_part, preserve, clarify, counsel, reject or redirect, and because of which "
                "findings"),
            disposition },
        { "law check [FILE...]", "",
            QT_TRANSLATE_NOOP("Commands", "errors of the law's rows by file and line; of files of your own among them"),
            checkLaw },
        { "law show ID", "",
            QT_TRANSLATE_NOOP("Commands",
                "a row of the law with its history and the rows that use it; also a setting, a fact, a court, or a "
                "day such as \"US 2026-11-26\""),
            showRow },
        { "law files", "",
            QT_TRANSLATE_NOOP("Commands", "the files of the law: of the docket that is named, else the program's own"),
            listFiles },
        { "law file NAME", "[--to FILE.toml]",
            QT_TRANSLATE_NOOP("Commands",
                "one of them as it is in force, to be edited: the ladder's categories stand in "
                "ladder/categories.toml. A draft is tried with law check and law impact, and adopted with law adopt"),
            printFile },
    };
}
}
