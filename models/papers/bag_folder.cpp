// SPDX-License-Identifier: Apache-2.0
#include "bag_folder.h"
#include "partial_p.h"
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Packet", text); }

Result<> fill(BagWriter &bag, const BagOrder &order)
{
    qint64 done = 0;
    qint64 all = 0;
    for (const auto &file : order.files)
        all += file.size;
    for (const auto &file : order.files) {
        const auto watched = [&](const Sink &sink) {
            return file.feed([&](QByteArrayView bytes) -> Result<> {
                done += bytes.size();
                return order.course.goesOn(say("Writing"), done, std::max(all, done)) ? sink(bytes) : stoppedByHand();
            });
        };
        if (const auto added = bag.add(file.path, Feed(watched)); !added)
            return asFailure(added);
    }
    return {};
}
}

Result<QString> freeFolder(const QString &folder)
{
    const QFileInfo place(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
    const auto all = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;
    if (place.exists() && (!place.isDir() || !QDir(place.filePath()).isEmpty(all)))
        return failed(say("%1 is not empty. Choose an empty or a new folder.").arg(folder));
    if (!QDir().mkpath(place.path()))
        return failed(say("The folder %1 cannot be made. Check the right to write there.").arg(place.path()));
    return place.filePath();
}

Result<BagSums> makeBag(const BagOrder &order, const QString &folder)
{
    const auto place = freeFolder(folder);
    const auto partial = place ? Partial::beside(*place) : Result<std::unique_ptr<Partial>>(asFailure(place));
    if (!partial)
        return asFailure(partial);
    if (auto clean = (*partial)->restarted(order.course); !clean)
        return asFailure(clean);
    const auto growing = (*partial)->file(Partial::growing());
    if (!QDir().mkpath(growing))
        return failed(say("Nothing can be written in %1. Check the right to write there.").arg(growing));
    BagWriter bag(growing);
    if (const auto filled = fill(bag, order); !filled)
        return asFailure(filled);
    const auto sums = bag.close(order.info, order.readme);
    const auto moved = sums ? moveFolder(growing, *place) : Result<>(asFailure(sums));
    return moved ? sums : Result<BagSums>(asFailure(moved));
}
}
