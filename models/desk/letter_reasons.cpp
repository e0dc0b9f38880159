// SPDX-License-Identifier: Apache-2.0
#include "costs.h"
#include "letter_values_p.h"
#include "preservation_basis_p.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Letters", text); }

Result<> addRefusedPreservation(QJsonObject &values, const Desk &desk, const Case &c)
{
    const auto basis = basisOf(desk, c);
    if (basis.refusal.isEmpty())
        return failed(say("The paper of %1 is a basis to preserve (%2), so nothing is refused. Take the hold.")
                          .arg(c.ref.text, basis.id));
    values.insert(QStringLiteral("refusal_reason"), basis.refusal);
    return {};
}

Result<> addRefusedEmergency(QJsonObject &values, const Case &c)
{
    const auto reason = factsOf(c).value(QStringLiteral("refusal_reason"));
    if (reason.isEmpty())
        return failed(
            say("Nobody refused the emergency of %1. Refuse it first (emergency CASE refuse).").arg(c.ref.text));
    values.insert(QStringLiteral("refusal_reason"), reason);
    return {};
}

Result<> addFollowUp(QJsonObject &values, const Desk &desk, const Case &c, const QString &rule)
{
    if (!disclosedInEmergency(c))
        return failed(say("Nothing of %1 was disclosed as an emergency, so nothing follows it.").arg(c.ref.text));
    values.insert(QStringLiteral("disclosed_on"), disclosedOn(desk, c));
    const auto due = std::ranges::find(c.judgement.periods, rule, &Period::rule);
    if (due != c.judgement.periods.end() && due->binding.isValid())
        values.insert(QStringLiteral("reply_by"), longDate(due->binding.date));
    return {};
}
}

QString disclosedOn(const Desk &desk, const Case &c)
{
    QStringList days;
    for (const auto &packet : c.packets) {
        if (packet.state == u"released")
            days.append(longDate(packet.at.toTimeZone(QTimeZone(desk.profile().zone)).date()));
    }
    return days.join(QStringLiteral(", "));
}

QJsonArray categoriesDisclosed(const QJsonObject &values, const Case &c)
{
    QStringList out;
    for (const auto &packet : c.packets) {
        if (packet.state == u"released")
            out += packet.categories;
    }
    QJsonArray rows;
    for (const auto &item : values.value(u"categories").toArray()) {
        auto row = item.toObject();
        row.insert(QStringLiteral("released"), out.contains(row.value(u"id").toString()));
        rows.append(row);
    }
    return rows;
}

bool disclosedInEmergency(const Case &c)
{
    const auto emergency = [](const Demand &d) { return d.instrument.startsWith(u"EDR_"); };
    return !c.demands.isEmpty() && std::ranges::all_of(c.demands, emergency)
        && std::ranges::any_of(c.packets, [](const Packet &p) { return p.state == u"released"; });
}

Result<> addReasons(QJsonObject &values, const Desk &desk, const Case &c, const QString &kind)
{
    if (kind == u"invoice" && costsOf(c, desk.profile()).isEmpty())
        return failed(noCostsBecause(c, desk.profile()));
    if (kind == u"preservation_refusal")
        return addRefusedPreservation(values, desk, c);
    if (kind == u"emergency_refusal")
        return addRefusedEmergency(values, c);
    if (kind == u"followup_demand")
        return addFollowUp(values, desk, c, QStringLiteral("T-CA-05"));
    if (kind == u"emergency_query")
        return addFollowUp(values, desk, c, QStringLiteral("T-EDR-03"));
    return {};
}
}
