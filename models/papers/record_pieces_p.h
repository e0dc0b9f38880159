// SPDX-License-Identifier: Apache-2.0
// Cuts a stream of bytes into records, CSV lines or JSON objects, holding one record at a time.
#pragma once
#include "bag.h"
#include <QList>
namespace writdesk {
constexpr qsizetype mostRecordBytes = 4 << 20; // a longer one is no record of a log

class RecordPieces {
public:
    using Take = std::function<Result<>(const QByteArray &record)>;
    virtual ~RecordPieces() = default;
    virtual Result<> add(QByteArrayView bytes) = 0;
    virtual Result<> end() = 0; // what stands open is a record too, or cut off
    static std::unique_ptr<RecordPieces> ofCsv(Take take);
    static std::unique_ptr<RecordPieces> ofJson(Take take);
};

struct JsonMember // of an object: its key, and its value as the bytes that stand there
{
    QString key {};
    QByteArray value {};
};
// Of a record that is an object and was parsed as one; numbers keep every digit.
QList<JsonMember> jsonMembers(const QByteArray &object);
}
