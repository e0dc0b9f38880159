// SPDX-License-Identifier: Apache-2.0
// A letter whose words a person changes beside its page: what the template says of the case first, then theirs.
#pragma once
#include "notice_desk.h"
namespace writdesk {
struct EditedLetter {
    QString kind {};
    QString lang {};
    QString markdown {};
};
QStringList editableKinds(); // letters to who asks; what tells the user says exactly what was approved
// The words that the template makes of the case.
Result<EditedLetter> letterToEdit(Desk &desk, const CaseRef &ref, const QString &kind, const QString &lang);
// The page as it would stand, as PDF; nothing is kept. Fails as keepLetter does.
Result<QByteArray> pageOfLetter(Desk &desk, const CaseRef &ref, const EditedLetter &letter);
// Makes it a letter of the case. Fails where it no longer says what the template cannot do without, such as the number
// or the day by which to answer, and where pictures were put in.
Result<Draft> keepLetter(Desk &desk, const CaseRef &ref, const EditedLetter &letter);
}
