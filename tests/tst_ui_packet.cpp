// SPDX-License-Identifier: Apache-2.0
// A packet is built, approved by a second person at a window of their own, and released, by keys alone.
#include "letter.h"
#include "page_canvas.h"
#include "task_desk.h"
#include "view.h"
#include "window_fixture.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QTableView>
using namespace writdesk;
namespace {
const auto afterTheWait = QStringLiteral("2026-12-02T12:00:00-05:00");

CaseRef withDataAndNotice(Desk &desk, const Rehearsal &rehearsal)
{
    const auto ref = opened(desk, warrantFacts());
    QFile file(rehearsal.path(QStringLiteral("subscriber.csv")));
    if (!file.open(QIODevice::WriteOnly) || file.write("name\nPat\n") < 0)
        qFatal("the export cannot be written");
    file.close();
    const auto collected = collect(desk, ref,
        { .path = file.fileName(),
            .category = QStringLiteral("L1_A"),
            .account = QStringLiteral("email:pat@tenant.example"),
            .quiet = true });
    if (!collected || !draftNotice(desk, ref, QStringLiteral("en"), false)
        || !markNotice(desk, ref, QStringLiteral("sent")))
        qFatal("the case could not be prepared");
    return ref;
}
}

class TestPacketWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_packet_goes_out_once_a_second_person_approved_it_at_a_window_of_their_own()
    {
        Opened o;
        const auto ref = o.prepare([&](Desk &desk) { return withDataAndNotice(desk, o.rehearsal); });
        const auto folder = o.rehearsal.path(QStringLiteral("bag"));
        const auto blocked = [&] {
            const auto *table = o.table("What stands in the way");
            return table != nullptr && table->isVisible() && table->model()->rowCount() > 0;
        };
        const auto status = [&] {
            const auto desk = o.rehearsal.desk(QStringLiteral("eve"), afterTheWait);
            return desk->docket().load(ref)->status;
        };

        QVERIFY(o.start(QStringLiteral("ana"), afterTheWait) && o.open(ref));
        o.prompt.paths = { folder };
        o.press("Ctrl+B");
        QTRY_COMPARE_WITH_TIMEOUT(status(), QStringLiteral("packet_built"), 30000);
        o.prompt.paths = { folder };
        o.press("Ctrl+R"); // nobody approved it
        QTRY_VERIFY_WITH_TIMEOUT(blocked(), 20000);
        o.prompt.answers = { { { QStringLiteral("act"), QStringLiteral("release") } } };
        o.press("Ctrl+Shift+A"); // who built it may not
        QTRY_VERIFY_WITH_TIMEOUT(blocked(), 20000);

        QVERIFY(o.start(QStringLiteral("ben"), afterTheWait) && o.open(ref));
        o.prompt.answers = { { { QStringLiteral("act"), QStringLiteral("release") } } };
        o.press("Ctrl+Shift+A");
        const auto approved = [&] {
            const auto desk = o.rehearsal.desk(QStringLiteral("eve"), afterTheWait);
            const auto approvals = desk->docket().load(ref)->approvals;
            return std::ranges::any_of(approvals, [](const Approval &a) { return a.by == u"ben"; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(approved(), 20000);

        QVERIFY(o.start(QStringLiteral("ana"), afterTheWait) && o.open(ref));
        o.prompt.paths = { folder };
        o.press("Ctrl+R");
        QTRY_COMPARE_WITH_TIMEOUT(status(), QStringLiteral("released"), 30000);
    }
    void a_collector_is_given_its_task_and_the_paper_stands_under_letters()
    {
        Opened o;
        const auto ref = o.prepare([](Desk &desk) { return opened(desk, warrantFacts()); });
        QVERIFY(o.start() && o.open(ref));
        o.prompt.answers = { { { QStringLiteral("to"), QStringLiteral("cem") } } };
        o.press("Ctrl+Shift+I");
        const auto tasks = [&] {
            return o.office->ask([](Desk &desk) { return tasksOf(desk, QStringLiteral("cem")); })
                .result()
                .value_or(QList<TaskView>());
        };
        QTRY_COMPARE(tasks().size(), 1);
        QCOMPARE(tasks().first().task.accounts, accountsOf(o.window->findChild<CasePage *>()->chosen().view.c));
        QTRY_VERIFY(!o.window->findChild<CasePage *>()->chosen().view.c.letters.isEmpty());
        QCOMPARE(o.window->findChild<CasePage *>()->chosen().view.c.letters.last().kind, kindOfTask);
    }
    void what_is_withheld_and_why_is_seen_before_the_release()
    {
        Opened o;
        QString reason;
        const auto ref = o.prepare([&](Desk &desk) {
            const auto made = withDataAndNotice(desk, o.rehearsal);
            const auto again = collect(desk, made, // no warrant compels what is yet to come
                { .path = o.rehearsal.path(QStringLiteral("subscriber.csv")),
                    .category = QStringLiteral("L4_PEN"),
                    .account = QStringLiteral("email:pat@tenant.example"),
                    .quiet = true });
            const auto built = buildCasePacket(desk, made, { .folder = o.rehearsal.path(QStringLiteral("bag")) });
            if (!again || !built || built->withheld.size() != 1)
                qFatal("the packet could not be prepared");
            reason = built->withheld.first().reason;
            return made;
        });
        QVERIFY(o.start(QStringLiteral("ben"), afterTheWait) && o.open(ref));
        const auto said = [&](const QString &words) {
            const auto labels = o.window->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](QLabel *label) { return label->text().contains(words); });
        };
        QVERIFY(said(QStringLiteral("subscriber.csv (L4_PEN): ") + reason));
    }
    void a_released_packet_is_copied_as_a_folder_and_one_that_waits_is_refused_with_the_sentence()
    {
        Opened o;
        const auto folder = o.rehearsal.path(QStringLiteral("bag"));
        const auto ref = o.prepare([&](Desk &desk) {
            const auto made = withDataAndNotice(desk, o.rehearsal);
            if (!buildCasePacket(desk, made, { .folder = folder }))
                qFatal("the packet could not be built");
            return made;
        });
        const auto copied = [] {
            const auto *mime = QGuiApplication::clipboard()->mimeData();
            return mime != nullptr && mime->hasUrls() ? mime->urls().first().toLocalFile() : QString();
        };
        const auto copy = [&] {
            QGuiApplication::clipboard()->clear();
            auto *list = o.table("Packets");
            list->setCurrentIndex(list->model()->index(0, 0));
            QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
        };
        const auto message = [&] { return named<QLabel>(*o.window, QStringLiteral("Message"))->text(); };
        const auto manifest = [](const QString &packet) {
            QFile file(packet + QStringLiteral("/manifest-sha256.txt"));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };

        QVERIFY(o.start(QStringLiteral("ana"), afterTheWait) && o.open(ref));
        copy();
        QTRY_VERIFY2_WITH_TIMEOUT(
            message().contains(QStringLiteral("may not be handed over")), qPrintable(message()), 30000);
        QVERIFY(copied().isEmpty());
        const auto ben = o.rehearsal.desk(QStringLiteral("ben"), afterTheWait);
        QVERIFY(approve(*ben, ref, QStringLiteral("release")));
        const auto ana = o.rehearsal.desk(QStringLiteral("ana"), afterTheWait);
        QVERIFY(releasePacket(*ana, ref, folder));

        QVERIFY(o.start(QStringLiteral("ana"), afterTheWait) && o.open(ref));
        copy();
        QTRY_VERIFY2_WITH_TIMEOUT(!copied().isEmpty(), qPrintable(message()), 30000);
        QVERIFY2(copied().endsWith(ref.text + QStringLiteral("-P1")), qPrintable(copied()));
        QVERIFY(!manifest(folder).isEmpty());
        QCOMPARE(manifest(copied()), manifest(folder));
        const auto entered = ana->docket().load(ref);
        QVERIFY(entered && entered->deliveries.isEmpty());
        const auto taken = [&] {
            const auto entries = ana->docket().entries(ref);
            return entries ? std::ranges::count(*entries, kind::packetCopied, &Entry::kind) : -1;
        };
        QCOMPARE(taken(), 1);
        const auto first = copied();
        const auto *history = o.table("Docket entries, newest first")->model();
        QTRY_VERIFY_WITH_TIMEOUT(
            history->index(0, 3).data().toString().contains(QStringLiteral("Copy of a packet")), 30000);
        QVERIFY(o.office->ask([](Desk &desk) { return desk.docket().info(); }).result()); // after the gates
        QCoreApplication::processEvents();
        copy();
        QCOMPARE(copied(), first); // it lies there still
        QCOMPARE(taken(), 1);
    }
    void a_place_drawn_on_a_page_is_marked_to_be_blacked_out()
    {
        Opened o;
        const auto ref = o.prepare([&](Desk &desk) {
            const auto made = opened(desk, warrantFacts());
            const auto pdf = printLetter({ QStringLiteral("Report"), QStringLiteral("Quillfeather was here") }, {});
            QFile file(o.rehearsal.path(QStringLiteral("report.pdf")));
            if (!pdf || !file.open(QIODevice::WriteOnly) || file.write(*pdf) < 0)
                qFatal("the export cannot be written");
            file.close();
            if (!collect(desk, made,
                    { .path = file.fileName(),
                        .category = QStringLiteral("L1_A"),
                        .account = QStringLiteral("email:pat@tenant.example") }))
                qFatal("the export cannot be collected");
            return made;
        });
        QVERIFY(o.start() && o.open(ref));
        PageCanvas *canvas = nullptr;
        const auto pictured = [&] {
            for (auto *one : o.window->findChildren<PageCanvas *>()) {
                if (!one->isBlank())
                    canvas = one;
            }
            return canvas != nullptr;
        };
        QTRY_VERIFY_WITH_TIMEOUT(pictured(), 20000);
        QTest::mousePress(canvas, Qt::LeftButton, {}, { 40, 40 });
        QTest::mouseMove(canvas, { 140, 90 });
        QTest::mouseRelease(canvas, Qt::LeftButton, {}, { 140, 90 });
        o.press("Ctrl+M"); // the form is asked, and nobody answers
        QVERIFY(!o.prompt.asked.isEmpty());
        const auto form = o.prompt.asked.last();
        const auto valueOf = [&](const char *id) {
            const auto at = std::ranges::find(form.fields, QLatin1String(id), &Field::id);
            return at == form.fields.end() ? QString() : at->value;
        };
        QCOMPARE(valueOf("rect").count(u','), 3);
        QVERIFY(!valueOf("document").isEmpty());
        o.prompt.answers
            = { { { QStringLiteral("document"), valueOf("document") }, { QStringLiteral("page"), QStringLiteral("1") },
                { QStringLiteral("rect"), valueOf("rect") }, { QStringLiteral("reason"), QStringLiteral("B-6") } } };
        o.press("Ctrl+M");
        const auto marks = [&] {
            const auto desk = o.rehearsal.desk(QStringLiteral("eve"), morning);
            return desk->docket().load(ref)->marks.size();
        };
        QTRY_COMPARE_WITH_TIMEOUT(marks(), 1, 20000);
    }
};
QTEST_MAIN(TestPacketWindow)
#include "tst_ui_packet.moc"
