// SPDX-License-Identifier: Apache-2.0
#include "sha256.h"
#include <QString>
#include <openssl/evp.h>
namespace writdesk {
struct Sha256::Sum {
    std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context { EVP_MD_CTX_new(), EVP_MD_CTX_free };
};

namespace {
// Looked up once: by its name it would be looked for at every sum.
const EVP_MD *algorithm()
{
    static const auto *found = EVP_MD_fetch(nullptr, "SHA256", nullptr);
    return found;
}
}

Sha256::Sha256()
    : m_sum(std::make_unique<Sum>())
{
    EVP_DigestInit_ex(m_sum->context.get(), algorithm(), nullptr);
}

Sha256::~Sha256() = default;

void Sha256::add(QByteArrayView bytes) { EVP_DigestUpdate(m_sum->context.get(), bytes.data(), size_t(bytes.size())); }

QByteArray Sha256::digest()
{
    QByteArray out(32, Qt::Uninitialized);
    EVP_DigestFinal_ex(m_sum->context.get(), reinterpret_cast<unsigned char *>(out.data()), nullptr);
    return out;
}

QByteArray sha256(QByteArrayView bytes)
{
    Sha256 sum;
    sum.add(bytes);
    return sum.digest();
}

QString sha256Hex(QByteArrayView bytes) { return QString::fromLatin1(sha256(bytes).toHex()); }
}
