// SPDX-License-Identifier: Apache-2.0
#include "derivation_p.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Periods", text); }
constexpr int shownOfHash = 16; // enough to find the document by, short enough to compare by eye

QString how(const Fact &fact)
{
    switch (fact.how) {
    case How::Text:
        return say("read from the text of page %1").arg(fact.page);
    case How::Ocr:
        return say("recognised on the picture of page %1").arg(fact.page);
    case How::Mail:
        return say("taken from the mail that brought it");
    case How::Imported:
        return say("taken from a log that was imported");
    case How::Typed:
        break;
    }
    return say("stated by a person");
}

QString receipt(const QString &from)
{
    if (from == u"log")
        return say("as a log says that was imported");
    if (from == u"envelope")
        return say("from the envelope of the mail");
    if (from == u"header")
        return say("from the header of the mail");
    if (from == u"person")
        return say("stated by a person");
    return say("by the clock, when the paper was taken in");
}
}

Step evidenceStep(const When &day, const QString &because, const DocumentId &document)
{
    return { QStringLiteral("evidence"), day, because,
        document.isEmpty() ? QString() : say("document %1").arg(document.text.left(shownOfHash)) };
}

Step ruleStep(const QString &rule, const QString &about, const QDate &since, const QString &cites)
{
    return { QStringLiteral("rule"), When::of(since), about.isEmpty() ? rule : rule + QStringLiteral(": ") + about,
        cites };
}

Step ruleStep(const PeriodRule &rule)
{
    return ruleStep(rule.id,
        rule.setting.isEmpty() ? rule.title : say("%1 (length: policy setting %2)").arg(rule.title, rule.setting),
        rule.validFrom, rule.cites);
}

Step evidenceOf(const Case &c, const DemandId &demand, const QString &name)
{
    const auto stated = std::ranges::any_of(c.facts, [](const Fact &fact) {
        return fact.name == u"received_at" && fact.state == FactState::Accepted && When::fromText(fact.value).isValid();
    });
    if (name == u"received_at" && c.receivedAt.isValid() && !stated)
        return evidenceStep(When::of(c.receivedAt),
            QStringLiteral("received_at %1: %2").arg(isoInstant(c.receivedAt), receipt(c.receivedFrom)));
    const auto all = Facts(c.facts, demand).all();
    const auto at = std::ranges::find(all, name, &Fact::name);
    if (at == all.end())
        return evidenceStep({}, say("%1 is stated nowhere").arg(name));
    auto because = QStringLiteral("%1 %2: %3").arg(name, at->value, how(*at));
    if (at->state == FactState::Proposed)
        because += say("; nobody has accepted it yet");
    return evidenceStep(When::fromText(at->value), because, at->document);
}

Step evidenceOf(const Gag &gag)
{
    const auto end = !gag.until.isEmpty() ? QStringLiteral("until %1").arg(gag.until)
                                          : QStringLiteral("from %1, %2").arg(gag.from, gag.length);
    return evidenceStep(When::fromText(gag.until.isEmpty() ? gag.from : gag.until),
        QStringLiteral("gag %1, %2: %3")
            .arg(
                gag.id.text, end, gag.document.isEmpty() ? say("as a person entered it") : say("as its document says")),
        gag.document);
}

Step comparedStep(const When &day, const QString &because, const QString &cites)
{
    return { QStringLiteral("compared"), day, because, cites };
}

void putBehindRule(Period &period, const QList<Step> &steps)
{
    auto at = !period.derivation.isEmpty() && period.derivation.first().step == u"rule" ? 1 : 0;
    for (const auto &step : steps)
        period.derivation.insert(at++, step);
}
}
