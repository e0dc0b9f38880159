// SPDX-License-Identifier: Apache-2.0
// Whose mailbox it is: lines about mail addresses and about what servers claim of the mail.
#include "dossier_p.h"
#include "look_alike.h"
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return evidenceSays(text); }
QString rowWords(const MailDomain &row) { return QStringLiteral("%1: %2").arg(row.id, row.cites); }

QString rowWords(const Agency &row) { return say("directory %1: %2").arg(row.id, row.source); }

bool isOpen(const MailDomain *row) { return row && row->kind != u"official"; }

// The standing row among whose domains it is.
const Agency *directoryRow(const QList<Agency> &rows, const QString &domain)
{
    for (const auto &row : rows) {
        const auto has = [&](const QString &own) { return domain == own || domain.endsWith(u'.' + own.toLower()); };
        if (row.retired.isEmpty() && std::ranges::any_of(row.domains, has))
            return &row;
    }
    return nullptr;
}

// The country of which the paper says it is: as printed, else that of its instrument.
QString countryOf(const Weighing &w)
{
    const auto printed = w.value("issuer_country");
    return printed.isEmpty() && w.row && w.row->is(u"us") ? QStringLiteral("US") : printed;
}

// What the table says of an official domain; whether it fits who asks.
void officialDomain(Weighing &w, const Address &sender, const MailDomain &row)
{
    static const QStringList islands { QStringLiteral("PR"), QStringLiteral("GU"), QStringLiteral("VI"),
        QStringLiteral("AS"), QStringLiteral("MP") };
    const auto country = islands.contains(countryOf(w)) ? QStringLiteral("US") : countryOf(w);
    if (!country.isEmpty() && !row.country.isEmpty() && row.country != country)
        return w.fail("E-DOMAIN", sender.text,
            say("%1 is official, but of %2, and the paper is of %3.").arg(sender.domain, row.country, country),
            rowWords(row));
    for (const auto &agency : w.agencies) {
        const auto own = [&](const QString &d) { return isBelow(sender.domain, d.toLower()); };
        if (agency.retired.isEmpty() && !agency.domains.isEmpty() && std::ranges::none_of(agency.domains, own))
            return w.fail("E-DOMAIN", sender.text,
                say("%1 is official, but the directory knows %2 by %3.")
                    .arg(sender.domain, agency.name, agency.domains.join(QStringLiteral(", "))),
                rowWords(agency));
    }
    w.pass("E-DOMAIN", sender.text,
        say("%1 is a domain that only these get: %2. A mailbox there can still be stolen or sold.")
            .arg(sender.domain, row.title),
        rowWords(row));
}

void domainLine(Weighing &w)
{
    const auto sender = w.sender();
    if (sender.domain.isEmpty())
        return w.notChecked("E-DOMAIN", {}, say("Neither mail nor paper gives an address of whoever asks."));
    const auto *row = w.tableOf(sender.domain);
    const auto *listed = directoryRow(w.sources.agencies, sender.domain);
    const auto named = [&](const Agency &agency) { return listed && agency.id == listed->id; };
    const auto ours = w.agencies.isEmpty() || std::ranges::any_of(w.agencies, named);
    if (row && row->kind == u"official")
        return officialDomain(w, sender, *row);
    if (listed && ours && !listed->confirmedBy.isEmpty())
        return w.pass("E-DOMAIN", sender.text,
            say("%1 is the domain of %2, as two people found.").arg(sender.domain, listed->name), rowWords(*listed));
    if (listed && ours)
        return w.notChecked("E-DOMAIN", sender.text,
            say("%1 is the domain of %2 as %3 alone found; nobody else has confirmed that row.")
                .arg(sender.domain, listed->name, listed->by),
            rowWords(*listed));
    if (listed)
        return w.fail("E-DOMAIN", sender.text,
            say("%1 is the domain of %2, which is not who asks.").arg(sender.domain, listed->name), rowWords(*listed));
    if (isOpen(row))
        return w.fail(
            "E-DOMAIN", sender.text, say("Anybody can open a mailbox at %1.").arg(sender.domain), rowWords(*row));
    w.notChecked("E-DOMAIN", sender.text,
        say("%1 stands neither in the table of official domains nor in the directory, so nobody here knows whose it "
            "is.")
            .arg(sender.domain),
        say("evidence/domains.toml"));
}

void freeMailLine(Weighing &w)
{
    const auto all = w.addresses();
    for (const auto &address : all) {
        if (const auto *row = w.tableOf(address.domain); isOpen(row))
            return w.fail("E-FREEMAIL", address.text,
                say("%1 (%2) is one of these: %3.").arg(address.domain, address.from, row->title), rowWords(*row));
    }
    if (all.isEmpty())
        return w.notChecked("E-FREEMAIL", {}, say("No mail address is given."));
    w.pass("E-FREEMAIL", all.first().text,
        say("No address given is one that anybody opens without showing who they are."), say("evidence/domains.toml"));
}

// Names that are worth imitating: of the table, of the directory, and those that wrote before and were not denied.
QStringList knownDomains(const Weighing &w)
{
    QStringList known;
    for (const auto &row : w.law.mailDomains) {
        if (row.kind == u"official" && row.inForce(w.sources.today))
            known += row.names;
    }
    for (const auto &agency : w.sources.agencies) {
        for (const auto &domain : agency.domains)
            known.append(domain.toLower());
    }
    for (const auto &other : w.sources.earlier) {
        const auto domain = domainOf(factsOf(other).value(QStringLiteral("sender_email")));
        const auto *row = w.tableOf(domain);
        if (!domain.isEmpty() && row && row->kind == u"official" && isMeasure(other))
            known.append(domain);
    }
    known.removeDuplicates();
    return known;
}

// "gov" in the middle of a domain that somebody bought: gov-warrants.com. As gov.xx it is a country's own.
bool playsGovernment(const QString &domain)
{
    static const QStringList words { QStringLiteral("gov"), QStringLiteral("gouv"), QStringLiteral("govt"),
        QStringLiteral("mil"), QStringLiteral("uscourts"), QStringLiteral("usdoj") };
    const auto labels = domain.split(u'.');
    for (qsizetype i = 0; i + 1 < labels.size(); ++i) {
        const auto countrys = i + 2 == labels.size() && labels.last().size() == 2 && words.contains(labels.at(i));
        for (const auto &word : labels.at(i).split(u'-')) {
            if (words.contains(word) && !countrys)
                return true;
        }
    }
    return false;
}

bool lookAlike(Weighing &w, const Address &address, const QStringList &known)
{
    if (const auto label = mixedLabel(address.domain); !label.isEmpty()) {
        w.fail("E-LOOKALIKE", address.text,
            say("%1 (%2) holds letters that look like others: %3.").arg(address.domain, address.from, label),
            say("Unicode Technical Standard 39, as ICU checks it"));
        return true;
    }
    if (const auto *row = w.tableOf(address.domain); row)
        return false;
    if (const auto other = imitated(address.domain, known); !other.isEmpty()) {
        w.fail("E-LOOKALIKE", address.text,
            say("%1 (%2) is not %3, and looks like it.").arg(address.domain, address.from, other),
            say("names of evidence/domains.toml, the directory and earlier cases"));
        return true;
    }
    if (!playsGovernment(address.domain))
        return false;
    w.fail("E-LOOKALIKE", address.text,
        say("%1 (%2) bears a government's word, but ends as a domain that anybody can buy.")
            .arg(address.domain, address.from),
        say("evidence/domains.toml"));
    return true;
}

void lookAlikeLine(Weighing &w)
{
    const auto all = w.addresses();
    const auto known = knownDomains(w);
    for (const auto &address : all) {
        if (lookAlike(w, address, known))
            return;
    }
    if (all.isEmpty())
        return w.notChecked("E-LOOKALIKE", {}, say("No mail address is given."));
    w.pass("E-LOOKALIKE", all.first().text, say("No address given looks like a known domain without being it."),
        say("names of evidence/domains.toml, the directory and earlier cases; Unicode Technical Standard 39"));
}

// What servers wrote into the mail: a claim that anybody can forge. A forwarded mail fails SPF though it is honest, so
// that alone says nothing beside a signature that held.
void mailAuthLine(Weighing &w)
{
    QStringList claims;
    for (const auto *name : { "dkim_result", "dmarc_result", "spf_result" }) {
        if (const auto said = w.value(name); !said.isEmpty())
            claims.append(QStringLiteral("%1=%2").arg(QString::fromLatin1(name).section(u'_', 0, 0), said));
    }
    const auto about = claims.join(u' ');
    const auto source = say("headers of the mail (RFC 8601)");
    if (w.value("sender_email").isEmpty() && claims.isEmpty())
        return w.notChecked(
            "E-MAILAUTH", {}, say("It did not come as mail, so no server said anything of its sender."));
    if (claims.isEmpty())
        return w.notChecked("E-MAILAUTH", {},
            say("No server on its way says what it checked, and DKIM is not checked offline."), source);
    const auto dkim = w.value("dkim_result"), dmarc = w.value("dmarc_result"), spf = w.value("spf_result");
    const auto held = dkim == u"pass" || dmarc == u"pass";
    if (dkim == u"fail" || dmarc == u"fail" || (spf == u"fail" && !held))
        return w.fail("E-MAILAUTH", about,
            say("A server on its way claims that a check of the sender failed. It is its claim; DKIM is not checked "
                "offline."),
            source);
    if (!held)
        return w.notChecked("E-MAILAUTH", about, say("No server claims that a signature of the sender held."), source);
    w.pass("E-MAILAUTH", about,
        say("A server on its way claims that the sender's domain signed it. It is its claim; DKIM is not checked "
            "offline."),
        source);
}

bool bothOfOneState(const Weighing &w, const QString &a, const QString &b)
{
    const auto *one = w.tableOf(a);
    const auto *other = w.tableOf(b);
    return one && other && one->kind == u"official" && other->kind == u"official" && one->country == other->country;
}

void replyLine(Weighing &w)
{
    const auto sender = w.value("sender_email");
    if (sender.isEmpty())
        return w.notChecked("E-REPLYTO", {}, say("It did not come as mail."));
    const auto domain = domainOf(sender);
    for (const auto &paper : w.sources.papers) {
        const auto &from = paper.from;
        for (const auto &reply : paper.replyTo) {
            if (from.contains(sender, Qt::CaseInsensitive) && !isBelow(domainOf(reply), domain))
                return w.fail("E-REPLYTO", reply,
                    say("Replies go to %1 and not to where it came from, %2.").arg(reply, sender),
                    say("header Reply-To of %1").arg(paper.name));
        }
        if (from.size() > 1)
            return w.fail("E-REPLYTO", from.join(QStringLiteral(", ")),
                say("The mail names more than one sender, which honest mail seldom does."),
                say("header From of %1").arg(paper.name));
    }
    const auto given = w.value("requester_email");
    if (!given.isEmpty() && !isBelow(domainOf(given), domain) && !bothOfOneState(w, domainOf(given), domain))
        return w.fail("E-REPLYTO", given,
            say("The paper gives %1 for the answer, and the mail came from %2.").arg(given, sender),
            say("the paper, and header From"));
    w.pass("E-REPLYTO", sender, say("Paper and mail name no other place for the answer."),
        say("headers From and Reply-To, and the paper"));
}
}

bool isVouchedDomain(const Weighing &w, const QString &domain)
{
    const auto *row = w.tableOf(domain);
    return (row && row->kind == u"official") || directoryRow(w.sources.agencies, domain) != nullptr;
}

void senderLines(Weighing &w)
{
    domainLine(w);
    freeMailLine(w);
    lookAlikeLine(w);
    mailAuthLine(w);
    replyLine(w);
}
}
