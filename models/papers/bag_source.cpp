// SPDX-License-Identifier: Apache-2.0
#include "bag_source_p.h"
#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Packet", text); }
constexpr qint64 piece = 1 << 20;
constexpr qint64 largestTagFile = 64 << 20;

Result<> readFile(const QString &place, const QString &path, const Sink &sink)
{
    QFile file(place);
    if (!file.open(QIODevice::ReadOnly))
        return broken(say("The file %1 of the packet cannot be read: %2.").arg(path, file.errorString()));
    QByteArray bytes(piece, Qt::Uninitialized);
    for (;;) {
        const auto got = file.read(bytes.data(), bytes.size());
        if (got < 0)
            return broken(say("The file %1 of the packet cannot be read: %2.").arg(path, file.errorString()));
        if (got == 0)
            return {};
        if (auto taken = sink(QByteArrayView(bytes.constData(), got)); !taken)
            return taken;
    }
}

// An archive holds the bag itself or one folder that is the bag (RFC 8493, 4.2).
QString rootOf(const QList<ZipEntry> &files)
{
    QString root;
    for (const auto &file : files) {
        if (file.name == u"bagit.txt")
            return {};
        const auto top = file.name.section(u'/', 0, 0) + u'/';
        if (!root.isEmpty() && top != root)
            return {};
        root = top;
    }
    return root;
}
}

tl::unexpected<Failure> broken(const QString &sentence, const QString &detail)
{
    return failed(sentence, detail, No::Broken);
}

Result<BagSource> bagInFolder(const QString &folder)
{
    BagSource source;
    const QDir root(folder);
    QDirIterator all(
        folder, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        all.next();
        const auto info = all.fileInfo();
        const auto path = root.relativeFilePath(all.filePath());
        if (info.isSymLink())
            return broken(say("The packet holds a link, %1. A packet holds files alone.").arg(path));
        if (info.isDir()) {
            source.payload = source.payload || path == u"data";
            continue;
        }
        if (!info.isFile())
            return broken(say("The packet holds %1, which is no ordinary file.").arg(path));
        source.files.append(path);
        source.bytes += info.size();
    }
    source.files.sort();
    source.read = [root](const QString &path, const Sink &sink) { return readFile(root.filePath(path), path, sink); };
    return source;
}

Result<BagSource> bagInArchive(const std::shared_ptr<OpenZip> &zip)
{
    const auto root = rootOf(zip->entries());
    QMap<QString, qsizetype> places;
    BagSource source;
    for (qsizetype i = 0; i < zip->entries().size(); ++i) {
        const auto &entry = zip->entries().at(i);
        const auto path = entry.name.mid(root.size());
        if (path.isEmpty() || path.endsWith(u'/')) {
            source.payload = source.payload || path == u"data/";
            continue;
        }
        if (places.contains(path))
            return broken(say("The archive holds %1 twice.").arg(path));
        places.insert(path, i);
        source.bytes += entry.size;
        source.payload = source.payload || path.startsWith(u"data/");
    }
    source.files = places.keys();
    source.read = [zip, places](const QString &path, const Sink &sink) {
        auto ours = Result<>(); // what the reader of the bag says of the bytes is not the archive's fault
        auto read = zip->read(places.value(path, -1), [&](QByteArrayView bytes) { return ours = sink(bytes); });
        return read || !ours ? read : Result<>(broken(read.error().sentence, read.error().detail));
    };
    return source;
}

Result<QByteArray> tagFile(const BagSource &source, const QString &path)
{
    QByteArray bytes;
    const auto read = source.read(path, [&](QByteArrayView more) -> Result<> {
        if (bytes.size() + more.size() > largestTagFile)
            return broken(say("The file %1 of the packet is larger than any such file should be.").arg(path));
        bytes.append(more.data(), more.size());
        return {};
    });
    return read ? Result<QByteArray>(bytes) : asFailure(read);
}
}
