// SPDX-License-Identifier: Apache-2.0
// The disk is full while somebody works in the window: one sentence says so, nothing acknowledged is lost, and once
// there is room the same command does it.
#include "fake_disk.h"
#include "window_fixture.h"
#include <QLabel>
using namespace writdesk;
using namespace Qt::StringLiterals;
namespace {
QString message(Opened &o) { return named<QLabel>(*o.window, u"Message"_s)->text(); }

// What, why, and what to do.
bool saysSo(Opened &o)
{
    return message(o).contains(u"The disk is full, so nothing was entered. Free some space, then try again."_s);
}

template <class Answer, class Work> Answer asked(Opened &o, Work work)
{
    const auto answer = o.office->ask(std::move(work)).result();
    if (!answer)
        qFatal("%s %s", qPrintable(answer.error().sentence), qPrintable(answer.error().detail));
    return *answer;
}
qsizetype cases(Opened &o)
{
    return asked<QList<ListRow>>(o, [](Desk &desk) { return desk.docket().list({}); }).size();
}
TreeHead head(Opened &o)
{
    return asked<TreeHead>(o, [](Desk &desk) { return desk.docket().head(); });
}
// It verifies, what was acknowledged before is still under its head, and its lists are those of its entries.
bool isWhole(Opened &o, const TreeHead &before)
{
    return asked<bool>(o, [before](Desk &desk) {
        return desk.docket()
            .verify(before)
            .and_then([&] { return desk.docket().rebuildCheck(); })
            .map([](const QStringList &differences) { return differences.isEmpty(); });
    });
}

CaseRef proposed(Desk &desk)
{
    const auto ref = *desk.docket().freshRef(desk.today());
    const Received received { .facts = { { .name = u"docket_number"_s, .value = u"26-mj-1201"_s, .page = 1 },
                                  { .name = u"account"_s, .value = u"email:x@y.example"_s, .page = 1 } },
        .at = desk.now() };
    const auto done = desk.opened(ref, [&](const Case &) -> Result<QList<NewEntry>> {
        return QList<NewEntry> { { ref, kind::received, objectOf(received) } };
    });
    return done ? ref : CaseRef();
}
bool allAccepted(Opened &o, const CaseRef &ref)
{
    const auto c = asked<Case>(o, [ref](Desk &desk) { return desk.docket().load(ref); });
    return std::ranges::all_of(c.facts, [](const Fact &f) { return f.state == FactState::Accepted; });
}
}

class tst_WindowFullDisk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cleanup() { diskIsFull = false; }
    void a_paper_that_finds_no_room_is_not_received_until_there_is_some()
    {
        Opened o;
        o.prepare([](Desk &) { return CaseRef(); });
        QVERIFY(o.start());
        const auto before = head(o);
        const auto paper = QStringLiteral(TEST_DATA "/papers/13-vendor-newsletter.pdf");
        diskIsFull = true;
        o.window->receive({ paper });
        QTRY_VERIFY_WITH_TIMEOUT(saysSo(o), 20'000);
        QVERIFY2(!message(o).contains(u"tray"_s), qPrintable(message(o))); // where it found no room either
        QVERIFY(o.window->isVisible() && o.window->isEnabled());
        QCOMPARE(cases(o), 0);
        QCOMPARE(head(o).hash, before.hash);
        diskIsFull = false;
        QVERIFY(isWhole(o, before));
        o.window->receive({ paper });
        QTRY_COMPARE_WITH_TIMEOUT(cases(o), 1, 20'000);
        QVERIFY(isWhole(o, before));
    }
    void a_paper_that_waits_in_the_tray_is_said_to_be_kept_there()
    {
        Opened o;
        o.prepare([](Desk &) { return CaseRef(); });
        QVERIFY(o.start());
        const auto kept = asked<TrayPaper>(o, [](Desk &desk) {
            return store(desk, { .path = QStringLiteral(TEST_DATA "/papers/13-vendor-newsletter.pdf") });
        });
        diskIsFull = true;
        const auto filed
            = o.office->ask([kept](Desk &desk) { return receiveStored(desk, ReceiveOrder(), kept); }).result();
        QVERIFY(!filed);
        QVERIFY2(filed.error().sentence.contains(u"kept in the intake tray (%1)"_s.arg(kept.sha256.text.left(12))),
            qPrintable(filed.error().sentence));
        diskIsFull = false;
        QVERIFY(o.office->ask([kept](Desk &desk) { return receiveStored(desk, ReceiveOrder(), kept); }).result());
    }
    void a_fact_that_finds_no_room_is_accepted_once_there_is_some()
    {
        Opened o;
        const auto ref = o.prepare(proposed);
        QVERIFY(!ref.isEmpty() && o.start() && o.open(ref));
        const auto before = head(o);
        diskIsFull = true;
        o.press("Ctrl+Return");
        QTRY_VERIFY_WITH_TIMEOUT(saysSo(o), 20'000);
        QCOMPARE(head(o).hash, before.hash);
        QVERIFY(!allAccepted(o, ref));
        diskIsFull = false;
        QVERIFY(isWhole(o, before));
        o.press("Ctrl+Return");
        QTRY_VERIFY_WITH_TIMEOUT(allAccepted(o, ref), 20'000);
        QVERIFY(head(o).count > before.count);
        QVERIFY(isWhole(o, before));
    }
};
QTEST_MAIN(tst_WindowFullDisk)
#include "tst_window_full_disk.moc"
