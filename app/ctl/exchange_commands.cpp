// SPDX-License-Identifier: Apache-2.0
// Logs of past requests come in as cases, and cases go out as files that other programs read.
#include "course_shown.h"
#include "export_desk.h"
#include "import_desk.h"
#include "log_desk.h"
#include "record_desk.h"
#include "written_file.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("ExchangeCommands", text); }
QString key(const char *name) { return QLatin1String(name); }
QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

Result<> importRows(Session &session)
{
    const auto desk = session.desk();
    if (!desk)
        return asFailure(desk);
    const auto report = importLog(**desk,
        { .log = session.operand(0), .map = session.option("map"), .dryRun = session.has("dry-run") }, shownCourse());
    if (!report)
        return asFailure(report);
    QList<QJsonObject> rows;
    for (const auto &row : report->rows)
        rows.append({ { key("row"), row.row }, { key("fate"), row.fate }, { key("case"), orNull(row.ref.text) },
            { key("because"), orNull(row.because) } });
    session.out().rows(rows, { key("row"), key("fate"), key("case"), key("because") });
    session.out().object({ { key("rows"), report->rows.size() }, { key("imported"), report->count(u"imported") },
        { key("rejected"), report->count(u"rejected") }, { key("already"), report->count(u"already") },
        { key("alike"), report->alike }, { key("document"), report->document.text } });
    return {};
}

Result<> listLogs(Session &session)
{
    const auto desk = session.desk();
    const auto logs = desk ? keptLogs(**desk) : Result<QList<KeptLog>>(asFailure(desk));
    if (!logs)
        return asFailure(logs);
    QList<QJsonObject> rows;
    for (const auto &log : *logs)
        rows.append({ { key("sha256"), log.sha256 }, { key("name"), log.name }, { key("size"), log.size },
            { key("at"), toJson(log.at) }, { key("actor"), log.actor }, { key("rows"), log.rows },
            { key("imported"), log.imported }, { key("cases"), log.cases.size() }, { key("state"), log.state },
            { key("asked"), orNull(log.asked) } });
    session.out().rows(
        rows, { key("at"), key("name"), key("state"), key("rows"), key("imported"), key("cases"), key("sha256") });
    return {};
}

// A log may hold what is silent elsewhere: where it goes is a file that a person names.
Result<> writeLog(Session &session)
{
    const auto file = fileToWrite(session, {});
    const auto desk = file ? session.desk() : Result<Desk *>(asFailure(file));
    const auto bytes = desk ? logBytes(**desk, session.operand(0)) : Result<QByteArray>(asFailure(desk));
    if (!bytes)
        return asFailure(bytes);
    if (file->isEmpty())
        return wrongUse(say("The log is written to a file; name it with --to."));
    if (auto written = writeTo(*file, *bytes); !written)
        return written;
    session.out().object({ { key("file"), *file }, { key("size"), bytes->size() } });
    return {};
}

Result<> erasureOfLog(Session &session)
{
    const auto desk = session.desk();
    const auto asks = session.operand(1) == u"propose";
    const auto done = !desk ? Result<LogErasure>(asFailure(desk))
        : asks              ? proposeLogErasure(**desk, session.operand(0), session.option("reason"))
                            : eraseLog(**desk, session.operand(0));
    if (!done)
        return asFailure(done);
    session.out().object({ { key("sha256"), done->sha256 }, { key("state"), asks ? key("asked") : key("erased") },
        { key("asked"), orNull(done->asked) }, { key("by"), orNull(done->by) } });
    return {};
}

Result<ExportOrder> exportOrder(const Session &session)
{
    const auto format = session.option("format");
    const auto what = session.option("what", QStringLiteral("cases"));
    if (format != u"csv" && format != u"json")
        return wrongUse(say("%1 is no format. Export as csv or json.").arg(format));
    if (format == u"json" && session.has("what"))
        return wrongUse(say("JSON holds cases, facts, periods and entries at once; leave --what out."));
    if (!exportTables().contains(what))
        return wrongUse(
            say("%1 is no table. --what is one of: %2.").arg(what, exportTables().join(QStringLiteral(", "))));
    return ExportOrder { format, format == u"json" ? QStringLiteral("all") : what, {} };
}

Result<> exportAll(Session &session)
{
    auto order = exportOrder(session);
    const auto file = order ? fileToWrite(session, {}) : Result<QString>(asFailure(order));
    const auto desk = file ? session.desk() : Result<Desk *>(asFailure(file));
    if (!desk)
        return asFailure(desk);
    order->file = *file;
    const auto made
        = exportDocket(**desk, *order, order->format == u"json" ? jsonForm() : tableForm(order->what), shownCourse());
    Output::progress({});
    if (!made)
        return asFailure(made);
    session.out().object({ { key("file"), *file }, { key("format"), order->format }, { key("what"), order->what },
        { key("cases"), made->cases }, { key("silent"), made->silent }, { key("sha256"), made->sha256 } });
    return {};
}

Result<> makeRecord(Session &session)
{
    const auto desk = session.desk();
    if (!desk)
        return asFailure(desk);
    const auto folder = session.operand(1);
    const auto made = recordCase(
        **desk, session.caseRef(), { .folder = folder, .data = session.has("data"), .course = shownCourse() });
    Output::progress({});
    if (!made)
        return asFailure(made);
    session.out().object({ { key("case"), session.caseRef().text }, { key("folder"), folder },
        { key("files"), made->files }, { key("silent"), made->silent }, { key("manifest"), made->sums.manifest },
        { key("bag"), made->sums.bag } });
    return {};
}
}

Commands exchangeCommands()
{
    return {
        { "import FILE.csv", "--map MAP.toml [--dry-run]",
            QT_TRANSLATE_NOOP("Commands",
                "cases from a log in CSV; the map says which column holds which fact ([columns] fact = \"header\", "
                "[dates] formats, [split], [values.FACT], [constants]; resources/docs/import.md). Every row is told "
                "what became of it: imported, rejected with the reason, or already there; nothing is judged, the log "
                "is kept by its SHA-256, and the same row is never imported twice. --dry-run writes nothing, and "
                "Ctrl+C leaves nothing"),
            importRows, Writes },
        { "import logs", "",
            QT_TRANSLATE_NOOP("Commands",
                "the logs that cases were imported from, and what is kept of each: kept, asked (for its erasure) or "
                "erased"),
            listLogs },
        { "import log SHA", "--to FILE",
            QT_TRANSLATE_NOOP("Commands", "writes a kept log to a file, as it came; its hash may be cut short"),
            writeLog },
        { "import log SHA propose|erase", "[--reason TEXT]",
            QT_TRANSLATE_NOOP("Commands",
                "propose asks with a reason that the words of a log go; erase, by another person, carries it out. Its "
                "rows stay known by their hashes and are not imported again"),
            erasureOfLog, Writes | Signs },
        { "export", "--format csv|json --to FILE [--what cases|facts|periods|entries]",
            QT_TRANSLATE_NOOP("Commands",
                "every case to a file that does not exist yet: as JSON with facts, periods and entries "
                "(resources/docs/export.schema.json), or as CSV the list of cases or what --what names; prints how "
                "many "
                "of the cases must be kept silent about. For reviewer, counsel, administrator and auditor; it is "
                "entered"),
            exportAll, Writes },
        { "record CASE DIR", "[--data]",
            QT_TRANSLATE_NOOP("Commands",
                "the whole case as a folder that a court could be given: a record to read, tables, every entry with "
                "its leaf, the papers and letters, and how to verify them; --data: what was collected of users too. "
                "For those who may export; it is entered"),
            makeRecord, Writes | Prints },
    };
}
}
