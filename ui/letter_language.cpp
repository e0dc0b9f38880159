// SPDX-License-Identifier: Apache-2.0
#include "letter_language.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("LetterLanguage", text); }
const auto english = QStringLiteral("en");
}

Field letterLanguage()
{
    return { .id = QStringLiteral("lang"),
        .label = say("Language of the letter"),
        .kind = Field::Kind::Choice,
        .value = english,
        .choices = { { english, say("English") }, { QStringLiteral("es"), say("Spanish") } } };
}

QString letterLanguageIn(const Answers &answers)
{
    const auto chosen = answers.value(QStringLiteral("lang"));
    return chosen.isEmpty() ? english : chosen;
}
}
