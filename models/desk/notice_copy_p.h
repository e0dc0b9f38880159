// SPDX-License-Identifier: Apache-2.0
// The copy of the process that a notice by mail encloses, where it names nobody but its reader.
#pragma once
#include "desk.h"
namespace writdesk {
struct EnclosedCopy {
    QList<Part> parts {}; // under neutral names; empty where nothing is enclosed
    QStringList documents {}; // their SHA-256
    QString whyNot {}; // what a person has to do; empty where it is enclosed
};
// Of the papers in which the instrument was read, and after a silence of its order. A paper that names another account
// is never enclosed as it is: what concerns other people has to be removed first.
Result<EnclosedCopy> copyFor(Desk &desk, const Case &c, const QString &holder, const std::optional<Gag> &silence);
}
