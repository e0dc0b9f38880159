// SPDX-License-Identifier: Apache-2.0
#include "import_head.h"
#include "csv.h"
#include "given_file.h"
#include "import_map_p.h"
#include "intake_desk.h"
#include "text_bytes.h"
#include <QCoreApplication>
#include <QSet>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Import", text); }
constexpr qsizetype looked = 50; // rows, for a sample
constexpr qsizetype shownOfSample = 40;

// A name stands on one column, but for those of which a case has many.
QString fieldOf(const QString &header, const LawSet &law, QSet<QString> &given)
{
    const auto name = importName(header.simplified().toLower().replace(u' ', u'_'));
    if ((!isFactName(law, name) && !logFields().contains(name)) || (given.contains(name) && !isMany(name)))
        return {};
    given.insert(name);
    return name;
}

QString sampleOf(const QList<CsvRecord> &records, qsizetype column)
{
    for (const auto &record : records.mid(1, looked)) {
        const auto cell = record.fields.value(column).simplified();
        if (!cell.isEmpty())
            return cell.size() > shownOfSample ? cell.left(shownOfSample) + u'…' : cell;
    }
    return {};
}

// A basic string of TOML.
QString quoted(const QString &text)
{
    QString inside;
    for (const auto letter : text) {
        if (letter == u'"' || letter == u'\\')
            inside += QStringLiteral("\\") + letter;
        else if (letter < u' ' || letter == QChar(0x7f))
            inside += QStringLiteral("\\u%1").arg(letter.unicode(), 4, 16, QLatin1Char('0'));
        else
            inside += letter;
    }
    return u'"' + inside + u'"';
}
}

QStringList logFields() { return namesOfLogs(); }

Result<LogHead> headOf(Desk &desk, const QString &log)
{
    const auto bytes = givenFile(log);
    const auto text = bytes ? textOfBytes(*bytes) : Result<QString>(asFailure(bytes));
    if (!text)
        return asFailure(text);
    LogHead head;
    QList<CsvRecord> best;
    for (const QChar separator : QStringLiteral(",;\t")) {
        auto records = csvRecords(*text, separator);
        if (records.isEmpty() || (!best.isEmpty() && records.first().fields.size() <= best.first().fields.size()))
            continue;
        best = std::move(records);
        head.separator = separator;
    }
    if (best.isEmpty())
        return failed(say("The log is empty: it has no header and no row."));
    QSet<QString> given;
    const auto &headers = best.first().fields;
    for (qsizetype i = 0; i < headers.size(); ++i)
        head.columns.append(
            { headers.at(i).simplified(), sampleOf(best, i), fieldOf(headers.at(i), desk.law(), given) });
    return head;
}

QByteArray tomlOf(const MadeMap &map)
{
    QMap<QString, QStringList> byField;
    for (const auto &[header, field] : map.columns) {
        if (!field.isEmpty())
            byField[field].append(quoted(header));
    }
    QString toml;
    if (!map.separator.isEmpty())
        toml += QStringLiteral("separator = %1\n").arg(quoted(map.separator));
    if (!map.dates.isEmpty())
        toml += QStringLiteral("date_format = %1\n").arg(quoted(map.dates));
    toml += QStringLiteral("\n[columns]\n");
    for (auto at = byField.begin(); at != byField.end(); ++at)
        toml += at.value().size() == 1
            ? QStringLiteral("%1 = %2\n").arg(at.key(), at.value().first())
            : QStringLiteral("%1 = [%2]\n").arg(at.key(), at.value().join(QStringLiteral(", ")));
    return toml.toUtf8();
}
}
