// SPDX-License-Identifier: Apache-2.0
// Papers come in by the window: what belongs in a compartment asks first, a folder is watched, a call is written down.
#include "case_header.h"
#include "next_step.h"
#include "paper_intake.h"
#include "phone_desk.h"
#include "window_fixture.h"
#include <QDir>
#include <QFile>
#include <QLabel>
using namespace writdesk;
namespace {
using namespace Qt::StringLiterals;
const QByteArray sealedWords = "This order is filed under seal and must not be disclosed to anybody. It names "
                               "quetzalwing@mail.example alone.\r\n";

QString message(Opened &o) { return named<QLabel>(*o.window, u"Message"_s)->text(); }

QString headerWords(Opened &o)
{
    QStringList all;
    for (auto *label : o.window->findChild<CaseHeader *>()->findChildren<QLabel *>())
        all.append(label->text());
    return all.join(u'\n');
}

QString written(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

template <class Answer, class Work> Answer asked(Opened &o, Work work)
{
    const auto answer = o.office->ask(std::move(work)).result();
    if (!answer)
        qFatal("%s", qPrintable(answer.error().sentence));
    return *answer;
}

qsizetype cases(Opened &o)
{
    return asked<QList<ListRow>>(o, [](Desk &desk) { return desk.docket().list({}); }).size();
}
qsizetype waiting(Opened &o)
{
    return asked<QList<TrayPaper>>(o, [](Desk &desk) { return desk.docket().tray(); }).size();
}
qint64 entries(Opened &o)
{
    return asked<TreeHead>(o, [](Desk &desk) { return desk.docket().head(); }).count;
}

CaseRef received(Desk &desk, const QString &paper)
{
    const auto got = receive(desk, { .path = QStringLiteral(TEST_DATA "/papers/") + paper });
    if (!got)
        qFatal("%s", qPrintable(got.error().sentence));
    return got->ref;
}

bool nothing(Opened &o)
{
    o.prepare([](Desk &) { return CaseRef(); });
    return o.start();
}

QAction *command(Opened &o, const QString &words)
{
    for (auto *action : o.window->actions()) {
        if (action->text().remove(u'&') == words)
            return action;
    }
    return nullptr;
}
}

class tst_WindowIntake : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void a_sealed_paper_asks_where_it_belongs_before_anything_is_filed()
    {
        Opened o;
        QVERIFY(nothing(o));
        const auto before = entries(o);
        o.window->receive({ written(o.rehearsal.path(u"order.txt"_s), sealedWords) });
        QTRY_COMPARE(o.prompt.asked.size(), 1);
        QVERIFY(o.prompt.asked.first().text.contains(u"order.txt is under seal"_s));
        QCOMPARE(o.prompt.asked.first().fields.first().choices.size(), 3);
        QCOMPARE(waiting(o), 1);
        QCOMPARE(cases(o), 0);
        QCOMPARE(entries(o), before);
    }
    void left_in_the_tray_it_stays_there_and_here_all_the_same_files_it()
    {
        Opened o;
        QVERIFY(nothing(o));
        o.prompt.answers = { { { u"act"_s, u"leave"_s } }, { { u"act"_s, u"here"_s } } };
        const auto paper = written(o.rehearsal.path(u"order.txt"_s), sealedWords);
        o.window->receive({ paper });
        QTRY_VERIFY(message(o).contains(u"The paper waits in the tray."_s));
        QCOMPARE(waiting(o), 1);
        o.window->receive({ paper });
        QTRY_COMPARE(cases(o), 1);
        QTRY_COMPARE(waiting(o), 0);
    }
    void moved_into_the_compartment_it_leaves_no_entry_here()
    {
        Opened o;
        QVERIFY(nothing(o));
        const auto other = o.rehearsal.path(u"sealed.docket"_s);
        QVERIFY(Docket::create(
            other, { .rehearsal = true, .profile = u"autoidm"_s, .at = instantOf(morning), .actor = u"ana"_s }));
        const auto before = entries(o);
        o.prompt.answers = { { { u"act"_s, u"move"_s } } };
        o.prompt.paths = { other };
        o.window->receive({ written(o.rehearsal.path(u"order.txt"_s), sealedWords) });
        QTRY_VERIFY(message(o).contains(u"nothing of it is left in this one"_s));
        QCOMPARE(waiting(o), 0);
        QCOMPARE(cases(o), 0);
        QCOMPARE(entries(o), before);
        const auto there = Docket::open(other);
        QVERIFY(there);
        QCOMPARE((*there)->list({})->size(), 1);
    }
    void an_ordinary_paper_asks_nothing()
    {
        Opened o;
        QVERIFY(nothing(o));
        o.window->receive({ QStringLiteral(TEST_DATA "/papers/13-vendor-newsletter.pdf") });
        QTRY_COMPARE(cases(o), 1);
        QVERIFY(o.prompt.asked.isEmpty());
    }
    void a_watched_folder_is_chosen_once_and_gives_up_what_is_stored()
    {
        Opened o;
        QVERIFY(nothing(o));
        QDir folder(o.rehearsal.path(u"in"_s));
        QVERIFY(folder.mkpath(u"."_s));
        o.prompt.paths = { folder.path() };
        command(o, u"Watch a folder…"_s)->trigger();
        QTRY_VERIFY(message(o).contains(u"is watched"_s));
        QVERIFY(QFile::copy(QStringLiteral(TEST_DATA "/papers/13-vendor-newsletter.pdf"), folder.filePath(u"n.pdf"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath(u"received/n.pdf"_s)), 30'000);
        QCOMPARE(cases(o), 1);
        QVERIFY(o.start()); // another window of the same person goes on watching
        QVERIFY(
            QFile::copy(QStringLiteral(TEST_DATA "/papers/16-customer-complaint.pdf"), folder.filePath(u"c.pdf"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder.filePath(u"received/c.pdf"_s)), 30'000);
        o.prompt.answers = { { { u"act"_s, u"stop"_s } } };
        command(o, u"Watch a folder…"_s)->trigger();
        QTRY_VERIFY(message(o).contains(u"No folder is watched any more."_s));
        QCOMPARE(readSettings(o.places().settings)->watched, QString());
    }
    void every_sign_of_an_identifier_is_a_word()
    {
        QCOMPARE(spelled(u"B7@x-1.us"_s), u"capital Bravo, seven, at, X-ray, hyphen, one, dot, Uniform, Sierra"_s);
        QCOMPARE(spelled(u"+1_\u00e9"_s), u"plus, one, underscore, the sign \u00e9"_s);
    }
    void a_call_is_filed_only_once_every_identifier_was_read_back()
    {
        Opened o;
        QVERIFY(nothing(o));
        const Answers call { { u"caller"_s, u"Sgt. Ruiz"_s }, { u"agency"_s, u"Sheriff of Cook County"_s },
            { u"phone"_s, u"+1 312 555 9999"_s }, { u"accounts"_s, u"bob@mail.example, +13125550177"_s },
            { u"asks"_s, u"Where did this account sign in last?"_s } };
        o.prompt.answers = { call, { { u"confirmed0"_s, u"yes"_s } } };
        o.press("Ctrl+Shift+P");
        QTRY_COMPARE(o.prompt.asked.size(), 3); // the call, the script, and the call again
        QVERIFY(o.prompt.asked.at(1).text.contains(u"bob@mail.example: Bravo, Oscar, Bravo, at"_s));
        QCOMPARE(o.prompt.asked.at(2).fields.first().value, u"Sgt. Ruiz"_s);
        QCOMPARE(cases(o), 0);
        o.prompt.answers = { call, { { u"confirmed0"_s, u"yes"_s }, { u"confirmed1"_s, u"yes"_s } } };
        o.press("Ctrl+Shift+P");
        QTRY_COMPARE(cases(o), 1);
        const auto c
            = asked<Case>(o, [](Desk &desk) { return desk.docket().load(desk.docket().list({})->first().ref); });
        QCOMPARE(c.channel, u"phone"_s);
        const auto paper = asked<QByteArray>(
            o, [c](Desk &desk) { return desk.docket().document(c.ref, c.documents.first().sha256); });
        QVERIFY(paper.contains("Taken by phone at 2026-11-23") && paper.contains("by ana"));
        QVERIFY(paper.contains("  +13125550177\n"));
        for (const auto &fact : c.facts) // a number of the caller is never one to call
            QVERIFY2(fact.name != u"requester_phone", qPrintable(fact.value));
    }
    void the_header_names_what_another_case_shares_and_every_source_of_the_receipt()
    {
        Opened o;
        CaseRef other;
        const auto ref = o.prepare([&](Desk &desk) {
            other = received(desk, u"01-federal-warrant.pdf"_s);
            const auto path = o.rehearsal.path(u"again.pdf"_s);
            QFile paper(QStringLiteral(TEST_DATA "/papers/01-federal-warrant.pdf"));
            if (!paper.open(QIODevice::ReadOnly))
                qFatal("no sample");
            const auto got = receive(desk,
                { .path = written(path, paper.readAll() + "\n% again\n"),
                    .at = instantOf(u"2026-11-23T08:00:00-05:00"_s) });
            return got ? got->ref : CaseRef();
        });
        QVERIFY(!ref.isEmpty() && o.start() && o.open(ref));
        QTRY_VERIFY2(headerWords(o).contains(u"named in "_s + other.text), qPrintable(headerWords(o)));
        QVERIFY(headerWords(o).contains(u"an open demand"_s));
        QVERIFY(headerWords(o).contains(u"the clock here says"_s));
        QVERIFY(headerWords(o).contains(u"a person says"_s));
    }
    void another_paper_of_the_file_is_taken_as_the_instrument()
    {
        Opened o;
        const auto ref
            = o.prepare([](Desk &desk) { return received(desk, u"15-order-with-nondisclosure-order.pdf"_s); });
        QVERIFY(o.start() && o.open(ref));
        o.prompt.answers = { { { u"paper"_s, u"1"_s } } };
        command(o, u"Take another paper as the instrument…"_s)->trigger();
        QTRY_VERIFY(message(o).contains(u"is the instrument now"_s));
        QCOMPARE(o.prompt.asked.first().fields.first().value, u"0"_s);
        const auto c = asked<Case>(o, [ref](Desk &desk) { return desk.docket().load(ref); });
        QCOMPARE(takenPaper(c), &c.papers.at(1));
        QVERIFY(!factsOf(c).has(u"category"_s)); // the order of silence asks for nothing
    }
    void once_its_facts_are_accepted_the_next_step_is_to_acknowledge_the_receipt_and_then_no_more()
    {
        Case c { .status = u"received"_s, .process = true };
        c.documents = { { .kind = u"paper"_s } };
        c.demands = { { DemandId { u"D1"_s }, u"SW_FED"_s } };
        c.facts = { { .name = u"instrument"_s, .value = u"SW_FED"_s, .state = FactState::Accepted } };
        c.judgement.disposition.disposition = u"comply"_s;
        QCOMPARE(nextStep({ .c = c }).command, std::optional(Do::WriteLetter));
        QVERIFY(nextStep({ .c = c }).sentence.contains(u"acknowledgement"_s));
        QCOMPARE(fittingLetter(c), u"acknowledgement"_s);
        c.letters = { { .kind = u"acknowledgement"_s } };
        QVERIFY(!nextStep({ .c = c }).sentence.contains(u"acknowledgement"_s));
        c.letters.clear();
        c.judgement.disposition.disposition = u"reject"_s;
        QVERIFY(!nextStep({ .c = c }).sentence.contains(u"acknowledgement"_s));
    }
};
QTEST_MAIN(tst_WindowIntake)
#include "tst_window_intake.moc"
