// SPDX-License-Identifier: Apache-2.0
#include "costs.h"
#include "head_words.h"
#include "letter_values_p.h"
#include "said_again.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Letters", text); }

// Local time first, UTC beside it, so that nobody guesses.
QString bothTimes(const QDateTime &at, const QByteArray &zone)
{
    const QTimeZone there(zone);
    const auto local = there.isValid() ? at.toTimeZone(there) : at;
    return longDate(local.date()) + local.toString(QStringLiteral(" HH:mm "))
        + (there.isValid() ? there.abbreviation(at) : QStringLiteral("UTC"))
        + say(" (%1 UTC)").arg(at.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm")));
}

void put(QJsonObject &values, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        values.insert(key, value);
}

// A file's name is seen by whoever sees a folder, so it says nothing of what the letter is about: a name like
// "…-late_notice.pdf" would tell of a gag.
QString letterName(const Case &c)
{
    const auto stem = QStringLiteral("%1-letter-").arg(c.ref.text);
    const auto before = std::ranges::count_if(c.documents, [&](const Document &d) { return d.name.startsWith(stem); });
    return QStringLiteral("%1%2.pdf").arg(stem).arg(before + 1);
}

QJsonArray failedFindings(const Case &c)
{
    QJsonArray rows;
    for (const auto &finding : c.judgement.findings) {
        if (finding.outcome == Outcome::Met || finding.severity == Severity::Advisory
            || finding.about == About::Release)
            continue;
        rows.append(QJsonObject { { QStringLiteral("id"), finding.id },
            { QStringLiteral("because"), saidAgain(finding.because) }, { QStringLiteral("cites"), finding.cites },
            { QStringLiteral("unknown"), finding.outcome == Outcome::Unknown } });
    }
    return rows;
}

QJsonArray categoriesAsked(const Desk &desk, const Case &c)
{
    QJsonArray rows;
    for (const auto &category : c.judgement.ceiling) {
        if (!category.asked)
            continue;
        const auto at = std::ranges::find(desk.law().ladder, category.category, &Category::id);
        rows.append(QJsonObject { { QStringLiteral("id"), category.category },
            { QStringLiteral("title"), at == desk.law().ladder.end() ? category.category : saidAgain(at->title) },
            { QStringLiteral("released"), category.released },
            { QStringLiteral("because"), saidAgain(category.because) } });
    }
    return rows;
}

void putFacts(QJsonObject &values, const Case &c, const LawSet &law, const QDate &today)
{
    const auto facts = factsOf(c);
    for (const auto *name :
        { "issuer", "docket_number", "requester", "requester_email", "signer", "addressee", "court" })
        put(values, QLatin1String(name), facts.value(QLatin1String(name)));
    const auto id = facts.value(QStringLiteral("instrument"));
    const auto *instrument = law.instrument(id, today);
    put(values, QStringLiteral("instrument"), id);
    put(values, QStringLiteral("instrument_name"), instrument ? saidAgain(instrument->title) : QString());
    QJsonArray accounts;
    for (const auto &account : accountsOf(c))
        accounts.append(QJsonObject { { QStringLiteral("account"), account.section(u':', 1) } });
    if (!accounts.isEmpty())
        values.insert(QStringLiteral("accounts"), accounts);
    if (accounts.size() == 1)
        values.insert(QStringLiteral("account"), accounts.first().toObject().value(u"account"));
}

void putDates(QJsonObject &values, Desk &desk, const Case &c)
{
    const auto zone = desk.profile().zone;
    put(values, QStringLiteral("received"), longDate(c.receivedAt.date()));
    put(values, QStringLiteral("received_local"), c.receivedAt.isValid() ? bothTimes(c.receivedAt, zone) : QString());
    if (const auto next = nextDue(c, desk.now())) {
        put(values, QStringLiteral("due"), longDate(next->binding.date));
        put(values, QStringLiteral("due_rule"), next->title.isEmpty() ? next->rule : saidAgain(next->title));
    }
    for (const auto &hold : c.holds) {
        if (hold.state != HoldState::Active)
            continue;
        put(values, QStringLiteral("hold_end"), longDate(hold.period.binding.date));
        put(values, QStringLiteral("hold_end_earliest"), longDate(hold.period.earliest.date));
        put(values, QStringLiteral("hold_basis"),
            hold.basis == u"2703f" ? QStringLiteral("18 U.S.C. 2703(f)") : say("a civil subpoena"));
        put(values, QStringLiteral("hold"), hold.id.text);
    }
    put(values, QStringLiteral("date"), longDate(desk.today()));
    put(values, QStringLiteral("zone"), QString::fromUtf8(zone));
}

// Where the policy charges costs: the lines of the invoice, and what they come to.
void putCosts(QJsonObject &values, const Case &c, Desk &desk)
{
    const auto &profile = desk.profile();
    const auto costs = costsOf(c, profile);
    QJsonArray lines;
    for (const auto &line : costs) {
        lines.append(QJsonObject { { QStringLiteral("item"), line.item },
            { QStringLiteral("quantity"), QString::number(line.quantity) },
            { QStringLiteral("price"), dollars(line.cents) },
            { QStringLiteral("amount"), dollars(line.quantity * line.cents) } });
    }
    if (lines.isEmpty())
        return;
    values.insert(QStringLiteral("lines"), lines);
    values.insert(QStringLiteral("total"), dollars(totalOf(costs)));
    values.insert(QStringLiteral("cost_cites"), costCites(c, desk.law(), desk.today()));
    put(values, QStringLiteral("payment"), profile.settings.value(QStringLiteral("cost_payment")));
    put(values, QStringLiteral("tax_id"), profile.settings.value(QStringLiteral("tax_id")));
}
}

QJsonObject letterValues(Desk &desk, const Case &c)
{
    const auto &profile = desk.profile();
    QJsonObject values { { QStringLiteral("case"), c.ref.text }, { QStringLiteral("entity"), profile.entity },
        { QStringLiteral("contact"), profile.email }, { QStringLiteral("address"), profile.address } };
    putFacts(values, c, desk.law(), desk.today());
    putDates(values, desk, c);
    if (const auto findings = failedFindings(c); !findings.isEmpty())
        values.insert(QStringLiteral("findings"), findings);
    const auto categories = categoriesAsked(desk, c);
    if (!categories.isEmpty())
        values.insert(QStringLiteral("categories"), categories);
    values.insert(QStringLiteral("above"), std::ranges::any_of(categories, [](const QJsonValue &row) {
        return !row.toObject().value(u"released").toBool();
    }));
    putCosts(values, c, desk);
    put(values, QStringLiteral("policy_promise"), profile.promise(QStringLiteral("P-01")));
    values.insert(QStringLiteral("rehearsal"), desk.rehearsal());
    return values;
}

Result<Letterhead> letterhead(Desk &desk)
{
    const auto head = desk.docket().head();
    if (!head)
        return asFailure(head);
    const auto &profile = desk.profile();
    return Letterhead { profile.entity, profile.address, profile.email, profile.version, headWords(head->hash),
        desk.rehearsal(), longDate(desk.today()) };
}

Result<Printed> printed(Desk &desk, const Case &c, const QString &kind, const QString &lang, const QJsonObject &values,
    bool asMail, const QList<Part> &enclosed)
{
    const auto letter = writeLetter(kind, lang, values);
    return letter ? printed(desk, c, *letter, kind, lang, values, asMail, enclosed) : asFailure(letter);
}

Result<Printed> printed(Desk &desk, const Case &c, const Written &letter, const QString &kind, const QString &lang,
    const QJsonObject &values, bool asMail, const QList<Part> &enclosed)
{
    const auto to = values.value(u"to").toString().trimmed();
    if (asMail && to.isEmpty()) // before anything is stored
        return failed(say("No mail address to write to is known in %1, so no mail was made. State the requester's "
                          "(requester_email) or verify the user's (notice contact), or write the letter as a PDF.")
                          .arg(c.ref.text));
    const Tongue tongue(lang);
    auto head = letterhead(desk);
    if (!head)
        return asFailure(head);
    head->onePage = kind == u"control_sheet";
    auto pdf = printLetter(letter, *head);
    if (!pdf)
        return asFailure(pdf);
    auto stored = desk.docket().putDocument(c.ref, *pdf);
    if (!stored)
        return asFailure(stored);
    const auto name = letterName(c);
    Printed done { *pdf, {},
        { .sha256 = *stored,
            .name = name,
            .size = pdf->size(),
            .media = QStringLiteral("application/pdf"),
            .kind = QStringLiteral("letter") },
        letter.title };
    if (!asMail)
        return done;
    const MailDraft draft { .from = desk.profile().email,
        .to = to,
        .subject = letter.title,
        .text = say("Please find our letter in case %1 attached.").arg(c.ref.text)
            + QStringLiteral("\n\n%1\n").arg(desk.profile().entity),
        .date = isoInstant(desk.now()),
        .messageId = stored->text.left(32) + QStringLiteral("@writdesk.invalid"),
        .attachments = QList<Part> { { name, QStringLiteral("application/pdf"), *pdf } } + enclosed };
    auto mail = desk.reader().mail(draft);
    if (!mail)
        return asFailure(mail);
    done.eml = *mail;
    return done;
}
}
