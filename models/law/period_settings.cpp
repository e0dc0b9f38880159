// SPDX-License-Identifier: Apache-2.0
#include "period_settings_p.h"
#include <QCoreApplication>
#include <QTimeZone>
namespace writdesk {
SumOptions optionsOf(const Profile &profile)
{
    SumOptions options;
    fromName(profile.settings.value(QStringLiteral("observed_days_count")), options.observed);
    fromName(profile.settings.value(QStringLiteral("closures_count")), options.closures);
    options.monthEndTwin = profile.settings.value(QStringLiteral("month_end")) != u"clamp";
    return options;
}

PeriodRule underPolicy(const PeriodRule &rule, const Profile &profile)
{
    auto changed = rule;
    if (!rule.setting.isEmpty())
        changed.length = qMax(0, profile.number(rule.setting, rule.length));
    if (rule.family == Family::HoldUntil && rule.mode == Mode::FedDays
        && !profile.flag(QStringLiteral("holds_roll"), true))
        changed.mode = Mode::CalDaysNoroll;
    return changed;
}

Place placeOf(const Profile &profile) { return { {}, {}, profile.zone }; }

QDate civilDay(const QDateTime &instant, const QByteArray &zone)
{
    const QTimeZone there(zone);
    return there.isValid() ? instant.toTimeZone(there).date() : instant.date();
}

Period notComputed(const QString &rule, Family family, const QString &why)
{
    Period period;
    period.rule = rule;
    period.family = family;
    period.problem = QCoreApplication::translate("Periods", "cannot be computed: %1").arg(why);
    return period;
}
}
