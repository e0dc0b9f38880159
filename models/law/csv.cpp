// SPDX-License-Identifier: Apache-2.0
#include "csv_p.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
class CsvReader {
public:
    explicit CsvReader(const QString &text)
        : m_text(text)
    {
    }
    QList<CsvRecord> all()
    {
        QList<CsvRecord> records;
        while (m_at < m_text.size()) {
            const auto record = next();
            if (record.fields.size() > 1 || !record.fields.value(0).trimmed().isEmpty() || !record.problem.isEmpty())
                records.append(record);
        }
        return records;
    }

private:
    bool atBreak() const { return m_text.at(m_at) == u'\n' || m_text.mid(m_at, 2) == u"\r\n"; }
    void skipBreak()
    {
        if (m_at < m_text.size())
            m_at += m_text.at(m_at) == u'\r' ? 2 : 1;
        ++m_line;
    }

    CsvRecord next()
    {
        CsvRecord record;
        record.line = m_line;
        for (;;) {
            record.fields.append(m_at < m_text.size() && m_text.at(m_at) == u'"' ? quoted(record) : plain());
            if (m_at >= m_text.size() || m_text.at(m_at) != u',')
                break;
            ++m_at;
        }
        skipBreak();
        return record;
    }

    QString plain()
    {
        const auto from = m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != u',' && !atBreak())
            ++m_at;
        return m_text.mid(from, m_at - from);
    }

    QString quoted(CsvRecord &record)
    {
        QString field;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text.at(m_at) == u'\n')
                ++m_line;
            if (m_text.at(m_at) != u'"') {
                field += m_text.at(m_at);
            } else if (m_text.mid(m_at + 1, 1) == u"\"") {
                field += m_text.at(++m_at);
            } else {
                ++m_at;
                const auto rest = plain();
                if (!rest.isEmpty())
                    record.problem = QCoreApplication::translate("Csv", "text stands after a closing quote");
                return field + rest;
            }
        }
        record.problem = QCoreApplication::translate("Csv", "a quote is never closed");
        return field;
    }

    const QString &m_text;
    qsizetype m_at = 0;
    int m_line = 1;
};
}

QList<CsvRecord> csvRecords(const QString &text) { return CsvReader(text).all(); }

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
}
