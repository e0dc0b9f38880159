// SPDX-License-Identifier: Apache-2.0
#include "after_p.h"
namespace writdesk {
namespace {
// Nothing is left of the case but that it was, and by which entry it went.
void bury(Case &c, const Entry &e)
{
    c = Case { .ref = c.ref, .revision = c.revision, .status = QStringLiteral("erased"), .process = false };
    c.warnings.append(QStringLiteral("The case was erased by entry %1: entries %2, documents %3.")
                          .arg(e.number)
                          .arg(e.body.value(u"entries").toArray().size())
                          .arg(e.body.value(u"documents").toArray().size()));
}
}

void eraseFrom(Case &c, const Entry &e)
{
    if (e.body.value(u"subject").toString() == wholeCase)
        return bury(c, e);
    for (const auto &gone : e.body.value(u"documents").toArray()) {
        for (auto &document : c.documents) {
            if (document.sha256.text == gone.toString())
                document.erased = true;
        }
        c.signs.removeIf([&](const PaperSigns &signs) { return signs.document.text == gone.toString(); });
    }
}
}
