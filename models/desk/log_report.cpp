// SPDX-License-Identifier: Apache-2.0
#include "log_report.h"
#include "csv.h"
#include "given_file.h"
#include "letter_values_p.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("ImportLogs", text); }

QByteArray csvOf(const QList<RowFate> &rows)
{
    auto lines = csvLine({ QStringLiteral("row"), QStringLiteral("fate"), QStringLiteral("case"),
        QStringLiteral("because"), QStringLiteral("identity") });
    for (const auto &row : rows)
        lines += safeCsvLine({ QString::number(row.row), row.fate, row.ref.text, row.because, row.identity });
    return lines.toUtf8();
}

QString wordsOf(const QString &fate)
{
    return fate == u"imported" ? say("imported") : fate == u"rejected" ? say("rejected") : say("here already");
}

QString fileWords(const KeptLog &log)
{
    return QStringLiteral("## ") + say("Report of an import") + QStringLiteral("\n\n- ")
        + say("Log: {{name}}, {{size}} bytes, SHA-256 {{sha256}}") + QStringLiteral("\n- ")
        + say("Imported {{at}} by {{actor}}, entry {{entry}} of the docket") + QStringLiteral("\n- ")
        + say("Rows in {{count}} = imported {{imported}} + here already {{already}} + rejected {{rejected}}")
        + (log.state == u"erased" ? QStringLiteral("\n- ") + say("The log itself was erased since.") : QString());
}

QString rowWords()
{
    return QStringLiteral("\n\n| ") + say("Row") + QStringLiteral(" | ") + say("Became") + QStringLiteral(" | ")
        + say("Case") + QStringLiteral(" | ") + say("Why")
        + QStringLiteral(" |\n|---|---|---|---|\n"
                         "{{#rows}}\n| {{row}} | {{fate}} | {{#case}}{{case}}{{/case}} | "
                         "{{#because}}{{because}}{{/because}} |\n{{/rows}}\n");
}

QJsonObject valuesOf(const KeptLog &log, const QList<RowFate> &rows)
{
    QJsonArray shown;
    for (const auto &row : rows) {
        QJsonObject one { { QStringLiteral("row"), QString::number(row.row) },
            { QStringLiteral("fate"), wordsOf(row.fate) } };
        if (!row.ref.isEmpty())
            one.insert(QStringLiteral("case"), row.ref.text);
        if (!row.because.isEmpty())
            one.insert(QStringLiteral("because"), row.because);
        shown.append(one);
    }
    const auto number = [](qint64 n) { return QString::number(n); };
    return { { QStringLiteral("name"), log.name }, { QStringLiteral("size"), number(log.size) },
        { QStringLiteral("sha256"), log.sha256 }, { QStringLiteral("at"), isoInstant(log.at) },
        { QStringLiteral("actor"), log.actor }, { QStringLiteral("entry"), number(log.entry) },
        { QStringLiteral("count"), number(log.rows) }, { QStringLiteral("imported"), number(log.imported) },
        { QStringLiteral("already"), number(log.rows - log.imported - log.rejected) },
        { QStringLiteral("rejected"), number(log.rejected) }, { QStringLiteral("rows"), shown } };
}

Result<QByteArray> paperOf(Desk &desk, const KeptLog &log, const QList<RowFate> &rows)
{
    const auto head = letterhead(desk);
    const auto report = head ? writeOwn(fileWords(log) + rowWords(), say("Report of an import"), valuesOf(log, rows))
                             : Result<Written>(asFailure(head));
    return report ? printLetter(*report, *head) : Result<QByteArray>(asFailure(report));
}
}

Result<QString> saveLogReport(Desk &desk, const KeptLog &log, const QString &file)
{
    const auto rows = rowsOfLog(desk, log);
    if (!rows)
        return asFailure(rows);
    const auto printed = file.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive);
    const auto bytes = printed ? paperOf(desk, log, *rows) : Result<QByteArray>(csvOf(*rows));
    return bytes ? savedFile(file, *bytes) : asFailure(bytes);
}
}
