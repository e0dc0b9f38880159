// SPDX-License-Identifier: Apache-2.0
// Files of closed cases: until when each is kept, how far its erasure is, and what it waits for.
#pragma once
#include "due_words.h"
namespace writdesk {
struct ShownFile {
    CaseRef ref {};
    DueWords until {};
    QString closed {}; // in words
    QString state {}; // in words
    Tone tone = Tone::Quiet;
    QString waits {}; // what stands in the way, or what somebody does next
    friend bool operator==(const ShownFile &, const ShownFile &) = default;
};
class FileTable : public RowTable<ShownFile> {
    Q_OBJECT
public:
    enum { UntilColumn, CaseColumn, ClosedColumn, StateColumn, WaitsColumn };
    explicit FileTable(QObject *parent = nullptr);
};
}
