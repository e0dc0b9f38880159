// SPDX-License-Identifier: Apache-2.0
// A released packet leaves: sealed for its recipient, delivered, received, acknowledged.
#include "course_shown.h"
#include "handover_desk.h"
#include "passphrase.h"
#include "session.h"
#include <QCoreApplication>
#include <QFileInfo>
namespace writdesk {
namespace {
QString whole(const QString &path) { return path.isEmpty() ? path : QFileInfo(path).absoluteFilePath(); }

Result<> handOverPacket(Session &session)
{
    const auto desk = session.desk();
    const auto file = session.option("zip-passphrase-file");
    const auto passphrase = file.isEmpty() ? Result<QString>(QString()) : passphraseOf(file);
    if (!desk || !passphrase)
        return desk ? asFailure(passphrase) : asFailure(desk);
    const HandOverOrder order { whole(session.operand(1)), whole(session.operand(2)), session.option("way"),
        session.option("recipient"), whole(session.option("key")), *passphrase, whole(session.option("sheet")),
        shownCourse() };
    const auto done = handOver(**desk, session.caseRef(), order);
    Output::progress({});
    if (!done)
        return asFailure(done);
    auto shape = objectOf(done->delivery);
    if (!done->passphrase.isEmpty())
        shape.insert(QStringLiteral("passphrase"), done->passphrase);
    session.out().object(shape);
    return {};
}

Result<> noteNews(Session &session)
{
    const auto desk = session.desk();
    const auto at = session.instant("at");
    if (!desk || !at)
        return desk ? asFailure(at) : asFailure(desk);
    const Delivery news { { session.option("packet") }, session.operand(1), at->value_or(QDateTime()),
        session.option("recipient"), {}, {}, session.option("note") };
    const auto c = noteDelivery(**desk, session.caseRef(), news);
    if (!c)
        return asFailure(c);
    session.out().object(objectOf(c->deliveries.last()));
    return {};
}
}

Commands handOverCommands()
{
    return {
        { "packet CASE hand-over DIR TO",
            "--way zip|openpgp|folder --recipient NAME [--key FILE] [--zip-passphrase-file FILE] [--sheet FILE.pdf]",
            QT_TRANSLATE_NOOP("Commands",
                "seals a released packet for its recipient: a ZIP with AES-256, a file encrypted to the agency's "
                "OpenPGP key, or a folder. Without --zip-passphrase-file twelve words are drawn and printed once; tell "
                "them by another way. --sheet: the delivery sheet of this copy"),
            handOverPacket, Writes | Prints },
        { "packet CASE delivered|received|acknowledged",
            "[--packet ID] [--at INSTANT] [--recipient NAME] [--note TEXT]",
            QT_TRANSLATE_NOOP("Commands", "records what became of a packet that was handed over"), noteNews, Writes },
    };
}
}
