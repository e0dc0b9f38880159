// SPDX-License-Identifier: Apache-2.0
// A great packet at the terminal: stopped by Ctrl+C, killed, and gone on with.
#include "ctl_run.h"
#include <QDir>
#include <QFileInfo>
#include <csignal>
using namespace writdesk;
namespace {
const auto friday = u"2026-11-20T10:00:00-05:00"_s;
constexpr qint64 great = 160 << 20; // bytes: long enough to be stopped in the middle

QString prepared(const Ctl &ctl)
{
    if (!ctl.rehearsal(friday))
        return {};
    const auto ref = ctl.at(friday, u"receive "_s + Ctl::paper(u"01-federal-warrant.pdf"_s)).text("case");
    QDir().mkpath(ctl.path(u"export"_s));
    ctl.written(u"export/a.txt"_s, "small\n");
    QFile file(ctl.path(u"export/b.bin"_s));
    const auto made = file.open(QIODevice::WriteOnly) && file.resize(great);
    const auto collect = u"collect %1 export --category L1_A --account email:m.halloran@halloran-freight.example"_s;
    return made && ctl.at(friday, u"accept "_s + ref).status == 0 && ctl.at(friday, collect.arg(ref)).status == 0
        ? ref
        : QString();
}

// Begins to build, and sends the signal once the great file grows.
std::unique_ptr<QProcess> interrupted(const Ctl &ctl, const QString &ref, int signal)
{
    auto process = ctl.started({ u"--now"_s, friday, u"packet"_s, ref, u"build"_s, u"bag"_s });
    const QDir exhibits(ctl.path(u"bag.partial/growing/data/exhibits"_s));
    const auto grows = [&] { return !exhibits.entryList({ u"*b.bin"_s }).isEmpty(); };
    while (!grows() && process->state() != QProcess::NotRunning)
        process->waitForFinished(5);
    kill(pid_t(process->processId()), signal);
    process->waitForFinished();
    return process;
}
}
class tst_CtlCourse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ctrl_c_leaves_nothing_and_a_kill_nothing_that_looks_finished_and_the_same_command_goes_on()
    {
        const Ctl ctl;
        const auto ref = prepared(ctl);
        QVERIFY(!ref.isEmpty());
        const auto stopped = interrupted(ctl, ref, SIGINT);
        QCOMPARE(stopped->exitStatus(), QProcess::NormalExit);
        QCOMPARE(stopped->exitCode(), 1);
        QVERIFY(!QFileInfo::exists(ctl.path(u"bag"_s)) && !QFileInfo::exists(ctl.path(u"bag.partial"_s)));

        const auto killed = interrupted(ctl, ref, SIGKILL);
        QCOMPARE(killed->exitStatus(), QProcess::CrashExit);
        QVERIFY(!QFileInfo::exists(ctl.path(u"bag"_s)) && QFileInfo::exists(ctl.path(u"bag.partial"_s)));
        CTL_STATUS(ctl(u"packet verify bag.partial/growing"_s), 4);
        CTL_STATUS(ctl.at(friday, u"packet %1 release bag"_s.arg(ref)), 1); // no entry speaks of a packet

        const auto built = ctl.at(friday, u"packet %1 build bag"_s.arg(ref));
        CTL_STATUS(built, 0);
        QVERIFY2(built.err.contains("cut off") && built.err.contains("kept: 1"), built.err.constData());
        QVERIFY(!QFileInfo::exists(ctl.path(u"bag.partial"_s)));
        CTL_STATUS(ctl(u"packet verify bag"_s), 0);
        CTL_STATUS(ctl.at(friday, u"packet %1 rebuild again"_s.arg(ref)), 0); // in one go, to the byte
        CTL_STATUS(ctl(u"docket verify"_s), 0);
    }
    void a_collection_that_is_cut_off_leaves_no_entry_and_its_half_goes_with_the_next_one()
    {
        const Ctl ctl;
        const auto ref = prepared(ctl);
        QVERIFY(!ref.isEmpty());
        const auto sizeOfDocket = [&] { return QFileInfo(ctl.docket()).size(); };
        const auto before = ctl.at(friday, u"log "_s + ref).lines.size();
        QFile other(ctl.path(u"c.bin"_s));
        QVERIFY(other.open(QIODevice::WriteOnly) && other.resize(great + 1));
        const QStringList collect { u"--now"_s, friday, u"collect"_s, ref, u"c.bin"_s, u"--category"_s, u"L1_A"_s,
            u"--account"_s, u"email:m.halloran@halloran-freight.example"_s };
        const auto was = sizeOfDocket();
        const auto process = ctl.started(collect);
        const QFileInfo journal(ctl.docket() + u"-wal"_s);
        const auto grows = [&] { return QFileInfo(journal.filePath()).size() > (8 << 20); };
        while (!grows() && process->state() != QProcess::NotRunning)
            process->waitForFinished(5);
        process->kill();
        process->waitForFinished();
        QCOMPARE(process->exitStatus(), QProcess::CrashExit);
        QCOMPARE(ctl.at(friday, u"log "_s + ref).lines.size(), before);
        CTL_STATUS(ctl(u"docket verify"_s), 0);
        CTL_STATUS(ctl.run(collect), 0);
        QVERIFY(sizeOfDocket() < was + great * 3 / 2); // the half that was left made place for the whole
    }
};
QTEST_GUILESS_MAIN(tst_CtlCourse)
#include "tst_ctl_course.moc"
