// SPDX-License-Identifier: Apache-2.0
#include "case_evidence_p.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("PeriodDesk", text); }
}

Result<> documentOf(const Case &c, const DocumentId &document)
{
    const auto known = [&](const Document &d) { return d.sha256 == document && !d.erased; };
    if (document.isEmpty() || std::ranges::any_of(c.documents, known))
        return {};
    return failed(say("%1 has no document %2. File the paper into the case first.").arg(c.ref.text, document.text));
}

Result<> past(const Desk &desk, const When &at)
{
    const auto later = at.isInstant() ? at.at > desk.now() : at.date > desk.today();
    return later
        ? Result<>(failed(say("%1 lies in the future; what has not happened yet is not recorded.").arg(at.text())))
        : Result<>();
}
}
