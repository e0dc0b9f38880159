// SPDX-License-Identifier: Apache-2.0
// A folder is watched, and what appears in it is received.
#include "printed_case.h"
#include "raw_name.h"
#include "receive_order.h"
#include "watch_desk.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QThread>
namespace writdesk {
namespace {
constexpr int between = 500; // milliseconds from look to look
constexpr int patience = 60; // looks of --once at files that still grow
QString say(const char *text) { return QCoreApplication::translate("WatchCommands", text); }

Result<> tell(Session &session, Desk &desk, const QString &name, const ReceivedPaper &paper)
{
    if (paper.waiting.isEmpty())
        return printPaper(session, desk, paper);
    Output::note(say("%1 belongs in a compartment and waits in the tray. Move it with tray move %2 --to DOCKET, or "
                     "file it here with tray file %2 --read.")
                     .arg(name, paper.waiting.text.left(12)));
    session.out().object({ { QStringLiteral("name"), name }, { QStringLiteral("waiting"), paper.waiting.text },
        { QStringLiteral("restricted"), toJson(paper.restricted) } });
    return {};
}

// One file: received or told in a sentence; what the docket holds is put away either way.
Result<> takeIn(Session &session, Desk &desk, const QString &path, const ReceiveOrder &order)
{
    auto one = order;
    one.path = path;
    const auto paper = receive(desk, one);
    auto told = paper ? tell(session, desk, QFileInfo(path).fileName(), *paper) : Result<>(asFailure(paper));
    if (!told)
        Output::complain(told.error());
    const auto away = putAway(desk, path);
    if (!away) {
        Output::complain(away.error());
        told = asFailure(away);
    }
    session.out().flush();
    return told;
}

// What the folder holds under a name that is no UTF-8 is told once, and left where it is.
bool tellRaw(const QString &folder, QStringList &told)
{
    bool any = false;
    for (const auto &name : rawFilesIn(folder)) {
        if (told.contains(name))
            continue;
        told.append(name);
        any = true;
        Output::complain({ .sentence
            = say("The name of %1 is no UTF-8, so it is left where it is. Rename it.").arg(shownRaw(name)) });
    }
    return any;
}

Result<> watch(Session &session)
{
    const auto order = receiveOrder(session);
    const auto desk = order ? session.desk() : Result<Desk *>(asFailure(order));
    if (!desk)
        return asFailure(desk);
    auto careful = *order;
    careful.askFirst = true;
    const auto once = session.has("once");
    FolderWatch folder(QFileInfo(session.operand(0)).absoluteFilePath());
    Result<> all;
    const auto incomplete = failed(say("Not every file could be received; the sentences above say which and why."));
    QStringList raw;
    for (int looks = 1;; ++looks) {
        const auto files = folder.look();
        if (!files)
            return asFailure(files);
        if (tellRaw(session.operand(0), raw))
            all = incomplete;
        for (const auto &path : *files) {
            if (auto taken = takeIn(session, **desk, path, careful); !taken)
                all = incomplete;
        }
        if (once && !folder.waits())
            break;
        if (once && looks > patience) {
            Output::note(say("Some files still grow; they are left for the next time."));
            break;
        }
        QThread::msleep(between);
    }
    return all;
}
}

Commands watchCommands()
{
    return {
        { "watch FOLDER", "[--once] [--channel C]",
            QT_TRANSLATE_NOOP("Commands",
                "receives each file that appears in a folder, once its size is at rest, and moves what the docket "
                "holds into FOLDER/received; a paper that belongs in a compartment waits in the tray. With --once it "
                "ends when nothing is left to do"),
            watch, Writes },
    };
}
}
