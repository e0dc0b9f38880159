// SPDX-License-Identifier: Apache-2.0
// Files of the law that a person names, put in the place of those that came with the program.
#pragma once
#include "law_files.h"
#include "result.h"
#include <QStringList>
namespace writdesk {
// The bytes of a file of rules that a person names; fails where it cannot be read or is larger than one ever is (4
// MiB).
Result<QByteArray> ruleFile(const QString &path);

struct NamedLaw {
    QList<LawFile> files {}; // the whole law, with the named files in it
    QStringList names {}; // of the named ones, as problems name them
    QList<LawFile> named {}; // they alone
};
// A file stands where its folder says (calendars, periods …), or where shipped files of its name or rows stand.
Result<NamedLaw> namedLaw(const QStringList &paths, const QList<LawFile> &among = shippedLaw());
}
