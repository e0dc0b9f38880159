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
    Challenge challenge {};
    Document letter {};
    Document pictured {}; // the document whose page is shown, its page, and the place drawn on it
    int page = 0;
    QRectF place {};
    const CaseRef &ref() const { return view.c.ref; }
};
}
