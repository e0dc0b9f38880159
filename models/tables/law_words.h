// SPDX-License-Identifier: Apache-2.0
// The vocabulary in which the rows of the law are written (units, events, issuers, kinds of days), as people say it.
#pragma once
#include <QString>
namespace writdesk {
// `key`: of the row, such as "unit" or "issuers"; what is no vocabulary is a sentence of the row.
QString lawWords(const QString &key, const QString &value);
QString rowWords(const QString &text); // a sentence of a row; as it stands where nobody translated it
QString triggerWords(const QString &trigger); // what a period runs from: a fact, or "event:" and what happened
}
