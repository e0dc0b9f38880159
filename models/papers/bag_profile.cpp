// SPDX-License-Identifier: Apache-2.0
#include "bag_verify_p.h"
#include "csv.h"
#include <QCoreApplication>
#include <QSet>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Packet", text); }
const auto ourManifest = QStringLiteral("manifest-sha256.txt");
const auto ourTagManifest = QStringLiteral("tagmanifest-sha256.txt");

Result<> checkTagFiles(const BagSource &source, const BagRead &bag)
{
    const QStringList ours { QStringLiteral("README.txt"), QStringLiteral("bag-info.txt"), QStringLiteral("bagit.txt"),
        ourManifest };
    for (const auto &path : ours
            + QStringList { ourTagManifest, QStringLiteral("data/cover.pdf"), QStringLiteral("data/index.csv"),
                QStringLiteral("data/withheld.csv"), QStringLiteral("data/exhibits.sha256") }) {
        if (!source.has(path))
            return broken(say("The file %1 is missing.").arg(path));
    }
    for (const auto &path : source.files) {
        if (!path.startsWith(u"data/") && path != ourTagManifest && !ours.contains(path))
            return broken(say("The file %1 was added: no packet has it.").arg(path));
    }
    for (const auto &path : ours) {
        if (!bag.tagManifests.value(QStringLiteral("sha256")).contains(path))
            return broken(say("The file %1 does not stand in %2.").arg(path, ourTagManifest));
    }
    return {};
}

Result<> checkInfo(const BagRead &bag)
{
    if (bag.declared.isOld() || bag.declared.encoding != u"UTF-8")
        return broken(say("bagit.txt is not the one this program writes."));
    if (bag.valuesOf(QStringLiteral("Bagging-Software")) != QStringList { QStringLiteral("Writdesk") })
        return broken(say("bag-info.txt does not name the program that wrote the packet."));
    if (bag.valuesOf(QStringLiteral("Payload-Oxum")).isEmpty())
        return broken(say("bag-info.txt does not count the payload."));
    return {};
}

// Every exhibit stands in the index with its hash, and the index names no other (V-OUT-07).
Result<> checkIndex(const BagSource &source, const BagRead &bag)
{
    const auto lines = tagLines(source, QStringLiteral("data/index.csv"), bag.declared);
    if (!lines)
        return asFailure(lines);
    const auto rows = csvRecords(lines->join(u'\n'));
    const auto columns = rows.value(0).fields;
    const auto file = columns.indexOf(QStringLiteral("file"));
    const auto hash = columns.indexOf(QStringLiteral("sha256"));
    const auto damaged = std::ranges::any_of(rows, [](const CsvRecord &row) { return !row.problem.isEmpty(); });
    if (file < 0 || hash < 0 || damaged)
        return broken(say("The production index cannot be read."));
    const auto sums = bag.manifests.value(QStringLiteral("sha256"));
    QSet<QString> named;
    for (const auto &row : rows.mid(1)) {
        const auto path = row.fields.value(file);
        const auto sum = row.fields.value(hash);
        if (named.contains(path) || sums.value(path) != sum.toLatin1() || sum.isEmpty())
            return broken(say("The production index does not fit the file %1.").arg(path));
        named.insert(path);
    }
    for (const auto &path : source.files) {
        if (path.startsWith(u"data/exhibits/") && !named.contains(path) && !path.endsWith(u"_slip-sheet.pdf"))
            return broken(say("The file %1 does not stand in the production index.").arg(path));
    }
    return {};
}

// The list whose hash the cover letter states names each exhibit with the hash that the manifest gives it.
Result<> checkList(const BagSource &source, const BagRead &bag)
{
    const auto list = tagFile(source, QStringLiteral("data/exhibits.sha256"));
    if (!list)
        return asFailure(list);
    QByteArray expected;
    const auto sums = bag.manifests.value(QStringLiteral("sha256"));
    for (auto line = sums.begin(); line != sums.end(); ++line) {
        if (line.key().startsWith(u"data/exhibits/"))
            expected += line.value() + "  " + line.key().mid(5).toUtf8() + '\n';
    }
    return *list == expected ? Result<>() : broken(say("The list of exhibits does not fit the manifest."));
}
}

// Ours by its own word, or by its shape where that word was taken away.
bool looksOurs(const BagSource &source, const BagRead &bag)
{
    return bag.valuesOf(QStringLiteral("Bagging-Software")).contains(QStringLiteral("Writdesk"))
        || (source.has(QStringLiteral("data/index.csv")) && source.has(QStringLiteral("data/withheld.csv")));
}

Result<> verifyProfile(const BagSource &source, const BagRead &bag)
{
    if (source.has(QStringLiteral("fetch.txt")))
        return broken(say("The packet wants files to be fetched. No packet of this program does."));
    for (const auto *manifests : { &bag.manifests, &bag.tagManifests }) {
        if (manifests->keys() != QStringList { QStringLiteral("sha256") }) {
            return broken(
                say("The packet must have %1 and %2, and no other manifest.").arg(ourManifest, ourTagManifest));
        }
    }
    return checkInfo(bag)
        .and_then([&] { return checkTagFiles(source, bag); })
        .and_then([&] { return checkIndex(source, bag); })
        .and_then([&] { return checkList(source, bag); });
}
}
