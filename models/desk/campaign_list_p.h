// SPDX-License-Identifier: Apache-2.0
// The recipients of a campaign as their file names them: whom each letter is for, and what became of each row.
#pragma once
#include "campaign_desk.h"
#include "csv.h"
#include <QJsonObject>
namespace writdesk {
struct Recipient {
    int row = 0; // below the header, from 1
    QString who {}; // the column "recipient", else "to"
    QString to {}; // mail address; may be empty
    QJsonObject values {}; // by column
};
struct RecipientList {
    QStringList columns {};
    QList<Recipient> recipients {}; // in the order of the file
    QList<RecipientFate> fates {}; // of every row
};
// Nothing is asked of any case: who is silenced about is a recipient like anybody else. Refuses a file that is no CSV
// or has neither of the two columns.
Result<RecipientList> recipientsIn(const QByteArray &csv, const QString &letter, const QJsonObject &common);
// By whichever of comma, semicolon and tab parts a header into cells of which one is of `columns`; by commas where none
// does.
QList<CsvRecord> recordsWith(const QString &text, const QStringList &columns);
// The same person or account, however it is written.
QString recipientKey(const QString &who);
// What every letter may say besides: date, entity, contact, case.
QJsonObject commonValues(const Desk &desk, const CaseRef &ref, const QDate &day);
}
