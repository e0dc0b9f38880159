// SPDX-License-Identifier: Apache-2.0
// A docket that does not open, on the command line: one sentence with the way out, and the status of the contract.
#include "bad_dockets.h"
#include "ctl_run.h"
using namespace writdesk;
namespace {
const auto monday = u"2026-11-23T09:00:00-05:00"_s;
// One sentence that names the file or its folder and says what to do; nothing on stdout.
void explained(const Ran &ran, int status, const QByteArray &way)
{
    CTL_STATUS(ran, status);
    QCOMPARE(ran.complaints(), 1);
    QCOMPARE(ran.err.count('\n'), 1);
    QVERIFY2(ran.err.contains(way), ran.err.constData());
    QVERIFY(ran.out.isEmpty());
}
}
class tst_CtlUnopened : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void one_that_another_process_holds_names_that_process()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        const Holder other(ctl.docket());
        QVERIFY(other.holds());
        const auto ran = ctl(u"docket head"_s);
        explained(ran, 1, "then try again");
        QVERIFY2(ran.err.contains(other.name().toUtf8()), ran.err.constData());
    }
    void one_of_a_newer_program_asks_for_that_program()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday) && makeNewer(ctl.docket()));
        explained(ctl(u"list"_s), 1, "Install that version");
    }
    void a_damaged_one_asks_for_a_backup()
    {
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday) && overwrite(ctl.docket(), 0, QByteArray(2'000, '\xa5')));
        explained(ctl(u"list"_s), 4, "restore a backup");
    }
    void one_that_may_not_be_written_asks_for_the_right_or_a_backup()
    {
        Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        const Unwritable docket(ctl.docket(), ctl.path({}));
        QVERIFY(docket.is());
        QVERIFY(ctl.runAs(somebody));
        explained(ctl(u"list"_s), 1, "Ask whoever keeps it");
        explained(ctl(u"remind"_s), 1, "may not be written by you");
    }
    void one_on_a_network_file_system_asks_for_a_local_disk()
    {
        Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        ctl.set(u"LD_PRELOAD"_s, QStringLiteral(NETWORK_DISK));
        ctl.set(u"ASAN_OPTIONS"_s, u"verify_asan_link_order=0"_s);
        explained(ctl(u"list"_s), 1, "Choose a local disk");
        explained(ctl(u"docket new other.writdesk --rehearsal"_s), 1, "Choose a local disk");
        QVERIFY(!QFile::exists(ctl.path(u"other.writdesk"_s)));
    }
    void one_that_is_missing_asks_for_its_name_or_a_new_one()
    {
        const Ctl ctl;
        explained(ctl(u"list"_s), 1, "Check its name, or make a new one");
        explained(ctl(u"docket doctor"_s), 1, "There is no docket");
    }
};
int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (isHolder())
        return hold(QCoreApplication::arguments().value(2));
    tst_CtlUnopened test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_ctl_unopened.moc"
