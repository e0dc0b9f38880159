// SPDX-License-Identifier: Apache-2.0
#include "gag_making_p.h"
#include "period_making.h"
#include "period_sum.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Gags", text); }

// "one (1) year" as "1 years"; empty where the words say no length.
QString lengthInWords(const QString &words)
{
    const auto length = lengthOf(words);
    return length ? QStringLiteral("%1 %2").arg(length->count).arg(nameOf(length->unit)) : QString();
}

bool acceptedFact(const Case &c, const QString &name, QString &value, DocumentId &document)
{
    const auto facts = factsOf(c);
    for (const auto &fact : facts.all()) {
        if (fact.name == name && fact.state == FactState::Accepted) {
            value = fact.value;
            document = fact.document;
            return true;
        }
    }
    return false;
}
}

QString gagName(const LawSet &law, const Case &c, GagSource source, const QString &court)
{
    const auto facts = factsOf(c);
    const auto number = facts.value(QStringLiteral("docket_number"));
    const auto *listed = law.calendar.court(court);
    const auto issuer = listed ? listed->name : court.isEmpty() ? facts.value(QStringLiteral("issuer")) : court;
    const auto of = [&](const QString &what) {
        return what + (issuer.isEmpty() ? QString() : say(" of %1").arg(issuer))
            + (number.isEmpty() ? QString() : say(", No. %1").arg(number));
    };
    switch (source) {
    case GagSource::Order:
        return of(say("nondisclosure order"));
    case GagSource::Statute:
        return of(say("nondisclosure by statute in the paper"));
    case GagSource::RequestOnly:
        return of(say("a request for silence"));
    case GagSource::Unknown:
        break;
    }
    return of(say("a nondisclosure duty of unknown source"));
}

GagId freshGagId(const Case &c) { return { QStringLiteral("G%1").arg(c.gags.size() + 1) }; }

QList<NewEntry> withGags(const Desk &desk, const Case &before, const QList<NewEntry> &entries)
{
    auto c = before;
    for (const auto &entry : entries)
        c = after(std::move(c), { .number = c.revision + 1, .caseRef = c.ref, .kind = entry.kind, .body = entry.body });
    return entries + gagEntries(desk, c);
}

QList<NewEntry> gagEntries(const Desk &desk, const Case &c)
{
    QString source;
    DocumentId document;
    if (!acceptedFact(c, QStringLiteral("gag"), source, document) || (source != u"order" && source != u"statute"))
        return {};
    const auto facts = factsOf(c);
    Gag gag { .id = freshGagId(c),
        .from = facts.value(QStringLiteral("issued_on")),
        .until = facts.value(QStringLiteral("gag_until")) };
    fromName(source, gag.source);
    if (gag.until.isEmpty())
        gag.length = lengthInWords(facts.value(QStringLiteral("gag_for")));
    gag.court = facts.value(QStringLiteral("court"));
    gag.document = document;
    gag.names = gagName(desk.law(), c, gag.source, gag.court);
    const auto made = std::ranges::find_if(
        c.gags, [&](const Gag &g) { return g.document == document && g.source != GagSource::RequestOnly; });
    if (made != c.gags.end() && (made->lifted || made->extensions > 0))
        return {}; // people have gone on from what the paper says
    if (made != c.gags.end())
        gag.id = made->id;
    gag.period = gagPeriod(gag, desk.law(), desk.profile());
    gag.period.subject = gag.id.text;
    gag.notify = tellAfter(gag, {}, desk.law(), desk.profile());
    if (made != c.gags.end() && made->from == gag.from && made->until == gag.until && made->length == gag.length)
        return {};
    // Typing over a date lengthens a silence at once; to shorten it, two people lift it.
    if (made != c.gags.end() && made->period.binding.isValid() && gag.period.binding.isValid()
        && gag.period.binding.date < made->period.binding.date)
        return {};
    return { { c.ref, made == c.gags.end() ? kind::gagAdded : kind::gagChanged, objectOf(gag) } };
}
}
