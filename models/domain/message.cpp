// SPDX-License-Identifier: Apache-2.0
#include "message.h"
#include <QCoreApplication>
#include <QtEndian>
namespace writdesk {
namespace {
constexpr char magic[] = { 'W', 'D', 'R', '1' };
constexpr qsizetype fixedPart = 12;

tl::unexpected<Failure> garbled(const QString &detail)
{
    return failed(QCoreApplication::translate("Message",
                      "The helper process that reads papers sent something that is no answer, "
                      "so it was stopped. Try again; if it happens again, keep the paper unread."),
        detail);
}

template <class Number> void append(QByteArray &bytes, Number number)
{
    const auto little = qToLittleEndian(number);
    bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
}

struct Lengths {
    quint32 head = 0;
    QList<quint64> blobs {};
    quint64 whole = 0;
};

// The lengths at the start of `bytes`, as soon as they are whole.
Result<std::optional<Lengths>> lengthsOf(const QByteArray &bytes)
{
    if (!QByteArrayView(magic, 4).startsWith(QByteArrayView(bytes).first(std::min<qsizetype>(4, bytes.size()))))
        return garbled(QStringLiteral("wrong magic"));
    if (bytes.size() < fixedPart)
        return std::optional<Lengths>();
    Lengths lengths { .head = qFromLittleEndian<quint32>(bytes.constData() + 4) };
    const auto count = qFromLittleEndian<quint32>(bytes.constData() + 8);
    if (lengths.head > messageBounds::headBytes || count > messageBounds::blobs)
        return garbled(QStringLiteral("head %1, blobs %2").arg(lengths.head).arg(count));
    if (bytes.size() < fixedPart + qsizetype(count) * 8)
        return std::optional<Lengths>();
    quint64 sum = 0;
    for (quint32 i = 0; i < count; ++i) {
        const auto length = qFromLittleEndian<quint64>(bytes.constData() + fixedPart + qsizetype(i) * 8);
        if (length > messageBounds::bytes || (sum += length) > messageBounds::bytes)
            return garbled(QStringLiteral("blob of %1 bytes").arg(length));
        lengths.blobs.append(length);
    }
    lengths.whole = quint64(fixedPart) + quint64(count) * 8 + lengths.head + sum;
    return std::optional(lengths);
}
}

Result<QByteArray> packed(const Message &message)
{
    const auto head = jsonBytes(message.head);
    quint64 sum = 0;
    for (const auto &blob : message.blobs)
        sum += quint64(blob.size());
    if (quint64(head.size()) > messageBounds::headBytes || quint64(message.blobs.size()) > messageBounds::blobs
        || sum > messageBounds::bytes)
        return failed(QCoreApplication::translate("Message",
            "This is too large to be read: at most 1 GiB is handed to the helper "
            "process at a time. Split it and try again."));
    QByteArray bytes(magic, 4);
    bytes.reserve(qsizetype(sum) + head.size() + fixedPart + message.blobs.size() * 8);
    append(bytes, quint32(head.size()));
    append(bytes, quint32(message.blobs.size()));
    for (const auto &blob : message.blobs)
        append(bytes, quint64(blob.size()));
    bytes.append(head);
    for (const auto &blob : message.blobs)
        bytes.append(blob);
    return bytes;
}

Result<std::optional<Message>> MessageTaker::take()
{
    const auto lengths = lengthsOf(m_bytes);
    if (!lengths)
        return asFailure(lengths);
    if (!*lengths || quint64(m_bytes.size()) < (*lengths)->whole)
        return std::optional<Message>();
    auto at = fixedPart + (*lengths)->blobs.size() * 8;
    bool isJson = false;
    Message message { .head = jsonObject(m_bytes.mid(at, (*lengths)->head), &isJson) };
    if (!isJson)
        return garbled(QStringLiteral("the head is no JSON object"));
    at += (*lengths)->head;
    for (const auto length : (*lengths)->blobs) {
        message.blobs.append(m_bytes.mid(at, qsizetype(length)));
        at += qsizetype(length);
    }
    m_bytes.remove(0, at);
    return std::optional(std::move(message));
}
}
