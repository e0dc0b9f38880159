// SPDX-License-Identifier: Apache-2.0
// The counter for named views of the list: those that come with the program, and those that people of this docket
// saved.
#pragma once
#include "desk.h"
#include "saved_view.h"
namespace writdesk {
struct NamedView {
    SavedView view {};
    bool own = false; // saved in this docket, so that it can be removed
    friend bool operator==(const NamedView &, const NamedView &) = default;
};
Result<QList<NamedView>> namedViews(Desk &desk); // those of the program first, then by name
// A view of the same name gives way to this one. Fails without a name, and with one of the program's.
Result<> saveView(Desk &desk, const SavedView &view);
Result<> removeView(Desk &desk, const QString &name);
}
