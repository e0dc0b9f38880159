// SPDX-License-Identifier: Apache-2.0
#include "approval_p.h"
#include "erasure_traces_p.h"
#include "letter_values_p.h"
#include "retention_desk.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Erasure", text); }

Block deskBlock(const char *id, const QString &because, const QString &names, const QString &who)
{
    return { .id = QLatin1String(id), .act = nameOf(Act::Erase), .because = because, .names = names, .who = who };
}

// An office with a duty of audit wants the docket exported before a part of it is forgotten.
void exportBlock(Desk &desk, const Case &c, QList<Block> &blocks)
{
    if (!desk.profile().flag(QStringLiteral("erase_needs_export"), false))
        return;
    const auto *kept = retentionOf(c);
    const auto made = desk.docket().ofKind(kind::exported);
    const auto since
        = [&](const Entry &e) { return kept && e.at.toTimeZone(desk.now().timeZone()).date() >= kept->trigger.date; };
    if (!made || std::ranges::none_of(*made, since))
        blocks.append(deskBlock("export", say("The docket was not exported since this case was closed."),
            QStringLiteral("X-14: erase_needs_export"), say("whoever exports it (export)")));
}

void trayBlock(Desk &desk, QList<Block> &blocks)
{
    const auto tray = desk.docket().tray();
    if (!tray || !tray->isEmpty())
        blocks.append(
            deskBlock("tray", say("A received paper waits unread in the intake tray; it may concern this case."),
                say("C-36: never while any hold"), say("whoever files or discards the paper")));
}

// What was approved is exactly what the case is: an entry since then makes another hash.
Result<QList<Block>> gateOf(Desk &desk, const Case &c)
{
    const auto entries = desk.docket().entries(c.ref);
    if (!entries)
        return asFailure(entries);
    auto blocks = desk.blocks(c, Act::Erase, wholeCase, whatOf(c, *entries));
    exportBlock(desk, c, blocks);
    trayBlock(desk, blocks);
    return blocks;
}

Result<> stillFree(Desk &desk, const CaseRef &ref)
{
    const auto c = desk.docket().load(ref);
    const auto blocks = c ? gateOf(desk, *c) : Result<QList<Block>>(asFailure(c));
    if (!blocks)
        return asFailure(blocks);
    return blocks->isEmpty() ? Result<>()
                             : Result<>(blocked(say("The case %1 may not be erased.").arg(ref.text), *blocks));
}

Result<QString> approverOf(const Case &c, const QString &what)
{
    for (const auto &approval : c.approvals) {
        if (approval.act == u"erase" && approval.what == what && !approval.by.isEmpty())
            return approval.by;
    }
    return failed(say("Nobody has approved the erasure of %1 as it stands now.").arg(c.ref.text));
}

// The basis stands after everything else is gone, so it names the rule and the days and nobody.
QString basisOf(const Period &kept)
{
    return say("%1: the file of a case closed on %2 was kept through %3.")
        .arg(kept.rule, kept.trigger.text(), kept.binding.text());
}

Result<> erased(Desk &desk, const Case &c)
{
    if (auto may = desk.mayEnter({ { c.ref, kind::erased, { { QStringLiteral("subject"), wholeCase } } } }); !may)
        return may; // the docket erases by itself, past the desk's own question
    if (auto may = stillFree(desk, c.ref); !may)
        return may;
    const auto entries = desk.docket().entries(c.ref);
    const auto second = entries ? approverOf(c, whatOf(c, *entries)) : Result<QString>(asFailure(entries));
    if (!second)
        return asFailure(second);
    QList<qint64> numbers;
    for (const auto &entry : *entries) {
        if (entry.erasedBy == 0 && entry.kind != kind::erased)
            numbers.append(entry.number);
    }
    return desk.docket()
        .erase(
            desk.stamp(), c.ref, numbers, basisOf(*retentionOf(c)), *second, [&] { return stillFree(desk, c.ref); },
            wholeCase)
        .map([](const Entry &) {});
}

Result<Entry> erasureOf(const QList<Entry> &entries)
{
    const auto at = std::ranges::find_if(entries,
        [](const Entry &e) { return e.kind == kind::erased && e.body.value(u"subject").toString() == wholeCase; });
    return at == entries.end() ? Result<Entry>(failed(say("The case was not erased."))) : Result<Entry>(*at);
}

Result<Printed> certificate(
    Desk &desk, const Case &c, const QList<Entry> &entries, const Entry &erasure, const QList<Trace> &traces)
{
    auto values = erasureValues(entries, erasure, traces);
    for (const auto &[name, value] : { std::pair("case", c.ref.text), std::pair("entity", desk.profile().entity),
             std::pair("contact", desk.profile().email), std::pair("date", longDate(desk.today())) })
        values.insert(QLatin1String(name), value);
    auto printed = writdesk::printed(desk, c, erasureCertificate, QStringLiteral("en"), values, false);
    if (printed)
        printed->document.kind = QStringLiteral("certificate");
    return printed;
}

Result<CaseErased> alreadyCertified(Desk &desk, const Case &c, CaseErased done)
{
    const auto at = std::ranges::find(c.documents, QStringLiteral("certificate"), &Document::kind);
    done.certificate = *at;
    const auto pdf = desk.docket().document(c.ref, at->sha256);
    if (!pdf)
        return asFailure(pdf);
    done.pdf = *pdf;
    return done;
}

// The file is written anew before the certificate says that nothing is left in it.
Result<CaseErased> certified(Desk &desk, const CaseRef &ref)
{
    const auto c = desk.docket().load(ref);
    const auto entries = c ? desk.docket().entries(ref) : Result<QList<Entry>>(asFailure(c));
    const auto erasure = entries ? erasureOf(*entries) : Result<Entry>(asFailure(entries));
    const auto traces = erasure ? tracesOf(desk, ref, *entries, *erasure) : Result<QList<Trace>>(asFailure(erasure));
    if (!traces)
        return asFailure(traces);
    CaseErased done { .ref = ref,
        .entry = erasure->number,
        .entries = erasure->body.value(u"entries").toArray().size(),
        .documents = erasure->body.value(u"documents").toArray().size() };
    for (const auto &trace : *traces)
        done.elsewhere.append(QStringLiteral("%1: %2").arg(trace.where, trace.act));
    if (!c->letters.isEmpty())
        return alreadyCertified(desk, *c, done);
    if (auto gone = desk.docket().forgetErased(); !gone)
        return failed(say("%1 was erased by entry %2, and the certificate waits until nothing is left in the file: %3 "
                          "The same command writes it then.")
                          .arg(ref.text)
                          .arg(erasure->number)
                          .arg(gone.error().sentence),
            gone.error().detail);
    const auto printed = certificate(desk, *c, *entries, *erasure, *traces);
    if (!printed)
        return asFailure(printed);
    done.certificate = printed->document;
    done.pdf = printed->pdf;
    const auto entered = desk.change(ref, 0, Desk::Judge::No, [&](const Case &) -> Result<QList<NewEntry>> {
        auto body
            = objectOf(Letter { erasureCertificate, QStringLiteral("en"), desk.now(), printed->document.sha256, {} });
        body.insert(QStringLiteral("documents"), toJson(QList<Document> { printed->document }));
        return QList<NewEntry> { { ref, kind::letter, body } };
    });
    return entered ? Result<CaseErased>(done) : asFailure(entered);
}
}

QList<Block> blocksOfErasure(Desk &desk, const Case &c)
{
    const auto blocks = gateOf(desk, c);
    return blocks
        ? *blocks
        : QList<Block> { deskBlock("docket", blocks.error().sentence, {}, say("whoever keeps the docket file")) };
}

Result<CaseErased> eraseCase(Desk &desk, const CaseRef &ref)
{
    const auto c = desk.docket().load(ref);
    const auto gone = c ? (isErased(*c) ? Result<>() : erased(desk, *c)) : Result<>(asFailure(c));
    return gone ? certified(desk, ref) : asFailure(gone);
}
}
