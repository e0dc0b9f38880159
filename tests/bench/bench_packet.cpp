// SPDX-License-Identifier: Apache-2.0
// A packet beside the tools it is measured against: 1,000 pages beside qpdf's overlay and sha256sum; a big export
// beside sha256sum and encrypting the same bytes. Run by hand: bench_packet [PAGES] [MEGABYTES]
#include "cost.h"
#include "letter.h"
#include "packet.h"
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <cstdio>
using namespace writdesk;
using namespace bench;
namespace {
PacketPlan plan()
{
    PacketPlan made { .ref = { QStringLiteral("WD-2026-BENCH") }, .id = { QStringLiteral("P1") } };
    made.prefix = QStringLiteral("WD-2026-BENCH-");
    made.coverTitle = QStringLiteral("Production");
    made.papers = [](const Produced &) -> Result<QList<PacketPaper>> {
        return QList<PacketPaper> { { QStringLiteral("data/cover.pdf"), "%PDF-1.4\n" } };
    };
    made.date = QStringLiteral("2026-11-23");
    return made;
}

QByteArray pagesOf(int pages)
{
    QString text;
    for (int line = 0; line < pages * 26; ++line)
        text += QStringLiteral("Line %1 of a record that is printed as a letter would be.\n\n").arg(line);
    return *printLetter({ QStringLiteral("Exhibit"), text }, { .entity = QStringLiteral("Example, Inc.") });
}

void say(const char *what, const Cost &ours, const Cost &theirs, double bar)
{
    std::printf(
        "%s: ours %.2f s (processor %.2f), theirs %.2f s (processor %.2f), ratio %.2f (processor %.2f), at most "
        "%.1f\n",
        what, ours.seconds, ours.processor, theirs.seconds, theirs.processor, ours.seconds / theirs.seconds,
        ours.processor / theirs.processor, bar);
}

// qpdf lays a file of numbers over the pages, as people do it by hand; making that file is not counted.
void benchPages(const QString &folder, Reader &reader, int pages)
{
    const auto exhibit = pagesOf(pages);
    need(put(folder + QStringLiteral("/in.pdf"), exhibit), "writing");
    const auto stamped = reader.stamped(exhibit, { QStringLiteral("B-"), 1, 6, {} });
    need(stamped.has_value() && put(folder + QStringLiteral("/numbers.pdf"), stamped->pdf), "numbers");
    const auto theirs = measured([&] {
        shell(folder, QStringLiteral("qpdf in.pdf --overlay numbers.pdf -- out.pdf && sha256sum in.pdf out.pdf >sums"));
    });
    auto packet = plan();
    packet.exhibits
        = { { .name = QStringLiteral("exhibit.pdf"), .category = QStringLiteral("L1_A"), .bytes = exhibit } };
    const auto ours
        = measured([&] { need(buildPacket(packet, folder + QStringLiteral("/bag"), reader).has_value(), "building"); });
    std::printf("%d pages, %.1f MB\n", stamped->pages, double(exhibit.size()) / 1e6);
    say("pages stamped, hashed, bagged, linted", ours, theirs, 1.5);
}

void benchExport(const QString &folder, Reader &reader, int megabytes)
{
    const auto big = folder + QStringLiteral("/big.csv");
    shell(folder, QStringLiteral("head -c %1000000 /dev/urandom >big.csv").arg(megabytes));
    const auto theirs = measured([&] {
        shell(folder,
            QStringLiteral("sha256sum big.csv >sums && openssl enc -aes-256-ctr -pbkdf2 -pass pass:bench -in big.csv "
                           "-out big.enc && sync big.enc"));
    });
    auto packet = plan();
    packet.exhibits = { { .name = QStringLiteral("big.csv"), .category = QStringLiteral("L2_LOGS") } };
    packet.exhibits.first().feed = [&](const Sink &sink) -> Result<> {
        QFile file(big);
        need(file.open(QIODevice::ReadOnly), "opening");
        QByteArray piece(1 << 20, Qt::Uninitialized);
        for (auto n = file.read(piece.data(), piece.size()); n > 0; n = file.read(piece.data(), piece.size())) {
            if (auto given = sink(QByteArrayView(piece).first(n)); !given)
                return given;
        }
        return {};
    };
    const auto ours = measured([&] {
        need(buildPacket(packet, folder + QStringLiteral("/bag2"), reader).has_value(), "building");
        need(reader
                 .sealed(folder + QStringLiteral("/bag2"), folder + QStringLiteral("/bag2.zip"),
                     QStringLiteral("a passphrase of words"))
                 .has_value(),
            "sealing");
    });
    say("export bagged and sealed", ours, theirs, 1.3);
    rusage mine {};
    rusage children {};
    getrusage(RUSAGE_SELF, &mine);
    getrusage(RUSAGE_CHILDREN, &children);
    std::printf("most memory: this program %ld MB, the largest it started %ld MB\n", mine.ru_maxrss / 1024,
        children.ru_maxrss / 1024);
}
}

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const auto words = QGuiApplication::arguments();
    const QTemporaryDir folder(QStringLiteral("bench_packet-XXXXXX"));
    need(folder.isValid(), "a folder here");
    const auto where = QFileInfo(folder.path()).absoluteFilePath();
    Reader reader(QStringLiteral(PROGRAMS "/writdesk-reader"));
    if (words.value(1, QStringLiteral("1000")).toInt() > 0)
        benchPages(where, reader, words.value(1, QStringLiteral("1000")).toInt());
    if (words.value(2, QStringLiteral("1000")).toInt() > 0)
        benchExport(where, reader, words.value(2, QStringLiteral("1000")).toInt());
    return 0;
}
