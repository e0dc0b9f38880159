// SPDX-License-Identifier: Apache-2.0
// An actor's Ed25519 key pair, its secret wrapped by a passphrase: Argon2id makes the key, XChaCha20-Poly1305 wraps.
#pragma once
#include "result.h"
#include <QByteArray>
#include <optional>
namespace writdesk {
struct WrappedKey {
    QByteArray publicKey {};
    QByteArray salt {};
    quint64 operations = 0;
    quint64 memory = 0;
    QByteArray nonce {};
    QByteArray wrapped {};
};
Result<WrappedKey> makeKey(const QString &passphrase);
Result<QByteArray> signWith(const WrappedKey &key, const QString &passphrase, const QByteArray &what); // 64 bytes
bool isSignature(const QByteArray &publicKey, const QByteArray &what, const QByteArray &signature);
}
