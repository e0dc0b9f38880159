// SPDX-License-Identifier: Apache-2.0
// Who may enter what: the role an actor holds in an ordinary docket, and the entries each role may write.
#pragma once
#include "entry.h"
namespace writdesk {
const QStringList &roleNames();
// Of: intake, reviewer, counsel, collector, administrator, auditor. An auditor reads; all he may enter is that he took
// an export.
QStringList rolesFor(const NewEntry &entry);
bool mayEnter(const QString &role, const NewEntry &entry);
}
