// SPDX-License-Identifier: Apache-2.0
// A small model of what the company promises over time, written without the law's code: days are numbers, a rolled end
// is a range. It says of each act whether it must be refused, must go through, or may do either.
#pragma once
#include <QStringList>
#include <algorithm>
#include <array>
#include <map>
#include <ostream>
namespace writdesk::promises {
enum class Verdict { No, Either, Yes };
inline Verdict both(Verdict a, Verdict b) { return std::min(a, b); }
inline Verdict sure(bool yes) { return yes ? Verdict::Yes : Verdict::No; }

enum Op {
    Receive,
    Accept,
    FileUnread,
    Look,
    Reject,
    TakeHold,
    Renew,
    ReleaseHold,
    Collect,
    Destroy,
    DestroyAndCrash,
    AddGag,
    ExtendGag,
    Answer,
    Lift,
    Draft,
    Send,
    Bounce,
    Object,
    Resolve,
    Build,
    Release,
    Approve,
    Challenge,
    Decide,
    Pass,
    TurnBack,
    Ops
};
inline const char *const opNames[Ops] = { "receive", "accept", "file unread", "look", "reject", "take hold", "renew",
    "release hold", "collect", "destroy", "destroy and crash", "add gag", "extend gag", "answer", "lift", "draft",
    "send", "bounce", "object", "resolve", "build", "release", "approve", "challenge", "decide", "pass", "turn back" };

struct Step {
    int op = 0;
    int slot = 0;
    int actor = 0; // 0 ann, 1 bob, 2 "Ann "
    int n = 0;
};
inline std::ostream &operator<<(std::ostream &out, const Step &s)
{
    return out << opNames[s.op] << "(case " << s.slot << ", actor " << s.actor << ", " << s.n << ")";
}
inline int person(int actor) { return actor == 2 ? 0 : actor; } // one person under two spellings

constexpr int slots = 4; // two preservation letters and a warrant on one account; a warrant on another
constexpr bool isLetter(int slot) { return slot == 0 || slot == 2; }
constexpr int accountOf(int slot) { return slot == 3 ? 1 : 0; }

struct Asked { // one approval that was asked for: of which state of things, by whom, and who agreed
    int version = -1;
    int by = -1;
    std::array<bool, 2> agreed {};
    bool holds(int now, int actor) const { return version == now && agreed[size_t(1 - by)] && by == person(actor); }
};

struct ModelCase {
    bool open = false, accepted = false, rejected = false, released = false, objected = false, challenged = false;
    int unread = 0; // papers nothing read and nobody looked at
    bool held = false, holdReleased = false, destroyed = false, certificateOwed = false;
    int low = 0, high = 0; // the hold's last day lies between
    int renewals = 0; // -1: one that may count or may have come late
    int copies = 0, copyVersion = 0;
    bool gag = false, answered = false, lifted = false;
    int silentThrough = 0, gagVersion = 0;
    int drafted = 0, sent = 0;
    bool told = false; // and it did not come back
    bool everSent = false;
    int due = 0, packet = 0;
    bool built = false;
    std::map<int, Asked> asked {}; // by op
    bool decided() const { return rejected || released; }
};

struct Model {
    std::array<ModelCase, slots> cases {};
    int day = 0, last = -1'000; // today, and the day of the last entry

    bool clockIsSound() const { return day >= last; }
    Verdict runs(const ModelCase &c) const // No: it runs
    {
        if (!c.held || c.holdReleased || c.destroyed || day > c.high)
            return Verdict::Yes;
        return day <= c.low ? Verdict::No : Verdict::Either;
    }
    bool silent(const ModelCase &c) const { return c.gag && !c.lifted && day <= c.silentThrough; }

    Verdict mayDestroy(int slot, int actor) const
    {
        const auto &own = cases[size_t(slot)];
        if (!own.held || own.destroyed)
            return Verdict::No;
        if (own.certificateOwed && own.copies == 0)
            return Verdict::Yes;
        const auto asked = own.asked.find(Destroy);
        auto verdict
            = both(runs(own), sure(asked != own.asked.end() && agreedBy(asked->second, own.copyVersion, actor)));
        for (int other = 0; other < slots; ++other) {
            const auto &c = cases[size_t(other)];
            if (!c.open)
                continue;
            verdict = both(verdict, sure(c.unread == 0 && (c.accepted || c.decided())));
            if (accountOf(other) != accountOf(slot))
                continue;
            verdict = both(verdict, sure(!c.objected && !c.challenged && (isLetter(other) || c.decided())));
            if (other != slot)
                verdict = both(verdict, runs(c));
        }
        return verdict;
    }
    // Somebody other than who asked and who acts agreed to exactly this.
    static bool agreedBy(const Asked &asked, int version, int actor)
    {
        for (int p = 0; p < 2; ++p) {
            if (asked.version == version && asked.agreed[size_t(p)] && p != asked.by && p != person(actor))
                return true;
        }
        return false;
    }
    bool maySpeak(const ModelCase &c) const
    {
        return c.open && c.unread == 0 && !silent(c) && (!c.gag || c.lifted || c.answered);
    }
    bool maySend(int slot, int actor) const
    {
        const auto &c = cases[size_t(slot)];
        const auto two = c.gag && !c.lifted && c.answered && day > c.silentThrough;
        const auto asked = c.asked.find(Send);
        const auto agreed = asked != c.asked.end() && agreedBy(asked->second, c.drafted, actor);
        return maySpeak(c) && c.accepted && c.drafted > 0 && (!two || agreed) && !c.told;
    }
    bool mayRelease(int slot, int actor) const
    {
        const auto &c = cases[size_t(slot)];
        const auto asked = c.asked.find(Release);
        const auto told = c.told && day > c.sent + 7 && day >= c.due;
        return c.open && c.accepted && c.built && !c.rejected && !c.objected && !c.challenged && (silent(c) || told)
            && asked != c.asked.end() && agreedBy(asked->second, c.packet, actor);
    }
};
}
