// SPDX-License-Identifier: Apache-2.0
#include "bag_verify_p.h"
#include "sha256.h"
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Packet", text); }

using Algorithm = QCryptographicHash::Algorithm;
const QMap<QString, Algorithm> &algorithms()
{
    static const QMap<QString, Algorithm> known { { QStringLiteral("md5"), Algorithm::Md5 },
        { QStringLiteral("sha1"), Algorithm::Sha1 }, { QStringLiteral("sha224"), Algorithm::Sha224 },
        { QStringLiteral("sha256"), Algorithm::Sha256 }, { QStringLiteral("sha384"), Algorithm::Sha384 },
        { QStringLiteral("sha512"), Algorithm::Sha512 } };
    return known;
}

// A path that differs from another by case or accents alone is one file on some systems: one would cover the other.
Result<> noCollisions(const BagSource &source)
{
    QMap<QString, QString> seen;
    for (const auto &path : source.files) {
        if (const auto other = seen.value(folded(path)); !other.isEmpty())
            return broken(say("The packet holds %1 and %2, which some systems cannot tell apart.").arg(other, path));
        seen.insert(folded(path), path);
    }
    return {};
}

Result<QMap<QString, Sums>> manifestsOf(const BagSource &source, const BagDeclaration &declared, const QString &prefix)
{
    QMap<QString, Sums> manifests;
    const QRegularExpression name(QStringLiteral("\\A%1-([^/]+)\\.txt\\z").arg(prefix));
    for (const auto &path : source.files) {
        const auto found = name.match(path);
        if (!found.hasMatch())
            continue;
        const auto algorithm = found.captured(1).toLower();
        if (!algorithms().contains(algorithm))
            return broken(say("%1 uses a hash that nobody here can compute.").arg(path));
        const auto digits = 2 * QCryptographicHash::hashLength(algorithms().value(algorithm));
        auto sums = manifestSums(source, path, declared, digits);
        if (!sums)
            return asFailure(sums);
        manifests.insert(algorithm, *sums);
    }
    return manifests;
}

// Since 1.0 each manifest lists every file; before it, all of them together do (RFC 8493, 2.1.3).
Result<> checkLists(const BagSource &source, const BagRead &bag)
{
    QSet<QString> payload;
    for (const auto &path : source.files) {
        if (path.startsWith(u"data/"))
            payload.insert(path);
    }
    Sums together;
    for (auto one = bag.manifests.begin(); one != bag.manifests.end(); ++one) {
        for (auto line = one->begin(); line != one->end(); ++line) {
            if (!payload.contains(line.key())) {
                return broken((bag.fetch.contains(line.key()) ? say("The file %1 has still to be fetched.")
                                                              : say("The file %1 is missing."))
                                  .arg(line.key()));
            }
        }
        together.insert(*one);
    }
    for (auto one = bag.manifests.begin(); one != bag.manifests.end(); ++one) {
        const auto &lists = bag.declared.isOld() ? together : *one;
        for (const auto &path : std::as_const(payload)) {
            if (!lists.contains(path))
                return broken(
                    say("The file %1 stands in no manifest, or not in manifest-%2.txt.").arg(path, one.key()));
        }
    }
    for (const auto &path : bag.fetch) {
        if (!together.contains(path))
            return broken(say("fetch.txt names %1, which stands in no manifest.").arg(path));
    }
    return {};
}

struct Hashed {
    qint64 size = 0;
    QMap<QString, QByteArray> sums {}; // by algorithm, in hex
};

Result<Hashed> hashed(const BagSource &source, const QString &path, const QStringList &names)
{
    Hashed result;
    Sha256 fast; // several times faster than Qt's
    std::map<QString, QCryptographicHash> others;
    for (const auto &name : names) {
        if (name != u"sha256")
            others.try_emplace(name, algorithms().value(name));
    }
    const auto read = source.read(path, [&](QByteArrayView bytes) -> Result<> {
        result.size += bytes.size();
        if (names.contains(u"sha256"))
            fast.add(bytes);
        for (auto &other : others)
            other.second.addData(bytes.toByteArray());
        return {};
    });
    if (!read)
        return asFailure(read);
    if (names.contains(u"sha256"))
        result.sums.insert(QStringLiteral("sha256"), fast.digest().toHex());
    for (const auto &other : others)
        result.sums.insert(other.first, other.second.result().toHex());
    return result;
}

Result<qint64> checkSums(const BagSource &source, const QMap<QString, Sums> &manifests)
{
    QMap<QString, QStringList> algorithmsOf; // by path
    for (auto one = manifests.begin(); one != manifests.end(); ++one) {
        for (auto line = one->begin(); line != one->end(); ++line)
            algorithmsOf[line.key()].append(one.key());
    }
    qint64 octets = 0;
    for (auto file = algorithmsOf.begin(); file != algorithmsOf.end(); ++file) {
        if (!source.has(file.key()))
            return broken(say("The file %1 is missing.").arg(file.key()));
        const auto found = hashed(source, file.key(), *file);
        if (!found)
            return asFailure(found);
        octets += found->size;
        for (auto sum = found->sums.begin(); sum != found->sums.end(); ++sum) {
            if (manifests.value(sum.key()).value(file.key()) != *sum) {
                return broken(say("The file %1 is not the one that was packed: its hash (%2) differs.")
                                  .arg(file.key(), sum.key()));
            }
        }
    }
    return octets;
}

Result<> checkOxum(const BagRead &bag, qint64 octets, qsizetype streams)
{
    const auto oxums = bag.valuesOf(QStringLiteral("Payload-Oxum"));
    if (oxums.size() > 1 && !bag.declared.isOld())
        return broken(say("bag-info.txt states Payload-Oxum twice."));
    for (const auto &oxum : oxums) {
        if (oxum != QStringLiteral("%1.%2").arg(octets).arg(streams)) {
            return broken(say("bag-info.txt counts the payload as %1, but it is %2.%3 (bytes and files).")
                              .arg(oxum)
                              .arg(octets)
                              .arg(streams));
        }
    }
    return {};
}
}

QStringList BagRead::valuesOf(const QString &label) const
{
    QStringList values;
    for (const auto &line : info) {
        if (line.label.compare(label, Qt::CaseInsensitive) == 0)
            values.append(line.value);
    }
    return values;
}

Result<BagRead> readBag(const BagSource &source)
{
    const auto declared = bagDeclaration(source);
    if (!declared)
        return asFailure(declared);
    const auto manifests = manifestsOf(source, *declared, QStringLiteral("manifest"));
    if (!manifests)
        return asFailure(manifests);
    const auto tagManifests = manifestsOf(source, *declared, QStringLiteral("tagmanifest"));
    if (!tagManifests)
        return asFailure(tagManifests);
    const auto fetch = fetchPaths(source, *declared);
    if (!fetch)
        return asFailure(fetch);
    const auto info = bagInfo(source, *declared);
    if (!info)
        return asFailure(info);
    return BagRead { *declared, *manifests, *tagManifests, *fetch, *info };
}

Result<> verifyBag(const BagSource &source, const BagRead &bag)
{
    if (!source.payload)
        return broken(say("The packet has no folder data."));
    if (bag.manifests.isEmpty())
        return broken(say("The packet has no manifest, so nothing in it can be verified."));
    if (auto apart = noCollisions(source); !apart)
        return apart;
    if (auto complete = checkLists(source, bag); !complete)
        return complete;
    if (const auto tags = checkSums(source, bag.tagManifests); !tags)
        return asFailure(tags);
    const auto octets = checkSums(source, bag.manifests);
    if (!octets)
        return asFailure(octets);
    const auto streams
        = std::ranges::count_if(source.files, [](const QString &path) { return path.startsWith(u"data/"); });
    return checkOxum(bag, *octets, streams);
}
}
