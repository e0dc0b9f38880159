// SPDX-License-Identifier: Apache-2.0
#include "audit_table.h"
#include "moments.h"
#include "words.h"
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("AuditTable", text); }

// What a second person is asked for, or approved.
QString actOf(const Entry &entry)
{
    static const QMap<QString, const char *> acts { { QStringLiteral("release"),
                                                        QT_TRANSLATE_NOOP("AuditTable", "release of a packet") },
        { QStringLiteral("notify"), QT_TRANSLATE_NOOP("AuditTable", "notice to the user") },
        { QStringLiteral("destroy"), QT_TRANSLATE_NOOP("AuditTable", "destruction of what was held") },
        { QStringLiteral("lift"), QT_TRANSLATE_NOOP("AuditTable", "lifting a gag") },
        { QStringLiteral("override"), QT_TRANSLATE_NOOP("AuditTable", "overruling a finding") },
        { QStringLiteral("law"), QT_TRANSLATE_NOOP("AuditTable", "change of the law") },
        { QStringLiteral("erase"), QT_TRANSLATE_NOOP("AuditTable", "erasure of a case") },
        { QStringLiteral("exception"), QT_TRANSLATE_NOOP("AuditTable", "exception for a file") },
        { QStringLiteral("alone"), QT_TRANSLATE_NOOP("AuditTable", "one person acts alone") } };
    if (entry.kind != kind::asked && entry.kind != kind::approved)
        return {};
    const auto act = entry.body.value(u"act").toString();
    const auto at = acts.find(act);
    const auto subject = entry.body.value(u"subject").toString();
    const auto words = at == acts.end() ? act : say(*at);
    return subject.isEmpty() || subject.size() > 12 ? words : QStringLiteral("%1 %2").arg(words, subject);
}

bool setsAside(const Entry &entry)
{
    const auto act = entry.body.value(u"act").toString();
    return entry.kind == kind::noticeException || act == u"override" || act == u"exception" || act == u"alone";
}

QString shortLeaf(const QString &leaf) { return leaf.left(12) + u'…'; }

constexpr Column<ShownAudit> columns[] = {
    { QT_TRANSLATE_NOOP("Columns", "Entry"),
        [](const ShownAudit &a) { return Cell { .text = QString::number(a.entry.number) }; } },
    { QT_TRANSLATE_NOOP("Columns", "When"),
        [](const ShownAudit &a) { return Cell { .text = a.entry.at, .hint = a.entry.at }; } },
    { QT_TRANSLATE_NOOP("Columns", "Who"), [](const ShownAudit &a) { return Cell { .text = a.entry.actor }; } },
    { QT_TRANSLATE_NOOP("Columns", "Case"), [](const ShownAudit &a) { return Cell { .text = a.ref.text }; } },
    { QT_TRANSLATE_NOOP("Columns", "What"),
        [](const ShownAudit &a) { return Cell { .text = a.entry.what, .tone = a.tone, .hint = a.entry.what }; } },
    { QT_TRANSLATE_NOOP("Columns", "Detail"),
        [](const ShownAudit &a) { return Cell { .text = a.entry.detail, .hint = a.entry.detail }; } },
    { QT_TRANSLATE_NOOP("Columns", "Leaf"),
        [](const ShownAudit &a) {
            return Cell { .text = shortLeaf(a.entry.leaf), .tone = Tone::Quiet, .hint = a.entry.leaf };
        } },
};
}

ShownAudit shownAudit(const Entry &entry, const QByteArray &zone)
{
    ShownAudit shown { shownEntries({ entry }, zone).first(), entry.caseRef };
    if (const auto act = actOf(entry); !act.isEmpty())
        shown.entry.what += QStringLiteral(": ") + act;
    if (setsAside(entry)) {
        shown.entry.what.prepend(QStringLiteral("! "));
        shown.tone = Tone::Soon;
    }
    if (shown.entry.erased)
        shown.tone = Tone::Quiet;
    return shown;
}

QStringList kindsCalled(const QString &word)
{
    const auto folded = word.toCaseFolded();
    QStringList kinds;
    for (const auto &id : idsOf(Of::Entry)) {
        if (words(Of::Entry, id).toCaseFolded().contains(folded))
            kinds.append(id);
    }
    return kinds;
}

QStringList auditHeader()
{
    return { QStringLiteral("number"), QStringLiteral("at"), QStringLiteral("at_local"), QStringLiteral("actor"),
        QStringLiteral("case"), QStringLiteral("kind"), QStringLiteral("what"), QStringLiteral("detail"),
        QStringLiteral("leaf"), QStringLiteral("erased_by") };
}

QStringList auditLine(const Entry &entry, const QByteArray &zone)
{
    const auto shown = shownAudit(entry, zone).entry;
    const QTimeZone there(zone);
    return { QString::number(entry.number), isoInstant(entry.at.toUTC()),
        isoInstant(there.isValid() ? entry.at.toTimeZone(there) : entry.at), entry.actor, entry.caseRef.text,
        entry.kind, shown.what, shown.detail, entry.leaf,
        entry.erasedBy > 0 ? QString::number(entry.erasedBy) : QString() };
}

AuditTable::AuditTable(QObject *parent)
    : RowTable(columns, parent)
{
}
}
