// SPDX-License-Identifier: Apache-2.0
#include "case_rows_p.h"
#include "docket.h"
#include "entry_store_p.h"
#include "keys_p.h"
#include "roles.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
Result<> mayBeAdded(const Docket &docket, const QString &name, const QString &role)
{
    if (name.trimmed().isEmpty())
        return failed(QCoreApplication::translate("Docket", "An actor needs a name, so none was added. Give one."));
    if (!roleNames().contains(role))
        return failed(
            QCoreApplication::translate("Docket", "There is no role %1, so no actor was added. Choose one of: %2.")
                .arg(role, roleNames().join(QStringLiteral(", "))));
    return docket.actors().and_then([&](const QList<Actor> &actors) -> Result<> {
        const auto same = [&](const Actor &actor) { // one person under two spellings is one person
            return foldedWords(actor.name.simplified()) == foldedWords(name.simplified());
        };
        if (std::ranges::any_of(actors, same))
            return failed(
                QCoreApplication::translate("Docket", "There is an actor %1 already. Choose another name.").arg(name));
        return {};
    });
}

Result<> saveKey(Database &database, const QString &name, const WrappedKey &key)
{
    return database.write(
        QStringLiteral("INSERT INTO actor_keys (name, public_key, salt, operations, memory, nonce, wrapped) "
                       "VALUES (?, ?, ?, ?, ?, ?, ?)"),
        { name, key.publicKey, key.salt, qint64(key.operations), qint64(key.memory), key.nonce, key.wrapped });
}

Result<std::optional<WrappedKey>> readKey(Database &database, const QString &name)
{
    return database
        .first(QStringLiteral(
                   "SELECT public_key, salt, operations, memory, nonce, wrapped FROM actor_keys WHERE name = ?"),
            { text(name) })
        .map([](const std::optional<QVariantList> &row) -> std::optional<WrappedKey> {
            if (!row)
                return {};
            return WrappedKey { row->at(0).toByteArray(), row->at(1).toByteArray(), row->at(2).toULongLong(),
                row->at(3).toULongLong(), row->at(4).toByteArray(), row->at(5).toByteArray() };
        });
}

std::optional<Actor> named(const QList<Actor> &actors, const QString &name)
{
    const auto at = std::ranges::find(actors, name, &Actor::name);
    return at == actors.end() ? std::nullopt : std::optional(*at);
}
}

Result<Actor> Docket::addActor(const Stamp &stamp, const QString &name, const QString &role, const QString &passphrase)
{
    const auto docket = info();
    if (!docket)
        return asFailure(docket);
    std::optional<WrappedKey> key;
    if (!docket->rehearsal) { // before the lock is taken: Argon2id takes its time
        auto made = makeKey(passphrase);
        if (!made)
            return asFailure(made);
        key = *made;
    }
    const Actor actor { name, role, key ? QString::fromLatin1(key->publicKey.toHex()) : QString() };
    const QJsonObject body { { QStringLiteral("name"), actor.name }, { QStringLiteral("role"), actor.role },
        { QStringLiteral("public_key"), actor.publicKey } };
    return change(stamp, {}, [&]() -> Result<QList<NewEntry>> {
        if (auto may = mayBeAdded(*this, name, role); !may)
            return asFailure(may);
        if (auto saved = key ? saveKey(*m_database, name, *key) : Result<>(); !saved)
            return asFailure(saved);
        return QList<NewEntry> { { .kind = kind::actor, .body = body } };
    }).map([&](const QList<Entry> &) { return actor; });
}

Result<QList<Actor>> Docket::actors() const
{
    return allOfKind(*m_database, kind::actor).map([](const QList<Entry> &entries) {
        QList<Actor> actors;
        for (const auto &entry : entries)
            actors.append({ entry.body.value(u"name").toString(), entry.body.value(u"role").toString(),
                entry.body.value(u"public_key").toString() });
        return actors;
    });
}

Result<QString> Docket::sign(const QString &actor, const QString &passphrase, const QByteArray &what) const
{
    const auto docket = info();
    if (!docket)
        return asFailure(docket);
    if (docket->rehearsal) // names stand bare there, and nothing that leaves is real
        return QString();
    const auto key = readKey(*m_database, actor);
    if (!key)
        return asFailure(key);
    if (!*key)
        return failed(QCoreApplication::translate(
            "Docket", "%1 has no key in this docket, so nothing was signed. Add the actor first.")
                          .arg(actor));
    return signWith(**key, passphrase, what).map([](const QByteArray &signature) {
        return QString::fromLatin1(signature.toHex());
    });
}

// The key that counts is the one in the actor's entry, under the tree; the side table only holds the wrapped secret.
Result<bool> Docket::signedBy(const QString &actor, const QByteArray &what, const QString &signature) const
{
    const auto docket = info();
    if (!docket)
        return asFailure(docket);
    if (docket->rehearsal)
        return signature.isEmpty() && !actor.trimmed().isEmpty();
    return actors().map([&](const QList<Actor> &all) {
        const auto known = named(all, actor);
        return known
            && isSignature(
                QByteArray::fromHex(known->publicKey.toLatin1()), what, QByteArray::fromHex(signature.toLatin1()));
    });
}
}
