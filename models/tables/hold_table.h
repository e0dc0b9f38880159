// SPDX-License-Identifier: Apache-2.0
// The preservations of one case, and by their manifests what each keeps of which account.
#pragma once
#include "case.h"
#include "row_table.h"
namespace writdesk {
struct ShownHold {
    Hold hold {};
    QString until {};
    QString state {};
    bool runs = false;
    friend bool operator==(const ShownHold &, const ShownHold &) = default;
};
QList<ShownHold> shownHolds(const QList<Hold> &holds, const QDateTime &now, const QByteArray &zone);
class HoldTable : public RowTable<ShownHold> {
    Q_OBJECT
public:
    explicit HoldTable(QObject *parent = nullptr);
};

struct ShownKept {
    QString manifest {}; // its id and the hold
    QString account {};
    QString category {};
    QString copies {}; // how many, and how large
    QString hashes {};
    QString state {};
    bool stands = false;
    friend bool operator==(const ShownKept &, const ShownKept &) = default;
};
QList<ShownKept> shownKept(const Case &c);
class KeptTable : public RowTable<ShownKept> {
    Q_OBJECT
public:
    enum { ManifestColumn, AccountColumn, CategoryColumn, CopiesColumn, HashColumn, StateColumn };
    explicit KeptTable(QObject *parent = nullptr);
};
}
