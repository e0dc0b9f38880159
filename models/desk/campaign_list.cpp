// SPDX-License-Identifier: Apache-2.0
#include "campaign_list_p.h"
#include "letter.h"
#include "letter_values_p.h"
#include "text_bytes.h"
#include "tongue.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Campaign", text); }
constexpr qsizetype mostRows = 200'000;
const auto whoColumn = QStringLiteral("recipient");
const auto mailColumn = QStringLiteral("to");

QString headerOf(const QString &cell) { return cell.simplified().toLower(); }

class RecipientReader {
public:
    RecipientReader(const QString &letter, const QJsonObject &common)
        : m_letter(letter)
        , m_common(common)
    {
    }
    Result<RecipientList> read(const QList<CsvRecord> &records);

private:
    Result<> header(const QStringList &fields);
    Recipient recipient(const CsvRecord &record, int row) const;
    QString problemOf(const CsvRecord &record, const Recipient &recipient) const;
    void take(const CsvRecord &record, int row);
    const QString &m_letter;
    const QJsonObject &m_common;
    RecipientList m_list {};
    QHash<QString, int> m_rows {}; // by key
};

Result<> RecipientReader::header(const QStringList &fields)
{
    for (const auto &field : fields) {
        const auto name = headerOf(field);
        if (!name.isEmpty() && m_list.columns.contains(name))
            return failed(say("The file of recipients has two columns \"%1\". Give each a name of its own.").arg(name));
        m_list.columns.append(name);
    }
    if (!m_list.columns.contains(whoColumn) && !m_list.columns.contains(mailColumn))
        return failed(
            say("The file of recipients needs a column \"recipient\" or \"to\" in its first line. It has: %1.")
                .arg(m_list.columns.join(QStringLiteral(", "))));
    QStringList unknown;
    const auto names = namesInOwn(m_letter);
    if (!names)
        return asFailure(names);
    for (const auto &name : *names) {
        if (!m_list.columns.contains(name) && !m_common.contains(name) && name != whoColumn)
            unknown.append(name);
    }
    if (!unknown.isEmpty())
        return failed(say("The letter says %1, which is no column of the file of recipients. Columns are: %2.")
                          .arg(unknown.join(QStringLiteral(", ")), m_list.columns.join(QStringLiteral(", "))));
    return {};
}

Recipient RecipientReader::recipient(const CsvRecord &record, int row) const
{
    Recipient found { .row = row, .values = m_common };
    for (qsizetype i = 0; i < qMin(record.fields.size(), m_list.columns.size()); ++i) {
        const auto value = withoutGuard(record.fields.at(i)).trimmed();
        if (!m_list.columns.at(i).isEmpty() && !value.isEmpty())
            found.values.insert(m_list.columns.at(i), value);
    }
    found.to = found.values.value(mailColumn).toString();
    found.who = found.values.value(whoColumn).toString(found.to);
    if (!found.who.isEmpty())
        found.values.insert(whoColumn, found.who);
    return found;
}

QString RecipientReader::problemOf(const CsvRecord &record, const Recipient &recipient) const
{
    static const QRegularExpression address(QStringLiteral("^[^@\\s,;<>\"]+@[^@\\s,;<>\"]+\\.[^@\\s,;<>\".]+$"));
    if (!record.problem.isEmpty())
        return record.problem;
    if (record.fields.size() != m_list.columns.size())
        return say("it has %1 cells and the header %2").arg(record.fields.size()).arg(m_list.columns.size());
    if (recipient.who.isEmpty())
        return say("it names nobody");
    if (!recipient.to.isEmpty() && !address.match(recipient.to).hasMatch())
        return say("\"%1\" is no mail address of one person").arg(recipient.to);
    const auto missing = missingInOwn(m_letter, recipient.values);
    return missing.isEmpty() ? QString()
                             : say("the letter needs %1, which is empty").arg(missing.join(QStringLiteral(", ")));
}

void RecipientReader::take(const CsvRecord &record, int row)
{
    const auto found = recipient(record, row);
    RecipientFate fate { row, QStringLiteral("recipient"), found.who, problemOf(record, found) };
    const auto key = recipientKey(found.who);
    if (!fate.because.isEmpty()) {
        fate.fate = QStringLiteral("refused");
        fate.because = say("line %1: %2").arg(record.line).arg(fate.because);
    } else if (m_rows.contains(key)) {
        fate.fate = QStringLiteral("duplicate");
        fate.because = say("row %1 is the same recipient, who gets one letter").arg(m_rows.value(key));
    } else {
        m_rows.insert(key, row);
        m_list.recipients.append(found);
    }
    m_list.fates.append(fate);
}

Result<RecipientList> RecipientReader::read(const QList<CsvRecord> &records)
{
    if (records.size() < 2)
        return failed(say("The file of recipients names nobody: it needs a line of column names and a line for each."));
    if (records.size() > mostRows)
        return failed(say("The file has more than %1 recipients. Part it into several campaigns.").arg(mostRows));
    if (auto well = header(records.first().fields); !well)
        return asFailure(well);
    for (qsizetype i = 1; i < records.size(); ++i)
        take(records.at(i), int(i));
    return m_list;
}
}

QList<CsvRecord> recordsWith(const QString &text, const QStringList &columns)
{
    for (const auto separator : QStringLiteral(",;\t")) {
        const auto records = csvRecords(text, separator);
        const auto has = [&](const QString &cell) { return columns.contains(headerOf(cell)); };
        if (!records.isEmpty() && std::ranges::any_of(records.first().fields, has))
            return records;
    }
    return csvRecords(text);
}

QString recipientKey(const QString &who) { return who.simplified().toCaseFolded(); }

Result<RecipientList> recipientsIn(const QByteArray &csv, const QString &letter, const QJsonObject &common)
{
    const auto text = textOfBytes(csv);
    if (!text)
        return asFailure(text);
    return RecipientReader(letter, common).read(recordsWith(*text, { whoColumn, mailColumn }));
}

QJsonObject commonValues(const Desk &desk, const CaseRef &ref, const QDate &day)
{
    return { { QStringLiteral("case"), ref.text }, { QStringLiteral("entity"), desk.profile().entity },
        { QStringLiteral("contact"), desk.profile().email }, { QStringLiteral("date"), longDate(day) } };
}
}
