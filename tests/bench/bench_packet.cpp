// SPDX-License-Identifier: Apache-2.0
// A packet beside the tools it is measured against: 1,000 pages beside qpdf's overlay and sha256sum; a big export
// beside sha256sum and encrypting the same bytes, once with openssl and once into the AES-256 ZIP that is handed over.
// Run by hand, in a folder with room for four times the export: bench_packet [PAGES] [MEGABYTES]
#include "cost.h"
#include "letter.h"
#include "packet.h"
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>
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

// As people make it by hand: a number at the foot of each page, and nothing else.
void printNumbers(const QString &file, int pages)
{
    QPdfWriter writer(file);
    QPainter painter(&writer);
    const QRect foot(QPoint(0, 0), writer.pageLayout().paintRectPixels(writer.resolution()).size());
    for (int page = 1; page <= pages; ++page) {
        if (page > 1)
            writer.newPage();
        painter.drawText(foot, Qt::AlignBottom | Qt::AlignRight, QStringLiteral("B-%1").arg(page, 6, 10, QChar(u'0')));
    }
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
    need(stamped.has_value(), "stamping");
    printNumbers(folder + QStringLiteral("/numbers.pdf"), stamped->pages);
    auto packet = plan();
    packet.exhibits
        = { { .name = QStringLiteral("exhibit.pdf"), .category = QStringLiteral("L1_A"), .bytes = exhibit } };
    const auto bag = folder + QStringLiteral("/bag");
    Cost theirs;
    Cost ours;
    constexpr int rounds = 5;
    for (int round = 0; round < rounds; ++round) {
        keepLess(theirs, [&] {
            shell(folder,
                QStringLiteral("qpdf in.pdf --overlay numbers.pdf -- out.pdf && sha256sum in.pdf out.pdf >sums"));
        });
        keepLess(ours, [&] { need(buildPacket(packet, bag, reader).has_value(), "building"); });
        need(QDir(bag).removeRecursively(), "clearing");
    }
    std::printf("%d pages, %.1f MB\n", stamped->pages, double(exhibit.size()) / 1e6);
    say("pages stamped, hashed, bagged, linted", ours, theirs, 1.5);
}

PacketPlan exporting(const QString &big)
{
    auto packet = plan();
    packet.exhibits = { { .name = QStringLiteral("big.csv"), .category = QStringLiteral("L2_LOGS") } };
    packet.exhibits.first().feed = [big](const Sink &sink) -> Result<> {
        QFile file(big);
        need(file.open(QIODevice::ReadOnly), "opening");
        QByteArray piece(1 << 20, Qt::Uninitialized);
        for (auto n = file.read(piece.data(), piece.size()); n > 0; n = file.read(piece.data(), piece.size())) {
            if (auto given = sink(QByteArrayView(piece).first(n)); !given)
                return given;
        }
        return {};
    };
    return packet;
}

void sayMemory()
{
    rusage mine {};
    rusage children {};
    getrusage(RUSAGE_SELF, &mine);
    getrusage(RUSAGE_CHILDREN, &children);
    std::printf("most memory: this program %ld MB, the largest of all it started %ld MB\n", mine.ru_maxrss / 1024,
        children.ru_maxrss / 1024);
}

void benchExport(const QString &folder, Reader &reader, qint64 megabytes)
{
    shell(folder, QStringLiteral("head -c %1 /dev/urandom >big.csv && sync big.csv").arg(megabytes * 1'000'000));
    const auto packet = exporting(folder + QStringLiteral("/big.csv"));
    const auto bag = folder + QStringLiteral("/bag2");
    Cost openssl;
    Cost sevenZip;
    Cost building;
    Cost sealing;
    constexpr qint64 large = 5000;
    for (int round = 0; round < (megabytes > large ? 1 : 3); ++round) {
        keepLess(openssl, [&] {
            shell(folder,
                QStringLiteral("sha256sum big.csv >sums && openssl enc -aes-256-ctr -pbkdf2 -pass pass:bench "
                               "-in big.csv -out big.enc && sync big.enc"));
        });
        shell(folder, QStringLiteral("rm big.enc"));
        keepLess(sevenZip, [&] {
            shell(folder,
                QStringLiteral("sha256sum big.csv >sums && 7zz a -tzip -mem=AES256 -mx=0 -pbench big.zip big.csv >said "
                               "&& sync big.zip"));
        });
        shell(folder, QStringLiteral("rm big.zip"));
        keepLess(building, [&] { need(buildPacket(packet, bag, reader).has_value(), "building"); });
        keepLess(sealing, [&] {
            const auto zip = bag + QStringLiteral(".zip");
            need(reader.sealed(bag, zip, QStringLiteral("a passphrase of words")).has_value(), "sealing");
        });
        shell(folder, QStringLiteral("rm -r bag2 bag2.zip"));
    }
    const Cost ours { building.seconds + sealing.seconds, building.processor + sealing.processor };
    std::printf("%lld MB: bagged in %.2f s, sealed in %.2f s\n", static_cast<long long>(megabytes), building.seconds,
        sealing.seconds);
    say("export bagged and sealed, beside sha256sum and openssl", ours, openssl, 1.3);
    say("export bagged and sealed, beside sha256sum and 7-Zip's AES-256 ZIP", ours, sevenZip, 1.3);
    sayMemory();
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
