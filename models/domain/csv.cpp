// SPDX-License-Identifier: Apache-2.0
#include "csv.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Csv", text); }

bool computes(const QString &cell) { return !cell.isEmpty() && QStringView(u"=+-@\t\r").contains(cell.front()); }

class CsvReader {
public:
    CsvReader(QStringView text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }
    QList<CsvRecord> all()
    {
        QList<CsvRecord> records;
        while (m_at < m_text.size()) {
            auto record = next();
            if (record.fields.size() > 1 || !record.fields.value(0).trimmed().isEmpty() || !record.problem.isEmpty())
                records.append(std::move(record));
        }
        return records;
    }

private:
    bool has(QChar c) const { return m_at < m_text.size() && m_text[m_at] == c; }
    bool atBreak() const { return has(u'\n') || has(u'\r'); }
    void skipBreak()
    {
        m_at += has(u'\r') && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n' ? 2 : 1;
        ++m_line;
    }

    CsvRecord next()
    {
        CsvRecord record { .line = m_line };
        const auto from = m_at;
        for (;;) {
            record.fields.append(has(u'"') ? quoted(record) : plain(record));
            if (m_unclosed)
                return onlyItsLine(std::move(record), from);
            if (!has(m_separator))
                break;
            ++m_at;
        }
        skipBreak();
        return record;
    }

    QString plain(CsvRecord &record)
    {
        const auto from = m_at;
        while (m_at < m_text.size() && m_text[m_at] != m_separator && !atBreak())
            ++m_at;
        const auto cell = m_text.mid(from, m_at - from);
        if (cell.contains(u'"'))
            record.problem = say("a quote stands within a cell that is not quoted");
        return cell.toString();
    }

    QString quoted(CsvRecord &record)
    {
        QString field;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const auto c = m_text[m_at];
            if (c != u'"') {
                const auto within = c == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
                m_line += (c == u'\n' || c == u'\r') && !within ? 1 : 0;
                field += c;
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                field += c;
                ++m_at;
            } else {
                ++m_at;
                const auto rest = plain(record);
                if (!rest.isEmpty())
                    record.problem = say("text stands after a closing quote");
                return field + rest;
            }
        }
        m_unclosed = true;
        return field;
    }

    // At most once in a text: every quote below the unclosed one stands beside another.
    CsvRecord onlyItsLine(CsvRecord record, qsizetype from)
    {
        m_unclosed = false;
        m_at = from;
        m_line = record.line;
        while (m_at < m_text.size() && !atBreak())
            ++m_at;
        record.fields = { m_text.mid(from, m_at - from).toString() };
        record.problem = say("a quote is never closed");
        skipBreak();
        return record;
    }

    QStringView m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    int m_line = 1;
    bool m_unclosed = false;
};
}

QList<CsvRecord> csvRecords(const QString &text, QChar separator) { return CsvReader(text, separator).all(); }

QString csvLine(const QStringList &fields)
{
    QStringList written;
    for (auto field : fields) {
        if (field.contains(u',') || field.contains(u'"') || field.contains(u'\n') || field.contains(u'\r'))
            field = u'"' + field.replace(u'"', QStringLiteral("\"\"")) + u'"';
        written.append(field);
    }
    return written.join(u',') + u'\n';
}

QString safeCsvLine(const QStringList &fields)
{
    QStringList safe;
    for (const auto &field : fields)
        safe.append(computes(field) ? u'\'' + field : field);
    return csvLine(safe);
}

QString withoutGuard(const QString &cell)
{
    return cell.startsWith(u'\'') && computes(cell.mid(1)) ? cell.mid(1) : cell;
}
}
