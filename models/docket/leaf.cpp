// SPDX-License-Identifier: Apache-2.0
#include "json_text.h"
#include "leaf_p.h"
#include "sha256.h"
#include <sodium.h>
namespace writdesk {
// Written by hand, since every entry that is made or verified comes by here.
QByteArray leafBytes(const Leaf &leaf)
{
    json::Text to;
    to.reserve(512);
    const auto text
        = [&to](const char *before, const QString &value) { json::write(to.append(before), value, Extent::All); };
    text("{\"actor\":", leaf.actor);
    text(",\"at\":", leaf.at);
    json::put(to.append(",\"body\":\""), leaf.bodyHash.toHex());
    text("\",\"case\":", leaf.caseRef);
    text(",\"kind\":", leaf.kind);
    json::write(to.append(",\"number\":"), leaf.number, Extent::All);
    to.append(",\"v\":1}");
    return QByteArray(to.data(), qsizetype(to.size()));
}

QString leafInstant(const QDateTime &instant) { return isoInstant(instant.toUTC()); }

std::optional<Leaf> leafOf(const QByteArray &bytes)
{
    bool ok = false;
    const auto header = jsonObject(bytes, &ok);
    if (!ok || header.value(u"v").toInt() != 1)
        return {};
    return Leaf { .number = header.value(u"number").toInteger(),
        .caseRef = header.value(u"case").toString(),
        .kind = header.value(u"kind").toString(),
        .at = header.value(u"at").toString(),
        .actor = header.value(u"actor").toString(),
        .bodyHash = QByteArray::fromHex(header.value(u"body").toString().toLatin1()) };
}

QByteArray saltedHash(const QByteArray &salt, const QByteArray &body) { return sha256(salt + body); }

bool says(const QByteArray &bytes, const Leaf &expected)
{
    // Keys are sorted, so all that follows the actor's name is known beforehand.
    const auto anonymous = leafBytes(expected);
    const auto rest = anonymous.indexOf("\"at\":");
    return bytes.startsWith("{\"actor\":\"") && bytes.endsWith(anonymous.mid(rest - 2));
}

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    randombytes_buf(bytes.data(), size_t(count)); // the system's generator, without sodium_init too
    return bytes;
}
}
