// SPDX-License-Identifier: Apache-2.0
// Reading scans beside the engine alone and beside ocrmypdf: time for a page on one core, pages an hour on all cores,
// and wrong letters. Needs the programs tesseract and ocrmypdf; what is not installed is said and left out.
// Run by hand: bench_ocr [PAGES]
#include "cost.h"
#include "letter_scans.h"
#include "reader.h"
#include <QFileInfo>
#include <QGuiApplication>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <cstdio>
#include <numeric>
#include <thread>
using namespace writdesk;
using namespace bench;
namespace {
struct Measured {
    Cost cost {};
    QStringList texts {}; // of each page
};

// What two makers of text set apart differently: blanks, quotes and dashes.
QString normalised(QString text)
{
    text.replace(QChar(0x2019), u'\'').replace(QChar(0x2018), u'\'');
    text.replace(QChar(0x201c), u'"').replace(QChar(0x201d), u'"');
    text.replace(QChar(0x2013), u'-').replace(QChar(0x2014), u'-');
    return text.simplified();
}

// How many letters have to be put in, taken out or changed.
qsizetype distance(const QString &a, const QString &b)
{
    QList<qsizetype> row(b.size() + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        auto corner = std::exchange(row[0], i + 1);
        for (qsizetype j = 0; j < b.size(); ++j) {
            const auto changed = corner + (a.at(i) != b.at(j));
            corner = row.at(j + 1);
            row[j + 1] = std::min({ changed, row.at(j) + 1, corner + 1 });
        }
    }
    return row.last();
}

double errorRate(const QList<scans::Scan> &pages, const QStringList &texts) // in a hundred
{
    qsizetype wrong = 0;
    qsizetype all = 0;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        const auto truth = normalised(pages.at(i).lines.join(u'\n'));
        wrong += distance(truth, normalised(texts.value(i)));
        all += truth.size();
    }
    return 100.0 * double(wrong) / double(all);
}

// Words of the page that are nowhere in what was read, in a hundred: in whatever order it came.
double lostWords(const QList<scans::Scan> &pages, const QStringList &texts)
{
    qsizetype lost = 0;
    qsizetype all = 0;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        auto read = normalised(texts.value(i)).split(u' ');
        for (const auto &word : normalised(pages.at(i).lines.join(u' ')).split(u' ')) {
            lost += !read.removeOne(word);
            ++all;
        }
    }
    return 100.0 * double(lost) / double(all);
}

Measured ours(const QList<scans::Scan> &pages, int processes)
{
    const auto pdf = scans::pdfOf(pages);
    Measured done;
    done.cost = measured([&] {
        Reader reader(QStringLiteral(PROGRAMS "/writdesk-reader"),
            { .secondsPerPage = 300, .secondsInAll = 3600, .processes = processes });
        const auto paper = reader.read(pdf, QStringLiteral("scans.pdf"));
        need(paper.has_value(), "reading");
        for (const auto &page : paper->pages)
            done.texts.append(textOf(page));
    });
    return done;
}

QStringList pagesIn(const QString &file)
{
    QFile text(file);
    need(text.open(QIODevice::ReadOnly), qPrintable(file));
    return QString::fromUtf8(text.readAll()).split(u'\f');
}

// One process for all pages, so that it loads its data once; as many beside each other as there are cores.
Measured engine(const QString &folder, qsizetype pages, unsigned processes, const char *layout = "3")
{
    Measured done;
    QString all;
    for (unsigned p = 0; p < processes; ++p) {
        QByteArray list;
        for (auto i = qsizetype(p); i < pages; i += processes)
            list += QByteArray::number(i) + ".jpg\n";
        need(put(folder + QStringLiteral("/list%1").arg(p), list), "writing");
        all += QStringLiteral("OMP_THREAD_LIMIT=1 tesseract list%1 engine%1 --dpi 300 --psm %2 2>>log & ")
                   .arg(QString::number(p), QString::fromLatin1(layout));
    }
    done.cost = measured([&] { shell(folder, all + QStringLiteral("wait")); });
    if (processes == 1)
        done.texts = pagesIn(folder + QStringLiteral("/engine0.txt"));
    return done;
}

Measured ocrmypdf(const QString &folder)
{
    Measured done;
    done.cost = measured(
        [&] { shell(folder, QStringLiteral("ocrmypdf -q --deskew --sidecar their.txt in.pdf out.pdf >>log 2>&1")); });
    done.texts = pagesIn(folder + QStringLiteral("/their.txt"));
    return done;
}

bool isHere(const char *program)
{
    const bool here = !QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty();
    if (!here)
        std::printf("%s is not installed: nothing is measured beside it\n", program);
    return here;
}

void say(const char *what, const Measured &done, const QList<scans::Scan> &scans)
{
    const auto pages = scans.size();
    std::printf("%-28s %6.2f s a page on the wall, %6.2f s of the processor, %6.0f pages an hour", what,
        done.cost.seconds / double(pages), done.cost.processor / double(pages),
        3600 * double(pages) / done.cost.seconds);
    if (!done.texts.isEmpty())
        std::printf(", %.3f %% of letters wrong, %.3f %% of words lost", errorRate(scans, done.texts),
            lostWords(scans, done.texts));
    std::printf("\n");
}

// 0 where every bar that could be measured holds.
int bar(const char *what, double is, double most)
{
    std::printf("%s: %.3f, at most %.3f: %s\n", what, is, most, is <= most ? "held" : "NOT HELD");
    return is <= most ? 0 : 1;
}

int run(const QList<scans::Scan> &pages, const QString &folder)
{
    const auto rate = [&](const Measured &done) { return errorRate(pages, done.texts); };
    const auto lost = [&](const Measured &done) { return lostWords(pages, done.texts); };
    const auto tell = [&](const char *what, const Measured &done) { say(what, done, pages); };
    const auto cores = std::max(1u, std::thread::hardware_concurrency());
    for (qsizetype i = 0; i < pages.size(); ++i)
        need(put(folder + QStringLiteral("/%1.jpg").arg(i), pages.at(i).jpeg), "writing");
    need(put(folder + QStringLiteral("/in.pdf"), scans::pdfOf(pages)), "writing");
    const auto one = ours(pages, 1);
    tell("ours, one core", one);
    const auto many = ours(pages, 0);
    tell("ours, all cores", many);
    int missed = 0;
    if (isHere("tesseract")) {
        const auto alone = engine(folder, pages.size(), 1);
        tell("engine alone, one core", alone);
        const auto block = engine(folder, pages.size(), 1, "6");
        tell("engine told of one block", block);
        tell("engine alone, all cores", engine(folder, pages.size(), cores));
        // Where its layout analysis loses whole columns it is fast because it did not read them: that is no yardstick.
        const auto read = lost(alone) < 5 ? std::min(alone.cost.processor, block.cost.processor) : block.cost.processor;
        missed += bar("processor for a page beside the engine", one.cost.processor / read, 1.15);
        missed += bar("letters wrong beside the engine", rate(one), std::min(rate(alone), rate(block)));
        missed += bar("words lost beside the engine", lost(one), std::min(lost(alone), lost(block)));
    }
    if (isHere("ocrmypdf")) {
        const auto theirs = ocrmypdf(folder);
        tell("ocrmypdf --deskew", theirs);
        missed += bar("time for all beside ocrmypdf", many.cost.seconds / theirs.cost.seconds, 1);
        missed += bar("letters wrong beside ocrmypdf", rate(many), rate(theirs));
        missed += bar("words lost beside ocrmypdf", lost(many), lost(theirs));
    }
    return missed;
}
}

int main(int argc, char *argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    const QTemporaryDir folder(QStringLiteral("bench_ocr-XXXXXX"));
    need(folder.isValid(), "a folder here");
    const auto pages = QGuiApplication::arguments().value(1, QStringLiteral("8")).toInt();
    return run(scans::made(std::max(1, pages)), QFileInfo(folder.path()).absoluteFilePath());
}
