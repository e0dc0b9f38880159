// SPDX-License-Identifier: Apache-2.0
// One step of a random order of acts, done by a docket and judged by the model of the promises.
#pragma once
#include "promises.h"
#include <QDate>
#include <rapidcheck.h>
namespace writdesk::promises {
inline rc::Gen<Step> anyStep()
{
    // Acts that only matter in a row come up more often, so that rows come about.
    const auto op = rc::gen::weightedElement<int>({ { 6, Receive }, { 6, Accept }, { 1, FileUnread }, { 3, Look },
        { 1, Reject }, { 4, TakeHold }, { 2, Renew }, { 1, ReleaseHold }, { 2, Collect }, { 8, Destroy },
        { 2, DestroyAndCrash }, { 2, AddGag }, { 1, ExtendGag }, { 3, Answer }, { 2, Lift }, { 4, Draft }, { 4, Send },
        { 1, Bounce }, { 1, Object }, { 2, Resolve }, { 4, Build }, { 5, Release }, { 10, Approve }, { 1, Challenge },
        { 2, Decide }, { 6, Pass }, { 1, TurnBack } });
    return rc::gen::map(rc::gen::tuple(op, rc::gen::inRange(0, slots), rc::gen::inRange(0, 3), rc::gen::inRange(0, 12)),
        [](const std::tuple<int, int, int, int> &t) {
            return Step { std::get<0>(t), std::get<1>(t), std::get<2>(t), std::get<3>(t) };
        });
}

// Rows of acts that lead somewhere, with other acts between them and now and then one left out.
inline rc::Gen<std::vector<Step>> anyRow()
{
    using Row = std::vector<std::array<int, 3>>; // act, whose (0: the actor, 1: the other person), n
    static const std::vector<Row> rows {
        { { Receive, 0, 0 }, { Accept, 0, 0 }, { TakeHold, 0, 0 }, { Collect, 0, 0 }, { Pass, 0, 11 },
            { Destroy, 0, 0 }, { Approve, 1, 0 }, { Destroy, 0, 0 } },
        { { Receive, 0, 0 }, { Accept, 0, 0 }, { TakeHold, 0, 0 }, { Collect, 0, 0 }, { Pass, 0, 11 },
            { Destroy, 0, 0 }, { Approve, 1, 0 }, { DestroyAndCrash, 0, 0 }, { Destroy, 0, 0 } },
        { { Receive, 0, 0 }, { Accept, 0, 0 }, { TakeHold, 0, 0 }, { Pass, 0, 7 }, { Renew, 0, 0 }, { Collect, 0, 0 },
            { Pass, 0, 11 }, { Destroy, 0, 0 }, { Approve, 1, 0 }, { Destroy, 0, 0 } },
        { { Receive, 0, 0 }, { FileUnread, 0, 0 }, { Draft, 0, 0 }, { Look, 0, 0 }, { Draft, 0, 0 } },
        { { Receive, 0, 0 }, { AddGag, 0, 1 }, { Pass, 0, 4 }, { Answer, 0, 0 }, { ExtendGag, 0, 8 }, { Draft, 0, 0 } },
        { { TakeHold, 0, 0 }, { ReleaseHold, 0, 0 }, { Destroy, 0, 0 }, { Approve, 1, 0 }, { Destroy, 0, 0 } },
        { { AddGag, 0, 6 }, { Draft, 0, 0 }, { Lift, 0, 0 }, { Approve, 1, 3 }, { Lift, 0, 0 }, { Draft, 0, 0 } },
        { { AddGag, 0, 1 }, { Build, 0, 0 }, { Pass, 0, 6 }, { Answer, 0, 0 }, { Draft, 0, 0 }, { Send, 0, 0 },
            { Approve, 1, 1 }, { Send, 0, 0 } },
        { { Receive, 0, 0 }, { Accept, 0, 0 }, { Draft, 0, 0 }, { Send, 0, 0 }, { Pass, 0, 6 }, { Build, 0, 0 },
            { Approve, 1, 2 }, { Release, 0, 0 } },
        { { Receive, 0, 0 }, { Accept, 0, 0 }, { Draft, 0, 0 }, { Send, 0, 0 }, { Object, 0, 0 }, { Build, 0, 0 },
            { Approve, 1, 2 }, { Pass, 0, 6 }, { Release, 0, 0 }, { Resolve, 0, 0 }, { Release, 0, 0 } },
        { { Receive, 0, 0 }, { Accept, 0, 0 }, { Draft, 0, 0 }, { Send, 0, 0 }, { Challenge, 0, 0 }, { Build, 0, 0 },
            { Approve, 1, 2 }, { Pass, 0, 6 }, { Release, 0, 0 }, { Decide, 0, 0 }, { Release, 0, 0 } },
        { { Receive, 0, 0 }, { Accept, 0, 0 }, { TakeHold, 0, 0 }, { Challenge, 0, 0 }, { Pass, 0, 11 },
            { Destroy, 0, 0 }, { Approve, 1, 0 }, { Destroy, 0, 0 }, { Decide, 0, 0 }, { Destroy, 0, 0 } },
        { { Accept, 0, 0 }, { Draft, 0, 0 }, { Send, 0, 0 }, { Bounce, 0, 0 }, { Build, 0, 0 }, { Approve, 1, 2 },
            { Pass, 0, 6 }, { Release, 0, 0 } },
    };
    const auto which = rc::gen::inRange<size_t>(0, rows.size());
    const auto missing = rc::gen::inRange<size_t>(0, 40); // the act at that place is left out
    const auto strange = rc::gen::inRange<size_t>(0, 12); // and another comes before that place
    return rc::gen::map(
        rc::gen::tuple(which, rc::gen::inRange(0, slots), rc::gen::inRange(0, 2), missing, strange, anyStep()),
        [](const std::tuple<size_t, int, int, size_t, size_t, Step> &t) {
            const auto &[row, slot, actor, without, before, other] = t;
            std::vector<Step> steps;
            for (size_t i = 0; i < rows[row].size(); ++i) {
                const auto &[op, whose, n] = rows[row][i];
                if (i == before)
                    steps.push_back(other);
                if (i != without)
                    steps.push_back({ op, slot, whose == 0 ? actor : 1 - actor, n });
            }
            return steps;
        });
}

inline rc::Gen<std::vector<Step>> anyOrder()
{
    const auto one = rc::gen::map(anyStep(), [](const Step &step) { return std::vector<Step> { step }; });
    // The size rules how long an order is, not how far its numbers reach.
    const auto piece = rc::gen::resize(100, rc::gen::weightedOneOf<std::vector<Step>>({ { 1, one }, { 1, anyRow() } }));
    return rc::gen::map(rc::gen::resize(16, rc::gen::container<std::vector<std::vector<Step>>>(piece)),
        [](const std::vector<std::vector<Step>> &pieces) {
            std::vector<Step> steps;
            for (const auto &each : pieces)
                steps.insert(steps.end(), each.begin(), each.end());
            return steps;
        });
}

namespace detail {
// Exactly this is asked for once; true where it was not yet.
inline bool askedFor(ModelCase &c, int op, int version, int actor)
{
    auto &asked = c.asked[op];
    if (asked.version == version)
        return false;
    asked = { version, person(actor), {} };
    return true;
}

inline void agree(ModelCase &c, int op, int actor)
{
    if (const auto asked = c.asked.find(op); asked != c.asked.end())
        asked->second.agreed[size_t(person(actor))] = true;
}

inline void holdFrom(ModelCase &c, int low, int high) { c.held = true, c.low = low, c.high = high; }
}

// What the world did must be what the promises allow; then the model follows. True where the act went through.
template <class World> bool carryOut(const Step &step, Model &model, World &world, const QDate &firstDay)
{
    using namespace detail;
    const auto slot = step.slot;
    auto &c = model.cases[size_t(slot)];
    const auto sound = model.clockIsSound();
    const auto check = [&](Verdict verdict, bool done) {
        if (!sound)
            verdict = Verdict::No; // nothing is entered before the last entry
        RC_LOG() << "at " << step << (done ? " done" : " refused") << std::endl;
        RC_ASSERT(!(done && verdict == Verdict::No));
        RC_ASSERT(done || verdict != Verdict::Yes);
        if (done)
            model.last = model.day;
        return done;
    };
    const auto asking = [&](int op, int version, int actor) {
        if (sound && askedFor(c, op, version, actor))
            model.last = model.day;
    };
    switch (step.op) {
    case Pass: {
        constexpr int days[] { 1, 1, 2, 7, 8, 14, 30, 60, 86, 90, 95, 120 };
        if (model.day < 700) // calendars are not known for ever
            model.day += days[step.n];
        world.setDay(model.day);
        return true;
    }
    case TurnBack:
        model.day -= step.n / 4;
        world.setDay(model.day);
        return true;
    case Receive:
        if (!check(sure(!c.open), world.receive(slot)))
            return false;
        c.open = true, c.due = model.day + 14;
        holdFrom(c, model.day + 90, model.day + 96); // the clock runs from receipt, whenever the hold is entered
        c.held = false;
        return true;
    case Accept:
        if (!check(sure(c.open), world.accept(slot)))
            return false;
        return c.accepted = true;
    case FileUnread:
        if (!check(sure(c.open), world.fileUnread(slot)))
            return false;
        return ++c.unread;
    case Look:
        if (!check(sure(c.unread > 0), world.look(slot)))
            return false;
        --c.unread;
        return true;
    case Reject:
        if (!check(sure(c.open), world.reject(slot)))
            return false;
        return c.rejected = true;
    case TakeHold:
        if (!isLetter(slot) || !check(sure(c.open && !c.held), world.takeHold(slot)))
            return false;
        ++c.copyVersion;
        return c.held = true;
    case Renew: {
        const auto may = c.held && !c.destroyed && !c.holdReleased;
        const auto late = model.day > c.high;
        const auto early = model.day <= c.low;
        auto verdict = sure(may);
        if (may && !late)
            verdict = early && c.renewals >= 0 ? sure(c.renewals < 1) : Verdict::Either;
        if (!check(verdict, world.renew(slot)))
            return false;
        c.renewals = late ? 0 : early ? 1 : -1;
        early ? holdFrom(c, c.low + 90, c.low + 96) : holdFrom(c, model.day + 90, model.day + 96);
        ++c.copyVersion, c.certificateOwed = false;
        return true;
    }
    case ReleaseHold:
        if (!check(sure(c.held && !c.destroyed && !c.holdReleased), world.releaseHold(slot)))
            return false;
        ++c.copyVersion, c.certificateOwed = false;
        return c.holdReleased = true;
    case Collect:
        if (!check(sure(c.open), world.collect(slot)))
            return false;
        ++c.copies, ++c.copyVersion;
        return true;
    case Destroy:
    case DestroyAndCrash: {
        const auto crash = step.op == DestroyAndCrash;
        const auto owed = c.certificateOwed && c.copies == 0;
        if (c.held && !owed) // asked of a destroyed hold too: the gate refuses, the question stays an entry
            asking(Destroy, c.copyVersion, step.actor);
        const auto verdict = model.mayDestroy(slot, step.actor);
        const auto done = world.destroy(slot, step.actor, crash);
        const auto cut = crash && !done && !owed && c.copies > 0 && world.isErased(slot);
        if (!crash || owed || c.copies > 0) // of nothing, nothing is left half done
            check(verdict, done || cut);
        if (cut)
            c.certificateOwed = true, c.copies = 0, ++c.copyVersion;
        if (done)
            c.destroyed = true, c.certificateOwed = false, c.copies = 0, ++c.copyVersion;
        return done || cut;
    }
    case AddGag:
        if (!check(sure(c.open && !c.gag), world.addGag(slot, firstDay.addDays(model.day + 10 * step.n))))
            return false;
        c.gag = true, c.silentThrough = model.day + 10 * step.n, ++c.gagVersion;
        return true;
    case ExtendGag: {
        const auto until = model.day + 20 * step.n;
        if (!check(sure(c.gag && !c.lifted && until > c.silentThrough), world.extendGag(slot, firstDay.addDays(until))))
            return false;
        c.silentThrough = until, c.answered = false, ++c.gagVersion;
        return true;
    }
    case Answer:
        if (!check(sure(c.gag && model.day > c.silentThrough), world.answer(slot)))
            return false;
        c.gagVersion += c.answered ? 0 : 1; // the same answer again changes nothing
        return c.answered = true;
    case Lift:
        if (c.gag)
            asking(Lift, c.gagVersion, step.actor);
        if (!check(sure(c.gag && !c.lifted && Model::agreedBy(c.asked[Lift], c.gagVersion, step.actor)),
                world.lift(slot, step.actor)))
            return false;
        ++c.gagVersion;
        return c.lifted = true;
    case Draft:
        if (isLetter(slot) || !check(sure(model.maySpeak(c)), world.draft(slot)))
            return false;
        return ++c.drafted;
    case Send: {
        if (isLetter(slot))
            return false;
        const auto may = model.maySend(slot, step.actor);
        if (!check(sure(may), world.send(slot, step.actor))) {
            if (c.open && c.accepted && c.drafted > 0 && !c.told)
                asking(Send, c.drafted, step.actor);
            return false;
        }
        c.sent = model.day, c.told = true;
        return c.everSent = true;
    }
    case Bounce:
        if (!check(sure(c.told), world.became(slot, QStringLiteral("bounced"))))
            return false;
        c.told = false;
        return true;
    case Object:
        if (!check(sure(c.everSent), world.became(slot, QStringLiteral("objection"))))
            return false;
        return c.objected = true;
    case Resolve:
        if (!check(sure(c.open), world.resolve(slot)))
            return false;
        c.objected = false;
        return true;
    case Challenge:
        if (!check(sure(c.open && !c.challenged), world.challenge(slot)))
            return false;
        return c.challenged = true;
    case Decide:
        if (!check(sure(c.challenged), world.decide(slot)))
            return false;
        c.challenged = false;
        return true;
    case Build:
        if (isLetter(slot) || !check(sure(c.open), world.build(slot, step.actor)))
            return false;
        c.built = true, c.released = false; // another production is under way
        askedFor(c, Release, ++c.packet, step.actor);
        return true;
    case Release:
        if (isLetter(slot) || !check(sure(model.mayRelease(slot, step.actor)), world.release(slot, step.actor)))
            return false;
        c.built = false;
        return c.released = true;
    case Approve: {
        constexpr int acts[] { Destroy, Send, Release, Lift };
        static const QStringList words { QStringLiteral("destroy"), QStringLiteral("notify"), QStringLiteral("release"),
            QStringLiteral("lift") };
        if (!check(Verdict::Either, world.approve(slot, words[step.n % 4], step.actor)))
            return false;
        agree(c, acts[step.n % 4], step.actor);
        return true;
    }
    }
    return false;
}
}
