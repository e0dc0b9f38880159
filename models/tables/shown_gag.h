// SPDX-License-Identifier: Apache-2.0
// A gag in words: who imposed it, how long it binds, whether it stands.
#pragma once
#include "case.h"
namespace writdesk {
struct ShownGag {
    Gag gag {};
    QString until {};
    QString state {};
    bool binds = false;
    friend bool operator==(const ShownGag &, const ShownGag &) = default;
};
QList<ShownGag> shownGags(const QList<Gag> &gags, const QDateTime &now, const QByteArray &zone);
}
