// SPDX-License-Identifier: Apache-2.0
#include "json.h"
#include "packet_scope_p.h"
#include "sha256.h"
#include "tongue.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
QStringList acceptedAccounts(const Case &c)
{
    QStringList accounts;
    for (const auto &fact : c.facts) {
        if (fact.name == u"account" && fact.state == FactState::Accepted && !accounts.contains(fact.value))
            accounts.append(fact.value);
    }
    return accounts;
}

namespace {
QString say(const char *text) { return QCoreApplication::translate("Disclosure", text); }

const Ceiling *lineOf(const Case &c, const QString &category)
{
    const auto at = std::ranges::find_if(c.judgement.ceiling, [&](const Ceiling &l) { return l.category == category; });
    return at == c.judgement.ceiling.end() ? nullptr : &*at;
}

// Of several demands the one that reaches furthest decides.
bool isReleased(const Case &c, const QString &category)
{
    return std::ranges::any_of(
        c.judgement.ceiling, [&](const Ceiling &l) { return l.category == category && l.released; });
}

bool isCompellable(const Case &c, const QString &category)
{
    return std::ranges::any_of(
        c.judgement.ceiling, [&](const Ceiling &l) { return l.category == category && l.compellable; });
}

QString accountWithheld(const Case &c, const QString &account)
{
    for (const auto &fact : c.facts) {
        if (fact.name == u"account" && fact.value == account)
            return fact.state == FactState::Accepted ? QString()
                                                     : say("Nobody accepted the account %1 yet.").arg(account);
    }
    return say("The paper does not name the account %1.").arg(account);
}

// P-08: of the company's own books a tax authority gets named fields and no more.
bool isTax(const QString &category) { return category.startsWith(u"LT_"); }

constexpr auto lengthOfDay = 10; // yyyy-mm-dd

// A date that is stated and is neither a day nor an instant would let every record through.
bool datesAreClear(const Case &c)
{
    const auto facts = factsOf(c);
    const auto clear = [&](const char *fact) {
        const auto text = facts.value(QLatin1String(fact));
        const auto isDay = text.size() == lengthOfDay && QDate::fromString(text, Qt::ISODate).isValid();
        return text.isEmpty() || isDay || instantOf(text).isValid();
    };
    return clear("range_from") && clear("range_to");
}

bool namesDates(const Case &c)
{
    const auto facts = factsOf(c);
    return !facts.value(QStringLiteral("range_from")).isEmpty() || !facts.value(QStringLiteral("range_to")).isEmpty();
}

// Why this collected file is not disclosed; empty where it is.
QString withheldBecause(const Case &c, const Document &document)
{
    const Tongue english; // kept
    const auto *line = lineOf(c, document.category);
    if (!line)
        return say("No category of the data ladder: %1.").arg(document.category);
    if (!isReleased(c, document.category))
        return line->because.isEmpty() ? say("Above what the instrument may compel.") : line->because;
    const auto filtered = !columnsOf(c, document.sha256).isEmpty();
    if (filtered && !datesAreClear(c))
        return say("The dates of the paper cannot be read, so no record can be held against them.");
    if (isTax(document.category) && !filtered)
        return say("Billing data goes out only field by field: collect it with a map of its columns (P-08).");
    if (filtered && acceptedAccounts(c).isEmpty())
        return say("Nobody accepted an account yet, so no record can be told apart.");
    return filtered && document.account.isEmpty() ? QString() : accountWithheld(c, document.account);
}

// A date on the paper is a whole day where the company sits; an instant keeps its own zone.
QDateTime edgeOf(const Case &c, const char *fact, const QByteArray &zone, bool end)
{
    const auto text = factsOf(c).value(QLatin1String(fact));
    const QTimeZone there(zone);
    const auto day = QDate::fromString(text, Qt::ISODate);
    if (text.size() == lengthOfDay && day.isValid())
        return end ? day.endOfDay(there) : day.startOfDay(there);
    return instantOf(text);
}

void putScope(const Desk &desk, const Case &c, RecipeExhibit &row)
{
    row.accounts = row.account.isEmpty() ? acceptedAccounts(c) : QStringList { row.account };
    row.from = edgeOf(c, "range_from", desk.profile().zone, false);
    row.to = edgeOf(c, "range_to", desk.profile().zone, true);
    row.named = isTax(row.category);
    if (row.named) {
        const auto fields = desk.profile().settings.value(
            QStringLiteral("tax_fields"), QStringLiteral("billing_address tax_exemption"));
        row.categories = fields.split(u' ', Qt::SkipEmptyParts);
        return;
    }
    for (const auto &line : c.judgement.ceiling) {
        if (line.released && !row.categories.contains(line.category))
            row.categories.append(line.category);
    }
}
}

DocumentId columnsOf(const Case &c, const DocumentId &document)
{
    const auto at = std::ranges::find(c.filterings, document, &Filtering::document);
    return at == c.filterings.end() ? DocumentId() : at->columns;
}

QString whatOf(const Document &document, const QString &reason)
{
    return sha256Hex(jsonBytes({ { QStringLiteral("act"), QStringLiteral("exception") },
        { QStringLiteral("document"), document.sha256.text }, { QStringLiteral("category"), document.category },
        { QStringLiteral("account"), document.account }, { QStringLiteral("reason"), reason } }));
}

QList<Beyond> beyondOf(const Case &c)
{
    QList<Beyond> all;
    for (const auto &document : c.documents) {
        for (const auto &a : c.approvals) {
            const auto two = !a.by.trimmed().isEmpty() && !samePerson(a.by, a.asked);
            if (document.kind == u"collected" && a.act == u"exception" && two && a.subject == document.sha256.text
                && a.what == whatOf(document, a.reason))
                all.append({ document.sha256, document.category, document.account, a.reason, a.by, a.what });
        }
    }
    return all;
}

RecipeExhibit recipeRowOf(const Desk &desk, const Case &c, const Document &document)
{
    RecipeExhibit row { .document = document.sha256,
        .name = document.name,
        .category = document.category,
        .account = document.account,
        .withheld = withheldBecause(c, document),
        .size = document.size,
        .columns = columnsOf(c, document.sha256),
        .ranged = namesDates(c) };
    const auto exceptions = beyondOf(c);
    const auto exception = std::ranges::find_if(exceptions, [&](const Beyond &b) {
        return b.document == document.sha256 && b.category == document.category && b.account == document.account;
    });
    // Of a file that names no account its users could not be told (P-04), so nobody lets it out whole.
    const auto excepted = exception != exceptions.end() && !document.account.isEmpty();
    if (excepted && isCompellable(c, document.category) && !isTax(document.category)) {
        row.beyond = exception->reason;
        row.withheld.clear();
    }
    if (!row.columns.isEmpty())
        putScope(desk, c, row);
    if (!row.columns.isEmpty() && !row.beyond.isEmpty() && !row.categories.contains(row.category))
        row.categories.append(row.category);
    for (const auto &mark : c.marks) {
        if (mark.document == document.sha256 && !mark.withdrawn)
            row.marks.append(mark);
    }
    return row;
}

RecordScope scopeOf(const RecipeExhibit &row)
{
    return { row.accounts, row.categories, row.from, row.to, row.named, !row.beyond.isEmpty() };
}
}
