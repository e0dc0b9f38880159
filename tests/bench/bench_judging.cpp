// SPDX-License-Identifier: Apache-2.0
// Judging every open case anew, beside one pass over the rows of the same cases: bench_judging [how many].
#include "../law_case.h"
#include "docket.h"
#include <QCoreApplication>
#include <QTemporaryDir>
#include <cstdio>
#include <ctime>
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

// Processor time of this process, so that what else the machine does is not measured.
double processor()
{
    timespec now {};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e6 + double(now.tv_nsec) / 1e3;
}

struct Cost { // microseconds a case
    double pass = 0;
    double judging = 0;
};
// Reads and judges case by case, so that both see the same machine.
Cost measured(const Docket &docket, const QList<CaseRef> &refs)
{
    Cost sum;
    qsizetype found = 0; // keeps the work from being thrown away
    for (const auto &ref : refs) {
        const auto start = processor();
        const auto c = sure(docket.load(ref));
        const auto read = processor();
        found += judge(c, theLaw(), theProfile(), noon).findings.size();
        sum.pass += read - start;
        sum.judging += processor() - read;
    }
    if (found == 0)
        qFatal("nothing was judged");
    return { sum.pass / double(refs.size()), sum.judging / double(refs.size()) };
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
    Cost best { 1e18, 1e18 };
    for (int round = 0; round < rounds; ++round) {
        const auto cost = measured(*docket, refs);
        best = { std::min(best.pass, cost.pass), std::min(best.judging, cost.judging) };
    }
    std::printf("%d open cases. One pass over their rows: %.0f us a case. Judging each anew: %.0f us more.\n"
                "Both together: %.2f times one pass.\n",
        count, best.pass, best.judging, (best.pass + best.judging) / best.pass);
    return 0;
}
