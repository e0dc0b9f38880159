// SPDX-License-Identifier: Apache-2.0
// Disclosure: data is collected, bound, approved by a second person, released; and a packet is checked by anyone.
#include "course_shown.h"
#include "disclosure_desk.h"
#include "law_desk.h"
#include "packet.h"
#include "passphrase.h"
#include "policy_desk.h"
#include "printed_case.h"
#include "session.h"
#include "shapes.h"
#include <QCoreApplication>
#include <QFileInfo>
namespace writdesk {
namespace {
// A packet is named from where the user stands; what is printed stays as it was typed.
QString whole(const QString &path) { return path.isEmpty() ? path : QFileInfo(path).absoluteFilePath(); }

Result<> collectFiles(Session &session)
{
    const auto desk = session.desk();
    if (!desk)
        return asFailure(desk);
    const CollectOrder order { session.operand(1), session.option("category"), session.option("account"),
        session.option("tool"), session.has("confirm-quiet"), session.allWords("confirm"), session.option("columns"),
        shownCourse() };
    const auto c = collect(**desk, session.caseRef(), order);
    const auto entries = c ? (*desk)->docket().entries(c->ref) : Result<QList<Entry>>(asFailure(c));
    if (!entries)
        return asFailure(entries);
    QJsonArray documents; // of this collection alone
    for (const auto &document : entries->last().body.value(QLatin1String("documents")).toArray()) {
        QJsonObject shape;
        for (const auto *key : { "sha256", "name", "size", "category", "account" })
            shape.insert(QLatin1String(key), document.toObject().value(QLatin1String(key)));
        documents.append(shape);
    }
    QJsonObject collection { { QStringLiteral("case"), c->ref.text }, { QStringLiteral("documents"), documents } };
    collection.insert(QStringLiteral("confirmed"), entries->last().body.value(u"confirmed"));
    if (const auto counts = entries->last().body.value(u"counts"); counts.isArray())
        collection.insert(QStringLiteral("records"), counts);
    session.out().object(collection);
    return {};
}

// The head that the packet bears, as docket head shows one.
Result<QJsonObject> shapeOf(Desk &desk, const CaseRef &ref, const Result<Packet> &packet)
{
    const auto head = packet ? treeHeadOf(desk, ref, packet->id) : Result<QString>(asFailure(packet));
    if (!head)
        return asFailure(head);
    auto shape = packetShape(*packet);
    shape.insert(QStringLiteral("head"), *head);
    return shape;
}

Result<> printPacket(Session &session, const Result<Packet> &packet)
{
    const auto desk = packet ? session.desk() : Result<Desk *>(asFailure(packet));
    const auto shape = desk ? shapeOf(**desk, session.caseRef(), packet) : Result<QJsonObject>(asFailure(desk));
    if (!shape)
        return asFailure(shape);
    session.out().object(*shape);
    return {};
}

Result<> build(Session &session)
{
    const auto desk = session.desk();
    const BuildOrder order { whole(session.operand(1)), whole(session.option("zip")), whole(session.option("sheet")),
        session.option("prefix"), session.option("declarant"), session.option("declarant-title"),
        session.option("place"), session.has("load-files"), shownCourse() };
    const auto packet = desk ? buildCasePacket(**desk, session.caseRef(), order) : Result<Packet>(asFailure(desk));
    Output::progress({});
    return printPacket(session, packet);
}

Result<> askForException(Session &session)
{
    const auto desk = session.desk();
    const auto c = desk ? askException(**desk, session.caseRef(), session.operand(1), session.option("reason"))
                        : Result<Case>(asFailure(desk));
    if (!c)
        return asFailure(c);
    session.out().object({ { QStringLiteral("case"), c->ref.text }, { QStringLiteral("asked"), true } });
    return {};
}

Result<> rebuild(Session &session)
{
    const auto desk = session.desk();
    const auto packet = desk ? rebuildPacket(**desk, session.caseRef(), { session.option("packet") },
                            whole(session.operand(1)), shownCourse())
                             : Result<Packet>(asFailure(desk));
    return printPacket(session, packet);
}

Result<> release(Session &session)
{
    const auto desk = session.desk();
    const auto packet = desk ? releasePacket(**desk, session.caseRef(), whole(session.operand(1)), shownCourse())
                             : Result<Packet>(asFailure(desk));
    auto shape = packet ? shapeOf(**desk, session.caseRef(), packet) : Result<QJsonObject>(asFailure(packet));
    if (!shape)
        return asFailure(shape);
    shape->insert(QStringLiteral("state"), packet->state);
    shape->insert(QStringLiteral("at"), toJson(packet->at));
    session.out().object(*shape);
    return {};
}

Result<> verify(Session &session)
{
    Reader reader;
    const auto file = session.option("zip-passphrase-file");
    const auto passphrase = file.isEmpty() ? Result<QString>(QString()) : passphraseOf(file);
    if (!passphrase)
        return asFailure(passphrase);
    if (auto sound = verifyPacket(whole(session.operand(0)), reader, shownCourse(), *passphrase); !sound)
        return sound;
    session.out().object({ { QStringLiteral("packet"), session.operand(0) }, { QStringLiteral("verified"), true } });
    return {};
}

// Law or policy, whichever waits; of both, the law first.
Result<> approveRules(Session &session, Desk &desk)
{
    const auto law = waitingLaw(desk);
    const auto policy = law ? waitingPolicy(desk) : Result<std::optional<PolicyProposal>>(asFailure(law));
    if (!policy)
        return asFailure(policy);
    const auto show = [&](const auto &adopted) -> Result<> {
        if (!adopted)
            return asFailure(adopted);
        session.out().object(objectOf(*adopted));
        return {};
    };
    return !*law && *policy ? show(adoptPolicy(desk)) : show(adoptLaw(desk));
}

Result<> approveAct(Session &session)
{
    const auto desk = session.desk();
    if (desk && session.operand(1) == u"law") // a change of the rules is the docket's, whatever case it is asked with
        return approveRules(session, **desk);
    const auto approval
        = desk ? approve(**desk, session.caseRef(), session.operand(1)) : Result<Approval>(asFailure(desk));
    if (!approval)
        return asFailure(approval);
    session.out().object(objectOf(*approval));
    return {};
}

Result<> overruleFinding(Session &session)
{
    const auto desk = session.desk();
    const auto c = desk ? overrule(**desk, session.caseRef(), session.operand(1), session.option("reason"))
                        : Result<Case>(asFailure(desk));
    if (!c)
        return asFailure(c);
    return printCase(session, **desk, *c);
}
}

Commands packetCommands()
{
    return {
        { "collect CASE PATH",
            "--category ID [--account A] [--columns MAP.toml] [--tool NAME] [--confirm-quiet] [--confirm EFFECT...]",
            QT_TRANSLATE_NOOP("Commands",
                "takes an export, file or folder, into the case; what is above the ceiling is withheld later. "
                "--columns: its CSV or JSON records are filtered by that map to the fields, accounts and dates of the "
                "paper when a packet is built; the file itself is kept as it is. --confirm: what did not happen while "
                "it was collected: mail to the user, reset of a password, flag the user can see; --confirm-quiet: none "
                "of them"),
            collectFiles, Writes | Tasks },
        { "packet CASE exception DOCUMENT", "--reason TEXT",
            QT_TRANSLATE_NOOP("Commands",
                "asks that a collected file go out although the paper does not ask for it; a second person approves "
                "exception, and the cover says so"),
            askForException, Writes },
        { "packet CASE build DIR",
            "[--zip FILE] [--sheet FILE.pdf] [--prefix P] [--load-files] [--declarant NAME] [--declarant-title T] "
            "[--place "
            "P]",
            QT_TRANSLATE_NOOP("Commands",
                "binds what was collected into a bag, and asks for its release. --sheet: the delivery sheet, with the "
                "bag's own hash, which does not travel with the bag. --prefix: of the page numbers, remembered for the "
                "case. --load-files: DAT and OPT for review programs. --declarant: who will sign the certificates "
                "under FRE "
                "902(11), (13) and (14), which are left blank otherwise"),
            build, Writes | Prints },
        { "packet CASE rebuild DIR", "[--packet ID]",
            QT_TRANSLATE_NOOP(
                "Commands", "the same bag again, to the byte, from its build entry; the last one where none is named"),
            rebuild, Prints },
        { "packet CASE release DIR", "",
            QT_TRANSLATE_NOOP("Commands", "releases the packet that was built last, where no gate blocks"), release,
            Writes },
        { "packet verify DIR|ZIP", "[--zip-passphrase-file FILE]",
            QT_TRANSLATE_NOOP("Commands",
                "checks a packet against its own hashes; no docket is touched. --zip-passphrase-file: of a ZIP that is "
                "encrypted"),
            verify },
        { "approve CASE ACT", "",
            QT_TRANSLATE_NOOP("Commands",
                "the second pair of eyes on release, notify, destroy, lift, override, law, erase or exception; never "
                "who "
                "asked"),
            approveAct, Writes | Signs },
        { "overrule CASE FINDING", "--reason TEXT",
            QT_TRANSLATE_NOOP("Commands", "overrules a finding; a fatal one once a second person approved override"),
            overruleFinding, Writes | Signs },
    };
}
}
