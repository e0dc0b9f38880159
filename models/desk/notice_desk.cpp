// SPDX-License-Identifier: Apache-2.0
#include "notice_desk.h"
#include "approval_p.h"
#include "gag_making_p.h"
#include "letter_making_p.h"
#include "period_making.h"
#include "preservation_basis_p.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Notice", text); }

Result<Gag> gagOf(const Case &c, const GagId &id)
{
    const auto at = std::ranges::find(c.gags, id, &Gag::id);
    if (at == c.gags.end())
        return failed(say("The case %1 has no gag %2. See its gags.").arg(c.ref.text, id.text));
    return *at;
}

void setEnd(Gag &gag, const GagOrder &order)
{
    gag.until = order.until;
    gag.length = order.length;
    gag.furtherOrder = order.furtherOrder;
    if (!order.document.isEmpty())
        gag.document = order.document;
}

// Before anything is entered: an end that lies before its start, and a paper that nobody received, are slips of the
// pen.
Result<> sensible(Desk &desk, const Gag &gag, const GagOrder &order)
{
    const auto from = When::fromText(gag.from), until = When::fromText(gag.until);
    if (from.isValid() && until.isValid() && until.date < from.date)
        return failed(say("The gag would end on %1, before it begins on %2. Correct the end or the day it runs from.")
                          .arg(gag.until, gag.from),
            {}, No::Usage);
    if (order.document.isEmpty())
        return {};
    const auto holders = desk.docket().casesWithDocument(order.document);
    if (!holders)
        return asFailure(holders);
    if (holders->isEmpty())
        return failed(say("The docket holds no paper whose SHA-256 is %1. Give the whole hash as show prints it, or "
                          "leave the paper out.")
                          .arg(order.document.text),
            {}, No::Usage);
    return {};
}

// A letter that ends the matter does not go out on a paper the judgement says binds us.
Result<> fitting(const Case &c, const QString &kind)
{
    static const QStringList binding { QStringLiteral("comply"), QStringLiteral("comply_in_part"),
        QStringLiteral("preserve") };
    const auto ends = kind == u"rejection" || kind == u"redirect";
    if (!ends || !binding.contains(c.judgement.disposition.disposition))
        return {};
    return failed(say("The last judgement of %1 says \"%2\"; a letter of %3 does not fit it. State what is wrong with "
                      "the paper first.")
                      .arg(c.ref.text, c.judgement.disposition.disposition, kind));
}

// One person may lengthen a silence, never shorten it: no end that is known is later than one nobody knows.
bool endsSooner(const Period &now, const Period &before)
{
    return now.binding.isValid() && (!before.binding.isValid() || now.binding.date < before.binding.date);
}

// The paper names its length and no date was read off it: whoever gives that date completes it.
bool completes(const Gag &gag, const GagOrder &order)
{
    return gag.from.isEmpty() && gag.until.isEmpty() && !gag.furtherOrder && !gag.length.isEmpty()
        && !order.from.isEmpty() && order.length == gag.length;
}

// Writes the gag as it stands after the change, and answers with it.
Result<Gag> written(
    Desk &desk, const CaseRef &ref, const QString &kind, const std::function<Result<Gag>(const Case &)> &make)
{
    Gag made;
    const auto done = desk.change(ref, 0, Desk::Judge::No, [&](const Case &c) -> Result<QList<NewEntry>> {
        auto gag = make(c);
        if (!gag)
            return asFailure(gag);
        made = *gag;
        return QList<NewEntry> { { c.ref, kind, objectOf(made) } };
    });
    return done ? Result<Gag>(made) : asFailure(done);
}
}

Result<Gag> addGag(Desk &desk, const CaseRef &ref, const GagOrder &order)
{
    return written(desk, ref, kind::gagAdded, [&](const Case &c) -> Result<Gag> {
        Gag gag {
            .id = freshGagId(c), .source = order.source, .from = order.from, .court = order.court, .scope = order.scope
        };
        if (gag.court.isEmpty())
            gag.court = factsOf(c).value(QStringLiteral("court"));
        if (gag.from.isEmpty())
            gag.from = factsOf(c).value(QStringLiteral("issued_on"));
        if (gag.from.isEmpty() && !order.length.isEmpty())
            return failed(say("A gag for a length of time needs the date it runs from; the paper states no date of "
                              "issue. Give --from."));
        setEnd(gag, order);
        if (auto fits = sensible(desk, gag, order); !fits)
            return asFailure(fits);
        gag.names = gagName(desk.law(), c, gag.source, gag.court);
        gag.period = gagPeriod(gag, desk.law(), desk.profile());
        gag.period.subject = gag.id.text;
        gag.notify = tellAfter(gag, {}, desk.law(), desk.profile());
        return gag;
    });
}

Result<Gag> extendGag(Desk &desk, const CaseRef &ref, const GagId &id, const GagOrder &order)
{
    return written(desk, ref, kind::gagChanged, [&](const Case &c) -> Result<Gag> {
        auto gag = gagOf(c, id);
        if (!gag)
            return gag;
        if (gag->lifted)
            return failed(
                say("The gag %1 was lifted; an extension cannot revive it. Add the new order as a gag of its own.")
                    .arg(id.text));
        const auto before = gag->period;
        const auto completed = completes(*gag, order);
        if (!order.from.isEmpty())
            gag->from = order.from;
        else if (!order.length.isEmpty() && gag->period.raw.isValid())
            gag->from = gag->period.raw.text(); // an extension runs on from the end it extends
        setEnd(*gag, order);
        if (auto fits = sensible(desk, *gag, order); !fits)
            return asFailure(fits);
        gag->extensions += 1;
        gag->answered = false;
        gag->found.clear();
        gag->period = extendedGagPeriod(*gag, before, desk.law(), desk.profile());
        gag->period.subject = id.text;
        gag->notify = tellAfter(*gag, {}, desk.law(), desk.profile());
        if (!completed && endsSooner(gag->period, before))
            return failed(say("That end is not later than the one that stands (%1). A gag is shortened only by lifting "
                              "it, with a second person.")
                              .arg(before.binding.isValid() ? before.binding.text() : say("no end is known")));
        return gag;
    });
}

Result<Gag> liftGag(Desk &desk, const CaseRef &ref, const GagId &id, const QString &reason)
{
    const auto c = desk.docket().load(ref);
    if (!c)
        return asFailure(c);
    const auto gag = gagOf(*c, id);
    if (!gag)
        return gag;
    const auto what = whatOf(*gag);
    if (auto asked = ask(desk, ref, { QStringLiteral("lift"), id.text, what, reason }); !asked)
        return asFailure(asked);
    return written(desk, ref, kind::gagChanged, [&](const Case &now) -> Result<Gag> {
        const auto blocks = desk.blocks(now, Act::Lift, id.text, what);
        if (!blocks.isEmpty())
            return blocked(say("The gag %1 cannot be lifted by one person.").arg(id.text), blocks);
        auto lifted = *gag;
        lifted.lifted = true;
        lifted.liftedBy = desk.actor();
        lifted.notify = tellAfter(lifted, desk.today(), desk.law(), desk.profile());
        return lifted;
    });
}

Result<Gag> answerGag(Desk &desk, const CaseRef &ref, const GagId &id, const QString &found)
{
    if (found.trimmed().isEmpty())
        return failed(say("Say where an extension was looked for and what was found."), {}, No::Usage);
    return written(desk, ref, kind::gagChanged, [&](const Case &c) -> Result<Gag> {
        auto gag = gagOf(c, id);
        if (gag && (!gag->period.freeFrom.isValid() || desk.now() < gag->period.freeFrom))
            return failed(
                say("The gag %1 has not ended yet; whether it was extended is answered after its end.").arg(id.text));
        if (gag) {
            gag->answered = true;
            gag->found = found.trimmed();
        }
        return gag;
    });
}

// In the letter's language; that it fits the case is asked in the language of whoever writes it.
Result<QJsonObject> valuesOfLetter(Desk &desk, const Case &c, const QString &kind, const QString &lang)
{
    QJsonObject reasons;
    if (auto fits = fitting(c, kind).and_then([&] { return addReasons(reasons, desk, c, kind); }); !fits)
        return asFailure(fits);
    const Tongue tongue(lang);
    auto values = letterValues(desk, c);
    if (auto said = addReasons(values, desk, c, kind); !said)
        return asFailure(said);
    if (const auto to = factsOf(c).value(QStringLiteral("requester_email")); !to.isEmpty())
        values.insert(QStringLiteral("to"), to);
    return values;
}

Result<Draft> enterLetter(
    Desk &desk, const Case &c, const Letter &made, const Printed &letter, const QJsonObject &values, bool edited)
{
    const auto entered = desk.change(c.ref, c.revision, Desk::Judge::No, [&](const Case &) -> Result<QList<NewEntry>> {
        auto body = objectOf(made);
        body.insert(QStringLiteral("documents"), toJson(QList<Document> { letter.document }));
        if (edited) // a person's words stand in it, which no template said
            body.insert(QStringLiteral("edited"), true);
        QList<NewEntry> entries { { c.ref, kind::letter, body } };
        if (made.kind == u"preservation_refusal" && asksOnlyToPreserve(desk, c) && !isAnswered(c))
            entries.append({ c.ref, kind::statusSet,
                { { QStringLiteral("status"), QStringLiteral("rejected") },
                    { QStringLiteral("reason"), values.value(u"refusal_reason") } } });
        return entries;
    });
    return entered ? Result<Draft>(Draft { .pdf = letter.pdf, .eml = letter.eml, .document = letter.document })
                   : asFailure(entered);
}

Result<Draft> draftLetter(Desk &desk, const CaseRef &ref, const QString &kind, const QString &lang, bool asMail)
{
    const auto c = desk.docket().load(ref);
    if (!c)
        return asFailure(c);
    const auto values = valuesOfLetter(desk, *c, kind, lang);
    if (!values)
        return asFailure(values);
    const auto letter = printed(desk, *c, kind, lang, *values, asMail);
    if (!letter)
        return asFailure(letter);
    return enterLetter(desk, *c, { kind, lang, desk.now(), letter->document.sha256 }, *letter, *values, false);
}
}
