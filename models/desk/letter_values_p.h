// SPDX-License-Identifier: Apache-2.0
// The values a letter takes from a case; what a template needs and the case does not know is simply not there.
#pragma once
#include "desk.h"
#include "letter.h"
#include "tongue.h"
#include <QJsonArray>
#include <QJsonObject>
namespace writdesk {
QJsonObject letterValues(Desk &desk, const Case &c);
QString disclosedOn(const Desk &desk, const Case &c); // on which days packets were released; empty where none was
// Of what the paper asked for, what the released packets held: the ceiling may have been judged anew since.
QJsonArray categoriesDisclosed(const QJsonObject &values, const Case &c);
// Everything of it was disclosed as an emergency: the user is told afterwards, and process follows.
bool disclosedInEmergency(const Case &c);
// What only some letters speak of: why nothing is preserved, why an emergency is refused, by when process follows. Says
// no where such a letter does not fit the case.
Result<> addReasons(QJsonObject &values, const Desk &desk, const Case &c, const QString &kind);
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
// The same of words that are written already.
Result<Printed> printed(Desk &desk, const Case &c, const Written &letter, const QString &kind, const QString &lang,
    const QJsonObject &values, bool asMail, const QList<Part> &enclosed = {});
}
