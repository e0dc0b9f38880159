// SPDX-License-Identifier: Apache-2.0
#include "period_rule.h"
#include "derivation_p.h"
#include "period_sum.h"
#include "toml_row_p.h"
namespace writdesk {
namespace {
PeriodRule ruleOf(TomlRow &row, const QString &file)
{
    for (const auto *key : { "id", "title", "trigger", "mode", "family", "cites" })
        row.need(key);
    PeriodRule rule;
    rule.id = row.text("id");
    rule.title = row.text("title");
    rule.trigger = row.text("trigger");
    rule.length = row.number("length");
    rule.mode = row.named("mode", Mode::FedDays);
    rule.unit = row.named("unit", usualUnit(rule.mode));
    rule.direction = row.named("direction", Direction::After);
    rule.family = row.named("family", Family::ActBy);
    rule.instruments = row.texts("instruments");
    rule.when = row.texts("when");
    rule.startsOn = row.date("starts_on");
    rule.startsBy = row.text("starts_by");
    rule.noEnd = row.text("no_end");
    rule.untilEvents = row.texts("until_events");
    rule.setting = row.text("setting");
    rule.watch = row.flag("watch", false);
    rule.info = row.flag("info", false);
    rule.extension = row.text("extension");
    rule.onExpiry = row.text("on_expiry");
    rule.cites = row.text("cites");
    rule.prepared = row.prepared();
    rule.validFrom = row.date("valid_from");
    rule.validTo = row.date("valid_to");
    rule.verified = row.flag("verified", true);
    rule.file = file;
    rule.line = row.line();
    return rule;
}

void judge(const PeriodRule &rule, TomlRow &row)
{
    if (rule.length < 0)
        row.wrong("length", QCoreApplication::translate("Law", "must not be negative"));
    if (rule.length == 0 && rule.setting.isEmpty() && rule.mode != Mode::FixedDate && rule.noEnd.isEmpty())
        row.wrong("length",
            QCoreApplication::translate(
                "Law", "is missing; only a fixed date, a setting of the policy or no_end goes without"));
    if (rule.length > 0 && !rule.noEnd.isEmpty())
        row.wrong("no_end", QCoreApplication::translate("Law", "contradicts length: the row has an end"));
    if (rule.cites.trimmed().isEmpty())
        row.wrong("cites", QCoreApplication::translate("Law", "must name the law or policy the row comes from"));
    if (rule.validFrom.isValid() && rule.validTo.isValid() && rule.validTo < rule.validFrom)
        row.wrong("valid_to", QCoreApplication::translate("Law", "lies before valid_from"));
    for (const auto &condition : rule.when) {
        if (condition.indexOf(u'=') < 1 && !condition.startsWith(u"event:"))
            row.wrong(
                "when", QCoreApplication::translate("Law", "%1 must read fact=value, or event:name").arg(condition));
    }
}

bool overlap(const PeriodRule &a, const PeriodRule &b)
{
    const auto endsBefore = [](const PeriodRule &x, const PeriodRule &y) {
        return x.validTo.isValid() && y.validFrom.isValid() && x.validTo < y.validFrom;
    };
    return a.id == b.id && !endsBefore(a, b) && !endsBefore(b, a);
}
}

QList<PeriodRule> readPeriodRules(const QList<LawFile> &files, QList<LawProblem> *problems)
{
    QList<PeriodRule> rules;
    for (const auto &file : files) {
        if (!file.name.startsWith(u"periods/"))
            continue;
        const auto root = tomlOf(file, problems);
        eachRow(root, "period", file.name, problems, [&](TomlRow &row) {
            const auto rule = ruleOf(row, file.name);
            judge(rule, row);
            for (const auto &other : rules) {
                if (overlap(rule, other))
                    row.wrong("id",
                        QCoreApplication::translate("Law", "%1 is in force twice on the same days: see %2:%3")
                            .arg(rule.id, other.file, QString::number(other.line)));
            }
            rules.append(rule);
        });
    }
    return rules;
}

const PeriodRule *ruleOn(const QList<PeriodRule> &rules, const QString &id, QDate day)
{
    for (const auto &rule : rules) {
        if (rule.id == id && rule.inForce(day))
            return &rule;
    }
    return nullptr;
}

Period periodOf(const PeriodRule &rule, const When &trigger, const Place &place, const Calendar &calendar)
{
    return periodOf(rule, trigger, place, calendar, SumOptions {});
}

PeriodSum sumOf(const PeriodRule &rule, const When &trigger, const Place &place, const SumOptions &options)
{
    const auto &start = rule.startsOn.isValid() ? When::of(rule.startsOn) : trigger;
    return { rule.mode, start, rule.length, rule.unit, rule.direction, rule.family, place, options };
}

Period endless(const PeriodRule &rule, const When &trigger)
{
    Period period { .rule = rule.id, .family = rule.family, .trigger = trigger };
    period.problem = QCoreApplication::translate("Periods", "cannot be computed: %1").arg(rule.noEnd);
    return period;
}

Period periodOf(const PeriodRule &rule, const When &trigger, const Place &place, const Calendar &calendar,
    const SumOptions &options)
{
    auto period
        = rule.noEnd.isEmpty() ? computed(sumOf(rule, trigger, place, options), calendar) : endless(rule, trigger);
    period.rule = rule.id;
    period.title = rule.title;
    period.cites = rule.cites;
    period.unverified = period.unverified || !rule.verified;
    if (period.problem.isEmpty())
        period.derivation.prepend(ruleStep(rule));
    return period;
}
}
