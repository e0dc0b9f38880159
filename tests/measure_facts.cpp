// SPDX-License-Identifier: Apache-2.0
// How well facts are found: recall and precision by fact, over papers whose truth is known. Without arguments over the
// sample papers; with a folder of published papers and their truth tables (nsl-truth.csv, court-mail-truth.csv) over
// those too, read here and now. The last table is the sum of all.
#include "reader.h"
#include "truth.h"
#include <QCoreApplication>
#include <QDir>
#include <QTextStream>
using namespace writdesk;

namespace {
struct Score {
    int expected = 0;
    int found = 0; // of the expected
    int proposed = 0;
};
using Scores = QMap<QString, Score>;
QTextStream out(stdout);

std::optional<Paper> readPaper(Reader &reader, const QString &path, const QByteArray &before = {})
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto name = QFileInfo(path).completeBaseName() + (before.isEmpty() ? QString() : QStringLiteral(".eml"));
    const auto read = reader.read(before + file.readAll(), name);
    return read ? std::optional<Paper>(*read) : std::nullopt;
}

// Prints what differs, and counts it.
void compare(const QString &file, const FoundFacts &found, const QMultiMap<QString, QString> &truth,
    QMap<QString, Score> &scores)
{
    const Facts facts(found.facts);
    for (const auto &name : truth.uniqueKeys()) {
        for (const auto &value : truth.values(name)) {
            auto &score = scores[name];
            ++score.expected;
            if (statedIn(found, name, value))
                ++score.found;
            else
                out << file << " lacks " << name << " = " << value << " (has "
                    << facts.values(name).join(QStringLiteral(" | ")) << ")\n";
        }
    }
    for (const auto &fact : found.facts) {
        ++scores[fact.name].proposed;
        if (!truth.contains(fact.name, fact.value))
            out << file << " adds " << fact.name << " = " << fact.value << "   «" << fact.quote.left(80) << "»\n";
    }
}

void print(const QMap<QString, Score> &scores)
{
    out << QStringLiteral("\n%1 %2 %3 %4\n")
               .arg(QStringLiteral("fact"), -16)
               .arg(QStringLiteral("expected"), 8)
               .arg(QStringLiteral("recall"), 9)
               .arg(QStringLiteral("precision"), 10);
    for (auto it = scores.begin(); it != scores.end(); ++it) {
        const auto share = [](int part, int whole) {
            return whole == 0 ? QStringLiteral("-") : QString::number(100.0 * part / whole, 'f', 1);
        };
        out << QStringLiteral("%1 %2 %3 %4\n")
                   .arg(it.key(), -16)
                   .arg(it->expected, 8)
                   .arg(share(it->found, it->expected), 9)
                   .arg(it.key() == u"process" ? QStringLiteral("-") : share(it->found, it->proposed), 10);
    }
}

void add(Scores &all, const Scores &more)
{
    for (auto it = more.begin(); it != more.end(); ++it) {
        all[it.key()].expected += it->expected;
        all[it.key()].found += it->found;
        all[it.key()].proposed += it->proposed;
    }
}

Scores measureSamples(const QString &readings)
{
    Scores scores;
    const auto truth = truthOf(QStringLiteral(TEST_DATA "/papers/truth.csv"));
    for (auto it = truth.begin(); it != truth.end(); ++it) {
        const auto paper
            = cachedPaper(readings + u'/' + QFileInfo(it.key()).completeBaseName() + QStringLiteral(".json"));
        if (!paper) {
            out << it.key() << " has no reading\n";
            continue;
        }
        compare(it.key(), findFacts(*paper, {}, sampleContext()), *it, scores);
    }
    print(scores);
    return scores;
}

// Published National Security Letters: their number and date as researchers read them; whatever else is found is
// printed.
Scores measureLetters(Reader &reader, const QString &folder)
{
    static const QStringList doubtful { QStringLiteral("account"), QStringLiteral("court"), QStringLiteral("due_on"),
        QStringLiteral("range_from"), QStringLiteral("range_to"), QStringLiteral("signer"),
        QStringLiteral("instrument") };
    static const auto suffix
        = QRegularExpression(QStringLiteral("(\\(\\w\\)|-\\d)$")); // of the file's name, not of the paper
    Scores scores;
    QFile file(folder + QStringLiteral("/nsl-truth.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return scores;
    file.readLine();
    while (!file.atEnd()) {
        const auto cells = QString::fromUtf8(file.readLine()).trimmed().split(u',');
        const auto paper = readPaper(reader, folder + u'/' + cells.at(0));
        if (!paper) {
            out << cells.at(0) << " could not be read\n";
            continue;
        }
        const auto found
            = findFacts(*paper, {}, { QStringLiteral("Google LLC"), { QStringLiteral("Apple Inc.") }, {} });
        const auto state = [&](const QString &name, const QString &value, bool readable) {
            const auto had = Facts(found.facts).value(name);
            const bool right = !had.isEmpty() && had.endsWith(value);
            scores[name].expected += readable;
            scores[name].found += readable && right;
            scores[name].proposed += readable && !had.isEmpty();
            if (!right && (readable || !had.isEmpty()))
                out << cells.at(0) << ": " << name << " is " << value << (readable ? "" : " (unreadable)") << ", found "
                    << had << '\n';
        };
        state(QStringLiteral("docket_number"), QString(cells.at(5)).remove(suffix), cells.at(8) == u"1");
        if (cells.at(9) == u"1")
            state(QStringLiteral("issued_on"), cells.at(3), true);
        ++scores[QStringLiteral("process")].expected;
        scores[QStringLiteral("process")].found += found.process;
        for (const auto &fact : found.facts) {
            if (doubtful.contains(fact.name))
                out << cells.at(0) << " proposes " << fact.name << " = " << fact.value << "   «" << fact.quote.left(60)
                    << "»\n";
        }
    }
    print(scores);
    return scores;
}

// Notices from court mail systems: court and number.
Scores measureNotices(Reader &reader, const QString &folder)
{
    // They were kept as the bodies of mails, without their headers.
    const QByteArray mail("Subject: Activity in Case\r\nMIME-Version: 1.0\r\nContent-Type: text/html; "
                          "charset=utf-8\r\n\r\n");
    Scores scores;
    QFile file(folder + QStringLiteral("/court-mail-truth.csv"));
    if (!file.open(QIODevice::ReadOnly))
        return scores;
    file.readLine();
    while (!file.atEnd()) {
        const auto cells = QString::fromUtf8(file.readLine()).trimmed().split(u',');
        const auto paper
            = readPaper(reader, folder + QStringLiteral("/court-mail/") + QFileInfo(cells.at(0)).fileName(), mail);
        if (!paper)
            continue;
        auto found = findFacts(*paper, {}, {});
        for (auto &fact : found.facts) // the judges' initials behind the number are no part of the truth
            fact.value.remove(QRegularExpression(QStringLiteral("(?<=\\d{5})(-[A-Z]+)+$")));
        compare(cells.at(0), found,
            { { QStringLiteral("court"), cells.at(1) }, { QStringLiteral("docket_number"), cells.at(2) },
                { QStringLiteral("process"), QStringLiteral("false") } },
            scores);
    }
    print(scores);
    return scores;
}
}

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    auto all = measureSamples(QStringLiteral(TEST_DATA "/readings"));
    const auto folder = application.arguments().value(1);
    if (folder.isEmpty())
        return 0;
    // Nobody waits for this: a busy machine must not leave pages out.
    Reader reader(QStringLiteral(PROGRAMS "/writdesk-reader"), { 1536ll << 20, 300, 1500, 0, false });
    add(all, measureLetters(reader, folder));
    add(all, measureNotices(reader, folder));
    out << "\nall papers\n";
    print(all);
    return 0;
}
