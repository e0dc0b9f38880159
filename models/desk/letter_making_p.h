// SPDX-License-Identifier: Apache-2.0
// A letter on its way into a case, by template alone or with a person's words in it.
#pragma once
#include "letter_values_p.h"
#include "notice_desk.h"
namespace writdesk {
// What such a letter says of this case; a no where the letter does not fit it.
Result<QJsonObject> valuesOfLetter(Desk &desk, const Case &c, const QString &kind, const QString &lang);
Result<Draft> enterLetter(
    Desk &desk, const Case &c, const Letter &made, const Printed &letter, const QJsonObject &values, bool edited);
}
