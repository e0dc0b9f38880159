// SPDX-License-Identifier: Apache-2.0
#include "gag_table.h"
#include "moments.h"
#include "said_again.h"
#include "words.h"
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("GagTable", text); }

QString untilOf(const Gag &gag, const QByteArray &zone)
{
    if (gag.furtherOrder)
        return say("until a court orders otherwise");
    if (!gag.period.binding.isValid())
        return gag.period.problem.isEmpty() ? say("no end is known") : saidAgain(gag.period.problem);
    return whenWords(gag.period.binding, gag.period.zone.isEmpty() ? zone : gag.period.zone);
}

// A request alone binds nobody; an order that ran out still asks whether it was extended.
ShownGag shownOf(const Gag &gag, const QDateTime &now, const QByteArray &zone)
{
    ShownGag shown { gag, untilOf(gag, zone), {}, false };
    const auto ended = stateOf(gag.period, now) == u"ended" && !gag.furtherOrder;
    if (gag.lifted)
        shown.state = say("lifted");
    else if (gag.source == GagSource::RequestOnly)
        shown.state = say("does not bind");
    else if (ended && gag.answered)
        shown.state = say("ended");
    else {
        shown.binds = true;
        shown.state = ended ? say("ended: check for an extension") : say("blocks notice");
    }
    return shown;
}

constexpr Column<ShownGag> columns[] = {
    { QT_TRANSLATE_NOOP("Columns", "Gag"), [](const ShownGag &g) { return Cell { .text = g.gag.id.text }; } },
    { QT_TRANSLATE_NOOP("Columns", "Source"),
        [](const ShownGag &g) {
            return Cell { .text
                = g.gag.names.isEmpty() ? words(Of::GagSource, nameOf(g.gag.source)) : saidAgain(g.gag.names),
                .hint = g.gag.scope };
        } },
    { QT_TRANSLATE_NOOP("Columns", "Silent until the end of"),
        [](const ShownGag &g) { return Cell { .text = g.until }; } },
    { QT_TRANSLATE_NOOP("Columns", "State"),
        [](const ShownGag &g) {
            return Cell { g.state, g.binds ? Tone::Bad : Tone::Quiet, true };
        } },
};
}

QList<ShownGag> shownGags(const QList<Gag> &gags, const QDateTime &now, const QByteArray &zone)
{
    QList<ShownGag> shown;
    for (const auto &gag : gags)
        shown.append(shownOf(gag, now, zone));
    return shown;
}
GagTable::GagTable(QObject *parent)
    : RowTable(columns, parent)
{
}
}
