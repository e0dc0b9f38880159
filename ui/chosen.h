// SPDX-License-Identifier: Apache-2.0
// The case on the page and what is selected on it: what an act is about.
#pragma once
#include "case_view.h"
namespace writdesk {
struct Chosen {
    CaseView view {};
    Fact fact {};
    Finding finding {};
    Gag gag {};
    Document letter {};
    const CaseRef &ref() const { return view.c.ref; }
};
}
