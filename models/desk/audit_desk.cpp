// SPDX-License-Identifier: Apache-2.0
#include "audit_desk.h"
#include "agency.h"
#include "csv.h"
#include "dates.h"
#include "emergency.h"
#include "view.h"
#include "view_desk.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>
#include <algorithm>
namespace writdesk {
namespace {
constexpr int stretch = 2000; // entries of an export that are in memory at once

QStringList kindsOf(AuditGroup group)
{
    switch (group) {
    case AuditGroup::Everything:
    case AuditGroup::Overruled: // by what was asked, not by its kind
        return {};
    case AuditGroup::TwoPeople:
        return { kind::asked, kind::approved };
    case AuditGroup::Silence:
        return { kind::gagAdded, kind::gagChanged, kind::notice, kind::noticeException };
    case AuditGroup::Left:
        return { kind::letter, kind::notice, kind::packetReleased, kind::delivery, kind::packetCopied, kind::exported,
            kind::campaignWritten };
    case AuditGroup::Looked:
        return { kind::viewed, kind::caseViewed };
    case AuditGroup::Gone:
        return { kind::erased, kind::holdChanged, kind::trayDiscarded, kind::logErasureAsked, kind::logErased };
    case AuditGroup::Law:
        return { kind::lawAsked, kind::lawSet, kind::profileAsked, kind::profile };
    case AuditGroup::Emergencies:
        return { kind::calledBack, kind::emergencyDecided, kind::emergencySeconded, kind::emergencyReviewed,
            kind::emergencyRefused };
    case AuditGroup::Docket:
        return { kind::opened, kind::actor, kind::heartbeat, kind::clockNoticed };
    }
    return {};
}

struct Days {
    QDate first {};
    QDate after {};
};

std::optional<Days> daysOf(const QString &word)
{
    if (const auto day = QDate::fromString(word, Qt::ISODate); day.isValid() && word.size() == 10)
        return Days { day, plusDays(day, 1) };
    if (const auto month = QDate::fromString(word + QStringLiteral("-01"), Qt::ISODate);
        month.isValid() && word.size() == 7)
        return Days { month, plusDays(month, month.daysInMonth()) };
    return std::nullopt;
}

// Days are those of the entity's zone, as the page shows them.
Result<> narrowTo(EntryQuery &query, const Days &days, const Desk &desk, Docket &docket)
{
    const auto begin = [&](const QDate &day) { return docket.firstEntryAt(firstInstant(day, desk.profile().zone)); };
    const auto from = begin(days.first);
    const auto below = from ? begin(days.after) : from;
    if (!below)
        return asFailure(below);
    query.from = std::max(query.from, *from);
    query.below = query.below == 0 ? *below : std::min(query.below, *below);
    return {};
}

Result<EntryQuery> queryOf(Desk &desk, const AuditQuestion &question)
{
    static const QRegularExpression reference(QStringLiteral("^WD-\\d{4}-[A-Z0-9]{5}$"));
    EntryQuery query { .below = question.below, .kinds = kindsOf(question.group), .limit = question.limit };
    if (question.group == AuditGroup::Overruled)
        query.act = QStringLiteral("override");
    for (const auto &word : question.words) {
        const auto days = daysOf(word.text);
        if (days) {
            if (auto narrowed = narrowTo(query, *days, desk, desk.docket()); !narrowed)
                return asFailure(narrowed);
        } else if (query.caseRef.isEmpty() && reference.match(word.text.toUpper()).hasMatch()) {
            query.caseRef = { word.text.toUpper() };
        } else {
            query.words.append(word);
        }
    }
    return query;
}

// As the whole log does it.
Result<> noteWhatIsSeen(Desk &desk, const QList<Entry> &entries, QSet<QString> &noted)
{
    for (const auto &entry : entries) {
        if (entry.caseRef.isEmpty() || noted.contains(entry.caseRef.text))
            continue;
        noted.insert(entry.caseRef.text);
        const auto c = desk.docket().load(entry.caseRef);
        const auto seen = c ? noteCaseView(desk, *c) : Result<>(asFailure(c));
        if (!seen)
            return seen;
    }
    return {};
}

QByteArray linesOf(const QList<Entry> &entries, const AuditFile &file)
{
    QByteArray lines;
    for (const auto &entry : entries)
        lines += safeCsvLine(file.lineOf(entry)).toUtf8();
    return lines;
}

NewEntry leaving(const AuditExport &made)
{
    return { {}, kind::exported,
        { { QStringLiteral("format"), QStringLiteral("csv") }, { QStringLiteral("what"), QStringLiteral("audit") },
            { QStringLiteral("entries"), made.entries }, { QStringLiteral("sha256"), made.sha256 } } };
}
}

Result<AuditPage> auditPage(Desk &desk, const AuditQuestion &question)
{
    const auto query = queryOf(desk, question);
    auto page = query ? desk.docket().entriesBelow(*query) : Result<EntryPage>(asFailure(query));
    const auto before = page ? desk.docket().head() : Result<TreeHead>(asFailure(page));
    if (!before)
        return asFailure(before);
    QSet<QString> noted;
    const auto seen = noteWhatIsSeen(desk, page->entries, noted);
    const auto head = seen ? desk.docket().head() : Result<TreeHead>(asFailure(seen));
    if (!head)
        return asFailure(head);
    if (head->count != before->count && question.below == 0) { // looking was entered, and stands at the top
        page = desk.docket().entriesBelow(*query);
        if (!page)
            return asFailure(page);
    }
    return AuditPage { *page, *head };
}

Result<AuditExport> exportAudit(Desk &desk, const AuditQuestion &question, const AuditFile &file, const Course &course)
{
    if (auto may = desk.mayEnter({ leaving({}) }); !may)
        return asFailure(may);
    auto query = queryOf(desk, question);
    const auto head = query ? desk.docket().head() : Result<TreeHead>(asFailure(query));
    if (!head)
        return asFailure(head);
    const auto newest = head->count + 1; // what is entered meanwhile is for the next file
    query->below = query->below == 0 ? newest : std::min(query->below, newest);
    query->limit = stretch;
    AuditExport made;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QSet<QString> noted;
    auto bytes = safeCsvLine(file.header).toUtf8();
    do {
        const auto page = desk.docket().entriesBelow(*query);
        const auto seen = page ? noteWhatIsSeen(desk, page->entries, noted) : Result<>(asFailure(page));
        if (!seen)
            return asFailure(seen);
        bytes += linesOf(page->entries, file);
        hash.addData(bytes);
        if (auto taken = file.take(bytes); !taken)
            return asFailure(taken);
        bytes.clear();
        made.entries += page->entries.size();
        query->below = page->next;
        if (!course.goesOn(QCoreApplication::translate("Audit", "Writing entries"), newest - page->next, newest))
            return asFailure(Result<>(stoppedByHand()));
    } while (query->below > 0);
    made.sha256 = QString::fromLatin1(hash.result().toHex());
    return desk.changeAll({}, [&] { return Result<QList<NewEntry>>({ leaving(made) }); }).map([&] { return made; });
}
}
