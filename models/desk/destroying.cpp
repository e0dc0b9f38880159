// SPDX-License-Identifier: Apache-2.0
#include "approval_p.h"
#include "destruction_steps_p.h"
#include "letter_values_p.h"
#include "preservation_desk.h"
#include "tongue.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Preservation", text); }

// What may be destroyed: the hold named, else the one that runs, else the last that was released.
Result<Hold> holdToDestroy(const Case &c, const HoldId &id)
{
    const Hold *found = nullptr;
    for (const auto &hold : c.holds) {
        if (id.isEmpty() ? hold.state == HoldState::Active : hold.id == id)
            return hold;
        if (id.isEmpty() && hold.state == HoldState::Released)
            found = &hold;
    }
    if (found)
        return *found;
    return failed(id.isEmpty() ? say("No hold runs in %1. Take one first.").arg(c.ref.text)
                               : say("The case %1 has no hold %2.").arg(c.ref.text, id.text));
}

QStringList collectedIn(const Case &c)
{
    QStringList documents;
    for (const auto &document : c.documents) {
        if (document.kind == u"collected" && !document.erased)
            documents.append(document.sha256.text);
    }
    return documents;
}

// By its manifests, which outlive the copies.
QStringList copiesOf(const Case &c, const HoldId &hold)
{
    QStringList copies;
    for (const auto &snapshot : c.snapshots) {
        if (snapshot.hold != hold)
            continue;
        for (const auto &row : snapshot.rows)
            copies += row.copies;
    }
    return copies;
}

QString approverOf(const Case &c, const QString &what)
{
    for (const auto &approval : c.approvals) {
        if (approval.act == u"destroy" && approval.what == what && !approval.by.isEmpty())
            return approval.by;
    }
    return {};
}

// The gate as it stands inside the transaction that destroys: what came in meanwhile counts.
Result<> stillFree(Desk &desk, const CaseRef &ref, const HoldId &hold)
{
    const auto c = desk.docket().load(ref);
    if (!c)
        return asFailure(c);
    const auto blocks = blocksOfDestruction(desk, *c, hold);
    return blocks.isEmpty() ? Result<>()
                            : blocked(say("The preserved data of %1 may not be destroyed.").arg(ref.text), blocks);
}

// What was erased of this hold since it last changed: an interrupted destruction still owes its certificate.
Result<QList<Entry>> begun(Desk &desk, const Case &c, const Hold &hold)
{
    const auto entries = desk.docket().entries(c.ref);
    if (!entries)
        return asFailure(entries);
    QList<Entry> found;
    for (const auto &entry : *entries) {
        const auto changed = entry.kind == kind::holdTaken || entry.kind == kind::holdChanged;
        if (changed && entry.body.value(u"id").toString() == hold.id.text)
            found.clear();
        if (entry.kind == kind::erased && entry.body.value(u"subject").toString() == hold.id.text)
            found.append(entry);
    }
    return found;
}

// Removes the collected copies of the case: the docket erases their bytes and the entries that name them. A crash
// after this leaves an `erased` entry and no certificate; asked again, the certificate is written from that entry.
Result<Entry> removed(Desk &desk, const Case &c, const Hold &hold, const QStringList &documents)
{
    const auto entries = desk.docket().entries(c.ref);
    if (!entries)
        return asFailure(entries);
    QList<qint64> numbers;
    for (const auto &entry : *entries) {
        if (entry.kind == kind::collected && entry.erasedBy == 0)
            numbers.append(entry.number);
    }
    const auto basis = say("Preservation %1 ended; destroyed as the policy promises (P-07).").arg(hold.id.text);
    return desk.docket().erase(
        desk.stamp(), c.ref, numbers, basis, approverOf(c, whatOf(hold, documents)),
        [&] { return stillFree(desk, c.ref, hold.id); }, hold.id.text);
}

QJsonObject certificateValues(Desk &desk, const Case &c, const Hold &hold, const Destruction &done)
{
    const Tongue english; // kept
    auto values = letterValues(desk, c);
    QJsonArray rows;
    for (const auto &step : done.steps)
        rows.append(QJsonObject { { QStringLiteral("step"), step.what }, { QStringLiteral("result"), step.words() } });
    values.insert(QStringLiteral("steps"), rows);
    values.insert(QStringLiteral("partial"), !isWhole(done.steps));
    values.insert(QStringLiteral("hold"), hold.id.text);
    values.insert(QStringLiteral("hold_end"), hold.period.binding.text());
    values.insert(QStringLiteral("actor"), desk.actor());
    values.insert(QStringLiteral("approver"), done.approver);
    return values;
}

// Writes the certificate, and with it the hold's end; where a copy is left, the hold is not at its end.
Result<Destroyed> certified(Desk &desk, const CaseRef &ref, const Hold &hold, const Destruction &destruction)
{
    const auto c = desk.docket().load(ref); // as it stands once the copies are gone
    const auto letter = c ? printed(desk, *c, QStringLiteral("certificate"), QStringLiteral("en"),
                            certificateValues(desk, *c, hold, destruction), false)
                          : Result<Printed>(asFailure(c));
    if (!letter)
        return asFailure(letter);
    Destroyed done { .hold = hold, .certificate = letter->pdf, .steps = linesOf(destruction.steps) };
    if (!hasFailed(destruction.steps))
        done.hold.state = HoldState::Destroyed;
    done.hold.certificate = letter->document.sha256;
    const auto entered = desk.change(ref, 0, Desk::Judge::No, [&](const Case &) -> Result<QList<NewEntry>> {
        auto body = objectOf(done.hold);
        auto certificate = letter->document;
        certificate.kind = QStringLiteral("certificate");
        body.insert(QStringLiteral("documents"), toJson(QList<Document> { certificate }));
        body.insert(QStringLiteral("steps"), toJson(done.steps));
        return QList<NewEntry> { { ref, kind::holdChanged, body } };
    });
    return entered ? Result<Destroyed>(done) : asFailure(entered);
}

// Two people, every gate with its neighbours, and then the copies.
Result<> destroyed(Desk &desk, const CaseRef &ref, const Hold &hold, const QStringList &documents, Destruction &done)
{
    if (auto asked = ask(desk, ref, { QStringLiteral("destroy"), hold.id.text, whatOf(hold, documents), {} }); !asked)
        return asFailure(asked);
    const auto stands = desk.docket().load(ref);
    if (!stands)
        return asFailure(stands);
    if (const auto blocks = blocksOfDestruction(desk, *stands, hold.id); !blocks.isEmpty())
        return blocked(say("The preserved data of %1 may not be destroyed.").arg(ref.text), blocks);
    done.approver = approverOf(*stands, whatOf(hold, documents));
    if (documents.isEmpty())
        return {};
    done.missing = missingOf(desk, ref, documents);
    const auto erasure = removed(desk, *stands, hold, documents);
    if (!erasure)
        return asFailure(erasure);
    done.erasures.append(*erasure);
    return {};
}
}

QList<Block> blocksOfDestruction(Desk &desk, const Case &c, const HoldId &id)
{
    const auto hold = holdToDestroy(c, id);
    if (!hold)
        return {};
    auto blocks = desk.blocks(c, Act::Destroy, hold->id.text, whatOf(*hold, collectedIn(c)));
    const auto tray = desk.docket().tray();
    if (!tray || !tray->isEmpty())
        blocks.append({ .id = QStringLiteral("tray"),
            .act = QStringLiteral("destroy"),
            .because = say("A received paper waits unread in the intake tray; it may name the account."),
            .names = desk.profile().promise(QStringLiteral("P-07")),
            .who = say("whoever files or discards the paper") });
    return blocks;
}

Result<Destroyed> destroyHold(Desk &desk, const CaseRef &ref, const HoldId &id)
{
    const auto c = desk.docket().load(ref);
    if (!c)
        return asFailure(c);
    const auto hold = holdToDestroy(*c, id);
    const auto earlier = hold ? begun(desk, *c, *hold) : Result<QList<Entry>>(asFailure(hold));
    if (!earlier)
        return asFailure(earlier);
    const NewEntry erasure { ref, kind::erased, { { QStringLiteral("subject"), hold->id.text } } };
    if (auto may = desk.mayEnter({ erasure }); !may) // the docket erases by itself, past the desk's own question
        return asFailure(may);
    const auto documents = collectedIn(*c);
    Destruction done { .erasures = *earlier, .copies = documents + copiesOf(*c, hold->id) };
    if (!earlier->isEmpty() && documents.isEmpty()) // all of it is gone by an approved act; only the paper is owed
        done.approver = earlier->last().body.value(u"second").toString();
    else if (auto gone = destroyed(desk, ref, *hold, documents, done); !gone)
        return asFailure(gone);
    if (auto found = findSteps(desk, ref, done); !found)
        return asFailure(found);
    return certified(desk, ref, *hold, done);
}
}
