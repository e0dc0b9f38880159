// SPDX-License-Identifier: Apache-2.0
// Papers come in, and wait in the tray where they cannot be read.
#include "session.h"
#include "shapes.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("IntakeCommands", text); }

Result<ReceiveOrder> orderOf(const Session &session)
{
    const QStringList channels { QStringLiteral("mail"), QStringLiteral("portal"), QStringLiteral("agent"),
        QStringLiteral("fax"), QStringLiteral("phone"), QStringLiteral("post"), QStringLiteral("counter") };
    ReceiveOrder order;
    order.channel = session.option("channel", order.channel);
    if (!channels.contains(order.channel))
        return wrongUse(
            say("%1 is no channel. A channel is one of: %2.").arg(order.channel, channels.join(QStringLiteral(", "))));
    const auto at = session.instant("at");
    if (!at)
        return asFailure(at);
    order.at = *at;
    order.into = { session.option("case").toUpper() };
    return order;
}

void print(Session &session, const ReceivedPaper &paper) { session.out().object(paperShape(paper)); }

// A bad file does not keep the others out; the worst status is the program's.
Result<> receiveFiles(Session &session)
{
    auto order = orderOf(session);
    const auto desk = order ? session.desk() : Result<Desk *>(asFailure(order));
    if (!desk)
        return asFailure(desk);
    Result<> all;
    for (const auto &path : session.line().operands) {
        order->path = path;
        const auto paper = receive(**desk, *order, [&](int done, int of) {
            Output::progress(say("%1: page %2 of %3").arg(path).arg(done).arg(of));
            return true;
        });
        Output::progress({});
        if (paper) {
            print(session, *paper);
            continue;
        }
        if (!all)
            Output::complain(all.error().no < paper.error().no ? all.error() : paper.error());
        if (all || all.error().no < paper.error().no)
            all = asFailure(paper);
    }
    return all;
}

// A hash may be shortened, as sentences shorten it, while it names one paper.
Result<DocumentId> inTray(Session &session, Desk &desk)
{
    const auto papers = desk.docket().tray();
    if (!papers)
        return asFailure(papers);
    const auto asked = session.operand(0).toLower();
    QList<DocumentId> found;
    for (const auto &paper : *papers) {
        if (asked.size() >= 8 && paper.sha256.text.startsWith(asked))
            found.append(paper.sha256);
    }
    if (found.size() != 1)
        return failed(say("No single paper of the tray has the hash %1. See writdeskctl tray.").arg(asked));
    return found.first();
}

Result<> listTray(Session &session)
{
    const auto docket = session.docket();
    const auto papers = docket ? (*docket)->tray() : Result<QList<TrayPaper>>(asFailure(docket));
    if (!papers)
        return asFailure(papers);
    QList<QJsonObject> rows;
    for (const auto &paper : *papers)
        rows.append(trayShape(paper));
    session.out().rows(
        rows, { QStringLiteral("at"), QStringLiteral("size"), QStringLiteral("sha256"), QStringLiteral("name") });
    return {};
}

Result<> fileFromTray(Session &session)
{
    const auto order = orderOf(session);
    const auto desk = order ? session.desk() : Result<Desk *>(asFailure(order));
    const auto which = desk ? inTray(session, **desk) : Result<DocumentId>(asFailure(desk));
    if (!which)
        return asFailure(which);
    const auto paper = fileUnread(**desk, *which, *order);
    if (!paper)
        return asFailure(paper);
    print(session, *paper);
    return {};
}

Result<> discard(Session &session)
{
    const auto desk = session.desk();
    const auto which = desk ? inTray(session, **desk) : Result<DocumentId>(asFailure(desk));
    if (!which)
        return asFailure(which);
    if (auto gone = discardFromTray(**desk, *which, session.option("reason")); !gone)
        return gone;
    session.out().object({ { QStringLiteral("discarded"), which->text } });
    return {};
}

Result<> lookAtPaper(Session &session)
{
    const auto desk = session.desk();
    const auto c = desk ? lookAt(**desk, session.caseRef(), { session.operand(1).toLower() }, session.option("says"))
                        : Result<Case>(asFailure(desk));
    if (!c)
        return asFailure(c);
    session.out().object(caseShape(*c, (*desk)->now()));
    return {};
}
}

Commands intakeCommands()
{
    return {
        { "receive FILE...", "[--at INSTANT] [--channel C] [--case CASE]",
            QT_TRANSLATE_NOOP("Commands",
                "stores papers and reads them; opens a case for each, or files them into one. A channel is mail, "
                "portal, "
                "agent, fax, phone, post or counter"),
            receiveFiles, Writes },
        { "tray", "", QT_TRANSLATE_NOOP("Commands", "papers that are stored and in no case yet"), listTray },
        { "tray file SHA", "[--case CASE] [--at INSTANT] [--channel C]",
            QT_TRANSLATE_NOOP("Commands", "files a paper of the tray unread, into a case or as a new one"),
            fileFromTray, Writes },
        { "tray discard SHA", "--reason TEXT",
            QT_TRANSLATE_NOOP("Commands", "discards a paper of the tray; the reason is entered"), discard, Writes },
        { "look CASE SHA", "--says TEXT",
            QT_TRANSLATE_NOOP("Commands",
                "a person looked at a paper that nothing could read, and stated its accounts and its gag; until then "
                "it blocks notice and destruction"),
            lookAtPaper, Writes },
    };
}
}
