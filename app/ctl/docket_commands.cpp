// SPDX-License-Identifier: Apache-2.0
// The docket itself: made, verified, rebuilt, read, and who may write to it.
#include "course_shown.h"
#include "head_words.h"
#include "law_files.h"
#include "people_desk.h"
#include "roles.h"
#include "session.h"
#include "shapes.h"
#include <QCoreApplication>
#include <QFileInfo>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("DocketCommands", text); }

QJsonObject headShape(const TreeHead &head)
{
    return { { QStringLiteral("count"), head.count }, { QStringLiteral("head"), head.hash },
        { QStringLiteral("words"), headWords(head.hash) } };
}

Result<> newDocket(Session &session)
{
    const auto rehearsal = session.has("rehearsal");
    if (!rehearsal && !session.has("no-encryption"))
        return wrongUse(
            say("Encryption of a docket is not built yet. Make one with --rehearsal or with --no-encryption."));
    if (session.line().now && !rehearsal)
        return wrongUse(say("The clock can be set in rehearsal dockets only. Leave --now out, or add --rehearsal."));
    const auto profile = session.option("profile", QStringLiteral("autoidm"));
    if (profile.contains(u'/') || shippedPolicy(profile).isEmpty())
        return failed(
            say("No profile named %1 comes with the program. Set one of your own with profile set.").arg(profile));
    const NewDocket how { rehearsal, profile, session.now(), session.actor() };
    const auto docket = Docket::create(session.operand(0), how);
    if (!docket)
        return asFailure(docket);
    const auto head = (*docket)->head();
    if (!head)
        return asFailure(head);
    auto shape = headShape(*head);
    shape.insert(QStringLiteral("docket"), session.operand(0));
    shape.insert(QStringLiteral("encrypted"), false);
    shape.insert(QStringLiteral("profile"), profile);
    shape.insert(QStringLiteral("rehearsal"), rehearsal);
    session.out().setRehearsal(rehearsal);
    session.out().object(shape);
    return {};
}

Result<> showHead(Session &session)
{
    const auto docket = session.docket();
    if (!docket)
        return asFailure(docket);
    const auto head = (*docket)->head();
    if (!head)
        return asFailure(head);
    session.out().object(headShape(*head));
    return {};
}

// --head and --count name one earlier head; one without the other says nothing.
Result<std::optional<TreeHead>> earlierHead(const Session &session)
{
    if (session.has("head") != session.has("count"))
        return wrongUse(say("An earlier head is --head and --count together."));
    if (!session.has("head"))
        return std::optional<TreeHead>();
    bool ok = false;
    const TreeHead head { session.option("count").toLongLong(&ok), session.option("head").toLower() };
    const auto hash = QByteArray::fromHex(head.hash.toLatin1());
    if (!ok || head.count < 1 || hash.size() != 32 || head.hash.size() != 64)
        return wrongUse(
            say("--head takes the 64 hexadecimal digits of a head, and --count the number of its entries."));
    return std::optional(head);
}

Result<> verifyDocket(Session &session)
{
    const auto earlier = earlierHead(session);
    const auto docket = earlier ? session.docket() : Result<Docket *>(asFailure(earlier));
    if (!docket)
        return asFailure(docket);
    if (auto whole = (*docket)->verify(*earlier, shownCourse()); !whole)
        return whole;
    const auto head = (*docket)->head();
    if (!head)
        return asFailure(head);
    auto shape = headShape(*head);
    shape.insert(QStringLiteral("verified"), true);
    session.out().object(shape);
    return {};
}

Result<> checkLists(Session &session, Docket &docket)
{
    const auto differences = docket.rebuildCheck(shownCourse());
    if (!differences)
        return asFailure(differences);
    session.out().object({ { QStringLiteral("differences"), toJson(*differences) } });
    if (!differences->isEmpty())
        return failed(
            QCoreApplication::translate("DocketCommands",
                "The lists differ from the entries in %n place(s). Run docket rebuild; a paper that is gone or "
                "damaged comes back only from a backup.",
                nullptr, int(differences->size())),
            {}, No::Broken);
    return {};
}

Result<> rebuildDocket(Session &session)
{
    const auto docket = session.docket();
    if (!docket)
        return asFailure(docket);
    if (session.has("check"))
        return checkLists(session, **docket);
    if (auto rebuilt = (*docket)->rebuild(); !rebuilt)
        return rebuilt;
    return showHead(session);
}

Result<> sweepDocket(Session &session)
{
    const auto docket = session.docket();
    const auto swept = docket ? (*docket)->sweepOrphans() : Result<qint64>(asFailure(docket));
    if (!swept)
        return asFailure(swept);
    session.out().object({ { QStringLiteral("swept"), *swept } });
    return {};
}

Result<> addActor(Session &session)
{
    const auto role = session.option("role");
    if (!roleNames().contains(role))
        return wrongUse(say("%1 is no role. A role is one of: %2.").arg(role, roleNames().join(QStringLiteral(", "))));
    const auto docket = session.docket();
    const auto stamp = docket ? session.stamp() : Result<Stamp>(asFailure(docket));
    const auto info = stamp ? (*docket)->info() : Result<DocketInfo>(asFailure(stamp));
    if (!info)
        return asFailure(info);
    if (auto may = mayAddPerson(**docket, session.actor()); !may)
        return may;
    const auto secret = info->rehearsal ? Result<QString>(QString()) : session.passphrase();
    if (!secret)
        return asFailure(secret);
    const auto added = (*docket)->addActor(*stamp, session.operand(0), role, *secret);
    if (!added)
        return asFailure(added);
    session.out().object({ { QStringLiteral("name"), added->name }, { QStringLiteral("role"), added->role },
        { QStringLiteral("public_key"), added->publicKey } });
    return {};
}

Result<> listActors(Session &session)
{
    const auto docket = session.docket();
    const auto actors = docket ? (*docket)->actors() : Result<QList<Actor>>(asFailure(docket));
    if (!actors)
        return asFailure(actors);
    QList<QJsonObject> rows;
    for (const auto &actor : *actors)
        rows.append({ { QStringLiteral("name"), actor.name }, { QStringLiteral("role"), actor.role },
            { QStringLiteral("public_key"), actor.publicKey } });
    session.out().rows(rows, { QStringLiteral("name"), QStringLiteral("role"), QStringLiteral("public_key") });
    return {};
}

// The whole log shows the papers of every case of a compartment too.
Result<> noteEveryRestricted(Session &session)
{
    const auto docket = session.docket();
    const auto entries = docket ? (*docket)->entries() : Result<QList<Entry>>(asFailure(docket));
    if (!entries)
        return asFailure(entries);
    QStringList noted;
    for (const auto &entry : *entries) {
        if (!entry.body.contains(u"restricted") || entry.erasedBy != 0 || noted.contains(entry.caseRef.text))
            continue;
        noted.append(entry.caseRef.text);
        if (const auto seen = session.noteSeen(entry.caseRef); !seen)
            return seen;
    }
    return {};
}

Result<> showLog(Session &session)
{
    const auto ref = session.caseRef();
    const auto noted = ref.isEmpty() ? noteEveryRestricted(session) : Result<>(); // of one case that is done already
    const auto docket = noted ? session.docket() : Result<Docket *>(asFailure(noted));
    if (!docket)
        return asFailure(docket);
    if (!ref.isEmpty()) {
        if (const auto stands = (*docket)->load(ref); !stands)
            return asFailure(stands);
    }
    const auto entries = (*docket)->entries(ref);
    if (!entries)
        return asFailure(entries);
    QList<QJsonObject> rows;
    for (const auto &entry : *entries)
        rows.append(entryShape(entry));
    session.out().rows(rows,
        { QStringLiteral("number"), QStringLiteral("at"), QStringLiteral("actor"), QStringLiteral("case"),
            QStringLiteral("kind"), QStringLiteral("leaf") });
    return {};
}
}

Commands docketCommands()
{
    return {
        { "docket new FILE", "[--rehearsal] [--no-encryption] [--profile ID]",
            QT_TRANSLATE_NOOP(
                "Commands", "makes a docket file; refuses a file that exists. A rehearsal docket may set its clock"),
            newDocket },
        { "docket head", "",
            QT_TRANSLATE_NOOP("Commands", "the head of the tree: count, hash, and the words papers carry"), showHead },
        { "docket verify", "[--head HEX] [--count N]",
            QT_TRANSLATE_NOOP(
                "Commands", "recomputes every leaf, the tree and every document's hash; checks an earlier head"),
            verifyDocket },
        { "docket rebuild", "[--check]",
            QT_TRANSLATE_NOOP("Commands", "makes the lists anew from the entries; with --check only compares"),
            rebuildDocket },
        { "docket sweep", "",
            QT_TRANSLATE_NOOP("Commands",
                "takes out documents that no entry names, left by work that was cut off; run it while nobody else "
                "collects or receives"),
            sweepDocket },
        { "actor add NAME", "--role R",
            QT_TRANSLATE_NOOP(
                "Commands", "adds an actor: intake, reviewer, counsel, collector, administrator or auditor"),
            addActor },
        { "actor list", "", QT_TRANSLATE_NOOP("Commands", "who may write to the docket"), listActors },
        { "log [CASE]", "", QT_TRANSLATE_NOOP("Commands", "the entries of the docket or of a case, oldest first"),
            showLog },
    };
}
}
