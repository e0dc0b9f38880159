// SPDX-License-Identifier: Apache-2.0
// What must hold of the gates whatever the case is.
#include "gates.h"
#include "law_case.h"
#include <algorithm>
#include <rapidcheck.h>
using namespace writdesk;

namespace {
const QString what(64, u'a');
const QStringList people { QStringLiteral("ann"), QStringLiteral("bob"), QStringLiteral("eve"),
    QStringLiteral("Ann ") };

QString oneOf(const QStringList &words) { return words.at(*rc::gen::inRange(0, int(words.size()))); }
bool coin() { return *rc::gen::arbitrary<bool>(); }

Gag anyGag(int n)
{
    Gag g { .id = { QStringLiteral("G%1").arg(n) } };
    g.source = GagSource(*rc::gen::inRange(0, 4));
    g.furtherOrder = *rc::gen::inRange(0, 4) == 0;
    g.lifted = coin();
    g.answered = coin();
    if (coin())
        g.period.freeFrom = noon.addSecs(*rc::gen::inRange(-500, 500));
    return g;
}
Approval anyApproval()
{
    static const QStringList acts { QStringLiteral("release"), QStringLiteral("destroy"), QStringLiteral("lift"),
        QStringLiteral("override") };
    return { .act = oneOf(acts),
        .what = coin() ? what : QString(64, u'0'),
        .asked = oneOf(people),
        .by = coin() ? oneOf(people) : QString() };
}
Case anyCase()
{
    static const QStringList instruments { QStringLiteral("SW_FED"), QStringLiteral("SUBP_GJ_FED"),
        QStringLiteral("T3_FED"), QStringLiteral("NSL_2709"), QStringLiteral("PRES_2703F"), QString() };
    auto c = caseOf(oneOf(instruments), wellMade(QStringLiteral("category=L1")));
    const auto gags = *rc::gen::inRange(0, 4);
    for (int n = 1; n <= gags; ++n)
        c.gags.append(anyGag(n));
    const auto approvals = *rc::gen::inRange(0, 4);
    for (int n = 0; n < approvals; ++n)
        c.approvals.append(anyApproval());
    if (coin())
        c.judgement = judge(c, theLaw(), theProfile(), noon);
    if (coin())
        c.noticeExceptions.append(QStringLiteral("emergency"));
    return c;
}
bool inForce(const Gag &g)
{
    const auto over = !g.furtherOrder && g.period.freeFrom.isValid() && g.period.freeFrom <= noon;
    return !g.lifted && g.source != GagSource::RequestOnly && !over;
}
QList<Block> ask(Act act, const Case &c, const QString &subject = {}, const QString &actor = QStringLiteral("ann"))
{
    return blocksOf({ act, subject, what, actor, noon }, c, {}, theLaw(), theProfile());
}
bool blocks(const QList<Block> &all, const QString &id)
{
    return std::ranges::any_of(all, [&](const Block &b) { return b.id == id; });
}
}

class TestGateProperties : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_notice_is_never_free_while_a_gag_is_in_force()
    {
        QVERIFY(rc::check("each gag in force has a block of its own", [] {
            const auto c = anyCase();
            const auto found = ask(Act::Notify, c);
            for (const auto &g : c.gags) {
                if (inForce(g))
                    RC_ASSERT(blocks(found, QStringLiteral("gag:") + g.id.text));
            }
        }));
    }
    void lifting_one_gag_leaves_the_others()
    {
        QVERIFY(rc::check("the blocks of the other gags stay as they were", [] {
            auto c = anyCase();
            c.gags = { anyGag(1), anyGag(2), anyGag(3) };
            c.demands.first().instrument = QStringLiteral("SW_FED"); // no statute that a written release would end
            auto before = ask(Act::Notify, c);
            c.gags.first().lifted = true;
            const auto own = QStringLiteral("gag:") + c.gags.first().id.text;
            const auto second = [](const Block &b) { return b.id == u"approval:notify"; }; // owed by those that ran out
            before.removeIf([&](const Block &b) { return b.id == own || b.id == own + QStringLiteral(":extension"); });
            before.removeIf(second);
            auto now = ask(Act::Notify, c);
            now.removeIf(second);
            RC_ASSERT(now == before);
        }));
    }
    void nobody_is_the_second_person_to_himself()
    {
        QVERIFY(rc::check("an approval by who asked or acts, in any spelling, leaves the block", [] {
            auto c = anyCase();
            const auto actor = oneOf(people);
            const auto by = oneOf(people);
            const auto same = by.trimmed().compare(actor.trimmed(), Qt::CaseInsensitive) == 0;
            const auto asked = same ? oneOf(people) : by;
            c.approvals = { { .act = QStringLiteral("law"), .what = what, .asked = asked, .by = by } };
            RC_ASSERT(blocks(ask(Act::Law, c, {}, actor), QStringLiteral("approval:law")));
        }));
    }
    void an_approval_falls_with_any_change()
    {
        QVERIFY(rc::check("what was approved under another hash opens nothing", [] {
            auto c = anyCase();
            for (auto &a : c.approvals)
                a.what = QString(64, u'0');
            for (const auto act : { Act::Disclose, Act::Destroy, Act::Lift, Act::Law }) {
                const auto found = ask(act, c, QStringLiteral("X"));
                RC_ASSERT(!found.isEmpty());
            }
        }));
    }
    void a_gate_is_a_function()
    {
        QVERIFY(rc::check("the same question has the same answer, each block once and said in full", [] {
            const auto c = anyCase();
            const auto act = Act(*rc::gen::inRange(0, 6));
            const auto found = ask(act, c, QStringLiteral("G1"));
            RC_ASSERT(found == ask(act, c, QStringLiteral("G1")));
            QStringList ids;
            for (const auto &b : found) {
                RC_ASSERT(!ids.contains(b.id));
                RC_ASSERT(b.act == nameOf(act) && !b.because.isEmpty() && !b.who.isEmpty());
                ids.append(b.id);
            }
        }));
    }
};
QTEST_GUILESS_MAIN(TestGateProperties)
#include "tst_gate_properties.moc"
