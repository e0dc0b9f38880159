// SPDX-License-Identifier: Apache-2.0
// The leaf of an entry: the exact bytes that are hashed into the tree, and the salted hash by which it binds its body.
#pragma once
#include "entry.h"
namespace writdesk {
struct Leaf {
    qint64 number = 0;
    QString caseRef {};
    QString kind {};
    QString at {}; // UTC, ISO 8601
    QString actor {};
    QByteArray bodyHash {}; // SHA-256(salt || body)
};
// {"actor","at","body","case","kind","number","v":1} as compact JSON with sorted keys.
QByteArray leafBytes(const Leaf &leaf);
QString leafInstant(const QDateTime &instant);
std::optional<Leaf> leafOf(const QByteArray &bytes); // none where they are no leaf
QByteArray saltedHash(const QByteArray &salt, const QByteArray &body);
// Whether the leaf's bytes say just this, whoever the actor is; without reading them as JSON, since verifying is long.
bool says(const QByteArray &bytes, const Leaf &expected);
QByteArray randomBytes(int count);
}
