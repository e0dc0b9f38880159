// SPDX-License-Identifier: Apache-2.0
#include "hold_table.h"
#include "moments.h"
#include "said_again.h"
#include "words.h"
#include <QLocale>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("HoldTable", text); }
QString counted(const char *text, qsizetype n)
{
    return QCoreApplication::translate("HoldTable", text, nullptr, int(n));
}

ShownHold shownOf(const Hold &hold, const QDateTime &now, const QByteArray &zone)
{
    ShownHold shown { hold, {}, {}, false };
    shown.until = hold.period.binding.isValid()
        ? whenWords(hold.period.binding, hold.period.zone.isEmpty() ? zone : hold.period.zone)
        : saidAgain(hold.period.problem);
    const auto ended = stateOf(hold.period, now) == u"ended";
    shown.runs = hold.state == HoldState::Active;
    shown.state = hold.state == HoldState::Destroyed ? say("destroyed, with a certificate")
        : hold.state == HoldState::Released          ? say("released")
        : ended                                      ? say("ended: destroy, or say why not")
                                                     : say("runs");
    return shown;
}

constexpr Column<ShownHold> columns[] = {
    { QT_TRANSLATE_NOOP("Columns", "Hold"), [](const ShownHold &h) { return Cell { .text = h.hold.id.text }; } },
    { QT_TRANSLATE_NOOP("Columns", "Basis"),
        [](const ShownHold &h) {
            return Cell { .text
                = h.hold.basis == u"2703f" ? QStringLiteral("18 U.S.C. 2703(f)") : say("civil subpoena"),
                .hint = h.hold.accounts.join(QStringLiteral(", ")) };
        } },
    { QT_TRANSLATE_NOOP("Columns", "Keep until the end of"),
        [](const ShownHold &h) { return Cell { .text = h.until }; } },
    { QT_TRANSLATE_NOOP("Columns", "Renewals"),
        [](const ShownHold &h) { return Cell { .text = QString::number(h.hold.renewals) }; } },
    { QT_TRANSLATE_NOOP("Columns", "State"),
        [](const ShownHold &h) {
            return Cell { h.state, h.runs ? Tone::Calm : Tone::Quiet, true };
        } },
};

constexpr Column<ShownKept> keptColumns[] = {
    { QT_TRANSLATE_NOOP("Columns", "Manifest"), [](const ShownKept &k) { return Cell { .text = k.manifest }; } },
    { QT_TRANSLATE_NOOP("Columns", "Account"), [](const ShownKept &k) { return Cell { .text = k.account }; } },
    { QT_TRANSLATE_NOOP("Columns", "Data"), [](const ShownKept &k) { return Cell { .text = k.category }; } },
    { QT_TRANSLATE_NOOP("Columns", "Copies"), [](const ShownKept &k) { return Cell { .text = k.copies }; } },
    { QT_TRANSLATE_NOOP("Columns", "SHA-256"),
        [](const ShownKept &k) { return Cell { .text = k.hashes.left(8) + u'…', .hint = k.hashes }; } },
    { QT_TRANSLATE_NOOP("Columns", "State"),
        [](const ShownKept &k) {
            return Cell { k.state, k.stands ? Tone::Calm : Tone::Quiet, true };
        } },
};
}

QList<ShownHold> shownHolds(const QList<Hold> &holds, const QDateTime &now, const QByteArray &zone)
{
    QList<ShownHold> shown;
    for (const auto &hold : holds)
        shown.append(shownOf(hold, now, zone));
    return shown;
}

QList<ShownKept> shownKept(const Case &c)
{
    QList<ShownKept> shown;
    for (const auto &snapshot : c.snapshots) {
        for (const auto &row : snapshot.rows) {
            const auto there = std::ranges::count_if(row.copies, [&](const QString &copy) {
                return std::ranges::any_of(c.documents,
                    [&](const Document &d) { return d.sha256.text == copy && d.kind == u"collected" && !d.erased; });
            });
            shown.append({ QStringLiteral("%1 · %2").arg(snapshot.id, snapshot.hold.text), row.account,
                words(Of::Category, row.category),
                QStringLiteral("%1, %2").arg(
                    counted("%n copies", row.copies.size()), QLocale().formattedDataSize(row.bytes)),
                row.copies.join(u'\n'),
                there == row.copies.size() ? say("kept")
                    : there == 0           ? say("gone")
                                           : say("%1 of %2 kept").arg(there).arg(row.copies.size()),
                there > 0 });
        }
    }
    return shown;
}

HoldTable::HoldTable(QObject *parent)
    : RowTable(columns, parent)
{
}

KeptTable::KeptTable(QObject *parent)
    : RowTable(keptColumns, parent)
{
}
}
