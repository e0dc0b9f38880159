// SPDX-License-Identifier: Apache-2.0
// The values a letter takes from a case; what a template needs and the case does not know is simply not there.
#pragma once
#include "desk.h"
#include "letter.h"
#include <QJsonObject>
namespace writdesk {
QString longDate(const QDate &day); // 7 December 2026
QJsonObject letterValues(Desk &desk, const Case &c);
Result<Letterhead> letterhead(Desk &desk); // with the tree head as it stands
// Fills, prints and stores a letter of this case; the document is not named by an entry yet.
struct Printed {
    QByteArray pdf {};
    QByteArray eml {};
    Document document {};
    QString title {};
};
Result<Printed> printed(Desk &desk, const Case &c, const QString &kind, const QString &lang, const QJsonObject &values,
    bool asMail, const QList<Part> &enclosed = {}); // what a mail carries besides the letter
}
