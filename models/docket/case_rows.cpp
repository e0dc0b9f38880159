// SPDX-License-Identifier: Apache-2.0
#include "account_key.h"
#include "campaign_name.h"
#include "case_rows_p.h"
#include "json_text.h"
#include "register.h"
#include <algorithm>
namespace writdesk {
namespace {
QString notNull(const QString &s) { return s.isNull() ? QStringLiteral("") : s; }

QStringList valuesOf(const Case &c, QLatin1String name)
{
    QStringList values;
    for (const auto &fact : c.facts) {
        if (fact.name == name && !values.contains(fact.value))
            values.append(fact.value);
    }
    return values;
}

// A paper nobody could read, or accounts nobody has accepted: it may concern anybody.
bool isUnsettled(const Case &c)
{
    const auto unread = [](const Document &d) {
        return (d.kind == u"paper" || d.kind == u"part") && !d.problem.isEmpty() && !d.erased;
    };
    return hasUnacceptedAccounts(c) || std::ranges::any_of(c.documents, unread);
}

QString filterOf(const Case &c)
{
    const auto title = c.campaign.isEmpty() ? QStringList() : QStringList { c.campaign.first().title };
    const auto words = QStringList { c.ref.text, c.status } + title + valuesOf(c, QLatin1String("instrument"))
        + valuesOf(c, QLatin1String("issuer")) + valuesOf(c, QLatin1String("docket_number")) + accountsOf(c);
    return foldedWords(words.join(u'\n'));
}

// The last day on which the file of a closed case is kept; empty where it is not closed, or nobody knows the day.
QString keptUntil(const Case &c)
{
    const auto *kept = retentionOf(c);
    return kept ? notNull(kept->binding.text()) : QStringLiteral("");
}

// A campaign stands among the cases by its title.
QString instrumentOf(const Case &c)
{
    if (!c.campaign.isEmpty())
        return campaignInstrument;
    return c.demands.isEmpty() ? QString() : c.demands.first().instrument;
}

QString issuerOf(const Case &c)
{
    return c.campaign.isEmpty() ? factsOf(c).value(QStringLiteral("issuer")) : c.campaign.first().title;
}

Rows listRow(const Case &c, const QDateTime &lastAt)
{
    const auto next = nextDue(c, lastAt);
    const auto due = next ? next->binding.text() : QString();
    return { { c.revision, notNull(instrumentOf(c)), notNull(issuerOf(c)), notNull(c.status),
        c.receivedAt.isValid() ? isoInstant(c.receivedAt) : QStringLiteral(""), sortableInstant(c.receivedAt),
        notNull(due), due.isEmpty() ? QStringLiteral("~") : due, next ? notNull(next->rule) : QStringLiteral(""),
        nameOf(next ? next->family : Family::ActBy), filterOf(c), qint64(isUnsettled(c)), keptUntil(c) } };
}

Rows foldedRow(const Case &c, const QDateTime &) { return { { foldedText(c) } }; }

Rows accountRows(const Case &c, const QDateTime &)
{
    Rows rows;
    QStringList keys;
    for (const auto &account : accountsOf(c))
        keys.append(accountKey(account));
    keys.removeDuplicates();
    for (const auto &key : keys) {
        const auto accepted = std::ranges::any_of(c.facts, [&](const Fact &f) {
            return f.name == u"account" && accountKey(f.value) == key && f.state == FactState::Accepted;
        });
        rows.append({ notNull(key), nameOf(accepted ? FactState::Accepted : FactState::Proposed) });
    }
    return rows;
}

Rows oneColumn(const QStringList &values)
{
    auto distinct = values;
    distinct.removeDuplicates();
    distinct.removeAll(QString());
    Rows rows;
    for (const auto &value : distinct)
        rows.append(QVariantList { value });
    return rows;
}

Rows documentRows(const Case &c, const QDateTime &)
{
    QStringList hashes;
    for (const auto &document : c.documents) {
        if (!document.erased)
            hashes.append(document.sha256.text);
    }
    return oneColumn(hashes);
}

Rows textRows(const Case &c, const QDateTime &)
{
    QStringList texts;
    for (const auto &document : c.documents) {
        if (!document.erased)
            texts.append(document.words);
    }
    return oneColumn(texts);
}

Rows docketNumberRows(const Case &c, const QDateTime &)
{
    auto numbers = valuesOf(c, QLatin1String("docket_number"));
    std::ranges::transform(numbers, numbers.begin(), comparable);
    return oneColumn(numbers);
}

Rows registerRows(const Case &c, const QDateTime &)
{
    Rows rows;
    for (const auto which : { Register::Preservations, Register::Gags, Register::Notices, Register::Packets }) {
        if (const auto key = registerKey(c, which); !key.isEmpty())
            rows.append({ nameOf(which), key });
    }
    return rows;
}
}

const QList<Projection> &projections()
{
    static const QList<Projection> all {
        { QStringLiteral("cases"),
            { QStringLiteral("revision"), QStringLiteral("instrument"), QStringLiteral("issuer"),
                QStringLiteral("status"), QStringLiteral("received_at"), QStringLiteral("received_key"),
                QStringLiteral("due"), QStringLiteral("due_key"), QStringLiteral("due_rule"),
                QStringLiteral("due_family"), QStringLiteral("filter"), QStringLiteral("unsettled"),
                QStringLiteral("keep_until") },
            listRow },
        { QStringLiteral("folded_cases"), { QStringLiteral("folded") }, foldedRow },
        { QStringLiteral("accounts"), { QStringLiteral("account"), QStringLiteral("state") }, accountRows },
        { QStringLiteral("case_documents"), { QStringLiteral("sha256") }, documentRows },
        { QStringLiteral("case_texts"), { QStringLiteral("words") }, textRows },
        { QStringLiteral("docket_numbers"), { QStringLiteral("docket_number") }, docketNumberRows },
        { QStringLiteral("registers"), { QStringLiteral("register"), QStringLiteral("sort_key") }, registerRows },
    };
    return all;
}

QString sortableInstant(const QDateTime &at)
{
    auto text = at.isValid() ? isoInstant(at.toUTC()) : QStringLiteral("~");
    const auto seconds = text.indexOf(u'Z');
    return seconds < 0 || text.contains(u'.') ? text : text.insert(seconds, QStringLiteral(".000"));
}

QString foldedText(const Case &c) { return QString::fromUtf8(jsonTextOf(c, Extent::Known)); }

QString foldedWords(const QString &text) { return text.toCaseFolded(); }

QString comparable(const QString &docketNumber) { return foldedWords(docketNumber.simplified()); }

QVariantList factsPage(const Case &c)
{
    QStringList words { c.ref.text };
    const auto add = [&](const QString &one) { // few: looking is cheaper than a hash
        if (!words.contains(one))
            words.append(one);
    };
    for (const auto &fact : c.facts)
        add(fact.value);
    for (const auto &letter : c.letters)
        add(letter.kind);
    for (const auto &campaign : c.campaign)
        add(campaign.title);
    return { QStringLiteral(""), qint64(0), words.join(u'\n') };
}

Rows paperPages(const DocumentId &document, const Paper &paper)
{
    QStringList headers;
    for (const auto &header : paper.headers)
        headers.append(header.value);
    Rows rows;
    for (const auto &page : paper.pages)
        rows.append({ document.text, qint64(page.number), notNull(textOf(page)) });
    if (headers.isEmpty())
        return rows;
    if (rows.isEmpty()) // a mail without text still has its sender and subject
        rows.append({ document.text, qint64(1), QString() });
    rows.first().last() = QString(headers.join(u'\n') + u'\n' + rows.first().last().toString());
    return rows;
}
}
