// SPDX-License-Identifier: Apache-2.0
// Judging every open case anew, beside one pass over the rows of the same cases: bench_judging [how many].
#include "../law_case.h"
#include "docket.h"
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <cstdio>
using namespace writdesk;

namespace {
constexpr int rounds = 3; // the fastest of these counts
constexpr int atOnce = 250; // cases in a transaction

template <class T> T sure(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().sentence), qPrintable(result.error().detail));
    return std::move(*result);
}

// A well-made paper of one of the instruments in turn, as it stands after it was judged once.
QList<NewEntry> openCase(const CaseRef &ref, int number)
{
    const auto &instruments = theLaw().instruments;
    const auto &instrument = instruments.at(number % instruments.size()).id;
    const auto facts = wellMade(QStringLiteral("due_within=%1 days;category=L1_BSI;category=L2_LOGS;instrument=%2;"
                                               "account=email:user%3@mail.example")
                                    .arg(7 + number % 20)
                                    .arg(instrument)
                                    .arg(number));
    Received received { .at = noon.addSecs(-number % 5'000'000),
        .from = QStringLiteral("clock"),
        .channel = QStringLiteral("mail"),
        .entity = theProfile().entity };
    received.facts = factsFrom(facts);
    const NewEntry first { ref, kind::received, objectOf(received) };
    const auto c = after(Case { .ref = ref },
        { .number = 1, .caseRef = ref, .at = received.at, .kind = first.kind, .body = first.body });
    return { first, { ref, kind::judged, objectOf(judge(c, theLaw(), theProfile(), noon)) } };
}

QList<CaseRef> filled(Docket &docket, int count)
{
    QList<CaseRef> refs;
    while (refs.size() < count) {
        QList<NewEntry> entries;
        for (int i = 0; i < atOnce && refs.size() < count; ++i) {
            refs.append(sure(docket.freshRef(noon.date())));
            entries += openCase(refs.last(), int(refs.size()));
        }
        sure(
            docket.change({ QStringLiteral("bench"), noon }, {}, [&]() -> Result<QList<NewEntry>> { return entries; }));
    }
    return refs;
}

template <class Work> double microseconds(const QList<CaseRef> &refs, const Work &work)
{
    double best = 1e18;
    qsizetype sum = 0; // keeps the work from being thrown away
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        for (const auto &ref : refs)
            sum += work(ref);
        best = std::min(best, double(timer.nsecsElapsed()) / 1000.0 / double(refs.size()));
    }
    return sum == 42 ? 0 : best;
}
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const auto count = argc > 1 ? qMax(1, atoi(argv[1])) : 100'000;
    const QTemporaryDir folder;
    const auto file = folder.filePath(QStringLiteral("bench.docket"));
    const auto docket = sure(Docket::create(file,
        { .rehearsal = true, .profile = QStringLiteral("autoidm"), .at = noon, .actor = QStringLiteral("bench") }));
    const auto refs = filled(*docket, count);
    const auto entries = microseconds(refs, [&](const CaseRef &ref) { return sure(docket->entries(ref)).size(); });
    const auto pass = microseconds(refs, [&](const CaseRef &ref) { return sure(docket->load(ref)).facts.size(); });
    const auto anew = microseconds(refs, [&](const CaseRef &ref) {
        return judge(sure(docket->load(ref)), theLaw(), theProfile(), noon).findings.size();
    });
    std::printf("%d open cases. One pass over their rows: %.1f us a case (their entries alone: %.1f).\n"
                "The same pass, and each case judged anew: %.1f us a case, %.2f times one pass.\n",
        count, pass, entries, anew, anew / pass);
    return 0;
}
