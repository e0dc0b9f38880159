// SPDX-License-Identifier: Apache-2.0
#include "case_questions.h"
#include "dossier_p.h"
#include "look_alike.h"
#include <algorithm>
namespace writdesk {
namespace {
constexpr int enough = 2; // of weight: one strong sign, or two weak ones

// How much a line that fails says; resources/docs/dossier.md says the same in words.
int weightAgainst(const EvidenceLine &line)
{
    static const QStringList weak { QStringLiteral("E-DOMAIN"), QStringLiteral("E-DIRECTORY"),
        QStringLiteral("E-FREEMAIL"), QStringLiteral("E-DOCUMENT"), QStringLiteral("E-REVISION"),
        QStringLiteral("E-FONT") };
    if (line.outcome != Evidenced::Fail)
        return 0;
    return weak.contains(line.id) ? 1 : enough;
}

// How much a line speaks for a call back, which is asked for sooner than anything is stopped.
int weightOf(const EvidenceLine &line, bool government)
{
    if (line.id == u"E-DOMAIN") // V-ID-04: a public body writes from an official domain
        return !government || line.outcome == Evidenced::Pass || line.about.isEmpty() ? 0 : enough;
    if (line.id == u"E-DIRECTORY")
        return 0;
    if (line.id == u"E-FREEMAIL" && government) // attorneys have such mailboxes; public bodies do not
        return line.outcome == Evidenced::Fail ? enough : 0;
    return weightAgainst(line);
}

bool isGovernment(const Case &c, const LawSet &law)
{
    return std::ranges::any_of(c.demands, [&](const Demand &demand) {
        const auto row = std::ranges::find(law.instruments, demand.instrument, &Instrument::id);
        return row != law.instruments.end() && row->is(u"government");
    });
}

const Instrument *rowOf(const Case &c, const LawSet &law, QDate day)
{
    return c.demands.isEmpty() ? nullptr : law.instrument(c.demands.first().instrument, day);
}
}

void Weighing::pass(const char *id, const QString &about, const QString &because, const QString &source)
{
    lines.append({ QLatin1String(id), Evidenced::Pass, about, because, source });
}
void Weighing::fail(const char *id, const QString &about, const QString &because, const QString &source)
{
    lines.append({ QLatin1String(id), Evidenced::Fail, about, because, source });
}
void Weighing::notChecked(const char *id, const QString &about, const QString &because, const QString &source)
{
    lines.append({ QLatin1String(id), Evidenced::NotChecked, about, because, source });
}

Address Weighing::sender() const
{
    const auto mail = value("sender_email");
    if (!mail.isEmpty())
        return { mail, domainOf(mail), evidenceSays("the mail's sender") };
    const auto given = value("requester_email");
    return { given, domainOf(given), evidenceSays("the paper's address for an answer") };
}

QList<Address> Weighing::addresses() const
{
    QList<Address> all;
    const auto add = [&](const QString &text, const QString &from) {
        const auto same = [&](const Address &a) { return a.text.compare(text, Qt::CaseInsensitive) == 0; };
        if (text.contains(u'@') && std::ranges::none_of(all, same))
            all.append({ text, domainOf(text), from });
    };
    add(value("sender_email"), evidenceSays("the mail's sender"));
    add(value("requester_email"), evidenceSays("the paper's address for an answer"));
    for (const auto &paper : sources.papers) {
        for (const auto &reply : paper.replyTo)
            add(reply, evidenceSays("the mail's address for replies"));
    }
    return all;
}

const MailDomain *Weighing::tableOf(const QString &domain) const
{
    return mailDomainOf(law.mailDomains, domain, sources.today);
}

QString domainOf(const QString &address) { return readableDomain(address.section(u'@', -1).trimmed()); }

bool isBelow(const QString &domain, const QString &other)
{
    return domain == other || domain.endsWith(u'.' + other) || other.endsWith(u'.' + domain);
}

bool isDenied(const Case &c) { return factsOf(c).value(QStringLiteral("callback_outcome")) == u"denied"; }

bool isMeasure(const Case &c) { return !isDenied(c) && !c.dossier.value(0).needsCallBack; }

// The tables do not know every agency, and many a file is made after its day: each of these asks for a call, and stops
// nothing by itself.
bool speaksAgainst(const QList<EvidenceLine> &lines)
{
    int weight = 0;
    for (const auto &line : lines)
        weight += weightAgainst(line);
    return weight >= enough;
}

bool needsCallBack(const QList<EvidenceLine> &lines, const Case &c, const LawSet &law)
{
    const auto isPassed = [&](const char *id) {
        return std::ranges::any_of(
            lines, [&](const EvidenceLine &l) { return l.id == QLatin1String(id) && l.outcome == Evidenced::Pass; });
    };
    if (isPassed("E-CALLBACK"))
        return false;
    if (claimsEmergency(c)) // V-ID-06: nobody's emergency is believed without a call
        return true;
    const auto government = isGovernment(c, law);
    int weight = 0;
    for (const auto &line : lines) {
        if (line.id == u"E-CALLBACK" && line.outcome == Evidenced::Fail)
            return true; // the agency denied it, or the number was that of the request
        weight += weightOf(line, government);
    }
    return weight >= enough;
}

Dossier dossierOf(const Case &c, const DossierSources &sources, const LawSet &law)
{
    Weighing w { c, sources, law, factsOf(c), rowOf(c, law, sources.today), agenciesOf(c, sources.agencies) };
    senderLines(w);
    officerLines(w);
    agencyLines(w);
    paperLines(w);
    callBackLine(w);
    return { w.lines, needsCallBack(w.lines, c, law) };
}
}
