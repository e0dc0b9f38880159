// SPDX-License-Identifier: Apache-2.0
// The authenticity dossier at the desk: what a generated stream of requests shows, and that no number of a request is
// ever the one to call.
#include "agency_desk.h"
#include "desk_fixture.h"
#include "dossier_desk.h"
#include "made_requests.h"
using namespace writdesk;
using namespace Qt::StringLiterals;
namespace {
const auto begun = u"2026-11-20T09:00:00-05:00"_s;
const auto monday = u"2026-11-23T09:00:00-05:00"_s;

Case filed(Desk &desk, const Rehearsal &rehearsal, const made_requests::Request &request)
{
    const auto path = rehearsal.path(request.papers.first().name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(request.papers.first().bytes) < 0)
        qFatal("cannot write %s", qPrintable(path));
    file.close();
    const ReceiveOrder order { .path = path };
    const auto stored = store(desk, order);
    const auto got = stored ? fileRead(desk, order, *stored, request.papers) : Result<ReceivedPaper>(asFailure(stored));
    const auto c = got ? desk.docket().load(got->ref) : Result<Case>(asFailure(got));
    if (!c)
        qFatal("%s %s", qPrintable(c.error().sentence), qPrintable(c.error().detail));
    return *c;
}

// The directory as two people keep it.
void enterDirectory(const Rehearsal &rehearsal, const QList<made_requests::Office> &offices)
{
    const auto ana = rehearsal.desk(u"ana"_s, begun);
    for (const auto &office : offices) {
        if (!office.listed)
            continue;
        const auto row = addAgency(*ana,
            { .name = office.name,
                .number = u"+1"_s + office.number,
                .source = u"its own site"_s,
                .domains = { office.domain } });
        if (!row || !confirmAgency(*rehearsal.desk(u"ben"_s, begun), row->id))
            qFatal("the directory takes no row of %s", qPrintable(office.name));
    }
}

// As an office does: whoever is to be called is called, at the number of the directory where it has one.
void call(Desk &desk, const Case &c, bool honest)
{
    const auto shown = shownDossier(desk, c);
    if (!shown)
        qFatal("%s", qPrintable(shown.error().sentence));
    if (!shown->call)
        return;
    const auto called = callBack(desk, c.ref,
        { .agency = shown->call->id,
            .outcome = honest ? Reached::Confirmed : Reached::Denied,
            .callee = u"the desk"_s,
            .says = u"asked whether it is theirs"_s });
    if (!called || called->dossier.value(0).needsCallBack == honest)
        qFatal("the call of %s does not count", qPrintable(c.ref.text));
}

QString domainOfSender(const Case &c) { return factsOf(c).value(u"sender_email"_s).section(u'@', 1); }

struct Counts {
    int caught = 0, missed = 0, cried = 0, quiet = 0;
    QStringList told {};
    double recall() const { return caught + missed ? double(caught) / (caught + missed) : 1; }
    double precision() const { return caught + cried ? double(caught) / (caught + cried) : 1; }
};

QString failedLines(const Case &c)
{
    QStringList ids;
    for (const auto &line : c.dossier.value(0).lines) {
        if (line.outcome == Evidenced::Fail || line.id == u"E-DOMAIN")
            ids.append(line.id + u'=' + nameOf(line.outcome) + u'(' + line.about + u')');
    }
    return ids.join(u' ');
}

Counts counted(unsigned seed)
{
    Rehearsal rehearsal;
    if (!rehearsal.create(begun))
        qFatal("no docket");
    made_requests::Maker maker(seed);
    enterDirectory(rehearsal, maker.offices());
    const auto before = rehearsal.desk(u"ana"_s, begun);
    for (const auto &request : maker.past())
        filed(*before, rehearsal, request);
    const auto now = rehearsal.desk(u"ana"_s, monday);
    Counts counts;
    for (const auto &request : maker.requests(200, 60)) {
        const auto c = filed(*now, rehearsal, request);
        const auto needs = c.dossier.value(0).needsCallBack;
        const auto isFraud = request.fraud != made_requests::Fraud::None;
        ++(isFraud ? (needs ? counts.caught : counts.missed) : (needs ? counts.cried : counts.quiet));
        if (needs)
            call(*now, c, !isFraud);
        if (isFraud != needs)
            counts.told.append(
                QStringLiteral("%1 %2: %3")
                    .arg(isFraud ? u"missed"_s : u"cried"_s,
                        QString::fromLatin1(made_requests::fraudNames[int(request.fraud)]), failedLines(c)));
    }
    return counts;
}
}

class tst_DeskDossier : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void of_200_requests_the_frauds_ask_for_a_call_back_and_few_others_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (const auto seed : { 20261127u, 1u, 4711u, 815u })
            QTest::newRow(qPrintable(QString::number(seed))) << seed;
    }
    void of_200_requests_the_frauds_ask_for_a_call_back_and_few_others()
    {
        QFETCH(unsigned, seed);
        const auto counts = counted(seed);
        for (const auto &line : counts.told)
            qInfo("%s", qPrintable(line));
        qInfo(
            "seed %u: of %d frauds %d ask for a call back (recall %.3f); of %d that ask %d are frauds (precision %.3f)",
            seed, counts.caught + counts.missed, counts.caught, counts.recall(), counts.caught + counts.cried,
            counts.caught, counts.precision());
        QVERIFY(counts.recall() >= 0.95);
        QVERIFY(counts.precision() >= 0.8);
    }
    void no_number_of_a_request_is_ever_the_one_to_call()
    {
        Rehearsal rehearsal;
        QVERIFY(rehearsal.create(begun));
        made_requests::Maker maker(7);
        const auto ana = rehearsal.desk(u"ana"_s, begun);
        // Somebody copies the numbers of the requests into the directory, alone.
        int offered = 0;
        for (const auto &request : maker.requests(60, 30)) {
            auto c = filed(*ana, rehearsal, request);
            const auto given = factsOf(c).value(u"requester_phone"_s);
            const auto who = domainOfSender(c);
            if (given.isEmpty() || who.isEmpty())
                continue;
            QVERIFY(addAgency(
                *ana, { .name = u"Copied %1"_s.arg(c.ref.text), .number = given, .source = u"?"_s, .domains = { who } })
                        .has_value());
            const auto judged = judgeCase(*ana, c.ref);
            QVERIFY(judged.has_value());
            const auto shown = shownDossier(*ana, *judged);
            QVERIFY(shown.has_value());
            if (shown->call) { // then it is another house's row, which this request does not give
                ++offered;
                QVERIFY(!givesNumber(*judged, paperSigns(*ana, *judged), shown->call->number));
            }
            const auto ben = rehearsal.desk(u"ben"_s, begun);
            const auto called = callBack(*ben, c.ref,
                { .agency = u"Copied %1"_s.arg(c.ref.text),
                    .outcome = Reached::Confirmed,
                    .callee = u"x"_s,
                    .says = u"x"_s });
            QVERIFY(!called);
            QCOMPARE(ids(called.error().blocks), QStringList { u"callback:request"_s });
        }
        qInfo("another row was offered %d times", offered);
    }
    void what_a_paper_tells_is_kept_and_an_older_docket_reads_the_paper_again()
    {
        Rehearsal rehearsal;
        QVERIFY(rehearsal.create(begun));
        const auto ana = rehearsal.desk(u"ana"_s, begun);
        made_requests::Maker maker(7);
        auto c = filed(*ana, rehearsal, maker.requests(1, 1).first());
        const auto kept = paperSigns(*ana, c);
        QVERIFY(!kept.isEmpty() && !c.signs.isEmpty());
        auto older = c;
        older.signs.clear();
        QCOMPARE(paperSigns(*ana, older), kept);
        for (auto &document : c.documents)
            document.reading = { u"0"_s.repeated(64) }; // nothing lies there
        QCOMPARE(paperSigns(*ana, c), kept);
        c.documents.first().erased = true;
        QVERIFY(paperSigns(*ana, c).size() < kept.size());
    }
    void what_asks_for_a_call_back_is_not_released_before_one_confirmed_it()
    {
        Rehearsal rehearsal;
        QVERIFY(rehearsal.create(begun));
        const auto ana = rehearsal.desk(u"ana"_s, monday);
        const auto ref = opened(*ana,
            { u"instrument=SUBP_GJ_FED"_s, u"requester=Drug Enforcement Administration"_s,
                u"requester_phone=+13125559999"_s, u"sender_email=m.quill@gmail.com"_s,
                u"account=email:a@mail.example"_s });
        const auto c = ana->docket().load(ref);
        QVERIFY(c.has_value() && c->dossier.value(0).needsCallBack);
        const auto isBlocked
            = [&] { return ids(blocksOfRelease(*ana, *ana->docket().load(ref))).contains(u"finding:V-ID-12"_s); };
        QVERIFY(isBlocked());
        QVERIFY(!stateFacts(*ana, ref, { { u"call_back"_s, u"done"_s, false, {} } }).has_value()
            || isBlocked()); // no statement lifts it
        QVERIFY(addAgency(*ana,
            { .name = u"Drug Enforcement Administration"_s,
                .number = u"+12023071000"_s,
                .source = u"its own site"_s,
                .domains = { u"dea.gov"_s } })
                    .has_value());
        QVERIFY(confirmAgency(*rehearsal.desk(u"ben"_s, monday), u"A1"_s).has_value());
        const auto shown = shownDossier(*ana, *c);
        QVERIFY(shown.has_value() && shown->call);
        QCOMPARE(shown->call->number, u"+12023071000"_s);
        QVERIFY(callBack(*ana, ref, { .agency = u"A1"_s, .outcome = Reached::NotReached, .says = u"nobody"_s })
                    .has_value());
        QVERIFY(isBlocked());
        QVERIFY(callBack(*ana, ref,
            { .agency = u"A1"_s, .outcome = Reached::Confirmed, .callee = u"Lee"_s, .says = u"it is theirs"_s })
                    .has_value());
        QVERIFY(!isBlocked());
        QVERIFY(
            stateFacts(*ana, ref, { { u"requester_email"_s, u"m.quill@dea-returns.net"_s, false, {} } }).has_value());
        QVERIFY(isBlocked()); // another place for the answer: the call spoke of none
    }
    void a_dossier_is_entered_only_where_its_lines_changed_and_folds_to_the_same()
    {
        Rehearsal rehearsal;
        QVERIFY(rehearsal.create(begun));
        const auto ana = rehearsal.desk(u"ana"_s, monday);
        const auto ref = opened(*ana, { u"instrument=SUBP_GJ_FED"_s, u"sender_email=m.quill@dea.gov"_s });
        const auto made = [&] {
            const auto entries = ana->docket().entries(ref);
            return std::ranges::count(*entries, kind::dossierMade, &Entry::kind);
        };
        QCOMPARE(made(), 1);
        QVERIFY(stateFacts(*ana, ref, { { u"offence"_s, u"18 USC 1343"_s, false, {} } }).has_value());
        QVERIFY(judgeCase(*ana, ref).has_value());
        QCOMPARE(made(), 1);
        QVERIFY(stateFacts(*ana, ref, { { u"sender_email"_s, u"m.quill@gmail.com"_s, false, {} } }).has_value());
        QCOMPARE(made(), 2);
        QCOMPARE(folded(*ana->docket().entries(ref)).dossier, ana->docket().load(ref)->dossier);
        QVERIFY(ana->docket().rebuildCheck()->isEmpty());
    }
};
QTEST_GUILESS_MAIN(tst_DeskDossier)
#include "tst_desk_dossier.moc"
