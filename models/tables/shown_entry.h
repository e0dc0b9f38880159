// SPDX-License-Identifier: Apache-2.0
// A docket entry in words: when, who, what.
#pragma once
#include "entry.h"
namespace writdesk {
struct ShownEntry {
    qint64 number = 0;
    QString at {};
    QString actor {};
    QString what {};
    QString detail {};
    QString leaf {};
    bool erased = false;
    friend bool operator==(const ShownEntry &, const ShownEntry &) = default;
};
QList<ShownEntry> shownEntries(const QList<Entry> &entries, const QByteArray &zone); // newest first
}
