// SPDX-License-Identifier: Apache-2.0
#include "tree.h"
#include "sha256.h"
#include <QVarLengthArray>
#include <bit>
#include <cstring>
namespace writdesk {
namespace {
constexpr qsizetype hashSize = 32;

// The largest power of two below n: where RFC 6962 splits a tree of n leaves.
qsizetype splitOf(qsizetype n) { return qsizetype(std::bit_floor(size_t(n - 1))); }

QByteArray headOf(const Hashes &leaves, qsizetype from, qsizetype count)
{
    TreeEdge edge;
    for (qsizetype i = from; i < from + count; ++i)
        edge.append(leaves.at(i));
    return edge.head();
}

void provePath(const Hashes &leaves, qsizetype from, qsizetype count, qsizetype index, Hashes &proof)
{
    if (count <= 1)
        return;
    const auto k = splitOf(count);
    if (index < k) {
        provePath(leaves, from, k, index, proof);
        proof.append(headOf(leaves, from + k, count - k));
    } else {
        provePath(leaves, from + k, count - k, index - k, proof);
        proof.append(headOf(leaves, from, k));
    }
}

// SUBPROOF of RFC 6962 section 2.1.2; `whole`: the earlier tree is this very subtree, whose head the asker knows.
void proveSub(const Hashes &leaves, qsizetype from, qsizetype count, qsizetype earlier, bool whole, Hashes &proof)
{
    if (earlier == count) {
        if (!whole)
            proof.append(headOf(leaves, from, count));
        return;
    }
    const auto k = splitOf(count);
    if (earlier <= k) {
        proveSub(leaves, from, k, earlier, whole, proof);
        proof.append(headOf(leaves, from + k, count - k));
    } else {
        proveSub(leaves, from + k, count - k, earlier - k, false, proof);
        proof.append(headOf(leaves, from, k));
    }
}

// Climbs past the levels where the node is a left child without a sibling (RFC 9162 sections 2.1.3.2 and 2.1.4.2).
void climb(quint64 &node, quint64 &last)
{
    while ((node & 1) == 0 && node != 0)
        node >>= 1, last >>= 1;
}
}

QByteArray leafHash(QByteArrayView leaf)
{
    QVarLengthArray<char, 512> bytes(leaf.size() + 1);
    bytes[0] = '\0';
    std::memcpy(bytes.data() + 1, leaf.data(), size_t(leaf.size()));
    return sha256(QByteArrayView(bytes.constData(), bytes.size()));
}

QByteArray nodeHash(QByteArrayView left, QByteArrayView right)
{
    Q_ASSERT(left.size() == hashSize && right.size() == hashSize);
    char bytes[1 + 2 * hashSize];
    bytes[0] = '\1';
    std::memcpy(bytes + 1, left.data(), hashSize);
    std::memcpy(bytes + 1 + hashSize, right.data(), hashSize);
    return sha256(QByteArrayView(bytes, sizeof bytes));
}

std::optional<TreeEdge> TreeEdge::fromBytes(qint64 count, const QByteArray &bytes)
{
    if (count < 0 || bytes.size() != std::popcount(quint64(count)) * hashSize)
        return {};
    TreeEdge edge;
    edge.m_count = count;
    for (qsizetype at = 0; at < bytes.size(); at += hashSize)
        edge.m_peaks.append(bytes.mid(at, hashSize));
    return edge;
}

void TreeEdge::append(const QByteArray &hashOfLeaf)
{
    auto hash = hashOfLeaf;
    for (auto n = m_count; n & 1; n >>= 1) // each full subtree of the same size becomes one twice as large
        hash = nodeHash(m_peaks.takeLast(), hash);
    m_peaks.append(hash);
    ++m_count;
}

QByteArray TreeEdge::head() const
{
    if (m_peaks.isEmpty())
        return sha256({});
    auto hash = m_peaks.last();
    for (auto i = m_peaks.size() - 2; i >= 0; --i)
        hash = nodeHash(m_peaks.at(i), hash);
    return hash;
}

QByteArray treeHead(const Hashes &leaves) { return headOf(leaves, 0, leaves.size()); }

Hashes inclusionProof(const Hashes &leaves, qsizetype index)
{
    Q_ASSERT(index >= 0 && index < leaves.size());
    Hashes proof;
    provePath(leaves, 0, leaves.size(), index, proof);
    return proof;
}

Hashes consistencyProof(const Hashes &leaves, qsizetype earlier)
{
    Q_ASSERT(earlier >= 0 && earlier <= leaves.size());
    Hashes proof;
    if (earlier > 0)
        proveSub(leaves, 0, leaves.size(), earlier, true, proof);
    return proof;
}

bool isIncluded(const QByteArray &hashOfLeaf, qint64 index, qint64 count, const QByteArray &head, const Hashes &proof)
{
    if (index < 0 || index >= count)
        return false;
    auto node = quint64(index);
    auto last = quint64(count - 1);
    auto hash = hashOfLeaf;
    for (const auto &sibling : proof) {
        if (last == 0 || sibling.size() != hashSize)
            return false;
        if ((node & 1) || node == last) {
            hash = nodeHash(sibling, hash);
            climb(node, last);
        } else {
            hash = nodeHash(hash, sibling);
        }
        node >>= 1, last >>= 1;
    }
    return last == 0 && hash == head;
}

bool isConsistent(
    qint64 earlier, const QByteArray &earlierHead, qint64 later, const QByteArray &laterHead, const Hashes &proof)
{
    if (earlier < 0 || earlier > later)
        return false;
    if (earlier == 0 || earlier == later) // nothing to compare, or the same tree
        return proof.isEmpty() && earlierHead == (earlier == 0 ? sha256({}) : laterHead);
    auto node = quint64(earlier - 1);
    auto last = quint64(later - 1);
    auto path = proof;
    if (std::has_single_bit(quint64(earlier)))
        path.prepend(earlierHead);
    if (path.isEmpty())
        return false;
    while (node & 1)
        node >>= 1, last >>= 1;
    auto was = path.takeFirst();
    auto is = was;
    for (const auto &sibling : path) {
        if (last == 0 || sibling.size() != hashSize || was.size() != hashSize)
            return false;
        if ((node & 1) || node == last) {
            was = nodeHash(sibling, was);
            is = nodeHash(sibling, is);
            climb(node, last);
        } else {
            is = nodeHash(is, sibling);
        }
        node >>= 1, last >>= 1;
    }
    return last == 0 && was == earlierHead && is == laterHead;
}
}
