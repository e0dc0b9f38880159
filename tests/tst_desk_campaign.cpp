// SPDX-License-Identifier: Apache-2.0
// Campaigns: who is a recipient, that the letters say nothing of any case, that nothing half made looks finished.
#include "campaign_desk.h"
#include "desk_fixture.h"
#include "retention_desk.h"
#include "sha256.h"
#include <QDir>
using namespace writdesk;
using namespace Qt::StringLiterals;
namespace {
const auto start = u"2026-11-20T08:00:00-05:00"_s;
const auto morning = u"2026-11-23T09:00:00-05:00"_s;
const auto nextDay = u"2026-11-24T09:00:00-05:00"_s;
const QByteArray letter = "## A change of ownership\n\nDear {{name}},\n\nfrom 1 March 2027 another company answers for "
                          "your account {{recipient}}. Write to {{contact}}.\n\n{{entity}}, {{date}}\n";
const QByteArray people = "recipient,to,name\n"
                          "email:a@x.example,a@x.example,Ada\n"
                          "email:b@x.example,b@x.example,Ben\n"
                          "phone:+12025550143,,Cy\n";

template <class T> QString said(const Result<T> &result)
{
    return result ? QString()
                  : result.error().sentence + u' ' + ids(result.error().blocks).join(u',') + result.error().detail;
}
#define DONE(result)                                                                                                   \
    do {                                                                                                               \
        const auto &answer = (result);                                                                                 \
        QVERIFY2(answer.has_value(), qPrintable(said(answer)));                                                        \
    } while (false)

struct Office {
    Rehearsal office {};
    Office()
    {
        if (!office.create(start))
            qFatal("no docket");
    }
    std::unique_ptr<Desk> desk(const QString &who = u"ana"_s, const QString &at = morning) const
    {
        return office.desk(who, at);
    }
    Result<CampaignOpened> open(const QByteArray &csv = people, const QByteArray &text = letter) const
    {
        return openCampaign(*desk(), { u"News of your account"_s, text, csv });
    }
    CaseRef opened() const
    {
        const auto campaign = open();
        if (!campaign)
            qFatal("%s", qPrintable(said(campaign)));
        return campaign->ref;
    }
    Result<Case> write(
        const CaseRef &ref, const QString &folder, LetterForm form = LetterForm::Pdf, const QString &at = morning) const
    {
        auto ana = desk(u"ana"_s, at);
        auto writing = CampaignWriting::begin(*ana, ref, office.path(folder), form);
        const auto more = writing ? writing->more(*ana, writing->of()) : Result<>(asFailure(writing));
        return more ? writing->end(*ana) : asFailure(more);
    }
    QStringList filesIn(const QString &folder) const
    {
        return QDir(office.path(folder)).entryList(QDir::Files, QDir::Name);
    }
    QByteArray bytes(const QString &path) const
    {
        QFile file(office.path(path));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

QString textOf(Desk &desk, const QByteArray &pdf)
{
    const auto paper = desk.reader().read(pdf, u"letter.pdf"_s);
    QString text;
    for (const auto &page : paper ? paper->pages : QList<Page>())
        text += writdesk::textOf(page) + u'\n';
    return text;
}
}

class tst_DeskCampaign : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void every_row_is_told_what_became_of_it_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("fate");
        QTest::addColumn<QString>("because");
        const auto row = [](const char *name, const char *line, const char *fate, const char *because) {
            QTest::newRow(name) << QByteArray(line) << QString::fromLatin1(fate) << QString::fromLatin1(because);
        };
        row("whole", "email:d@x.example,d@x.example,Dot", "recipient", "");
        row("without an address", "phone:+12025550144,,Dot", "recipient", "");
        row("named by the address alone", ",d@x.example,Dot", "recipient", "");
        row("the same again", "email:a@x.example,a@x.example,Ada", "duplicate", "row 1");
        row("the same in other letters", "  EMAIL:a@x.example ,,Ada", "duplicate", "row 1");
        row("the same address under another name", "email:e@x.example,b@X.Example,Eve", "duplicate", "row 2");
        row("without a name", "email:d@x.example,d@x.example,", "refused", "needs name");
        row("nobody", ",,Dot", "refused", "names nobody");
        row("no address", "email:d@x.example,d at x,Dot", "refused", "no mail address");
        row("two addresses", "email:d@x.example,\"d@x.example, e@x.example\",Dot", "refused", "no mail address");
        row("a cell too many", "email:d@x.example,d@x.example,Dot,", "refused", "4 cells");
        row("an open quote", "email:d@x.example,\"d@x.example,Dot", "refused", "quote");
        row("a formula, guarded", "email:d@x.example,d@x.example,'=Dot", "recipient", "");
    }
    void every_row_is_told_what_became_of_it()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, fate);
        QFETCH(QString, because);
        const Office office;
        const auto campaign = office.open(people + row + '\n');
        DONE(campaign);
        QCOMPARE(campaign->rows.size(), 4);
        QCOMPARE(campaign->rows.last().row, 4);
        QCOMPARE(campaign->rows.last().fate, fate);
        QVERIFY2(campaign->rows.last().because.contains(because), qPrintable(campaign->rows.last().because));
        const auto c = *office.desk()->docket().load(campaign->ref);
        QCOMPARE(c.campaign.first().states.size(), fate == u"recipient" ? 4 : 3);
        QCOMPARE(c.campaign.first().refused, fate == u"refused" ? 1 : 0); // as the opening counted them
        QCOMPARE(campaign->count(u"refused"), c.campaign.first().refused);
    }
    void a_letter_that_cannot_be_the_same_to_all_is_refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("why");
        QTest::newRow("empty") << QByteArray(" \n") << u"empty"_s;
        QTest::newRow("a column nobody has") << QByteArray("Dear {{surname}}") << u"surname"_s;
        QTest::newRow("a picture") << QByteArray("![logo](logo.png)") << u"picture"_s;
        QTest::newRow("a value as markup") << QByteArray("Dear {{{name}}}") << u"as words"_s;
        QTest::newRow("a value as markup, spelt otherwise") << QByteArray("Dear {{& name}}") << u"as words"_s;
        QTest::newRow("a part of another letter") << QByteArray("{{> _closing}}") << u"as words"_s;
        QTest::newRow("an open brace") << QByteArray("Dear {{name") << u"brace"_s;
    }
    void a_letter_that_cannot_be_the_same_to_all_is_refused()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, why);
        const Office office;
        const auto campaign = office.open(people, text);
        QVERIFY(!campaign);
        QVERIFY2(campaign.error().sentence.contains(why), qPrintable(campaign.error().sentence));
        QVERIFY(openCampaigns(*office.desk())->isEmpty());
    }
    void a_campaign_is_a_case_without_a_demand_in_which_nothing_is_due()
    {
        const Office office;
        auto desk = office.desk();
        const auto c = *desk->docket().load(office.opened());
        QVERIFY(c.demands.isEmpty() && !c.process && c.judgement.findings.isEmpty());
        QVERIFY(!nextDue(c, desk->now()));
        QCOMPARE(c.status, u"campaign"_s);
        const auto row = desk->docket().list({ .filter = u"news of your account"_s })->value(0);
        QCOMPARE(row.instrument, u"CAMPAIGN"_s);
        QCOMPARE(row.issuer, u"News of your account"_s); // it stands among the cases by its title
        QCOMPARE(desk->docket().search(u"news"_s)->size(), 1);
        QCOMPARE(desk->docket().rebuildCheck().value(), QStringList());
        DONE(desk->docket().verify());
    }
    void who_must_not_be_told_of_a_demand_is_a_recipient_like_anybody_else()
    {
        const Office office;
        auto desk = office.desk();
        const auto gagged = writdesk::opened(*desk, warrantFacts() << u"account=email:a@x.example"_s);
        DONE(addGag(*desk, gagged, { .source = GagSource::Order, .furtherOrder = true }));
        QVERIFY(!blocksOfNotice(*desk, *desk->docket().load(gagged)).isEmpty());
        const auto campaign = office.open();
        DONE(campaign);
        QCOMPARE(campaign->count(u"recipient"), 3);
        DONE(office.write(campaign->ref, u"letters"_s));
        QVERIFY(textOf(*desk, office.bytes(u"letters/%1-000001.pdf"_s.arg(campaign->ref.text))).contains(u"Ada"_s));
        QVERIFY(!blocksOfNotice(*desk, *desk->docket().load(gagged)).isEmpty()); // and was told nothing of the demand
        QVERIFY(!wasTold(*desk->docket().load(gagged), u"email:a@x.example"_s));
    }
    void a_letter_or_row_that_names_a_case_is_refused()
    {
        const Office office;
        auto desk = office.desk();
        const auto ref = writdesk::opened(*desk, warrantFacts());
        for (const auto &text : { "Dear {{name}}, in 26-MJ-1201 we told nobody", "Dear {{name}}, see REF" }) {
            const auto named = office.open(people, QByteArray(text).replace("REF", ref.text.toLower().toUtf8()));
            QVERIFY(!named);
            QVERIFY2(named.error().sentence.contains(u"says nothing of any case"_s), qPrintable(said(named)));
        }
        QVERIFY(!openCampaign(*desk, { u"About "_s + ref.text, letter, people }));
        const auto campaign = office.open(
            people + "email:d@x.example,d@x.example,26-mj-1201\nemail:e@x.example,," + ref.text.toUtf8() + '\n');
        DONE(campaign);
        QCOMPARE(campaign->rows.at(3).fate, u"refused"_s);
        QCOMPARE(campaign->rows.at(4).fate, u"refused"_s);
        QCOMPARE(campaign->count(u"recipient"), 3);
    }
    void each_recipient_gets_a_letter_of_his_own_under_a_neutral_name()
    {
        const Office office;
        const auto ref = office.opened();
        const auto c = office.write(ref, u"letters"_s, LetterForm::Both);
        DONE(c);
        QCOMPARE(c->status, u"campaign_written"_s);
        const auto stem = ref.text + u"-00000"_s;
        const QStringList files { stem + u"1.eml"_s, stem + u"1.pdf"_s, stem + u"2.eml"_s, stem + u"2.pdf"_s,
            stem + u"3.pdf"_s, u"campaign.json"_s, u"letters.csv"_s };
        auto found = office.filesIn(u"letters"_s);
        found.sort();
        QCOMPARE(found, files);
        auto desk = office.desk();
        const auto second = textOf(*desk, office.bytes(u"letters/"_s + stem + u"2.pdf"_s));
        QVERIFY2(second.contains(u"Ben"_s) && second.contains(u"23 November 2026"_s), qPrintable(second));
        QVERIFY(!second.contains(u"Ada"_s));
        QVERIFY(office.bytes(u"letters/"_s + stem + u"1.eml"_s).contains("To: a@x.example"));
        const auto list = office.bytes(u"letters/letters.csv"_s);
        QVERIFY(list.contains(sha256Hex(office.bytes(u"letters/"_s + stem + u"3.pdf"_s)).toUtf8()));
        QCOMPARE(c->campaign.first().manifest.text, sha256Hex(list));
        QVERIFY(!list.contains("Ada"));
    }
    void writing_that_was_cut_off_goes_on_where_it_ended_and_looks_unfinished_until_then()
    {
        const Office office;
        const auto ref = office.opened();
        auto ana = office.desk();
        {
            auto writing = CampaignWriting::begin(*ana, ref, office.office.path(u"letters"_s), LetterForm::Pdf);
            DONE(writing);
            DONE(writing->more(*ana, 2));
            QVERIFY(!writing->end(*ana));
        } // and here the machine stops
        QVERIFY(office.filesIn(u"letters"_s).isEmpty());
        QCOMPARE(office.filesIn(u"letters.part"_s).size(), 3);
        const auto first = office.bytes(u"letters.part/%1-000001.pdf"_s.arg(ref.text));
        const auto done = office.write(ref, u"letters"_s, LetterForm::Pdf, nextDay);
        DONE(done);
        QVERIFY(!QDir(office.office.path(u"letters.part"_s)).exists());
        QCOMPARE(office.bytes(u"letters/%1-000001.pdf"_s.arg(ref.text)), first);
        auto desk = office.desk(u"ana"_s, nextDay); // letters of one campaign bear one day
        QVERIFY(textOf(*desk, office.bytes(u"letters/%1-000003.pdf"_s.arg(ref.text))).contains(u"23 November"_s));
        DONE(office.write(ref, u"again"_s, LetterForm::Pdf, nextDay)); // the same bytes once more
        QCOMPARE(office.bytes(u"again/letters.csv"_s), office.bytes(u"letters/letters.csv"_s));
    }
    void a_folder_of_something_else_is_left_alone()
    {
        const Office office;
        const auto ref = office.opened();
        QVERIFY(QDir().mkdir(office.office.path(u"letters"_s)));
        QVERIFY(!office.write(ref, u"letters"_s));
        QVERIFY(office.filesIn(u"letters"_s).isEmpty());
        DONE(office.write(ref, u"other"_s));
        QVERIFY(!office.write(ref, u"other"_s, LetterForm::Eml)); // of the same campaign, but not the same letters
    }
    void where_the_policy_asks_for_two_people_nothing_is_written_before_the_second_approved()
    {
        const Office office;
        QFile shipped(QStringLiteral(RESOURCES "/policies/autoidm.toml"));
        QVERIFY(shipped.open(QIODevice::ReadOnly));
        const auto strict = shipped.readAll().replace("notify_needs_two = false", "notify_needs_two = true");
        {
            auto desk = office.desk();
            const auto kept = desk->docket().keep(strict);
            DONE(kept);
            DONE(desk->docket().change(desk->stamp(), {}, [&]() -> Result<QList<NewEntry>> {
                return QList<NewEntry> { { {}, kind::profile, { { u"id"_s, u"autoidm"_s }, { u"sha256"_s, *kept } } } };
            }));
        }
        const auto ref = office.opened();
        const auto blocked = office.write(ref, u"letters"_s);
        QVERIFY(!blocked);
        QCOMPARE(blocked.error().no, No::Blocked);
        QCOMPARE(ids(blocked.error().blocks), QStringList { u"approval:notify"_s });
        QVERIFY(!QDir(office.office.path(u"letters.part"_s)).exists());
        QVERIFY(!approve(*office.desk(), ref, u"notify"_s)); // who asked
        DONE(approve(*office.desk(u"ben"_s), ref, u"notify"_s));
        DONE(office.write(ref, u"letters"_s));
    }
    void what_became_of_letters_is_entered_row_by_row_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("fate");
        QTest::addColumn<QString>("states");
        const auto row = [](const char *name, const char *line, const char *fate, const char *states) {
            QTest::newRow(name) << QByteArray(line) << QString::fromLatin1(fate) << QString::fromLatin1(states);
        };
        row("delivered", "email:a@x.example,delivered", "entered", "dss");
        row("bounced", "email:B@x.example,Bounced", "entered", "sbs");
        row("sent again", "email:a@x.example,sent", "already", "sss");
        row("a stranger", "email:z@x.example,delivered", "unknown", "sss");
        row("no state", "email:a@x.example,opened", "refused", "sss");
        row("open is no result", "email:a@x.example,open", "refused", "sss");
        row("came back, then delivered", "email:a@x.example,bounced\nemail:a@x.example,delivered", "refused", "bss");
        row("came back, sent again, delivered",
            "email:a@x.example,bounced\nemail:a@x.example,sent\nemail:a@x.example,delivered", "entered", "dss");
        row("delivered, then it came back", "email:a@x.example,delivered\nemail:a@x.example,bounced", "entered", "bss");
    }
    void what_became_of_letters_is_entered_row_by_row()
    {
        QFETCH(QByteArray, row);
        QFETCH(QString, fate);
        QFETCH(QString, states);
        const Office office;
        const auto ref = office.opened();
        DONE(office.write(ref, u"letters"_s));
        auto desk = office.desk();
        DONE(markCampaign(*desk, ref, Mailed::Sent));
        const auto fates = takeResults(*desk, ref, "recipient,state\n" + row + '\n');
        DONE(fates);
        QCOMPARE(fates->last().fate, fate);
        QCOMPARE(desk->docket().load(ref)->campaign.first().states, states);
        QCOMPARE(desk->docket().rebuildCheck().value(), QStringList());
    }
    void results_are_read_by_whichever_separator_a_spreadsheet_writes_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::newRow("semicolons") << QByteArray("recipient;state\nemail:a@x.example;delivered\n");
        QTest::newRow("tabs") << QByteArray("state\trecipient\ndelivered\temail:a@x.example\n");
    }
    void results_are_read_by_whichever_separator_a_spreadsheet_writes()
    {
        QFETCH(QByteArray, csv);
        const Office office;
        const auto ref = office.opened();
        DONE(office.write(ref, u"letters"_s));
        auto desk = office.desk();
        DONE(markCampaign(*desk, ref, Mailed::Sent));
        const auto fates = takeResults(*desk, ref, csv);
        DONE(fates);
        QCOMPARE(fates->last().fate, u"entered"_s);
        QCOMPARE(desk->docket().load(ref)->campaign.first().states, u"dss"_s);
    }
    void nothing_becomes_of_letters_that_were_not_written_or_sent()
    {
        const Office office;
        const auto ref = office.opened();
        auto desk = office.desk();
        QVERIFY(!markCampaign(*desk, ref, Mailed::Sent));
        DONE(office.write(ref, u"letters"_s));
        QVERIFY(!markCampaign(*desk, ref, Mailed::Delivered, u"email:a@x.example"_s));
        const auto stranger = markCampaign(*desk, ref, Mailed::Sent, u"email:z@x.example"_s);
        QVERIFY(!stranger && stranger.error().sentence.contains(u"no recipient"_s));
        DONE(markCampaign(*desk, ref, Mailed::Sent));
        DONE(markCampaign(*desk, ref, Mailed::Bounced, u"email:b@x.example"_s));
        const auto delivered = markCampaign(*desk, ref, Mailed::Delivered); // all but the one that came back
        DONE(delivered);
        QCOMPARE(delivered->campaign.first().states, u"dbd"_s);
        QCOMPARE(recipientsOf(*desk, ref)->at(1).state, Mailed::Bounced);
    }
    void a_campaign_is_closed_kept_and_erased_like_a_case()
    {
        const Office office;
        const auto ref = office.opened();
        DONE(office.write(ref, u"letters"_s));
        DONE(markCampaign(*office.desk(), ref, Mailed::Sent));
        const auto closed = closeCase(*office.desk(), ref, u"everybody was told"_s);
        DONE(closed);
        QCOMPARE(retentionOf(*closed)->binding.text(), u"2033-11-23"_s);
        const auto over = u"2033-12-01T09:00:00-05:00"_s;
        auto ana = office.desk(u"ana"_s, over);
        DONE(proposeErasure(*ana, ref, {}));
        DONE(approve(*office.desk(u"ben"_s, over), ref, u"erase"_s));
        DONE(eraseCase(*ana, ref));
        QVERIFY(!recipientsOf(*ana, ref));
        QCOMPARE(ana->docket().rebuildCheck().value(), QStringList());
        DONE(ana->docket().verify());
    }
};
QTEST_MAIN(tst_DeskCampaign)
#include "tst_desk_campaign.moc"
