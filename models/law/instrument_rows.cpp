// SPDX-License-Identifier: Apache-2.0
#include "instrument_rows.h"
#include "law_reading_p.h"
#include <algorithm>
namespace writdesk {
Result<QList<Instrument>> readInstruments(const QList<LawFile> &files)
{
    LawSet law;
    QList<LawProblem> problems;
    for (const auto &file : files) {
        if (file.name.startsWith(u"instruments/"))
            readRows(file, &law, &problems);
    }
    if (problems.isEmpty())
        return law.instruments;
    const auto &first = problems.first();
    return failed(QCoreApplication::translate(
        "Law", "The instruments of the law cannot be read: %1:%2: %3. Correct the row, then try again.")
                      .arg(first.file)
                      .arg(first.line)
                      .arg(first.what));
}

const Instrument *instrumentOn(const QList<Instrument> &rows, const QString &id, const QDate &on)
{
    const auto at = std::ranges::find_if(rows, [&](const Instrument &i) { return i.id == id && i.inForce(on); });
    return at == rows.end() ? nullptr : &*at;
}
}
