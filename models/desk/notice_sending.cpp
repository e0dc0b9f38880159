// SPDX-License-Identifier: Apache-2.0
#include "approval_p.h"
#include "case_questions.h"
#include "letter_values_p.h"
#include "notice_copy_p.h"
#include "notice_desk.h"
#include "period_making.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Notice", text); }

// Whom a notice is for: an account a person accepted, since a misread one would tell a stranger.
Result<QString> holderOf(const Case &c, const QString &account)
{
    const auto facts = factsOf(c);
    for (const auto &fact : facts.all()) {
        if (fact.name != u"account" || fact.state != FactState::Accepted
            || (!account.isEmpty() && fact.value != account))
            continue;
        if (!wasTold(c, fact.value) || fact.value == account)
            return fact.value;
    }
    return failed(
        say("%1 has no accepted account that waits for a notice. Accept or state the account first.").arg(c.ref.text));
}

// The notice drafted last for this account; for the one drafted last of all where none is named.
Result<Letter> draftFor(const Case &c, const QString &account)
{
    for (auto at = c.letters.crbegin(); at != c.letters.crend(); ++at) {
        if (tellsTheUser(*at) && (account.isEmpty() || at->account.isEmpty() || at->account == account))
            return *at;
    }
    return failed(account.isEmpty()
            ? say("No notice was drafted in %1 yet. Draft it first.").arg(c.ref.text)
            : say("No notice to %1 was drafted in %2 yet. Draft it first.").arg(account, c.ref.text));
}

// The silence under which data went out; none where there was none, or nothing went out: then the notice comes before.
Result<std::optional<Gag>> silenceBefore(Desk &desk, const Case &c)
{
    if (std::ranges::none_of(c.packets, [](const Packet &p) { return p.state == u"released"; }))
        return std::optional<Gag>();
    auto gags = c.gags;
    for (const auto &link : c.links) {
        if (link.as != u"gag")
            continue;
        const auto order = desk.docket().load(link.to);
        if (!order)
            return asFailure(order);
        gags += order->gags;
    }
    std::optional<Gag> last;
    for (const auto &gag : gags) {
        if (gag.source == GagSource::Order || gag.source == GagSource::Statute)
            last = gag;
    }
    return last;
}

void tellOfSilence(QJsonObject &values, const Desk &desk, const Case &c, const Gag &gag)
{
    values.insert(QStringLiteral("categories"), categoriesDisclosed(values, c));
    values.insert(QStringLiteral("disclosed_on"), disclosedOn(desk, c));
    values.insert(QStringLiteral("order_name"), gag.names.isEmpty() ? say("An order") : gag.names);
    if (const auto from = When::fromText(gag.from); from.isValid())
        values.insert(QStringLiteral("silent_from"), longDate(from.date));
    if (gag.period.binding.isValid() && !gag.lifted)
        values.insert(QStringLiteral("silent_until"), longDate(gag.period.binding.date));
}

QJsonObject noticeValues(
    Desk &desk, const Case &c, const QString &lang, const QString &holder, const std::optional<Gag> &silence)
{
    const Tongue tongue(lang);
    auto values = letterValues(desk, c);
    values.remove(QStringLiteral("accounts")); // a notice names no account but its reader's
    values.insert(QStringLiteral("account"), holder.section(u':', 1));
    if (const auto *contact = contactFor(c, holder))
        values.insert(QStringLiteral("to"), contact->to);
    else if (holder.startsWith(u"email:"))
        values.insert(QStringLiteral("to"), holder.mid(6));
    // Whoever runs an account for others is asked to tell them, as the law lets it.
    if (const auto kind = factsOf(c).value(QStringLiteral("tenant_kind")); !kind.isEmpty() && kind != u"person")
        values.insert(QStringLiteral("organisation"), true);
    if (silence) {
        tellOfSilence(values, desk, c, *silence);
        return values;
    }
    if (disclosedInEmergency(c)) {
        values.insert(QStringLiteral("categories"), categoriesDisclosed(values, c));
        values.insert(QStringLiteral("disclosed_on"), disclosedOn(desk, c));
        values.insert(
            QStringLiteral("called_back"), factsOf(c).value(QStringLiteral("callback_outcome")) == u"confirmed");
        return values;
    }
    const auto wait = noticeWait(c, desk.now(), desk.law(), desk.profile());
    if (wait.freeFrom.isValid())
        values.insert(QStringLiteral("release_date"), longDate(wait.freeFrom.date()));
    return values;
}

// Where sending takes two people, it is asked for here: a later `sent` finds the approval.
Result<> askToSend(Desk &desk, const Case &c, const Letter &draft, const QString &account)
{
    const auto blocks = desk.blocks(c, Act::Notify, account, draft.document.text);
    if (std::ranges::none_of(blocks, [](const Block &b) { return b.id == u"approval:notify"; }))
        return {};
    return ask(desk, c.ref, { QStringLiteral("notify"), account, draft.document.text, {} }).map([](const Case &) {});
}

Result<Notice> toSend(Desk &desk, const Case &c, const Letter &draft, const QString &account)
{
    const auto blocks = desk.blocks(c, Act::Notify, account, draft.document.text);
    if (!blocks.isEmpty())
        return blocked(say("No notice may go out in %1.").arg(c.ref.text), blocks);
    Notice notice { .account = account,
        .state = QStringLiteral("sent"),
        .at = desk.now(),
        .document = draft.document,
        .wait = noticeWait(c, desk.now(), desk.law(), desk.profile()) };
    if (const auto *contact = contactFor(c, account))
        notice.contact.append(*contact);
    return notice;
}

// What became of a notice that went out.
// Where there is no notice because none may be made, that is the answer.
tl::unexpected<Failure> orSilence(Desk &desk, const Case &c, const Failure &otherwise)
{
    const auto blocks = desk.blocks(c, Act::Notify, {}, {});
    return blocks.isEmpty() ? tl::unexpected(otherwise)
                            : blocked(say("No notice may be made in %1.").arg(c.ref.text), blocks);
}

Result<Notice> becameOf(Desk &desk, const Case &c, const QString &state, const QString &account)
{
    if (c.notices.isEmpty())
        return failed(say("No notice was sent in %1 yet; nothing can have become of it.").arg(c.ref.text));
    const auto whose = account.isEmpty() ? c.notices.last().account : account;
    if (state != u"objection" && !wasTold(c, whose))
        return failed(
            say("No notice to %1 is on its way: none was sent, or the last came back. Send it first.").arg(whose));
    const auto draft = draftFor(c, whose);
    return Notice {
        .account = whose, .state = state, .at = desk.now(), .document = draft ? draft->document : DocumentId()
    };
}

// After an emergency the notice ends a period of the judgement, and a bounce begins it again.
Desk::Judge judging(const Case &c) { return claimsEmergency(c) ? Desk::Judge::Yes : Desk::Judge::No; }

Result<Case> sendNotice(Desk &desk, const CaseRef &ref, const QString &account)
{
    const auto c = desk.docket().load(ref);
    if (!c)
        return c;
    const auto draft = draftFor(*c, account);
    if (!draft)
        return orSilence(desk, *c, draft.error());
    const auto holder = holderOf(*c, account.isEmpty() && !wasTold(*c, draft->account) ? draft->account : account);
    if (!holder)
        return asFailure(holder);
    const auto own = draftFor(*c, *holder);
    if (!own)
        return asFailure(own);
    if (auto asked = askToSend(desk, *c, *own, *holder); !asked)
        return asFailure(asked);
    return desk.change(ref, 0, judging(*c), [&](const Case &now) -> Result<QList<NewEntry>> {
        const auto notice = toSend(desk, now, *own, *holder);
        if (!notice)
            return asFailure(notice);
        return QList<NewEntry> { { now.ref, kind::notice, objectOf(*notice) } };
    });
}
}

QList<Block> blocksOfNotice(Desk &desk, const Case &c) { return desk.blocks(c, Act::Notify, {}, {}); }

Result<> mayDraftNotice(Desk &desk, const CaseRef &ref, const QString &account)
{
    const auto c = desk.docket().load(ref);
    if (!c)
        return asFailure(c);
    if (const auto blocks = blocksOfNotice(desk, *c); !blocks.isEmpty())
        return blocked(say("No notice may be made in %1.").arg(ref.text), blocks);
    const auto holder = holderOf(*c, account);
    if (const auto blocks = holder ? desk.blocks(*c, Act::Notify, *holder, {}) : QList<Block>(); !blocks.isEmpty())
        return blocked(say("No notice may be made in %1.").arg(ref.text), blocks);
    return {};
}

Result<Draft> draftNotice(Desk &desk, const CaseRef &ref, const QString &lang, bool asMail, const QString &account)
{
    const auto may = mayDraftNotice(desk, ref, account);
    const auto c = may ? desk.docket().load(ref) : Result<Case>(asFailure(may));
    if (!c)
        return asFailure(c);
    const auto holder = holderOf(*c, account);
    const auto silence = holder ? silenceBefore(desk, *c) : Result<std::optional<Gag>>(asFailure(holder));
    if (!silence)
        return asFailure(silence);
    const auto kind = *silence     ? QStringLiteral("late_notice")
        : disclosedInEmergency(*c) ? QStringLiteral("emergency_notice")
                                   : QStringLiteral("notice");
    const auto copy = asMail ? copyFor(desk, *c, *holder, *silence) : Result<EnclosedCopy>(EnclosedCopy());
    if (!copy)
        return asFailure(copy);
    auto values = noticeValues(desk, *c, lang, *holder, *silence);
    values.insert(QStringLiteral("copy_enclosed"), !copy->parts.isEmpty());
    auto letter = printed(desk, *c, kind, lang, values, asMail, copy->parts);
    if (!letter)
        return asFailure(letter);
    const auto entered
        = desk.change(ref, c->revision, Desk::Judge::No, [&](const Case &now) -> Result<QList<NewEntry>> {
              if (const auto blocks = blocksOfNotice(desk, now); !blocks.isEmpty())
                  return blocked(say("No notice may be made in %1.").arg(ref.text), blocks);
              auto body = objectOf(Letter { kind, lang, desk.now(), letter->document.sha256, *holder });
              body.insert(QStringLiteral("documents"), toJson(QList<Document> { letter->document }));
              if (!copy->documents.isEmpty())
                  body.insert(QStringLiteral("enclosed"), toJson(copy->documents));
              return QList<NewEntry> { { ref, kind::letter, body } };
          });
    if (!entered)
        return asFailure(entered);
    return Draft { letter->pdf, letter->eml, letter->document, copy->documents, copy->whyNot };
}

Result<Case> markNotice(Desk &desk, const CaseRef &ref, const QString &state, const QString &account)
{
    if (state == u"sent")
        return sendNotice(desk, ref, account);
    const auto stands = desk.docket().load(ref);
    if (!stands)
        return stands;
    return desk.change(ref, 0, judging(*stands), [&](const Case &c) -> Result<QList<NewEntry>> {
        const auto notice = becameOf(desk, c, state, account);
        if (!notice)
            return orSilence(desk, c, notice.error());
        QList<NewEntry> entries { { c.ref, kind::notice, objectOf(*notice) } };
        if (state == u"objection" && factsOf(c).has(QStringLiteral("challenge"))) // what was resolved was another one
            entries.append(
                { c.ref, kind::stated, { { QStringLiteral("clear"), QJsonArray { QStringLiteral("challenge") } } } });
        return entries;
    });
}

Result<Case> exceptNotice(Desk &desk, const CaseRef &ref, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return failed(say("An exception from notice is recorded with its reason; give one."), {}, No::Usage);
    return desk.change(ref, 0, Desk::Judge::No, [&](const Case &c) -> Result<QList<NewEntry>> {
        return QList<NewEntry> { { c.ref, kind::noticeException, { { QStringLiteral("reason"), reason } } } };
    });
}
}
