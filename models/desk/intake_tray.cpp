// SPDX-License-Identifier: Apache-2.0
// What waits in the tray: filed unread, moved into a compartment, or discarded.
#include "intake_p.h"
#include <QBuffer>
#include <QCoreApplication>
#include <QFileInfo>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Intake", text); }

Result<ReceivedPaper> filedUnread(
    Desk &desk, const ReceiveOrder &order, const TrayPaper &paper, const QByteArray &bytes, const QString &why)
{
    return fileRead(desk, order, paper, { { paper.name, bytes, {}, why, QStringLiteral("paper") } });
}

// A real paper in a rehearsal would be lost among toys, and a toy among real papers found by a court.
Result<> mayMove(Desk &desk, Desk &compartment)
{
    const auto here = desk.docket().info();
    const auto there = here ? compartment.docket().info() : here;
    if (!there)
        return asFailure(there);
    if (QFileInfo(here->file).canonicalFilePath() == QFileInfo(there->file).canonicalFilePath())
        return failed(say("That is this docket itself. Choose the docket of the compartment."));
    if (desk.rehearsal() != compartment.rehearsal())
        return failed(say("One of the two dockets is a rehearsal and the other is not. Choose a compartment of the "
                          "same kind."));
    return {};
}
}

Result<ReceivedPaper> receive(Desk &desk, const ReceiveOrder &order, const Progress &progress)
{
    auto stored = store(desk, order);
    return stored ? receiveStored(desk, order, *stored, progress) : Result<ReceivedPaper>(asFailure(stored));
}

tl::unexpected<Failure> stillWaits(Desk &desk, const TrayPaper &paper, Failure why)
{
    if (inTray(desk, paper.sha256))
        why.sentence += say(" The paper itself is kept in the intake tray (%1); file it from there.")
                            .arg(paper.sha256.text.left(12));
    return tl::unexpected<Failure>(std::move(why));
}

Result<TrayPaper> inTray(Desk &desk, const DocumentId &sha256)
{
    const auto waiting = desk.docket().tray();
    if (!waiting)
        return asFailure(waiting);
    const auto at = std::ranges::find(*waiting, sha256, &TrayPaper::sha256);
    if (at == waiting->end())
        return failed(say("No paper of that hash waits in the tray. See the list of the tray."));
    return *at;
}

Result<ReceivedPaper> fileUnread(Desk &desk, const DocumentId &sha256, const ReceiveOrder &order)
{
    const auto paper = inTray(desk, sha256);
    const auto bytes = paper ? desk.docket().trayBytes(sha256) : Result<QByteArray>(asFailure(paper));
    if (!bytes)
        return asFailure(bytes);
    return filedUnread(desk, order, *paper, *bytes, say("A person filed it unread."));
}

Result<ReceivedPaper> moveFromTray(Desk &desk, const DocumentId &sha256, Desk &compartment, const ReceiveOrder &order)
{
    if (auto may = mayMove(desk, compartment); !may)
        return asFailure(may);
    const auto paper = inTray(desk, sha256);
    auto bytes = paper ? desk.docket().trayBytes(sha256) : Result<QByteArray>(asFailure(paper));
    if (!bytes)
        return asFailure(bytes);
    QBuffer buffer(&*bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto stored = compartment.docket().putInTray(buffer, paper->name, compartment.now());
    if (!stored)
        return asFailure(stored);
    auto read = readAll(compartment.reader(), *bytes, paper->name, {}, order.password);
    const auto filed = read ? fileRead(compartment, order, *stored, *read)
                            : filedUnread(compartment, order, *stored, *bytes, read.error().sentence);
    if (!filed)
        return filed;
    if (auto taken = desk.docket().takeFromTray(sha256).and_then([&] { return desk.docket().forgetErased(); }); !taken)
        return failed(say("It is filed in the compartment as %1, but bytes of it may still lie in this docket: %2")
                          .arg(filed->ref.text, taken.error().sentence),
            taken.error().detail);
    return filed;
}

Result<> discardFromTray(Desk &desk, const DocumentId &sha256, const QString &reason)
{
    if (reason.trimmed().isEmpty())
        return failed(say("A paper is discarded from the tray with a reason; give one."), {}, No::Usage);
    const auto bytes = desk.docket().trayBytes(sha256);
    if (!bytes)
        return asFailure(bytes);
    const auto done = desk.changeAll({}, [&]() -> Result<QList<NewEntry>> {
        return QList<NewEntry> { { {}, kind::trayDiscarded,
            { { QStringLiteral("sha256"), sha256.text }, { QStringLiteral("reason"), reason } } } };
    });
    return done ? desk.docket().takeFromTray(sha256) : done;
}
}
