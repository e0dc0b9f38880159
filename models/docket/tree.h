// SPDX-License-Identifier: Apache-2.0
// The Merkle tree of RFC 6962 section 2.1 over SHA-256: its head from the right edge alone, and both kinds of proof.
#pragma once
#include <QByteArray>
#include <QList>
#include <optional>
namespace writdesk {
using Hashes = QList<QByteArray>; // 32 bytes each

QByteArray leafHash(QByteArrayView leaf); // SHA-256(0x00 || leaf)
QByteArray nodeHash(QByteArrayView left, QByteArrayView right); // SHA-256(0x01 || left || right)

// The tree's right edge: the heads of its full subtrees, largest first. All that is needed to append and to know the
// head.
class TreeEdge {
public:
    TreeEdge() = default;
    static std::optional<TreeEdge> fromBytes(qint64 count, const QByteArray &bytes);
    QByteArray toBytes() const { return m_peaks.join(); }
    void append(const QByteArray &hashOfLeaf);
    qint64 count() const { return m_count; }
    QByteArray head() const;
    const Hashes &peaks() const { return m_peaks; }

private:
    qint64 m_count = 0;
    Hashes m_peaks;
};

QByteArray treeHead(const Hashes &leaves);
Hashes inclusionProof(const Hashes &leaves, qsizetype index); // section 2.1.1
Hashes consistencyProof(const Hashes &leaves, qsizetype earlier); // section 2.1.2
bool isIncluded(const QByteArray &hashOfLeaf, qint64 index, qint64 count, const QByteArray &head, const Hashes &proof);
bool isConsistent(
    qint64 earlier, const QByteArray &earlierHead, qint64 later, const QByteArray &laterHead, const Hashes &proof);
}
