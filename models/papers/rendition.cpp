// SPDX-License-Identifier: Apache-2.0
#include "csv.h"
#include "letter_template_p.h"
#include "record_pieces_p.h"
#include "rendition_p.h"
#include "tongue.h"
#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Packet", text); }
constexpr qsizetype mostRecords = 200;
constexpr qsizetype longestCell = 400;

using Fields = QList<std::pair<QString, QString>>;

QList<Fields> csvFields(const QByteArray &bytes)
{
    const auto records = csvRecords(QString::fromUtf8(bytes));
    QList<Fields> all;
    for (qsizetype i = 1; i < records.size() && all.size() < mostRecords; ++i) {
        Fields fields;
        for (qsizetype at = 0; at < records[i].fields.size(); ++at)
            fields.append({ records[0].fields.value(at), records[i].fields[at] });
        all.append(fields);
    }
    return records.value(0).fields.size() > 1 ? all : QList<Fields>();
}

QList<Fields> jsonFields(const QByteArray &bytes)
{
    QList<Fields> all;
    const auto pieces = RecordPieces::ofJson([&](const QByteArray &record) -> Result<> {
        if (all.size() >= mostRecords || QJsonDocument::fromJson(record).isNull())
            return {};
        Fields fields;
        for (const auto &member : jsonMembers(record))
            fields.append({ member.key, QString::fromUtf8(member.value) });
        all.append(fields);
        return {};
    });
    static_cast<void>(pieces->add(bytes)); // what is no record ends the list; the file itself is beside it
    return all;
}

QString cellOf(const QString &text)
{
    const auto shown = text.size() > longestCell ? text.left(longestCell) + u'…' : text;
    return shown.trimmed().isEmpty() ? QStringLiteral("-") : literally(shown);
}
}

QString rendition(const QByteArray &start, bool whole)
{
    const Tongue english; // kept
    const auto cut = whole ? start : start.left(start.lastIndexOf('\n') + 1); // no record that is only begun
    const auto first = cut.trimmed().left(1);
    const auto records = first == "{" || first == "[" ? jsonFields(cut) : csvFields(cut);
    if (records.isEmpty())
        return {};
    const auto all = whole && records.size() < mostRecords;
    auto text = QStringLiteral("\n## %1\n\n")
                    .arg(all ? say("Its records")
                             : say("The first %1 of its records; all of them stand in the file").arg(records.size()));
    for (qsizetype i = 0; i < records.size(); ++i) {
        QStringList cells;
        for (const auto &[name, value] : records[i])
            cells.append(QStringLiteral("**%1** %2").arg(cellOf(name), cellOf(value)));
        text += QStringLiteral("%1\\. %2\n\n").arg(i + 1).arg(cells.join(QStringLiteral("; ")));
    }
    return text;
}
}
