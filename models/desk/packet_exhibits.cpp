// SPDX-License-Identifier: Apache-2.0
#include "packet_making_p.h"
#include "packet_scope_p.h"
#include "sha256.h"
#include "tongue.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Disclosure", text); }

// A PDF is numbered page by page and so held whole; anything else comes out of the docket piece by piece.
Result<bool> isPdf(Desk &desk, const CaseRef &ref, const DocumentId &document)
{
    QByteArray start;
    const auto enough = QStringLiteral("enough");
    const auto read = desk.docket().streamDocument(ref, document, [&](QByteArrayView piece) -> Result<> {
        start = piece.first(std::min<qsizetype>(piece.size(), 5)).toByteArray();
        return failed(enough);
    });
    if (!read && read.error().sentence != enough)
        return asFailure(read);
    return start == "%PDF-";
}

Feed feedOf(Desk &desk, const CaseRef &ref, const DocumentId &document)
{
    return [&desk, ref, document](const Sink &sink) { return desk.docket().streamDocument(ref, document, sink); };
}

QStringList leftLines(const FilterReport &report)
{
    const Tongue english; // kept
    QStringList lines;
    for (auto one = report.left.begin(); one != report.left.end(); ++one)
        lines.append(say("%1 of %2 records: %3").arg(*one).arg(report.in).arg(leftWords(one.key())));
    if (!report.dropped.isEmpty())
        lines.append(say("Columns of all records: %1").arg(report.dropped.join(QStringLiteral(", "))));
    return lines;
}

// The records that the paper reaches, out of the file as it was collected, which stays as it is.
Result<Exhibit> filteredExhibit(Desk &desk, const CaseRef &ref, const RecipeExhibit &row, Exhibit exhibit)
{
    const auto toml = desk.docket().document(ref, row.columns);
    if (!toml)
        return asFailure(toml);
    const auto map = readColumnMap(*toml);
    if (!map)
        return asFailure(map);
    const auto report = std::make_shared<FilterReport>();
    exhibit.source = row.document.text;
    exhibit.undated = row.ranged && map->time.isEmpty();
    exhibit.feed = [=, feed = feedOf(desk, ref, row.document)](const Sink &sink) -> Result<> {
        const auto scope = scopeOf(row);
        const auto done = filterRecords(feed, *map, scope, sink);
        if (!done)
            return asFailure(done);
        *report = *done;
        return {};
    };
    exhibit.left = [report] { return leftLines(*report); };
    return exhibit;
}
}

Result<Exhibit> exhibitOf(Desk &desk, const CaseRef &ref, const RecipeExhibit &row)
{
    Exhibit exhibit { .name = row.name, .category = row.category, .account = row.account, .withheld = row.withheld };
    exhibit.marks = row.marks;
    exhibit.key = sha256Hex(jsonBytes(objectOf(row)));
    if (!row.withheld.isEmpty())
        return exhibit;
    if (!row.columns.isEmpty())
        return filteredExhibit(desk, ref, row, std::move(exhibit));
    exhibit.undated = row.ranged;
    const auto pdf = isPdf(desk, ref, row.document);
    if (!pdf)
        return asFailure(pdf);
    if (!*pdf) {
        exhibit.feed = feedOf(desk, ref, row.document);
        return exhibit;
    }
    exhibit.load = [&desk, ref, document = row.document] { return desk.docket().document(ref, document); };
    return exhibit;
}
}
