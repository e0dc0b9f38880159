// SPDX-License-Identifier: Apache-2.0
#include "renewal_desk.h"
#include "intake_desk.h"
#include "period_making.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
const auto renewal = QStringLiteral("renewal");
const auto holdEnd = QStringLiteral("hold_end");

QString say(const char *text) { return QCoreApplication::translate("Renewal", text); }

bool asksToRenew(const Case &c) { return factsOf(c).value(QStringLiteral("instrument")) == u"PRES_2703F_RENEW"; }

bool sharesValue(const Case &a, const Case &b, const QString &fact)
{
    const auto values = factsOf(a).values(fact);
    return std::ranges::any_of(values, [theirs = factsOf(b).values(fact)](const QString &value) {
        return theirs.contains(value, Qt::CaseInsensitive);
    });
}

bool isLinked(const Case &a, const CaseRef &to)
{
    return std::ranges::any_of(a.links, [&](const Link &link) { return link.to == to && link.as == renewal; });
}

// The derivation of a renewed term names the instant at which the request came in.
bool wasRenewedAt(const Hold &hold, const QDateTime &at)
{
    const auto received = When::of(at);
    return std::ranges::any_of(hold.period.derivation, [&](const Step &step) { return step.date == received; });
}

Renewable weighed(const Desk &desk, const Case &paper, const Case &other, const Hold &hold)
{
    Renewable one { .of = other.ref,
        .hold = hold,
        .sameNumber = sharesValue(paper, other, QStringLiteral("docket_number")),
        .sameRequester = sharesValue(paper, other, QStringLiteral("requester"))
            || sharesValue(paper, other, QStringLiteral("requester_email")) };
    const auto named = accountsOf(paper);
    for (const auto &account : hold.accounts)
        (named.contains(account) ? one.accounts : one.others).append(account);
    // A later letter may have renewed it since; what this one entered when it did stays in its own case.
    one.done = isLinked(paper, other.ref) && hold.renewals > 0
        && (factsOf(paper).has(holdEnd) || wasRenewedAt(hold, paper.receivedAt));
    one.inTime = one.done || !hold.period.freeFrom.isValid() || paper.receivedAt < hold.period.freeFrom;
    if (one.done)
        return one;
    if (!one.inTime) {
        one.refusal = say("It came after the preservation %1 of %2 ended: it is a new request with a new copy.")
                          .arg(hold.id.text, other.ref.text);
        return one;
    }
    if (const auto next = renewed(hold, paper.receivedAt, desk.law(), desk.profile()))
        one.next = next->period;
    else
        one.refusal = next.error().sentence;
    return one;
}

Result<Renewable> meant(Desk &desk, const Case &paper, const CaseRef &of, const HoldId &hold)
{
    const auto all = renewableBy(desk, paper);
    if (!all)
        return asFailure(all);
    const auto at = std::ranges::find_if(
        *all, [&](const Renewable &one) { return one.of == of && (hold.isEmpty() || one.hold.id == hold); });
    if (at == all->end())
        return failed(
            say("%1 does not renew a running hold of %2: its paper must be a renewal, and name an account that "
                "the hold keeps. State what the paper says, or renew the hold in its own case.")
                .arg(paper.ref.text, of.text));
    if (at->done)
        return failed(say("Hold %1 of %2 was renewed by this paper already.").arg(at->hold.id.text, of.text));
    return at->refusal.isEmpty() ? Result<Renewable>(*at) : failed(at->refusal);
}

// Until when the preservation ran that the paper came in time for.
NewEntry endBefore(const CaseRef &paper, const Hold &hold)
{
    const Fact end {
        .name = holdEnd, .value = hold.period.binding.text(), .how = How::Typed, .state = FactState::Accepted
    };
    return { paper, kind::stated,
        { { QStringLiteral("set"), toJson(QList<Fact> { end }) }, { QStringLiteral("clear"), QJsonArray() } } };
}
}

Result<QList<Renewable>> renewableBy(Desk &desk, const Case &paper)
{
    QList<Renewable> found;
    if (!asksToRenew(paper))
        return found;
    const auto around = desk.neighbours(paper);
    if (!around)
        return asFailure(around);
    for (const auto &other : *around) {
        for (const auto &hold : other.holds) {
            if (other.ref == paper.ref || hold.state != HoldState::Active)
                continue;
            if (auto one = weighed(desk, paper, other, hold); !one.accounts.isEmpty())
                found.append(std::move(one));
        }
    }
    std::ranges::stable_sort(found, [](const Renewable &a, const Renewable &b) {
        return std::pair(a.sameNumber, a.sameRequester) > std::pair(b.sameNumber, b.sameRequester);
    });
    return found;
}

Result<Hold> renewBy(Desk &desk, const CaseRef &paper, const CaseRef &of, const HoldId &hold)
{
    Hold next;
    const auto done = desk.changeAll({ paper, of }, [&]() -> Result<QList<NewEntry>> {
        const auto c = desk.docket().load(paper);
        const auto one = c ? meant(desk, *c, of, hold) : Result<Renewable>(asFailure(c));
        if (!one)
            return asFailure(one);
        const auto run = renewed(one->hold, c->receivedAt, desk.law(), desk.profile());
        if (!run)
            return asFailure(run);
        next = *run;
        QList<NewEntry> entries { { of, kind::holdChanged, objectOf(next) }, endBefore(paper, one->hold) };
        if (!isLinked(*c, of))
            entries << NewEntry { paper, kind::linked, objectOf(Link { of, renewal }) }
                    << NewEntry { of, kind::linked, objectOf(Link { paper, renewal }) };
        return entries;
    });
    const auto judged = done ? judgeCase(desk, paper) : Result<Case>(asFailure(done));
    return judged ? Result<Hold>(next) : asFailure(judged);
}
}
