// SPDX-License-Identifier: Apache-2.0
// What another law would say of open cases, compared with the law that came with the program. It enters nothing.
#pragma once
#include "desk.h"
namespace writdesk {
struct Change {
    CaseRef ref {};
    QString what {}; // the id of a finding, period or category, or "disposition"
    QString before {}; // empty: it did not stand
    QString after {};
};
void describe(auto &&v, Change &c) { v("case", c.ref), v("what", c.what), v("before", c.before), v("after", c.after); }
Result<QList<Change>> impactOf(Desk &desk, const LawSet &law);
}
