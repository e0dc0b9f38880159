// SPDX-License-Identifier: Apache-2.0
#include "roles.h"
#include "agency.h"
#include "emergency.h"
#include "saved_view.h"
#include "view.h"
#include <algorithm>
namespace writdesk {
namespace {
// One row a kind; where `field` is named, only an entry whose body has one of `values` there. The first row that fits
// decides. Who decides does not collect, who collects does not decide, and who keeps the docket does neither.
struct Permission {
    QString kind {};
    QString field {};
    QStringList values {};
    QStringList roles {};
};

QStringList words(const char *text) { return QString::fromLatin1(text).split(u' '); }

const QList<Permission> &permissions()
{
    static const auto desk = words("intake reviewer counsel");
    static const auto decides = words("reviewer counsel");
    static const auto counsel = words("counsel");
    static const auto keeps = words("administrator");
    static const auto anybody = words("intake reviewer counsel collector administrator");
    static const QList<Permission> all {
        { kind::received, {}, {}, desk }, { kind::filed, {}, {}, desk }, { kind::trayDiscarded, {}, {}, desk },
        { kind::imported, {}, {}, desk }, { kind::logKept, {}, {}, desk },
        // What counsel weighs is stated by counsel.
        { kind::stated, QStringLiteral("set.name"),
            words("counsel_decision appeal_decision challenge data_source shield_attestation"), counsel },
        { kind::stated, {}, {}, desk }, { kind::accepted, {}, {}, desk }, { kind::split, {}, {}, desk },
        { kind::linked, {}, {}, desk }, { kind::paperSeen, {}, {}, desk }, { kind::judged, {}, {}, anybody },
        { kind::gagAdded, {}, {}, desk }, // to be silent for longer is never wrong
        { kind::letter, QStringLiteral("kind"), words("acknowledgement"), desk },
        // Whoever takes the call may verify who calls; the user of an emergency is told later as the policy says.
        // Whoever hears of a challenge notes it; that it is over opens gates, and counsel says so.
        { kind::challengeOpened, {}, {}, desk }, { kind::challengeSaid, {}, {}, desk },
        { kind::challengeDecided, {}, {}, counsel },
        { kind::snapshotTaken, {}, {}, words("reviewer counsel collector") }, // beside the hold, or the collection
        { kind::reminded, {}, {}, anybody }, { kind::digestMade, {}, {}, anybody },
        { kind::clockNoticed, {}, {}, words("intake reviewer counsel collector administrator auditor") },
        { kind::calledBack, {}, {}, desk }, { kind::agencyAdded, {}, {}, desk },
        // How people look at the list says nothing of a case.
        { kind::viewSaved, {}, {}, words("intake reviewer counsel collector administrator auditor") },
        { kind::viewRemoved, {}, {}, words("intake reviewer counsel collector administrator auditor") },
        { kind::emergencyReviewed, {}, {}, counsel },
        { kind::noticeException, QStringLiteral("basis"), words("emergency"), decides },
        { kind::noticeException, {}, {}, counsel }, { kind::collected, {}, {}, words("collector") },
        { kind::asked, QStringLiteral("act"), words("law"), words("counsel administrator") },
        { kind::approved, QStringLiteral("act"), words("law"), words("counsel administrator") },
        { kind::approved, QStringLiteral("act"), words("override"), counsel },
        { kind::profile, {}, {}, words("counsel administrator") },
        { kind::profileAsked, {}, {}, words("counsel administrator") },
        { kind::lawAsked, {}, {}, words("counsel administrator") },
        { kind::lawSet, {}, {}, words("counsel administrator") }, { kind::actor, {}, {}, keeps },
        { kind::heartbeat, {}, {}, anybody },
        { kind::viewed, {}, {}, words("intake reviewer counsel collector administrator auditor") },
        { kind::caseViewed, {}, {}, words("intake reviewer counsel collector administrator auditor") },
        { kind::contactVerified, {}, {}, desk }, { kind::dossierMade, {}, {}, anybody },
        { kind::exported, {}, {}, words("reviewer counsel administrator auditor") },
        { {}, {}, {}, decides }, // holds, silences, notices, letters, packets, releases, destruction, approvals
    };
    return all;
}

// "set.name": the names of the facts in `set`; else the text of that field.
QStringList valuesAt(const QJsonObject &body, const QString &field)
{
    const auto inner = field.section(u'.', 1);
    if (inner.isEmpty())
        return { body.value(field).toString() };
    QStringList values;
    for (const auto &item : body.value(field.section(u'.', 0, 0)).toArray())
        values.append(item.toObject().value(inner).toString());
    return values;
}

bool fits(const Permission &row, const NewEntry &entry)
{
    if (!row.kind.isEmpty() && row.kind != entry.kind)
        return false;
    if (row.field.isEmpty())
        return true;
    const auto values = valuesAt(entry.body, row.field);
    return std::ranges::any_of(values, [&](const QString &value) { return row.values.contains(value); });
}
}

const QStringList &roleNames()
{
    static const auto all = words("intake reviewer counsel collector administrator auditor");
    return all;
}

QStringList rolesFor(const NewEntry &entry)
{
    const auto at = std::ranges::find_if(permissions(), [&](const Permission &row) { return fits(row, entry); });
    return at->roles;
}

bool mayEnter(const QString &role, const NewEntry &entry) { return rolesFor(entry).contains(role); }
}
