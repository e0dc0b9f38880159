// SPDX-License-Identifier: Apache-2.0
// A collector is told what to fetch, and sees nothing else of the docket.
#include "ctl_run.h"
using namespace writdesk;
namespace {
const auto monday = u"2026-11-23T09:00:00-05:00"_s;

// An ordinary docket with one case, and a task of it for cem.
struct Office {
    Ctl ctl {};
    QString ref {};
    Ran as(const QString &who, const QString &words)
    {
        return ctl(u"--json --passphrase-file phrase --actor %1 "_s.arg(who) + words);
    }
    bool begins()
    {
        ctl.written(u"phrase"_s, "secret\n");
        auto fine = ctl.run({ u"docket"_s, u"new"_s, ctl.docket(), u"--no-encryption"_s }).status == 0
            && as(u"ana"_s, u"actor add ana --role administrator"_s).status == 0;
        for (const auto *person :
            { "ivy --role intake", "rea --role reviewer", "cem --role collector", "dan --role collector" })
            fine = fine && as(u"ana"_s, u"actor add "_s + QLatin1String(person)).status == 0;
        ref = as(u"ivy"_s, u"receive "_s + Ctl::paper(u"02-grand-jury-subpoena.pdf"_s)).text("case");
        return fine && as(u"ivy"_s, u"accept "_s + ref).status == 0;
    }
};
}

class tst_CtlTasks : public QObject {
    Q_OBJECT
    Office office {}; // making keys is slow: one docket, whose tests follow each other
private Q_SLOTS:
    void initTestCase() { QVERIFY(office.begins()); }
    void a_task_names_accounts_data_and_what_must_not_happen_and_not_who_asks()
    {
        CTL_STATUS(office.as(u"rea"_s, u"task %1 --collector cem --to task.pdf"_s.arg(office.ref)), 0);
        QVERIFY(QFileInfo(office.ctl.path(u"task.pdf"_s)).size() > 1000);
        const auto tasks = office.as(u"cem"_s, u"tasks"_s);
        CTL_STATUS(tasks, 0);
        QCOMPARE(tasks.lines.size(), 1);
        QCOMPARE(tasks.text("case"), office.ref);
        const auto shown = office.as(u"rea"_s, u"show "_s + office.ref);
        QStringList accounts;
        for (const auto &fact : shown.object().value(u"facts").toArray()) {
            const auto value = fact.toObject().value(u"value").toString();
            if (fact.toObject().value(u"name") == u"account"_s)
                accounts.append(value);
            else if (fact.toObject().value(u"name") == u"issuer"_s || fact.toObject().value(u"name") == u"signer"_s)
                QVERIFY(!tasks.out.contains(value.toUtf8()));
        }
        QVERIFY(!accounts.isEmpty());
        QCOMPARE(tasks.object().value(u"accounts").toArray().size(), accounts.size());
        QVERIFY(!tasks.object().value(u"categories").toArray().isEmpty());
    }
    void a_collector_sees_its_tasks_alone_data()
    {
        QTest::addColumn<QString>("words");
        for (const auto *words : { "show %1", "list", "search subpoena", "log", "log %1", "due", "check %1",
                 "export --format json --to x.json", "docket backup copy.writdesk", "retention", "tray",
                 "packet %1 build bag" })
            QTest::newRow(words) << QString::fromLatin1(words);
    }
    void a_collector_sees_its_tasks_alone()
    {
        QFETCH(QString, words);
        const auto refused = office.as(u"cem"_s, words.contains(u"%1") ? words.arg(office.ref) : words);
        CTL_STATUS(refused, 1);
        QVERIFY(refused.out.isEmpty());
        QVERIFY(refused.err.contains("sees its tasks alone"));
    }
    void another_collector_sees_no_task_of_his()
    {
        CTL_STATUS(office.as(u"rea"_s, u"task %1 --collector cem"_s.arg(office.ref)), 0);
        QVERIFY(office.as(u"dan"_s, u"tasks"_s).lines.isEmpty());
        QCOMPARE(office.as(u"rea"_s, u"tasks"_s).lines.size(), 1);
    }
    void what_was_handed_over_is_counted_and_a_closed_case_asks_for_nothing()
    {
        CTL_STATUS(office.as(u"rea"_s, u"task %1 --collector cem"_s.arg(office.ref)), 0);
        const auto account = office.as(u"cem"_s, u"tasks"_s).object().value(u"accounts").toArray().first().toString();
        office.ctl.written(u"name.csv"_s, "name\nBob\n");
        CTL_STATUS(office.as(u"cem"_s,
                       u"collect %1 name.csv --category L1_A --account %2 --confirm-quiet"_s.arg(office.ref, account)),
            0);
        QCOMPARE(office.as(u"cem"_s, u"tasks"_s).object().value(u"collected").toInt(), 1);
        CTL_STATUS(office.as(u"rea"_s, u"close %1 --reason withdrawn"_s.arg(office.ref)), 0);
        QVERIFY(office.as(u"cem"_s, u"tasks"_s).lines.isEmpty());
    }
    void a_task_for_nobody_or_of_nothing_is_refused()
    {
        CTL_STATUS(office.as(u"rea"_s, u"task %1"_s.arg(office.ref)), 2);
        CTL_STATUS(office.as(u"rea"_s, u"task %1 --collector ivy"_s.arg(office.ref)), 1);
        CTL_STATUS(office.as(u"cem"_s, u"task %1 --collector cem"_s.arg(office.ref)), 1);
        const Ctl ctl;
        QVERIFY(ctl.rehearsal(monday));
        const auto ref = ctl.at(monday, u"receive "_s + Ctl::paper(u"02-grand-jury-subpoena.pdf"_s)).text("case");
        CTL_STATUS(ctl.at(monday, u"task %1 --collector cem"_s.arg(ref)), 1); // nobody accepted an account
        CTL_STATUS(ctl.at(monday, u"state %1 instrument=INFORMAL account=email:x@y.example"_s.arg(ref)), 0);
        CTL_STATUS(ctl.at(monday, u"task %1 --collector cem"_s.arg(ref)), 1); // nothing may go out
    }
};
QTEST_GUILESS_MAIN(tst_CtlTasks)
#include "tst_ctl_tasks.moc"
