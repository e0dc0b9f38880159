// SPDX-License-Identifier: Apache-2.0
// Who asks: whether the same person, or the same order, was seen in earlier cases otherwise.
#include "dossier_p.h"
#include <QRegularExpression>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return evidenceSays(text); }

struct Reach { // of one case
    QString phone {};
    QStringList domains {};
};

Reach contactOf(const Case &c)
{
    const auto facts = factsOf(c);
    Reach contact { facts.value(QStringLiteral("requester_phone")), {} };
    for (const auto *name : { "sender_email", "requester_email" }) {
        if (const auto domain = domainOf(facts.value(QLatin1String(name))); !domain.isEmpty())
            contact.domains.append(domain);
    }
    contact.domains.removeDuplicates();
    return contact;
}

bool sameDomain(const Reach &a, const Reach &b)
{
    return std::ranges::any_of(a.domains, [&](const QString &one) {
        return std::ranges::any_of(b.domains, [&](const QString &other) { return isBelow(one, other); });
    });
}

QString folded(const QString &name) { return name.simplified().toCaseFolded(); }

bool names(const Case &c, const QString &person)
{
    const auto people = peopleOf(c);
    return std::ranges::any_of(people, [&](const QString &other) { return folded(other) == folded(person); });
}

// Frauds use the real address and number of real officers. So what an agency disowned once speaks against a later
// request only where it is nobody's known contact: no official mailbox, no number of the house or of an honest paper.
struct Disowned {
    const Case *by = nullptr;
    QString what {};
};

Disowned disownedBefore(const Weighing &w)
{
    const auto phone = w.value("requester_phone");
    const auto counts = !phone.isEmpty() && !isVouchedNumber(w, phone);
    for (const auto &other : w.sources.earlier) {
        if (!isDenied(other))
            continue;
        const auto facts = factsOf(other);
        for (const auto *name : { "sender_email", "requester_email" }) {
            const auto address = w.value(name);
            const auto same = address.compare(facts.value(QLatin1String(name)), Qt::CaseInsensitive) == 0;
            if (!address.isEmpty() && same && !isVouchedDomain(w, domainOf(address)))
                return { &other, address };
        }
        if (counts && isSameNumber(phone, facts.value(QStringLiteral("requester_phone"))))
            return { &other, phone };
    }
    return {};
}

struct Seen {
    QStringList cases {};
    QStringList phones {};
    QStringList domains {};
    bool phone = false; // one of them had the same
    bool domain = false;
};

Seen seenBefore(const Weighing &w, const QString &person)
{
    const auto ours = contactOf(w.c);
    Seen seen;
    for (const auto &other : w.sources.earlier) {
        if (!names(other, person) || !isMeasure(other))
            continue;
        const auto theirs = contactOf(other);
        seen.cases.append(other.ref.text);
        seen.phone = seen.phone || isSameNumber(ours.phone, theirs.phone);
        seen.domain = seen.domain || sameDomain(ours, theirs);
        if (!theirs.phone.isEmpty())
            seen.phones.append(theirs.phone);
        seen.domains += theirs.domains;
    }
    seen.phones.removeDuplicates();
    seen.domains.removeDuplicates();
    return seen;
}

// True where a line was written: it fails, or the person is known by the same contact.
bool officerLine(Weighing &w, const QString &person)
{
    const auto seen = seenBefore(w, person);
    const auto ours = contactOf(w.c);
    const auto source = seen.cases.first(std::min<qsizetype>(seen.cases.size(), 5)).join(QStringLiteral(", "));
    if (seen.cases.isEmpty())
        return false;
    if (!ours.phone.isEmpty() && !seen.phones.isEmpty() && !seen.phone) {
        w.fail("E-OFFICER", person,
            say("%1 was seen before with another telephone number than %2.").arg(person, ours.phone), source);
        return true;
    }
    if (!ours.domains.isEmpty() && !seen.domains.isEmpty() && !seen.domain) {
        w.fail("E-OFFICER", person,
            say("%1 was seen before at %2, not at %3.")
                .arg(person, seen.domains.join(QStringLiteral(", ")), ours.domains.join(QStringLiteral(", "))),
            source);
        return true;
    }
    if (!seen.phone && !seen.domain)
        return false;
    w.pass("E-OFFICER", person, say("%1 was seen before with the same contact.").arg(person), source);
    return true;
}

void officerLine(Weighing &w)
{
    if (const auto disowned = disownedBefore(w); disowned.by)
        return w.fail("E-OFFICER", disowned.what,
            say("%1 stood in %2, which the agency disowned when it was called.")
                .arg(disowned.what, disowned.by->ref.text),
            disowned.by->ref.text);
    const auto people = peopleOf(w.c);
    for (const auto &person : people) {
        if (officerLine(w, person))
            return;
    }
    if (people.isEmpty())
        return w.notChecked("E-OFFICER", {}, say("The paper names no person who asks."));
    w.notChecked("E-OFFICER", people.first(),
        say("%1 is new here: no earlier case shows how to reach that person.").arg(people.first()));
}

QStringList namedAccounts(const Case &c)
{
    auto accounts = accountsOf(c);
    for (auto &account : accounts)
        account = account.toCaseFolded();
    return accounts;
}

// One order bears one number and one day: with other accounts it was changed, or copied.
void orderLine(Weighing &w)
{
    const auto number = w.value("docket_number"), issued = w.value("issued_on");
    if (number.isEmpty() || issued.isEmpty())
        return w.notChecked("E-ORDER", number, say("Its number or its day of issue is not known."));
    const auto ours = namedAccounts(w.c);
    const Case *known = nullptr;
    for (const auto &other : w.sources.earlier) {
        const auto facts = factsOf(other);
        const auto same = folded(facts.value(QStringLiteral("docket_number"))) == folded(number)
            && facts.value(QStringLiteral("issued_on")) == issued
            && facts.value(QStringLiteral("instrument")) == w.value("instrument");
        if (!same)
            continue;
        known = &other;
        const auto theirs = namedAccounts(other);
        const auto has = [&](const QString &account) { return theirs.contains(account); };
        if (!ours.isEmpty() && !theirs.isEmpty() && !std::ranges::all_of(ours, has))
            return w.fail("E-ORDER", number,
                say("%1 is the same order by number and day, and names other accounts.").arg(other.ref.text),
                other.ref.text);
    }
    if (known)
        return w.pass("E-ORDER", number, say("%1 is the same order, with the same accounts.").arg(known->ref.text),
            known->ref.text);
    w.notChecked("E-ORDER", number, say("No earlier case holds an order of this number and day."));
}
}

QString personIn(const QString &text)
{
    static const QRegularExpression body(
        QStringLiteral("\\b(?:department|office of|bureau|police|court|agency|service|administration|division|"
                       "task "
                       "force|unit|investigations?|security|inspection|enforcement|directorate|authority|commission|"
                       "ministry|sheriff'?s office|district|county|state of|city of|llp|inc|"
                       "ltd|company|corporation|gmbh)\\b"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression title(
        QStringLiteral(
            "^(?:(?:assistant united states attorney|assistant u\\.?s\\.? attorney|special agent|"
            "supervisory|trial attorney|district attorney|detective|det\\.|sergeant|sgt\\.?|lieutenant|lt\\.?|"
            "captain|officer|agent|deputy|inspector|trooper|investigator|ausa|dda|ada|sa|attorney|mr\\.?|"
            "mrs\\.?|ms\\.?|dr\\.?)\\s+)+"),
        QRegularExpression::CaseInsensitiveOption);
    auto name = text.section(u',', 0, 0).section(u'(', 0, 0).simplified();
    name.remove(title);
    const auto words = name.split(u' ', Qt::SkipEmptyParts).size();
    return words < 2 || words > 5 || body.match(name).hasMatch() ? QString() : name;
}

QStringList peopleOf(const Case &c)
{
    static const QStringList theirs { QStringLiteral("attorney"), QStringLiteral("prosecutor"),
        QStringLiteral("officer"), QStringLiteral("agent") };
    const auto facts = factsOf(c);
    const auto requester = facts.value(QStringLiteral("requester"));
    QStringList people;
    if (requester != facts.value(QStringLiteral("issuer"))) // else the agency itself asks
        people.append(personIn(requester));
    if (theirs.contains(facts.value(QStringLiteral("signer_role"))))
        people.append(personIn(facts.value(QStringLiteral("signer"))));
    people.removeAll(QString());
    people.removeDuplicates();
    return people;
}

QStringList searchedFor(const Case &c)
{
    const auto facts = factsOf(c);
    auto words = peopleOf(c);
    for (const auto *name : { "sender_email", "requester_email", "requester_phone" })
        words.append(facts.value(QLatin1String(name)));
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

void officerLines(Weighing &w)
{
    officerLine(w);
    orderLine(w);
}
}
