// SPDX-License-Identifier: Apache-2.0
#include "retention_desk.h"
#include "approval_p.h"
#include "case_periods.h"
#include "dates.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Retention", text); }

const auto closed = QStringLiteral("closed");

NewEntry statusEntry(const Case &c, const QString &status, const QString &reason)
{
    return { c.ref, kind::statusSet,
        { { QStringLiteral("status"), status }, { QStringLiteral("reason"), reason.trimmed() } } };
}

// A paper that nobody looked at would be forgotten with its case.
Result<> mayClose(const Case &c)
{
    if (isErased(c) || c.status == closed)
        return failed(say("%1 is %2 already.").arg(c.ref.text, c.status));
    const auto unseen = [](const Document &d) { return isUnread(d) && d.seen.isEmpty(); };
    if (std::ranges::any_of(c.documents, unseen))
        return failed(say("A paper of %1 was not read, so it is not closed. Look at it and state what it says (look).")
                          .arg(c.ref.text));
    return {};
}

Result<When> dayOf(const Desk &desk, const Case &c, const QDate &on)
{
    const auto day = on.isValid() ? on : desk.today();
    if (day > desk.today())
        return failed(
            say("%1 lies in the future; a case is closed on a day that has come.").arg(day.toString(Qt::ISODate)));
    if (c.receivedAt.isValid() && day < c.receivedAt.toTimeZone(desk.now().timeZone()).date())
        return failed(say("%1 was received only after %2. Give the day on which it was closed.")
                          .arg(c.ref.text, day.toString(Qt::ISODate)));
    return When::of(day);
}

const Happening *closeOf(const Case &c)
{
    const auto at = std::ranges::find(c.happenings, caseClosed, &Happening::name);
    return at == c.happenings.end() ? nullptr : &*at;
}

bool isApproval(const Block &block) { return block.id == u"approval:erase"; }

// Who asked for the erasure of exactly this, and who approved it.
void findPeople(KeptFile &file, const Case &c, const QString &what)
{
    for (const auto &approval : c.approvals) {
        if (approval.act != u"erase" || approval.what != what)
            continue;
        file.asked = approval.asked;
        if (!approval.by.isEmpty())
            file.by = approval.by;
    }
}

Result<KeptFile> keptFile(Desk &desk, const Case &c)
{
    const auto entries = desk.docket().entries(c.ref);
    if (!entries)
        return asFailure(entries);
    KeptFile file { .ref = c.ref, .period = *retentionOf(c), .blocks = blocksOfErasure(desk, c) };
    file.blocks.removeIf(isApproval); // it says what this desk's actor may do; the state says how far the case is
    if (const auto *close = closeOf(c))
        file.closed = close->at;
    findPeople(file, c, whatOf(c, *entries));
    const auto ended = stateOf(file.period, desk.now()) == u"ended";
    file.state = !ended         ? ErasureState::Kept
        : !file.by.isEmpty()    ? ErasureState::Approved
        : !file.asked.isEmpty() ? ErasureState::Proposed
                                : ErasureState::Due;
    return file;
}
}

Result<Case> closeCase(Desk &desk, const CaseRef &ref, const QString &reason, const QDate &on)
{
    if (reason.trimmed().isEmpty())
        return failed(say("A case is closed with a reason; give one."), {}, No::Usage);
    return desk.change(ref, 0, Desk::Judge::Yes, [&](const Case &c) -> Result<QList<NewEntry>> {
        const auto day = mayClose(c).and_then([&] { return dayOf(desk, c, on); });
        if (!day)
            return asFailure(day);
        const Happening happening { .name = caseClosed, .at = *day, .reason = reason.trimmed() };
        return QList<NewEntry> { statusEntry(c, closed, reason), { c.ref, kind::happened, objectOf(happening) } };
    });
}

Result<Case> reopenCase(Desk &desk, const CaseRef &ref, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return failed(say("A case is opened again with a reason; give one."), {}, No::Usage);
    return desk.change(ref, 0, Desk::Judge::Yes, [&](const Case &c) -> Result<QList<NewEntry>> {
        if (c.status != closed)
            return failed(say("%1 is not closed; there is nothing to open again.").arg(ref.text));
        QList<NewEntry> entries { statusEntry(
            c, c.campaign.isEmpty() ? QStringLiteral("reviewing") : QStringLiteral("campaign_sent"), reason) };
        if (const auto *close = closeOf(c)) {
            auto undone = *close;
            undone.withdrawn = true;
            undone.reason = reason.trimmed();
            entries.append({ c.ref, kind::happened, objectOf(undone) });
        }
        return entries;
    });
}

Result<QList<KeptFile>> keptFiles(Desk &desk, int days, int most)
{
    const auto refs = desk.docket().casesKeptUntil(plusDays(desk.today(), days), most);
    if (!refs)
        return asFailure(refs);
    QList<KeptFile> files;
    for (const auto &ref : *refs) {
        const auto c = desk.docket().load(ref);
        if (!c)
            return asFailure(c);
        if (!retentionOf(*c))
            continue;
        const auto file = keptFile(desk, *c);
        if (!file)
            return asFailure(file);
        files.append(*file);
    }
    return files;
}

Result<Case> proposeErasure(Desk &desk, const CaseRef &ref, const QString &reason)
{
    const auto c = desk.docket().load(ref);
    const auto entries = c ? desk.docket().entries(ref) : Result<QList<Entry>>(asFailure(c));
    if (!entries)
        return asFailure(entries);
    auto blocks = blocksOfErasure(desk, *c);
    blocks.removeIf(isApproval);
    if (!blocks.isEmpty())
        return blocked(say("The erasure of %1 cannot be proposed.").arg(ref.text), blocks);
    return ask(desk, ref, { QStringLiteral("erase"), wholeCase, whatOf(*c, *entries), reason.trimmed() });
}
}
