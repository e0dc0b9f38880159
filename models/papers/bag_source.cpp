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
QString rootOf(const QList<Part> &files)
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
    }
    source.files.sort();
    source.read = [root](const QString &path, const Sink &sink) { return readFile(root.filePath(path), path, sink); };
    return source;
}

Result<BagSource> bagInArchive(const QList<Part> &files)
{
    const auto root = rootOf(files);
    QMap<QString, QByteArray> bytes;
    BagSource source;
    for (const auto &file : files) {
        const auto path = file.name.mid(root.size());
        if (path.isEmpty() || path.endsWith(u'/')) {
            source.payload = source.payload || path == u"data/";
            continue;
        }
        if (bytes.contains(path))
            return broken(say("The archive holds %1 twice.").arg(path));
        bytes.insert(path, file.bytes);
        source.payload = source.payload || path.startsWith(u"data/");
    }
    source.files = bytes.keys();
    source.read = [bytes](const QString &path, const Sink &sink) { return sink(bytes.value(path)); };
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
