// SPDX-License-Identifier: Apache-2.0
// Papers come in, and wait in the tray where they cannot be read.
#include "printed_case.h"
#include "raw_arguments.h"
#include "raw_name.h"
#include "receive_order.h"
#include "session.h"
#include "shapes.h"
#include <QCoreApplication>
#include <QFile>
#include <algorithm>
#include <cstdio>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("IntakeCommands", text); }

// A mail hook gives the mail itself and no file: "-" is what comes on standard input.
Result<> takeSource(ReceiveOrder &order, const QString &path)
{
    order.path = path;
    order.bytes.clear();
    order.name.clear();
    if (isRaw(path)) {
        const auto bytes = rawFile(path);
        order.bytes = bytes.value_or(QByteArray());
        order.name = shownRaw(path.section(u'/', -1));
        return bytes ? Result<>() : asFailure(bytes);
    }
    if (path != u"-")
        return {};
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return failed(say("Standard input cannot be read. Give a file instead."));
    order.bytes = input.readAll();
    order.name = QStringLiteral("mail.eml");
    if (order.bytes.isEmpty())
        return failed(say("Nothing came on standard input. Send the mail again."));
    return {};
}

// A bad file does not keep the others out; the worst status is the program's.
Result<> receiveFiles(Session &session)
{
    auto order = receiveOrder(session);
    const auto desk = order ? session.desk() : Result<Desk *>(asFailure(order));
    if (!desk)
        return asFailure(desk);
    Result<> all;
    for (const auto &path : session.line().operands) {
        const auto source = takeSource(*order, path);
        const auto paper
            = !source ? Result<ReceivedPaper>(asFailure(source)) : receive(**desk, *order, [&](int done, int of) {
                  Output::progress(say("%1: page %2 of %3").arg(shownRaw(path)).arg(done).arg(of));
                  return true;
              });
        Output::progress({});
        const auto printed = paper ? printPaper(session, **desk, *paper) : Result<>(asFailure(paper));
        if (printed)
            continue;
        if (!all)
            Output::complain(all.error().no < printed.error().no ? all.error() : printed.error());
        if (all || all.error().no < printed.error().no)
            all = printed;
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
    const auto order = receiveOrder(session);
    const auto desk = order ? session.desk() : Result<Desk *>(asFailure(order));
    const auto which = desk ? inTray(session, **desk) : Result<DocumentId>(asFailure(desk));
    if (!which)
        return asFailure(which);
    const auto waiting = inTray(**desk, *which);
    const auto paper = !waiting ? Result<ReceivedPaper>(asFailure(waiting))
        : session.has("read")   ? receiveStored(**desk, *order, *waiting)
                                : fileUnread(**desk, *which, *order);
    if (!paper)
        return asFailure(paper);
    return printPaper(session, **desk, *paper);
}

// The compartment is a docket of its own, of the same person; what is printed here is what was filed there.
Result<> moveToCompartment(Session &session)
{
    const auto desk = session.desk();
    const auto which = desk ? inTray(session, **desk) : Result<DocumentId>(asFailure(desk));
    const auto order = which ? receiveOrder(session) : Result<ReceiveOrder>(asFailure(which));
    if (!order)
        return asFailure(order);
    if (!session.has("to"))
        return wrongUse(say("Name the docket of the compartment with --to."));
    const auto there = session.deskAt(session.option("to"));
    if (!there)
        return asFailure(there);
    const auto paper = moveFromTray(**desk, *which, **there, *order);
    if (!paper)
        return asFailure(paper);
    return printPaper(session, **there, *paper);
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
    return printCase(session, **desk, *c);
}

Result<> takePaper(Session &session)
{
    bool isNumber = false;
    const auto page = session.operand(1).toInt(&isNumber);
    if (!isNumber || page < 1)
        return wrongUse(say("Name the page on which the paper begins, counted from 1."));
    const auto desk = session.desk();
    const auto c = desk ? takeAsInstrument(**desk, session.caseRef(), { session.option("document") }, page)
                        : Result<Case>(asFailure(desk));
    if (!c)
        return asFailure(c);
    return printCase(session, **desk, *c);
}
}

Commands intakeCommands()
{
    return {
        { "receive FILE...", "[--at INSTANT] [--channel C] [--case CASE] [--password-file FILE]",
            QT_TRANSLATE_NOOP("Commands",
                "stores papers and reads them; opens a case for each, or files them into one. The file - is a mail on "
                "standard input, as a mail hook gives it. --password-file: of PDFs that are protected; it is not kept. "
                "A channel is mail, portal, agent, fax, phone, post or "
                "counter"),
            receiveFiles, Writes },
        { "tray", "", QT_TRANSLATE_NOOP("Commands", "papers that are stored and in no case yet"), listTray },
        { "tray file SHA", "[--read] [--case CASE] [--at INSTANT] [--channel C] [--password-file FILE]",
            QT_TRANSLATE_NOOP("Commands",
                "files a paper of the tray unread, into a case or as a new one; with --read it is read first"),
            fileFromTray, Writes },
        { "tray move SHA", "--to DOCKET [--case CASE] [--at INSTANT] [--channel C] [--password-file FILE]",
            QT_TRANSLATE_NOOP("Commands",
                "files a paper of the tray into another docket, a compartment; nothing of it is left in this one"),
            moveToCompartment, Writes },
        { "tray discard SHA", "--reason TEXT",
            QT_TRANSLATE_NOOP("Commands", "discards a paper of the tray; the reason is entered"), discard, Writes },
        { "look CASE SHA", "--says TEXT",
            QT_TRANSLATE_NOOP("Commands",
                "a person looked at a paper that nothing could read, and stated its accounts and its gag; until then "
                "it blocks notice and destruction"),
            lookAtPaper, Writes },
        { "instrument CASE PAGE", "[--document SHA]",
            QT_TRANSLATE_NOOP("Commands",
                "of several papers in one file, takes the one on that page as the instrument and proposes what it "
                "states; accepted facts stay"),
            takePaper, Writes },
    };
}
}
