// SPDX-License-Identifier: Apache-2.0
// SHA-256 (FIPS 180-4), whole or as bytes come in.
#pragma once
#include <QByteArray>
#include <memory>
namespace writdesk {
class Sha256 {
public:
    Sha256();
    ~Sha256();
    Q_DISABLE_COPY_MOVE(Sha256)
    void add(QByteArrayView bytes);
    QByteArray digest(); // 32 bytes; ends the sum
private:
    struct Sum;
    std::unique_ptr<Sum> m_sum;
};
QByteArray sha256(QByteArrayView bytes); // 32 bytes
QString sha256Hex(QByteArrayView bytes); // 64 hexadecimal digits
}
