// SPDX-License-Identifier: Apache-2.0
#include "keys_p.h"
#include "leaf_p.h"
#include <QCoreApplication>
#include <sodium.h>
namespace writdesk {
namespace {
class Secret // bytes that leave no trace in memory
{
public:
    explicit Secret(size_t size)
        : m_bytes(size)
    {
    }
    ~Secret() { sodium_memzero(m_bytes.data(), m_bytes.size()); }
    Q_DISABLE_COPY_MOVE(Secret)
    unsigned char *data() { return m_bytes.data(); }
    size_t size() const { return m_bytes.size(); }

private:
    std::vector<unsigned char> m_bytes;
};

const unsigned char *in(const QByteArray &bytes) { return reinterpret_cast<const unsigned char *>(bytes.constData()); }
unsigned char *out(QByteArray &bytes) { return reinterpret_cast<unsigned char *>(bytes.data()); }

tl::unexpected<Failure> noCryptography()
{
    return failed(QCoreApplication::translate(
        "Docket", "The cryptographic library cannot start, so no key was used. Restart the program."));
}

Result<> passphraseKey(Secret &key, const WrappedKey &how, const QString &passphrase)
{
    auto phrase = passphrase.normalized(QString::NormalizationForm_C).toUtf8(); // typed on any keyboard
    const auto done = crypto_pwhash(key.data(), key.size(), phrase.constData(), size_t(phrase.size()), in(how.salt),
        how.operations, size_t(how.memory), crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(phrase.data(), size_t(phrase.size()));
    if (done != 0)
        return failed(QCoreApplication::translate(
            "Docket", "There is not enough memory to use the passphrase. Close other programs, then try again."));
    return {};
}
}

Result<WrappedKey> makeKey(const QString &passphrase)
{
    if (sodium_init() < 0)
        return noCryptography();
    if (passphrase.isEmpty())
        return failed(QCoreApplication::translate(
            "Docket", "An actor's key needs a passphrase, so no actor was added. Choose one."));
    WrappedKey key { .publicKey = QByteArray(crypto_sign_PUBLICKEYBYTES, '\0'),
        .salt = randomBytes(crypto_pwhash_SALTBYTES),
        .operations = crypto_pwhash_OPSLIMIT_MODERATE,
        .memory = crypto_pwhash_MEMLIMIT_MODERATE,
        .nonce = randomBytes(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES),
        .wrapped = QByteArray(crypto_sign_SECRETKEYBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES, '\0') };
    Secret secret(crypto_sign_SECRETKEYBYTES);
    Secret wrapping(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    crypto_sign_keypair(out(key.publicKey), secret.data());
    return passphraseKey(wrapping, key, passphrase).map([&] { // bound to its public key as associated data
        crypto_aead_xchacha20poly1305_ietf_encrypt(out(key.wrapped), nullptr, secret.data(), secret.size(),
            in(key.publicKey), size_t(key.publicKey.size()), nullptr, in(key.nonce), wrapping.data());
        return key;
    });
}

Result<QByteArray> signWith(const WrappedKey &key, const QString &passphrase, const QByteArray &what)
{
    if (sodium_init() < 0)
        return noCryptography();
    const auto wellFormed = key.salt.size() == crypto_pwhash_SALTBYTES
        && key.nonce.size() == crypto_aead_xchacha20poly1305_ietf_NPUBBYTES
        && key.wrapped.size() == crypto_sign_SECRETKEYBYTES + crypto_aead_xchacha20poly1305_ietf_ABYTES;
    if (!wellFormed)
        return failed(
            QCoreApplication::translate("Docket", "The stored key is damaged. Add the actor again under another name."),
            {}, No::Broken);
    Secret secret(crypto_sign_SECRETKEYBYTES);
    Secret wrapping(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    if (auto made = passphraseKey(wrapping, key, passphrase); !made)
        return asFailure(made);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(secret.data(), nullptr, nullptr, in(key.wrapped),
            size_t(key.wrapped.size()), in(key.publicKey), size_t(key.publicKey.size()), in(key.nonce), wrapping.data())
        != 0)
        return failed(
            QCoreApplication::translate("Docket", "The passphrase is wrong, so nothing was signed. Try again."));
    QByteArray signature(crypto_sign_BYTES, '\0');
    crypto_sign_detached(out(signature), nullptr, in(what), size_t(what.size()), secret.data());
    return signature;
}

bool isSignature(const QByteArray &publicKey, const QByteArray &what, const QByteArray &signature)
{
    return sodium_init() >= 0 && publicKey.size() == crypto_sign_PUBLICKEYBYTES && signature.size() == crypto_sign_BYTES
        && crypto_sign_verify_detached(in(signature), in(what), size_t(what.size()), in(publicKey)) == 0;
}
}
