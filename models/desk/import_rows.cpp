// SPDX-License-Identifier: Apache-2.0
#include "csv.h"
#include "import_cells_p.h"
#include "import_rows_p.h"
#include "json_text.h"
#include "sha256.h"
#include "text_bytes.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Import", text); }
constexpr qsizetype mostBytes = 64 * 1024 * 1024;
constexpr qsizetype mostRows = 200'000;
constexpr qsizetype shownOfCell = 60;
const auto statusName = QStringLiteral("status");
const auto channelName = QStringLiteral("channel");

// SHA-256 of {"row":[status,channel,[name,value]…]}.
QString identityOf(const LogRow &row)
{
    json::Text said("{\"row\":[");
    json::write(said, row.status, Extent::All);
    json::write(said.append(","), row.channel, Extent::All);
    for (const auto &fact : row.facts)
        json::write(said.append(","), QStringList { fact.name, fact.value }, Extent::All);
    said.append("]}");
    return sha256Hex(QByteArrayView(said.data(), qsizetype(said.size())));
}

QString comparable(const QString &header) { return header.simplified().toCaseFolded(); }

// Where the columns of one name stand in the header, and how their cells read.
struct Place {
    const CellReader::Column *column = nullptr;
    QList<int> at {};
};
using Places = QMap<QString, Place>; // by the name

class LogReader {
public:
    LogReader(const ImportMap &map, const LawSet &law, const LogContext &context)
        : m_map(map)
        , m_context(context)
        , m_zone(map.zone.isEmpty() ? context.zone : QTimeZone(map.zone))
        , m_cells(map, law, m_zone)
    {
    }
    Result<QList<LogRow>> read(const QString &text, const Course &course);

private:
    // The header of the first separator under which every mapped column is found; else the reason.
    Result<QList<CsvRecord>> parted(const QString &text);
    QString findColumns(const QStringList &header);
    LogRow row(const CsvRecord &record) const;
    void take(LogRow &row, const CellReader::Column &column, const QStringList &cells) const;
    void place(LogRow &row, const QString &name, const QStringList &values) const;
    void settle(LogRow &row) const;

    const ImportMap &m_map;
    const LogContext &m_context;
    const QTimeZone m_zone; // of times of day without an offset
    CellReader m_cells;
    Places m_places {};
    qsizetype m_width = 0;
};

QString LogReader::findColumns(const QStringList &header)
{
    QStringList found;
    std::ranges::transform(header, std::back_inserter(found), comparable);
    m_places.clear();
    m_width = header.size();
    for (auto at = m_map.columns.begin(); at != m_map.columns.end(); ++at) {
        for (const auto &column : at.value()) {
            if (found.count(comparable(column)) > 1)
                return say("The log has two columns headed %1. Rename one of them in the log and in the map.")
                    .arg(column);
            const auto place = found.indexOf(comparable(column));
            if (place < 0)
                return say("The log has no column headed %1; its columns are: %2. Correct the map.")
                    .arg(column, header.join(QStringLiteral(", ")));
            m_places[at.key()].at.append(int(place));
            m_places[at.key()].column = &m_cells.named(at.key());
        }
    }
    return {};
}

Result<QList<CsvRecord>> LogReader::parted(const QString &text)
{
    QString problem;
    const auto separators = m_map.separator.isEmpty() ? QStringLiteral(",;\t") : m_map.separator;
    for (const auto separator : separators) {
        auto records = csvRecords(text, separator);
        if (records.isEmpty())
            return failed(say("The log is empty: it has no header and no row."));
        const auto missing = findColumns(records.first().fields);
        if (missing.isEmpty())
            return records;
        if (problem.isEmpty() || records.first().fields.size() > 1)
            problem = missing;
    }
    return failed(problem);
}

void LogReader::place(LogRow &row, const QString &name, const QStringList &values) const
{
    if (name == statusName || name == channelName)
        (name == statusName ? row.status : row.channel) = values.first();
    else
        for (const auto &value : values)
            row.facts.append(
                { .name = name, .value = value, .how = How::Imported, .state = FactState::Accepted, .document = {} });
}

void LogReader::take(LogRow &row, const CellReader::Column &column, const QStringList &cells) const
{
    const auto &name = column.name;
    QStringList values;
    for (const auto &cell : cells) {
        const auto read = m_cells.read(column, cell);
        if (!read.problem.isEmpty())
            row.problem
                = say("%1 \"%2\" %3")
                      .arg(name, cell.size() > shownOfCell ? cell.left(shownOfCell) + u'…' : cell, read.problem);
        if (!read.note.isEmpty())
            row.notes.append(read.note);
        values += read.values;
    }
    if (values.size() > 1)
        values.removeDuplicates();
    if (!values.isEmpty())
        place(row, name, values);
}

LogRow LogReader::row(const CsvRecord &record) const
{
    LogRow row { .line = record.line, .problem = record.problem };
    const auto spare = record.fields.mid(m_width);
    if (row.problem.isEmpty()
        && std::ranges::any_of(spare, [](const QString &cell) { return !cell.trimmed().isEmpty(); }))
        row.problem = say("has more cells than the header; a cell with a comma needs quotes");
    for (auto at = m_places.begin(); at != m_places.end() && row.problem.isEmpty(); ++at) {
        QStringList cells;
        for (const auto place : at.value().at)
            cells.append(record.fields.value(place));
        take(row, *at.value().column, cells);
    }
    if (row.problem.isEmpty() && row.facts.isEmpty())
        row.problem = say("every mapped cell is blank");
    for (auto at = m_map.constants.begin(); at != m_map.constants.end() && row.problem.isEmpty(); ++at) {
        const auto said = std::ranges::any_of(row.facts, [&](const Fact &f) { return f.name == at.key(); })
            || (at.key() == statusName && !row.status.isEmpty()) || (at.key() == channelName && !row.channel.isEmpty());
        if (!said)
            take(row, m_cells.named(at.key()), { at.value() });
    }
    if (row.problem.isEmpty())
        settle(row);
    return row;
}

// Receipt, status and identity, once every cell was read.
void LogReader::settle(LogRow &row) const
{
    static const QStringList statuses { QStringLiteral("received"), QStringLiteral("reviewing"),
        QStringLiteral("released"), QStringLiteral("rejected"), QStringLiteral("redirected"),
        QStringLiteral("withdrawn"), QStringLiteral("closed") };
    const Facts facts(row.facts);
    auto received = facts.value(QStringLiteral("received_at"));
    if (received.isEmpty())
        received = facts.value(QStringLiteral("sent_on"));
    if (const auto when = When::fromText(received); when.isValid())
        row.receivedAt = when.isInstant() ? when.at : QDateTime(when.date, QTime(0, 0), m_zone);
    if (row.receivedAt.isValid()) // the zone is asked once
        row.receivedAt = row.receivedAt.toOffsetFromUtc(row.receivedAt.offsetFromUtc());
    if (row.receivedAt.isValid() && row.receivedAt > m_context.now)
        row.problem = say("was received on %1, which is still to come").arg(received);
    const auto released = facts.value(QStringLiteral("data_released"));
    if (row.status.isEmpty())
        row.status = released == u"yes" || When::fromText(released).isValid() ? QStringLiteral("released")
                                                                              : QStringLiteral("received");
    if (!statuses.contains(row.status))
        row.problem = say("status \"%1\" is none of: %2; say under [values.status] what it means")
                          .arg(row.status, statuses.join(QStringLiteral(", ")));
    const auto open = row.status == u"received" || row.status == u"reviewing";
    row.periods = periodsOfLog(row.facts, open, { m_context.now, m_zone });
    row.identity = identityOf(row);
}

Result<QList<LogRow>> LogReader::read(const QString &text, const Course &course)
{
    const auto records = parted(text);
    if (!records)
        return asFailure(records);
    if (records->size() - 1 > mostRows)
        return failed(say("The log has more than %1 rows. Part it and import the parts.").arg(mostRows));
    const auto what = say("Reading the log");
    QList<LogRow> rows;
    for (qsizetype i = 1; i < records->size(); ++i) {
        rows.append(row(records->at(i)));
        rows.last().row = int(rows.size());
        if (!course.goesOn(what, rows.size(), records->size() - 1))
            return stoppedByHand();
    }
    return rows;
}
}

Result<QList<LogRow>> logRows(
    const QByteArray &csv, const ImportMap &map, const LawSet &law, const LogContext &context, const Course &course)
{
    if (csv.size() > mostBytes)
        return failed(say("The log is larger than 64 MiB. Part it and import the parts."));
    const auto text = textOfBytes(csv, map.encoding);
    if (!text)
        return asFailure(text);
    return LogReader(map, law, context).read(*text, course);
}
}
