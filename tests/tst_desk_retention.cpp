// SPDX-License-Identifier: Apache-2.0
// The file of a closed case: how long it is kept, what stands in the way of erasing it, and that nothing of it is left.
#include "backup_desk.h"
#include "desk_fixture.h"
#include "export_desk.h"
#include "import_desk.h"
#include "law_desk.h"
#include "retention_desk.h"
#include "sha256.h"
#include "today_desk.h"
#include <QBuffer>
#include <QDir>
using namespace writdesk;
using namespace Qt::StringLiterals;
namespace {
const auto start = u"2026-11-20T08:00:00-05:00"_s;
const auto morning = u"2026-11-23T09:00:00-05:00"_s;
const auto lastDay = u"2033-11-23T12:00:00-05:00"_s;
const auto over = u"2033-12-01T09:00:00-05:00"_s;
const auto act = u"erase"_s;

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

bool anyFileHolds(const QString &folder, const QByteArray &words)
{
    const auto files = QDir(folder).entryInfoList(QDir::Files);
    return std::ranges::any_of(files, [&](const QFileInfo &info) {
        QFile file(info.filePath());
        return file.open(QIODevice::ReadOnly) && file.readAll().contains(words);
    });
}

QByteArray readingOf(const QString &words)
{
    const Page page { .number = 1, .width = 612, .height = 792, .words = { { .text = words } } };
    return jsonBytes(objectOf(Paper { .media = u"application/pdf"_s, .pages = { page } }));
}

// A rejected demand, closed on 23 November 2026.
struct Closed {
    Rehearsal office {};
    CaseRef ref {};
    Closed()
    {
        if (!office.create(start))
            qFatal("no docket");
        auto desk = office.desk(u"ana"_s, morning);
        ref = opened(*desk, { u"instrument=FOREIGN_DIRECT"_s, u"account=email:pat@tenant.example"_s });
        const auto closed = closeCase(*desk, ref, u"rejected, and nothing came since"_s);
        if (!closed)
            qFatal("%s", qPrintable(said(closed)));
    }
    std::unique_ptr<Desk> desk(const QString &who = u"ana"_s, const QString &at = over) const
    {
        return office.desk(who, at);
    }
    QString folder() const { return QFileInfo(office.file()).path(); }
    Result<CaseErased> erasedByTwo() const
    {
        auto ana = desk();
        const auto asked = proposeErasure(*ana, ref, u"its time is over"_s);
        const auto approved = asked ? approve(*desk(u"ben"_s), ref, act) : Result<Approval>(asFailure(asked));
        return approved ? eraseCase(*ana, ref) : asFailure(approved);
    }
};

// A case in which every kind of place holds the word once, and what the tray and no entry hold besides.
CaseRef planted(const Closed &office, const QString &word)
{
    auto desk = office.office.desk(u"ana"_s, morning);
    auto &docket = desk->docket();
    const auto ref = *docket.freshRef(desk->today());
    const QByteArray paper = "%PDF-1.4 " + word.toUtf8();
    const Document document { .sha256 = *docket.putDocument(ref, paper),
        .name = u"scan-%1.pdf"_s.arg(word),
        .pages = 1,
        .kind = u"paper"_s,
        .reading = *docket.putDocument(ref, readingOf(word)) };
    const Received received { .documents = { document },
        .facts = { { .name = u"account"_s,
                       .value = u"email:%1@tenant.example"_s.arg(word),
                       .how = How::Text,
                       .state = FactState::Accepted,
                       .quote = word },
            { .name = u"docket_number"_s, .value = u"26-mj-%1"_s.arg(word), .state = FactState::Accepted },
            { .name = u"instrument"_s, .value = u"FOREIGN_DIRECT"_s, .state = FactState::Accepted },
            { .name = u"requester"_s, .value = word, .state = FactState::Accepted } },
        .at = desk->now() };
    const auto entered = desk->opened(ref, [&](const Case &) -> Result<QList<NewEntry>> {
        return QList<NewEntry> { { ref, kind::received, objectOf(received) } };
    });
    QBuffer again;
    again.setData(paper);
    again.open(QIODevice::ReadOnly);
    const auto letter = draftLetter(*desk, ref, u"acknowledgement"_s, u"en"_s, false);
    if (!entered || !letter || !docket.putInTray(again, word, desk->now())
        || !docket.putDocument(ref, "never entered: " + word.toUtf8())
        || !closeCase(*desk, ref, u"said in %1"_s.arg(word)))
        qFatal("nothing was planted: %s %s", qPrintable(said(entered)), qPrintable(said(letter)));
    return ref;
}
}

class tst_DeskRetention : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_closed_case_is_kept_for_the_years_that_the_policy_sets_and_the_date_says_how_it_came_about()
    {
        const Closed office;
        auto desk = office.desk(u"ana"_s, morning);
        const auto c = *desk->docket().load(office.ref);
        const auto *kept = retentionOf(c);
        QVERIFY(kept);
        QCOMPARE(kept->family, Family::HoldUntil);
        QCOMPARE(kept->binding.text(), u"2033-11-23"_s);
        QVERIFY(kept->unverified == false && kept->cites.contains(u"X-13"));
        QStringList steps;
        for (const auto &step : kept->derivation)
            steps.append(step.step);
        QVERIFY2(steps.contains(u"rule"_s) && steps.contains(u"evidence"_s), qPrintable(steps.join(u' ')));
        QVERIFY(!nextDue(c, desk->now())); // nothing of the case is due any more
        QCOMPARE(keptFiles(*desk, 0)->size(), 0);
        QCOMPARE(keptFiles(*desk, 8 * 366)->size(), 1);
        QCOMPARE(keptFiles(*desk, 8 * 366)->first().state, ErasureState::Kept);
    }
    void a_case_closed_earlier_is_kept_from_that_day_and_never_from_the_future_data()
    {
        QTest::addColumn<QDate>("on");
        QTest::addColumn<QString>("until");
        QTest::newRow("on the day of receipt") << QDate(2026, 11, 23) << u"2033-11-23"_s;
        QTest::newRow("the day before it came") << QDate(2026, 11, 22) << QString();
        QTest::newRow("tomorrow") << QDate(2026, 11, 26) << QString();
    }
    void a_case_closed_earlier_is_kept_from_that_day_and_never_from_the_future()
    {
        QFETCH(QDate, on);
        QFETCH(QString, until);
        Rehearsal office;
        QVERIFY(office.create(start));
        const auto ref = opened(*office.desk(u"ana"_s, morning), { u"instrument=FOREIGN_DIRECT"_s });
        auto desk = office.desk(u"ana"_s, u"2026-11-25T09:00:00-05:00"_s);
        const auto closed = closeCase(*desk, ref, u"done"_s, on);
        QCOMPARE(closed.has_value(), !until.isEmpty());
        if (closed)
            QCOMPARE(retentionOf(*closed)->binding.text(), until);
    }
    void a_case_that_is_opened_again_is_kept_without_end()
    {
        const Closed office;
        auto desk = office.desk();
        QCOMPARE(keptFiles(*desk, 0)->size(), 1);
        DONE(reopenCase(*desk, office.ref, u"a renewal came"_s));
        QCOMPARE(keptFiles(*desk, 0)->size(), 0);
        QCOMPARE(ids(blocksOfErasure(*desk, *desk->docket().load(office.ref))).value(0), u"case:open"_s);
        QCOMPARE(desk->docket().rebuildCheck().value(), QStringList());
    }
    void the_day_list_says_what_is_due_for_erasure_and_what_it_waits_for()
    {
        const Closed office;
        const auto rows = [&](const QString &at) {
            const auto list = *dayList(*office.desk(u"ana"_s, at));
            QStringList acts;
            for (const auto &row : list.rows) {
                if (row.duty == Duty::Erasure)
                    acts.append(row.act);
            }
            return acts;
        };
        QVERIFY(rows(lastDay).isEmpty()); // the last day is kept whole
        QVERIFY(rows(over).value(0).startsWith(u"Propose"_s));
        DONE(proposeErasure(*office.desk(), office.ref, {}));
        QVERIFY(rows(over).isEmpty()); // it waits for a second person, which is said already
        DONE(approve(*office.desk(u"ben"_s), office.ref, act));
        QVERIFY(rows(over).value(0).startsWith(u"Two people"_s));
    }
    void nothing_is_proposed_or_erased_before_its_time()
    {
        const Closed office;
        auto desk = office.desk(u"ana"_s, lastDay);
        const auto proposed = proposeErasure(*desk, office.ref, {});
        QVERIFY(!proposed);
        QCOMPARE(proposed.error().no, No::Blocked);
        QCOMPARE(ids(proposed.error().blocks), QStringList { u"retention:T-RET-01"_s });
        QVERIFY(proposed.error().blocks.first().until.startsWith(u"2033-11-24"_s));
        QVERIFY(!eraseCase(*desk, office.ref));
    }
    void one_person_erases_nothing()
    {
        const Closed office;
        auto ana = office.desk();
        DONE(proposeErasure(*ana, office.ref, {}));
        const auto alone = approve(*ana, office.ref, act);
        QVERIFY(!alone);
        QCOMPARE(alone.error().no, No::Blocked);
        QCOMPARE(ids(eraseCase(*ana, office.ref).error().blocks), QStringList { u"approval:erase"_s });
        DONE(approve(*office.desk(u"ben"_s), office.ref, act));
        QCOMPARE(ids(eraseCase(*office.desk(u"ben"_s), office.ref).error().blocks),
            QStringList { u"approval:erase"_s }); // who approved does not do it too
        DONE(eraseCase(*ana, office.ref));
    }
    void an_approval_falls_with_any_later_entry_of_the_case()
    {
        const Closed office;
        auto ana = office.desk();
        DONE(proposeErasure(*ana, office.ref, {}));
        DONE(approve(*office.desk(u"ben"_s), office.ref, act));
        DONE(judgeCase(*ana, office.ref));
        QCOMPARE(keptFiles(*ana, 0)->first().state, ErasureState::Due);
        QCOMPARE(ids(eraseCase(*ana, office.ref).error().blocks), QStringList { u"approval:erase"_s });
    }
    void a_paper_in_the_tray_and_an_export_that_the_policy_asks_for_stand_in_the_way()
    {
        const Closed office;
        auto desk = office.desk();
        QBuffer paper;
        paper.setData("%PDF");
        QVERIFY(paper.open(QIODevice::ReadOnly));
        DONE(desk->docket().putInTray(paper, u"fax.pdf"_s, desk->now()));
        QCOMPARE(ids(proposeErasure(*desk, office.ref, {}).error().blocks), QStringList { u"tray"_s });
    }
    void no_word_of_an_erased_case_is_left_and_the_docket_is_whole()
    {
        const Closed office;
        const auto word = u"zanzibarquetzal"_s;
        for (int i = 0; i < 60; ++i) // pages of the file split and move as cases are added around it
            opened(*office.desk(u"ana"_s, morning),
                { u"account=email:other%1@tenant.example"_s.arg(i), u"issuer=Court of %1"_s.arg(i) });
        const auto ref = planted(office, word);
        for (int i = 60; i < 120; ++i)
            opened(*office.desk(u"ana"_s, morning), { u"account=email:other%1@tenant.example"_s.arg(i) });
        auto ana = office.desk();
        const auto hash = sha256Hex("%PDF-1.4 " + word.toUtf8());
        DONE(ana->docket().takeFromTray({ hash }));
        DONE(proposeErasure(*ana, ref, u"asked for by %1"_s.arg(word)));
        DONE(approve(*office.desk(u"ben"_s), ref, act));
        const auto before = *ana->docket().head();
        QVERIFY(anyFileHolds(office.folder(), word.toUtf8()));
        const auto done = eraseCase(*ana, ref);
        DONE(done);
        QVERIFY(!anyFileHolds(office.folder(), word.toUtf8()));
        auto &docket = ana->docket();
        DONE(docket.verify(before));
        QCOMPARE(docket.rebuildCheck().value(), QStringList());
        const auto tomb = *docket.load(ref);
        QCOMPARE(tomb.status, u"erased"_s);
        QVERIFY(tomb.facts.isEmpty() && tomb.demands.isEmpty() && tomb.approvals.isEmpty());
        QCOMPARE(tomb.documents.size(), 1);
        QCOMPARE(tomb.documents.first().kind, u"certificate"_s);
        QVERIFY(tomb.warnings.first().contains(u"erased by entry %1"_s.arg(done->entry)));
        QVERIFY(docket.search(word)->isEmpty());
        QCOMPARE(docket.search(ref.text)->size(), 1);
        QCOMPARE(docket.list({ .filter = u"erased"_s })->size(), 1);
        QVERIFY(docket.casesWithAccount(u"email:%1@tenant.example"_s.arg(word))->isEmpty());
        QVERIFY(docket.loadAsOf(ref, instantOf(morning))->facts.isEmpty());
    }
    void an_erased_case_takes_no_entry_any_more()
    {
        const Closed office;
        DONE(office.erasedByTwo());
        auto desk = office.desk();
        QVERIFY(!stateFacts(*desk, office.ref, { { .name = u"issuer"_s, .value = u"nobody"_s } }, {}));
        QVERIFY(!closeCase(*desk, office.ref, u"again"_s));
        QVERIFY(!judgeCase(*desk, office.ref));
        QCOMPARE(keptFiles(*desk, 9999)->size(), 0);
    }
    void the_certificate_names_what_went_by_hash_and_every_place_that_still_holds_it()
    {
        Closed office;
        const auto copies = office.office.path(u"copies"_s);
        QVERIFY(QDir().mkdir(copies));
        const auto backup = backUp(office.desk()->docket(), instantOf(over), copies + u"/a.writdesk"_s);
        DONE(backup);
        const auto moved = backUp(office.desk()->docket(), instantOf(over), copies + u"/b.writdesk"_s);
        DONE(moved);
        QVERIFY(QFile::remove(moved->file));
        const auto exported = exportDocket(
            *office.desk(), { u"csv"_s, u"cases"_s, office.office.path(u"cases.csv"_s) }, tableForm(u"cases"_s));
        DONE(exported);
        const auto done = office.erasedByTwo();
        DONE(done);
        const auto elsewhere = done->elsewhere.join(u'\n');
        QVERIFY2(
            elsewhere.contains(backup->file) && elsewhere.contains(u"then destroy this one"), qPrintable(elsewhere));
        QVERIFY2(
            elsewhere.contains(moved->file) && elsewhere.contains(u"find where it was moved"), qPrintable(elsewhere));
        QVERIFY2(elsewhere.contains(exported->sha256), qPrintable(elsewhere));
        auto desk = office.desk();
        const auto paper = desk->reader().read(done->pdf, u"certificate.pdf"_s);
        DONE(paper);
        QString text;
        for (const auto &page : paper->pages)
            text += textOf(page);
        text.remove(QRegularExpression(u"\\s"_s));
        const auto entries = *desk->docket().entries(office.ref);
        for (const auto &entry : entries) {
            if (entry.erasedBy == done->entry)
                QVERIFY2(text.contains(entry.leaf), qPrintable(text));
        }
        QVERIFY(text.contains(u"ana"_s) && text.contains(u"ben"_s) && !text.contains(u"tenant.example"_s));
    }
    void the_row_of_an_import_log_that_outlives_its_case_is_named()
    {
        Closed office;
        const auto written = [&](const QString &name, const QByteArray &bytes) {
            QFile file(office.office.path(name));
            return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
        };
        QVERIFY(written(u"log.csv"_s, "From,Account\nx@police.example,a@x.example\n"));
        QVERIFY(written(u"map.toml"_s, "[columns]\nrequester_email = \"From\"\naccount = \"Account\"\n"));
        auto then = office.desk(u"ana"_s, morning);
        const auto report
            = importLog(*then, { .log = office.office.path(u"log.csv"_s), .map = office.office.path(u"map.toml"_s) });
        DONE(report);
        office.ref = report->rows.first().ref;
        DONE(acceptFacts(*then, office.ref, {}));
        DONE(closeCase(*then, office.ref, u"over by the log"_s));
        const auto done = office.erasedByTwo();
        DONE(done);
        QVERIFY2(done->elsewhere.value(0).startsWith(u"Row 1 of the import log"_s)
                && done->elsewhere.value(0).contains(report->document.text),
            qPrintable(done->elsewhere.join(u'\n')));
    }
    void an_erasure_cut_off_before_its_certificate_is_finished_by_the_same_call()
    {
        const Closed office;
        auto ana = office.desk();
        QList<qint64> numbers;
        const auto entries = *ana->docket().entries(office.ref);
        for (const auto &entry : entries)
            numbers.append(entry.number);
        const auto erased = ana->docket().erase(
            ana->stamp(), office.ref, numbers, u"T-RET-01"_s, u"ben"_s, {}, wholeCase); // and here the machine stops
        DONE(erased);
        auto later = office.desk();
        const auto done = eraseCase(*later, office.ref);
        DONE(done);
        QCOMPARE(done->entry, erased->number);
        QVERIFY(done->pdf.startsWith("%PDF"));
        const auto count = later->docket().head()->count;
        DONE(eraseCase(*later, office.ref)); // asked again, the same certificate
        QCOMPARE(later->docket().head()->count, count);
    }
    void while_another_program_reads_the_certificate_waits()
    {
        const Closed office;
        auto ana = office.desk();
        DONE(proposeErasure(*ana, office.ref, {}));
        DONE(approve(*office.desk(u"ben"_s), office.ref, act));
        auto reader = office.desk(u"cy"_s);
        const auto other = opened(*reader, { u"issuer=Court"_s });
        const auto paper = *reader->docket().putDocument(other, QByteArray(3 << 20, 'x'));
        std::optional<Result<CaseErased>> done;
        DONE(reader->docket().streamDocument(other, paper, [&](QByteArrayView) -> Result<> {
            if (!done)
                done = eraseCase(*ana, office.ref);
            return {};
        }));
        QVERIFY(done && !*done);
        QVERIFY2(done->error().sentence.contains(u"certificate waits"_s), qPrintable(said(*done)));
        DONE(eraseCase(*ana, office.ref));
    }
};
QTEST_MAIN(tst_DeskRetention)
#include "tst_desk_retention.moc"
