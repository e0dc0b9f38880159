// SPDX-License-Identifier: Apache-2.0
// A register of the desk in words, as its page shows it.
#pragma once
#include "office.h"
#include "register_table.h"
namespace writdesk {
struct RegisterView {
    QList<ShownRegistered> rows {}; // what binds first
    int now = 0; // of these somebody acts on
    int over = 0;
    bool more = false; // the docket has more cases than were looked at
};
Result<RegisterView> registerOf(Desk &desk, Register which);
}
