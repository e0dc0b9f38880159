// SPDX-License-Identifier: Apache-2.0
// What is over and notices to many, in the window: files due for erasure, and campaigns from letter to result.
#include "campaign_page.h"
#include "retention_desk.h"
#include "retention_page.h"
#include "window_fixture.h"
#include <QDir>
#include <QProgressBar>
using namespace writdesk;
using namespace Qt::StringLiterals;
namespace {
const auto over = u"2033-12-01T09:00:00-05:00"_s;

template <class Page> bool turnTo(Opened &o, const char *keys)
{
    QSignalSpy shown(o.window->findChild<Page *>(), &Page::shown);
    o.press(keys);
    return !shown.isEmpty() || shown.wait(20000);
}
QString cell(QTableView *table, int column, int row = 0)
{
    return table->model()->index(row, column).data().toString();
}

void trigger(Opened &o, const QString &words)
{
    for (auto *action : o.window->actions()) {
        if (action->text().remove(u'&').remove(u'…') == words && action->isEnabled())
            action->trigger();
    }
}
CaseRef closedCase(Desk &desk)
{
    const auto ref = opened(desk, { u"instrument=FOREIGN_DIRECT"_s, u"account=email:pat@tenant.example"_s });
    return closeCase(desk, ref, u"turned away"_s) ? ref : CaseRef();
}
QString written(const Opened &o, const QString &name, const QByteArray &bytes)
{
    QFile file(o.rehearsal.path(name));
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? file.fileName() : QString();
}
}
class TestWindowOver : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_file_is_proposed_approved_by_another_and_erased_with_a_certificate()
    {
        Opened o;
        const auto ref = o.prepare(closedCase);
        QVERIFY(!ref.isEmpty() && o.start(u"ana"_s, over) && turnTo<RetentionPage>(o, "Ctrl+Shift+E"));
        auto *files = o.table("Files of closed cases");
        QVERIFY(files->hasFocus());
        QCOMPARE(cell(files, FileTable::CaseColumn), ref.text);
        QCOMPARE(cell(files, FileTable::StateColumn), u"! due"_s);
        o.prompt.answers = { { { u"reason"_s, u"its time is over"_s } } };
        trigger(o, u"Propose an erasure"_s);
        QTRY_COMPARE_WITH_TIMEOUT(cell(files, FileTable::StateColumn), u"! proposed"_s, 20000);

        QVERIFY(o.start(u"ben"_s, over) && turnTo<RetentionPage>(o, "Ctrl+Shift+E"));
        files = o.table("Files of closed cases");
        QVERIFY(cell(files, FileTable::WaitsColumn).startsWith(u"ana"_s));
        o.prompt.answers = { Answers() };
        trigger(o, u"Approve an erasure"_s);
        QTRY_COMPARE_WITH_TIMEOUT(cell(files, FileTable::StateColumn), u"✓ approved"_s, 20000);

        QVERIFY(o.start(u"ana"_s, over) && turnTo<RetentionPage>(o, "Ctrl+Shift+E"));
        files = o.table("Files of closed cases");
        const auto certificate = o.rehearsal.path(u"certificate.pdf"_s);
        o.prompt.answers = { Answers() };
        o.prompt.paths = { certificate };
        trigger(o, u"Erase the case"_s);
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(certificate), 30000);
        QTRY_COMPARE_WITH_TIMEOUT(files->model()->rowCount(), 0, 20000);
        QVERIFY(o.open(ref));
        QCOMPARE(o.rehearsal.desk(u"ana"_s, over)->docket().load(ref)->status, u"erased"_s);
    }
    void what_stands_in_the_way_of_an_erasure_is_said_and_nothing_is_entered()
    {
        Opened o;
        o.prepare([](Desk &desk) {
            const auto ref = closedCase(desk);
            const auto other = opened(desk, { u"instrument=PRES_2703F_RENEW"_s });
            return linkCases(desk, other, ref, u"renewal"_s) ? ref : CaseRef();
        });
        QVERIFY(o.start(u"ana"_s, over) && turnTo<RetentionPage>(o, "Ctrl+Shift+E"));
        QVERIFY(cell(o.table("Files of closed cases"), FileTable::WaitsColumn).contains(u"linked to it"_s));
    }
    void a_case_is_closed_from_the_keyboard_with_a_reason()
    {
        Opened o;
        const auto ref = o.prepare([](Desk &desk) { return opened(desk, { u"instrument=FOREIGN_DIRECT"_s }); });
        QVERIFY(o.start() && o.open(ref));
        o.prompt.answers = { { { u"reason"_s, u"turned away"_s } } };
        o.press("Ctrl+Shift+C");
        const auto status = [&] { return o.rehearsal.desk(u"ana"_s, morning)->docket().load(ref)->status; };
        QTRY_COMPARE_WITH_TIMEOUT(status(), u"closed"_s, 20000);
    }
    void a_campaign_is_opened_written_with_progress_and_its_results_entered()
    {
        Opened o;
        QVERIFY(o.rehearsal.create(morning) && o.start() && turnTo<CampaignPage>(o, "Ctrl+Shift+M"));
        auto *campaigns = o.table("Campaigns");
        auto *people = o.table("Recipients");
        QByteArray list = "recipient,name\n,Nobody\n";
        for (int i = 0; i < 25; ++i)
            list += "person" + QByteArray::number(i) + ",Name\n";
        o.prompt.answers = { { { u"title"_s, u"News"_s } } };
        o.prompt.paths = { written(o, u"letter.md"_s, "Dear {{name}}"), written(o, u"people.csv"_s, list) };
        trigger(o, u"New campaign"_s);
        QTRY_COMPARE_WITH_TIMEOUT(campaigns->model()->rowCount(), 1, 20000);
        QTRY_COMPARE_WITH_TIMEOUT(people->model()->rowCount(), 26, 20000); // every row, the refused one too
        QCOMPARE(cell(people, RecipientTable::StateColumn), u"✕ refused"_s);
        QCOMPARE(cell(campaigns, CampaignTable::RecipientsColumn), u"25"_s);

        QSignalSpy progress(o.window->findChild<CampaignActs *>(), &CampaignActs::progressed);
        const auto folder = o.rehearsal.path(u"letters"_s);
        o.prompt.answers = { { { u"as"_s, u"pdf"_s } } };
        o.prompt.paths = { folder };
        trigger(o, u"Write the campaign's letters"_s);
        QTRY_VERIFY_WITH_TIMEOUT(QDir(folder).exists(), 60000);
        QTRY_COMPARE_WITH_TIMEOUT(cell(campaigns, CampaignTable::StatusColumn), u"campaign, written"_s, 20000);
        QVERIFY(progress.size() > 3);
        QCOMPARE(QDir(folder).entryList({ u"*.pdf"_s }).size(), 25);

        trigger(o, u"The campaign's letters were sent"_s);
        QTRY_COMPARE_WITH_TIMEOUT(cell(campaigns, CampaignTable::SentColumn), u"25"_s, 20000);
        o.prompt.paths = { written(o, u"results.csv"_s, "recipient,state\nperson3,bounced\n") };
        trigger(o, u"Results from a file"_s);
        QTRY_COMPARE_WITH_TIMEOUT(cell(campaigns, CampaignTable::BouncedColumn), u"1"_s, 20000);
        QTRY_COMPARE_WITH_TIMEOUT(cell(people, RecipientTable::StateColumn), u"✓ entered"_s, 20000);
    }
    void letters_that_are_stopped_go_on_in_the_same_folder()
    {
        Opened o;
        QVERIFY(o.rehearsal.create(morning) && o.start() && turnTo<CampaignPage>(o, "Ctrl+Shift+M"));
        QByteArray list = "recipient\n";
        for (int i = 0; i < 60; ++i)
            list += "person" + QByteArray::number(i) + '\n';
        o.prompt.answers = { { { u"title"_s, u"News"_s } } };
        o.prompt.paths = { written(o, u"letter.md"_s, "Dear {{recipient}}"), written(o, u"people.csv"_s, list) };
        trigger(o, u"New campaign"_s);
        QTRY_COMPARE_WITH_TIMEOUT(o.table("Campaigns")->model()->rowCount(), 1, 20000);
        auto *acts = o.window->findChild<CampaignActs *>();
        const auto stopping = connect(acts, &CampaignActs::progressed, acts, [acts](int done, int) {
            if (done > 0)
                acts->stop();
        });
        const auto folder = o.rehearsal.path(u"letters"_s);
        const auto write = [&] {
            o.prompt.answers = { { { u"as"_s, u"pdf"_s } } };
            o.prompt.paths = { folder };
            QSignalSpy ended(acts, &CampaignActs::progressed);
            trigger(o, u"Write the campaign's letters"_s);
            return QTest::qWaitFor([&] { return !ended.isEmpty() && ended.last().last().toInt() == 0; }, 60000);
        };
        QVERIFY(write());
        QVERIFY(!QDir(folder).exists() && QDir(folder + u".part"_s).exists());
        disconnect(stopping);
        QVERIFY(write());
        QCOMPARE(QDir(folder).entryList({ u"*.pdf"_s }).size(), 60);
    }
};
QTEST_MAIN(TestWindowOver)
#include "tst_window_over.moc"
