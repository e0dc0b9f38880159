// SPDX-License-Identifier: Apache-2.0
// The registers: every preservation, gag, notice and packet of the docket, what binds first.
#include "registers_desk.h"
#include "session.h"
#include "shapes.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
QString key(const char *name) { return QLatin1String(name); }
QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QStringList keys(std::initializer_list<const char *> names)
{
    QStringList all;
    for (const auto *name : names)
        all.append(key(name));
    return all;
}

// What every row of a register says.
QJsonObject rowShape(const CaseRef &ref, const QString &standing, const NextAct &next)
{
    return { { key("case"), ref.text }, { key("state"), standing }, { key("act"), next.words },
        { key("acts_now"), next.now }, { key("by"), toJson(next.by) } };
}

QJsonObject shapeOf(const PreservationRow &row)
{
    auto shape = holdShape(row.hold);
    const auto common = rowShape(row.ref, nameOf(row.standing), row.next);
    for (auto at = common.begin(); at != common.end(); ++at)
        shape.insert(at.key(), at.value());
    shape.insert(key("hold"), row.hold.id.text);
    shape.remove(key("id"));
    shape.insert(key("requester"), orNull(row.requester));
    shape.insert(key("categories"), toJson(row.categories));
    return shape;
}

QJsonObject shapeOf(const GagRow &row)
{
    auto shape = rowShape(row.ref, nameOf(row.standing), row.next);
    shape.insert(key("gag"), orNull(row.gag.id.text));
    shape.insert(key("source"), nameOf(row.gag.source));
    shape.insert(key("names"), orNull(row.gag.names));
    shape.insert(key("from"), orNull(row.gag.from));
    shape.insert(key("earliest"), toJson(row.gag.period.earliest));
    shape.insert(key("silent_until"), toJson(row.gag.period.binding));
    shape.insert(key("free_from"), toJson(row.gag.period.freeFrom));
    shape.insert(key("until_further_order"), row.gag.furtherOrder);
    shape.insert(key("extensions"), row.gag.extensions);
    shape.insert(key("found"), orNull(row.gag.found));
    shape.insert(key("silent"), toJson(row.silent));
    shape.insert(key("cases"), toJson(row.cases));
    shape.insert(key("notify_by"), toJson(row.late.binding));
    return shape;
}

QJsonObject shapeOf(const NoticeRow &row)
{
    auto shape = rowShape(row.ref, nameOf(row.standing), row.next);
    shape.insert(key("account"), row.account);
    shape.insert(key("because"), orNull(row.because));
    shape.insert(key("may_go"), toJson(row.mayGo));
    shape.insert(key("at"), toJson(row.at));
    shape.insert(key("earliest"), toJson(row.window.earliest));
    shape.insert(key("wait_until"), toJson(row.window.binding));
    shape.insert(key("free_from"), toJson(row.window.freeFrom));
    return shape;
}

QJsonObject shapeOf(const PacketRow &row)
{
    auto shape = rowShape(row.ref, row.packet.state, row.next);
    shape.insert(key("packet"), row.packet.id.text);
    shape.insert(key("bates"), toJson(row.packet.bates));
    shape.insert(key("pages"), row.pages);
    shape.insert(key("built"), toJson(row.built));
    shape.insert(key("approved_by"), toJson(row.approvedBy));
    shape.insert(key("released"), toJson(row.released));
    shape.insert(key("handed_over"), toJson(row.handedOver));
    shape.insert(key("way"), orNull(row.way));
    shape.insert(key("recipient"), orNull(row.recipient));
    shape.insert(key("acknowledged"), toJson(row.acknowledged));
    return shape;
}

template <class Row> Result<> printed(Session &session, const Result<Registered<Row>> &all, const QStringList &columns)
{
    if (!all)
        return asFailure(all);
    QList<QJsonObject> rows;
    for (const auto &row : all->rows)
        rows.append(shapeOf(row));
    session.out().rows(rows, columns);
    if (all->more)
        Output::note(QCoreApplication::translate("RegisterCommands",
            "The docket has more: these are of the cases that bind first. See the others in list."));
    return {};
}

Result<> showRegister(Session &session)
{
    auto which = Register::Preservations;
    fromName(session.operand(0), which);
    const auto desk = session.desk();
    if (!desk)
        return asFailure(desk);
    switch (which) {
    case Register::Preservations:
        return printed(session, preservations(**desk),
            keys({ "binding", "case", "hold", "requester", "accounts", "renewals", "state", "act" }));
    case Register::Gags:
        return printed(
            session, gags(**desk), keys({ "silent_until", "case", "gag", "source", "from", "silent", "state", "act" }));
    case Register::Notices:
        return printed(
            session, notices(**desk), keys({ "may_go", "case", "account", "state", "at", "wait_until", "act" }));
    case Register::Packets:
        break;
    }
    return printed(session, packets(**desk),
        keys({ "built", "case", "packet", "bates", "pages", "approved_by", "state", "released", "act" }));
}
}

Commands registerCommands()
{
    return {
        { "registers preservations|gags|notices|packets", "",
            QT_TRANSLATE_NOOP("Commands",
                "every preservation, gag, notice or packet of the docket: how each stands, both dates, and what is "
                "done next; what binds first stands first, what is over last. Those of the 2,000 cases that bind "
                "first"),
            showRegister },
    };
}
}
