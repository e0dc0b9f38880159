// SPDX-License-Identifier: Apache-2.0
// A letter's template: its text with the parts it includes, what it needs, and how values are put into it.
#pragma once
#include "result.h"
#include <QJsonObject>
#include <QStringList>
namespace writdesk {
Result<QString> letterTemplate(const QString &kind, const QString &lang);
QStringList namesUsed(const QString &text); // of values and sections, each once
QStringList neededBy(const QString &text);
// The names of needed values that `values` does not have, as they would have been printed empty.
QStringList missingIn(const QString &text, const QJsonObject &values);
Result<QString> filled(const QString &text, const QJsonObject &values);
// Words of a paper as Markdown that prints exactly these words: on one line, nothing of it markup, nothing invisible.
QString literally(const QString &words);
}
