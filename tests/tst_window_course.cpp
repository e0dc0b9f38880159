// SPDX-License-Identifier: Apache-2.0
// Long work in the window: how far it is stands in the frame, a button stops it, and what was stopped leaves nothing.
#include "long_work.h"
#include "window_fixture.h"
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSemaphore>
using namespace writdesk;
namespace {
constexpr int size = 3 * 1024 * 1024; // several pieces

const Answers collectFiles { { QStringLiteral("category"), QStringLiteral("L1_A") },
    { QStringLiteral("account"), QStringLiteral("email:pat@tenant.example") },
    { QStringLiteral("from"), QStringLiteral("folder") }, { QStringLiteral("tool"), QStringLiteral("export 1.0") } };

QString written(const Rehearsal &rehearsal)
{
    const auto folder = rehearsal.path(QStringLiteral("export"));
    for (const auto *name : { "one.bin", "two.bin" }) {
        QFile file(folder + u'/' + QLatin1String(name));
        if (!QDir().mkpath(folder) || !file.open(QIODevice::WriteOnly) || file.write(QByteArray(size, name[0])) != size)
            qFatal("the export cannot be written");
    }
    return folder;
}

CaseRef withData(Desk &desk, const Rehearsal &rehearsal)
{
    const auto ref = warrant(desk);
    if (!collect(desk, ref,
            { .path = written(rehearsal),
                .category = QStringLiteral("L1_A"),
                .account = QStringLiteral("email:pat@tenant.example") }))
        qFatal("the export cannot be collected");
    return ref;
}

// The docket's lane does nothing else until `free` is released.
void occupy(Office &office, QSemaphore &free)
{
    office.ask([&free](Desk &) -> Result<int> {
        free.acquire();
        return 0;
    });
}

struct Frame {
    explicit Frame(Opened &o)
        : stop(named<QPushButton>(*o.window, QStringLiteral("Stop the work under way")))
        , message(named<QLabel>(*o.window, QStringLiteral("Message")))
    {
    }
    bool says(const QString &words) const { return message != nullptr && message->text().contains(words); }
    QPushButton *stop;
    QLabel *message;
};
const auto stopped = QStringLiteral("It was stopped, and nothing was left behind.");
}

class TestWindowCourse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_collection_that_is_stopped_leaves_nothing_in_the_docket()
    {
        Opened o;
        const auto ref = o.prepare([](Desk &desk) { return warrant(desk); });
        QVERIFY(o.start() && o.open(ref));
        const Frame frame(o);
        QVERIFY(frame.stop && !frame.stop->isVisible());
        QSemaphore free;
        occupy(*o.office, free);
        o.prompt.answers = { collectFiles };
        o.prompt.paths = { written(o.rehearsal) };
        o.press("Ctrl+I");
        QVERIFY(frame.stop->isVisible()); // while it waits for other work, too
        QTest::keyClick(frame.stop, Qt::Key_Space);
        QVERIFY(!frame.stop->isEnabled());
        free.release();
        QTRY_VERIFY_WITH_TIMEOUT(frame.says(stopped), 20000);
        QVERIFY(!frame.stop->isVisible());
        const auto desk = o.rehearsal.desk(QStringLiteral("eve"), morning);
        QVERIFY(std::ranges::none_of(
            desk->docket().load(ref)->documents, [](const Document &d) { return d.kind == u"collected"; }));
        QCOMPARE(*desk->docket().orphans(), 0);
    }
    void a_window_that_closes_stops_its_long_work_and_leaves_nothing()
    {
        Opened o;
        const auto ref = o.prepare([](Desk &desk) { return warrant(desk); });
        QVERIFY(o.start() && o.open(ref));
        QSemaphore free;
        occupy(*o.office, free);
        o.prompt.answers = { collectFiles };
        o.prompt.paths = { written(o.rehearsal) };
        o.press("Ctrl+I");
        o.window.reset();
        free.release();
        o.office.reset(); // waits for what is under way
        const auto desk = o.rehearsal.desk(QStringLiteral("eve"), morning);
        QVERIFY(std::ranges::none_of(
            desk->docket().load(ref)->documents, [](const Document &d) { return d.kind == u"collected"; }));
        QCOMPARE(*desk->docket().orphans(), 0);
    }
    void a_packet_that_is_stopped_leaves_no_folder()
    {
        Opened o;
        const auto ref = o.prepare([&](Desk &desk) { return withData(desk, o.rehearsal); });
        QVERIFY(o.start() && o.open(ref));
        const Frame frame(o);
        QSemaphore free;
        occupy(*o.office, free);
        const auto folder = o.rehearsal.path(QStringLiteral("bag"));
        o.prompt.paths = { folder };
        o.press("Ctrl+B");
        QTest::keyClick(frame.stop, Qt::Key_Space);
        free.release();
        QTRY_VERIFY_WITH_TIMEOUT(frame.says(stopped), 20000);
        QVERIFY(!QFile::exists(folder));
        QVERIFY(!QFile::exists(folder + QStringLiteral(".partial")));
        QVERIFY(o.rehearsal.desk(QStringLiteral("eve"), morning)->docket().load(ref)->packets.isEmpty());
    }
    void how_far_the_work_is_stands_in_the_frame_and_goes_when_it_ends()
    {
        Opened o;
        const auto ref = o.prepare([](Desk &desk) { return warrant(desk); });
        QVERIFY(o.start() && o.open(ref));
        const Frame frame(o);
        QSemaphore free;
        occupy(*o.office, free);
        o.prompt.answers = { collectFiles };
        o.prompt.paths = { written(o.rehearsal) };
        o.press("Ctrl+I");
        auto *work = o.window->findChild<LongWork *>();
        QVERIFY(work != nullptr);
        QSignalSpy steps(work, &LongWork::progressed);
        free.release();
        QTRY_VERIFY_WITH_TIMEOUT(!frame.stop->isVisible(), 20000);
        QVERIFY(!steps.isEmpty());
        for (const auto &step : steps) {
            QVERIFY(!step.at(0).toString().isEmpty());
            QVERIFY(step.at(1).toLongLong() <= step.at(2).toLongLong());
            QCOMPARE(step.at(2).toLongLong(), 2LL * size);
        }
        QTRY_VERIFY(frame.says(QStringLiteral("Collected.")));
    }
};
QTEST_MAIN(TestWindowCourse)
#include "tst_window_course.moc"
