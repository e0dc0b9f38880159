// SPDX-License-Identifier: Apache-2.0
// A message on the pipe to the helper process: magic, checked lengths, a JSON head and blobs; neither side trusts it.
#pragma once
#include "json.h"
#include "result.h"
#include <QByteArrayList>
namespace writdesk {
// "WDR1", head length (u32), number of blobs (u32), the length of each blob (u64), head, blobs; little endian.
struct Message {
    QJsonObject head {};
    QByteArrayList blobs {};
};
namespace messageBounds {
constexpr quint32 headBytes = 64u << 20;
constexpr quint32 blobs = 20'000;
constexpr quint64 bytes = 1ull << 30; // of all blobs together
}
Result<QByteArray> packed(const Message &message); // fails where it is over the bounds

// Takes bytes as they come in and gives whole messages; the first broken length ends it for good.
class MessageTaker {
public:
    void add(QByteArrayView bytes) { m_bytes.append(bytes); }
    Result<std::optional<Message>> take(); // nothing yet where the message is not whole

private:
    QByteArray m_bytes;
};
}
