// SPDX-License-Identifier: Apache-2.0
#include "intake_desk.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Intake", text); }

// Named in full, or by the first digits where they fit one paper only.
Result<Document> unreadPaper(const Case &c, const DocumentId &paper)
{
    QList<Document> fit;
    for (const auto &document : c.documents) {
        if (!paper.isEmpty() && document.sha256.text.startsWith(paper.text.toLower()) && isUnread(document))
            fit.append(document);
    }
    if (fit.size() == 1)
        return fit.first();
    return failed(say("%1 names no unread paper of %2, or several. See the documents of the case.")
                      .arg(paper.isEmpty() ? say("That") : paper.text, c.ref.text));
}
}

Result<Case> lookAt(Desk &desk, const CaseRef &ref, const DocumentId &paper, const QString &says)
{
    if (says.trimmed().isEmpty())
        return failed(say("Say what the paper is and what it names; what is kept is the answer."), {}, No::Usage);
    return desk.change(ref, 0, Desk::Judge::Yes, [&](const Case &c) -> Result<QList<NewEntry>> {
        const auto document = unreadPaper(c, paper);
        if (!document)
            return asFailure(document);
        return QList<NewEntry> { { c.ref, kind::paperSeen,
            { { QStringLiteral("document"), document->sha256.text }, { QStringLiteral("says"), says.trimmed() } } } };
    });
}
}
