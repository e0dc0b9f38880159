// SPDX-License-Identifier: Apache-2.0
#include "bag_verify_p.h"
#include "packet.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Packet", text); }

Result<BagSource> sourceOf(const QString &where, Reader &reader, const QString &passphrase)
{
    const QFileInfo info(where);
    if (!info.exists())
        return failed(say("There is no file or folder %1. Check the name.").arg(where));
    if (info.isDir())
        return bagInFolder(where);
    QFile file(where);
    if (!file.open(QIODevice::ReadOnly))
        return failed(say("%1 cannot be opened. Check who may read it.").arg(where), file.errorString());
    if (file.peek(2) != "PK")
        return broken(say("%1 is neither a folder nor a ZIP.").arg(where));
    const auto zip = reader.openedZip(where, passphrase);
    if (!zip) // an archive that cannot be opened safely is not intact
        return broken(zip.error().sentence, zip.error().detail);
    return bagInArchive(*zip);
}

// Every byte is read once, and little more of the tag files: so far it is when so many were.
BagSource watched(BagSource source, const Course &course)
{
    const auto done = std::make_shared<qint64>(0);
    source.read = [read = source.read, course, done, of = source.bytes](const QString &path, const Sink &sink) {
        return read(path, [&](QByteArrayView bytes) -> Result<> {
            *done += bytes.size();
            return course.goesOn(say("Verifying"), std::min(*done, of), of) ? sink(bytes) : stoppedByHand();
        });
    };
    return source;
}
}

Result<> verifyPacket(const QString &where, Reader &reader, const Course &course, const QString &passphrase)
{
    const auto found = sourceOf(where, reader, passphrase);
    if (!found)
        return asFailure(found);
    const auto source = watched(*found, course);
    const auto bag = readBag(source);
    if (!bag)
        return asFailure(bag);
    return verifyBag(source, *bag).and_then([&]() -> Result<> {
        return looksOurs(source, *bag) ? verifyProfile(source, *bag) : Result<>();
    });
}
}
