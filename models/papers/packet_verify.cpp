// SPDX-License-Identifier: Apache-2.0
#include "bag_verify_p.h"
#include "packet.h"
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Packet", text); }

Result<BagSource> sourceOf(const QString &where, Reader &reader)
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
    auto files = reader.unzipped(file.readAll());
    if (!files) {
        auto why = files.error();
        why.no = No::Broken; // an archive that cannot be opened safely is not intact
        return tl::unexpected<Failure>(why);
    }
    return bagInArchive(*files);
}
}

Result<> verifyPacket(const QString &where, Reader &reader)
{
    const auto source = sourceOf(where, reader);
    if (!source)
        return asFailure(source);
    const auto bag = readBag(*source);
    if (!bag)
        return asFailure(bag);
    return verifyBag(*source, *bag).and_then([&]() -> Result<> {
        return looksOurs(*source, *bag) ? verifyProfile(*source, *bag) : Result<>();
    });
}
}
