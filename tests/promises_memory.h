// SPDX-License-Identifier: Apache-2.0
// A docket in memory, whose transactions are calls: the world that the model of the promises is held against.
#pragma once
#include "entry.h"
#include "gate_case.h"
#include "period_making.h"
#include "promises.h"
#include "sha256.h"
#include <rapidcheck.h>
namespace writdesk::promises {
inline const QDateTime dayZero = instant("2026-11-23T12:00:00-05:00");
inline QDateTime noonOf(int day)
{
    return QDateTime(dayZero.date().addDays(day), QTime(12, 0), QTimeZone("America/New_York"));
}
inline const QStringList names { QStringLiteral("ann"), QStringLiteral("bob"), QStringLiteral("Ann ") };

// What the law says of a letter and of a warrant that are well made: asked once, since no step changes a fact of them.
inline const Judgement &judgementOf(int slot, const Case &c)
{
    static std::array<std::optional<Judgement>, 2> known;
    auto &judgement = known[isLetter(slot)];
    if (!judgement)
        judgement = judge(c, theLaw(), theProfile(), c.receivedAt);
    return *judgement;
}

class Memory {
public:
    const Case &at(int slot) const { return m_cases[size_t(slot)]; }
    void setDay(int day) { m_now = noonOf(day); }
    bool open(int slot) const { return !at(slot).ref.isEmpty(); }

    bool receive(int slot)
    {
        if (open(slot))
            return false;
        auto facts = factsFrom(
            wellMade(
                QStringLiteral("account=email:%1@mail.example;gag=none;due_on=%2;issued_on=%3;served_on=%4;%5")
                    .arg(accountOf(slot))
                    .arg(m_now.date().addDays(14).toString(Qt::ISODate), m_now.date().addDays(-2).toString(Qt::ISODate),
                        m_now.date().toString(Qt::ISODate),
                        isLetter(slot) ? QStringLiteral("signer_role=agent") : QStringLiteral("category=L3_MESSAGES"))),
            FactState::Proposed);
        facts.append({ .name = QStringLiteral("instrument"),
            .value = isLetter(slot) ? QStringLiteral("PRES_2703F") : QStringLiteral("SW_FED"),
            .how = How::Text });
        for (auto &fact : facts)
            fact.how = How::Text;
        return enter(slot,
            { { {}, kind::received, objectOf(Received { .documents = { paper({}) }, .facts = facts, .at = m_now }) } });
    }
    bool accept(int slot)
    {
        return open(slot)
            && enter(slot, { { {}, kind::accepted, { { QStringLiteral("names"), QJsonArray() } } } }, true);
    }
    bool fileUnread(int slot)
    {
        return open(slot)
            && enter(
                slot, { { {}, kind::filed, objectOf(Received { .documents = { paper(QStringLiteral("locked")) } }) } });
    }
    bool look(int slot)
    {
        for (const auto &document : at(slot).documents) {
            if (isUnread(document) && document.seen.isEmpty())
                return enter(
                    slot, { { {}, kind::paperSeen, { { QStringLiteral("document"), document.sha256.text } } } });
        }
        return false;
    }
    bool reject(int slot)
    {
        return open(slot)
            && enter(
                slot, { { {}, kind::letter, objectOf(Letter { .kind = QStringLiteral("rejection"), .at = m_now }) } });
    }
    bool takeHold(int slot)
    {
        if (!open(slot) || !at(slot).holds.isEmpty())
            return false;
        Hold hold { .id = { QStringLiteral("H1") },
            .basis = QStringLiteral("2703f"),
            .taken = at(slot).receivedAt,
            .accounts = accountsOf(at(slot)) };
        hold.period = holdPeriod(hold, theLaw(), theProfile());
        return enter(slot, { { {}, kind::holdTaken, objectOf(hold) } });
    }
    bool renew(int slot)
    {
        if (at(slot).holds.isEmpty())
            return false;
        const auto next = renewed(at(slot).holds.first(), m_now, theLaw(), theProfile());
        return next && enter(slot, { { {}, kind::holdChanged, objectOf(*next) } });
    }
    bool releaseHold(int slot)
    {
        if (at(slot).holds.isEmpty() || at(slot).holds.first().state != HoldState::Active)
            return false;
        auto hold = at(slot).holds.first();
        hold.state = HoldState::Released;
        return enter(slot, { { {}, kind::holdChanged, objectOf(hold) } });
    }
    bool collect(int slot)
    {
        auto document = paper({});
        document.kind = QStringLiteral("collected");
        return open(slot)
            && enter(slot,
                { { {}, kind::collected, { { QStringLiteral("documents"), toJson(QList<Document> { document }) } } } });
    }
    bool destroy(int slot, int actor, bool crash)
    {
        if (at(slot).holds.isEmpty() || !clockIsSound())
            return false;
        auto hold = at(slot).holds.first();
        const auto copies = collectedIn(slot);
        const auto owed = hold.state != HoldState::Destroyed && copies.isEmpty() && m_erased[size_t(slot)] == hold;
        if (!owed) {
            auto json = objectOf(hold);
            json.insert(QStringLiteral("documents"), toJson(copies));
            const auto sum = sha256Hex(jsonBytes(json));
            ask(slot, QStringLiteral("destroy"), hold.id.text, sum, actor);
            if (!isFree(Act::Destroy, slot, hold.id.text, sum, actor))
                return false;
            if (!copies.isEmpty())
                m_erased[size_t(slot)] = hold;
            if (!erase(slot, copies) || crash)
                return false;
        }
        hold.state = HoldState::Destroyed;
        return enter(slot, { { {}, kind::holdChanged, objectOf(hold) } });
    }
    bool isErased(int slot) const
    {
        return !at(slot).holds.isEmpty() && m_erased[size_t(slot)] == at(slot).holds.first()
            && collectedIn(slot).isEmpty();
    }
    bool addGag(int slot, const QDate &until)
    {
        if (!open(slot) || !at(slot).gags.isEmpty())
            return false;
        Gag gag { .id = { QStringLiteral("G1") },
            .source = GagSource::Order,
            .from = m_now.date().toString(Qt::ISODate),
            .until = until.toString(Qt::ISODate),
            .court = QStringLiteral("nysd") };
        return setGag(slot, gag, kind::gagAdded);
    }
    bool extendGag(int slot, const QDate &until)
    {
        if (at(slot).gags.isEmpty() || at(slot).gags.first().lifted)
            return false;
        auto gag = at(slot).gags.first();
        if (until <= gag.period.binding.date)
            return false;
        gag.until = until.toString(Qt::ISODate);
        gag.answered = false;
        gag.extensions += 1;
        return setGag(slot, gag, kind::gagChanged);
    }
    bool answer(int slot)
    {
        if (at(slot).gags.isEmpty() || m_now < at(slot).gags.first().period.freeFrom)
            return false;
        auto gag = at(slot).gags.first();
        gag.answered = true;
        return setGag(slot, gag, kind::gagChanged);
    }
    bool lift(int slot, int actor)
    {
        if (at(slot).gags.isEmpty() || !clockIsSound())
            return false;
        auto gag = at(slot).gags.first();
        const auto sum = sha256Hex(jsonBytes(objectOf(gag)));
        ask(slot, QStringLiteral("lift"), gag.id.text, sum, actor);
        if (!isFree(Act::Lift, slot, gag.id.text, sum, actor))
            return false;
        gag.lifted = true;
        return setGag(slot, gag, kind::gagChanged);
    }
    bool draft(int slot)
    {
        if (!open(slot) || !isFree(Act::Notify, slot, {}, {}, 0))
            return false;
        const Letter letter { .kind = QStringLiteral("notice"), .at = m_now, .document = { fresh() } };
        return enter(slot, { { {}, kind::letter, objectOf(letter) } });
    }
    bool send(int slot, int actor)
    {
        const auto &c = at(slot);
        if (c.letters.isEmpty() || accountsOf(c).isEmpty() || hasUnacceptedAccounts(c) || !clockIsSound())
            return false;
        const auto account = accountsOf(c).first();
        const auto sum = lastDraft(slot);
        if (wasTold(c, account) || sum.isEmpty())
            return false;
        if (!isFree(Act::Notify, slot, account, sum, actor)) {
            ask(slot, QStringLiteral("notify"), account, sum, actor);
            return false;
        }
        return enter(slot,
            { { {}, kind::notice,
                objectOf(Notice { .account = account,
                    .state = QStringLiteral("sent"),
                    .at = m_now,
                    .wait = noticeWait(c, m_now, theLaw(), theProfile()) }) } });
    }
    bool became(int slot, const QString &state)
    {
        const auto &c = at(slot);
        if (c.notices.isEmpty() || (state == u"bounced" && !wasTold(c, accountsOf(c).first())))
            return false;
        QList<NewEntry> entries { { {}, kind::notice,
            objectOf(Notice { .account = accountsOf(c).first(), .state = state, .at = m_now }) } };
        if (state == u"objection") // as the counter does: what was resolved was another challenge
            entries.append(
                { {}, kind::stated, { { QStringLiteral("clear"), QJsonArray { QStringLiteral("challenge") } } } });
        return enter(slot, entries);
    }
    bool resolve(int slot)
    {
        return open(slot)
            && enter(slot,
                { { {}, kind::stated,
                    { { QStringLiteral("set"), toJson(factsFrom(QStringLiteral("challenge=resolved"))) } } } });
    }
    bool challenge(int slot)
    {
        if (!open(slot) || !challengesThatStop(at(slot), u"release").isEmpty())
            return false;
        const writdesk::Challenge opened { .id = QStringLiteral("C%1").arg(at(slot).challenges.size() + 1),
            .kind = QStringLiteral("quash_motion"),
            .title = QStringLiteral("motion to quash"),
            .decides = QStringLiteral("the court"),
            .stops = { QStringLiteral("release"), QStringLiteral("destroy") },
            .side = QStringLiteral("company"),
            .on = When::of(m_now.date()),
            .at = m_now };
        return enter(slot, { { {}, kind::challengeOpened, objectOf(opened) } });
    }
    bool decide(int slot)
    {
        const auto open = challengesThatStop(at(slot), u"release");
        return !open.isEmpty()
            && enter(slot,
                { { {}, kind::challengeDecided,
                    { { QStringLiteral("id"), open.first().id },
                        { QStringLiteral("outcome"), QStringLiteral("denied") },
                        { QStringLiteral("decided_at"), toJson(m_now) } } } });
    }
    bool build(int slot, int actor)
    {
        if (!open(slot))
            return false;
        const Packet packet { .id = { QStringLiteral("P%1").arg(at(slot).packets.size() + 1) },
            .manifest = fresh(),
            .categories = { QStringLiteral("L3_MESSAGES") },
            .state = QStringLiteral("built") };
        return enter(slot,
            { { {}, kind::packetBuilt, objectOf(packet) },
                { {}, kind::asked,
                    objectOf(Approval { .act = QStringLiteral("release"),
                        .subject = packet.id.text,
                        .what = packet.manifest,
                        .asked = names[actor] }) } });
    }
    bool release(int slot, int actor)
    {
        const auto &packets = at(slot).packets;
        if (packets.isEmpty() || packets.last().state != u"built")
            return false;
        auto packet = packets.last();
        if (!isFree(Act::Disclose, slot, packet.id.text, packet.manifest, actor))
            return false;
        packet.state = QStringLiteral("released");
        return enter(slot, { { {}, kind::packetReleased, objectOf(packet) } });
    }
    // Enters what a careless counter would: the gate itself must tell who agreed with whom.
    bool approve(int slot, const QString &act, int actor)
    {
        for (auto asked = at(slot).approvals.crbegin(); asked != at(slot).approvals.crend(); ++asked) {
            if (asked->act != act || !asked->by.isEmpty())
                continue;
            auto given = *asked;
            given.by = names[actor];
            return enter(slot, { { {}, kind::approved, objectOf(given) } });
        }
        return false;
    }
    bool clockIsSound() const { return !m_lastAt.isValid() || m_now >= m_lastAt; }

private:
    QString fresh() { return sha256Hex(QByteArray::number(++m_fresh)); }
    Document paper(const QString &problem)
    {
        return { .sha256 = { fresh() }, .kind = QStringLiteral("paper"), .problem = problem };
    }
    QStringList collectedIn(int slot) const
    {
        QStringList copies;
        for (const auto &document : at(slot).documents) {
            if (document.kind == u"collected" && !document.erased)
                copies.append(document.sha256.text);
        }
        return copies;
    }
    QString lastDraft(int slot) const
    {
        for (auto letter = at(slot).letters.crbegin(); letter != at(slot).letters.crend(); ++letter) {
            if (letter->kind == u"notice")
                return letter->document.text;
        }
        return {};
    }
    void ask(int slot, const QString &act, const QString &subject, const QString &sum, int actor)
    {
        const auto same = [&](const Approval &a) { return a.act == act && a.what == sum; };
        if (std::ranges::none_of(at(slot).approvals, same))
            enter(slot,
                { { {}, kind::asked,
                    objectOf(Approval { .act = act, .subject = subject, .what = sum, .asked = names[actor] }) } });
    }
    bool isFree(Act act, int slot, const QString &subject, const QString &sum, int actor) const
    {
        QList<Case> around;
        for (int other = 0; other < slots; ++other) {
            if (other != slot && open(other))
                around.append(at(other));
        }
        const auto blocks
            = blocksOf({ act, subject, sum, names[actor], m_now }, at(slot), around, theLaw(), theProfile());
        for (const auto &block : blocks) // nothing is kept or withheld without a reason somebody can read
            RC_ASSERT(!block.because.isEmpty() && !block.who.isEmpty() && !block.id.isEmpty());
        return blocks.isEmpty();
    }
    bool setGag(int slot, Gag gag, const QString &kind)
    {
        gag.period = gagPeriod(gag, theLaw(), theProfile());
        return enter(slot, { { {}, kind, objectOf(gag) } });
    }
    bool erase(int slot, const QStringList &copies)
    {
        auto &entries = m_entries[size_t(slot)];
        for (auto &entry : entries) {
            if (entry.kind == kind::collected)
                entry.erasedBy = m_count + 1;
        }
        return enter(slot, { { {}, kind::erased, { { QStringLiteral("documents"), toJson(copies) } } } }, false, true);
    }
    bool enter(int slot, QList<NewEntry> entries, bool judged = false, bool refold = false)
    {
        if (!clockIsSound()) // no entry is earlier than the last
            return false;
        auto &c = m_cases[size_t(slot)];
        for (qsizetype i = 0; i < entries.size(); ++i) {
            const Entry entry { .number = ++m_count,
                .caseRef = { QStringLiteral("WD-2026-%1").arg(slot, 5, 10, QLatin1Char('A')) },
                .at = m_now,
                .kind = entries[i].kind,
                .body = entries[i].body };
            m_entries[size_t(slot)].append(entry);
            c = after(std::move(c), entry);
            if (judged && i + 1 == entries.size()) {
                judged = false;
                entries.append({ {}, kind::judged, objectOf(judgementOf(slot, c)) });
            }
        }
        if (refold)
            c = folded(m_entries[size_t(slot)]);
        m_lastAt = m_now;
        return true;
    }
    std::array<Case, slots> m_cases {};
    std::array<QList<Entry>, slots> m_entries {};
    std::array<std::optional<Hold>, slots> m_erased {}; // the hold as it stood when its copies went
    QDateTime m_now = dayZero;
    QDateTime m_lastAt {};
    qint64 m_count = 0;
    int m_fresh = 0;
};
}
