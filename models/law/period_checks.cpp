// SPDX-License-Identifier: Apache-2.0
// What is wrong between the rows about time and the rest of the law: what nothing starts, and names nobody knows.
#include "law_reading_p.h"
#include "period_making.h"
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Law", text); }

struct Condition { // of a period row: fact=value|value, fact!=value
    QString fact {};
    QStringList values {};
    bool unlike = false;
};

Condition conditionOf(const QString &text)
{
    const auto unlike = text.contains(QStringLiteral("!="));
    return { text.section(unlike ? QStringLiteral("!=") : QStringLiteral("="), 0, 0), text.section(u'=', 1).split(u'|'),
        unlike };
}

// Two conditions on one fact that no single value satisfies.
bool contradict(const Condition &a, const Condition &b)
{
    if (a.fact != b.fact || (a.unlike && b.unlike))
        return false;
    const auto &is = a.unlike ? b : a;
    const auto &other = a.unlike ? a : b;
    return std::ranges::none_of(
        is.values, [&](const QString &value) { return other.values.contains(value) != other.unlike; });
}

class PeriodCheck {
public:
    PeriodCheck(const LawSet &law, QList<LawProblem> *problems)
        : m_law(law)
        , m_problems(problems)
    {
    }
    void run(const PeriodRule &row) const
    {
        starts(row);
        instruments(row);
        conditions(row);
        names(row);
    }

private:
    void note(const PeriodRule &row, const QString &what) const
    {
        m_problems->append({ row.file, row.line, QStringLiteral("%1: %2").arg(row.id, what) });
    }
    const FactKind *fact(const QString &name) const
    {
        const auto at = std::ranges::find(m_law.facts, name, &FactKind::name);
        return at == m_law.facts.end() ? nullptr : &*at;
    }
    void starts(const PeriodRule &row) const;
    void instruments(const PeriodRule &row) const;
    void conditions(const PeriodRule &row) const;
    void names(const PeriodRule &row) const;
    const LawSet &m_law;
    QList<LawProblem> *m_problems;
};

// A row starts by an event, by a fact that somebody can state, or by a day of the law itself.
void PeriodCheck::starts(const PeriodRule &row) const
{
    if (row.trigger == u"law") {
        if (!row.startsOn.isValid() && row.noEnd.isEmpty())
            note(row, say("it runs from a day of the law and names none (starts_on): nothing starts it"));
        return;
    }
    if (row.trigger.startsWith(u"event:")) {
        if (row.trigger.size() == 6)
            note(row, say("its trigger names no event: nothing starts it"));
        return;
    }
    if (!fact(row.trigger))
        note(row, say("%1 is no known fact: nothing starts it").arg(row.trigger));
    if (row.instruments.isEmpty() && row.id != gagRule())
        note(row, say("it names no instruments and no event: nothing reaches it"));
}

void PeriodCheck::instruments(const PeriodRule &row) const
{
    for (const auto &pattern : row.instruments) {
        const auto all = pattern.endsWith(u'*');
        const auto hit = [&](const Instrument &i) {
            return all ? i.id.startsWith(QStringView(pattern).chopped(1)) : i.id == pattern;
        };
        if (std::ranges::none_of(m_law.instruments, hit))
            note(row, say("%1 is no instrument: nothing reaches it").arg(pattern));
    }
}

void PeriodCheck::conditions(const PeriodRule &row) const
{
    QList<Condition> seen;
    for (const auto &text : row.when) {
        const auto condition = conditionOf(text);
        const auto *known = fact(condition.fact);
        if (!known)
            note(row, say("%1 is no known fact").arg(condition.fact));
        for (const auto &value : condition.values) {
            if (known && !known->values.isEmpty() && !known->values.contains(value))
                note(row, say("%1 is none of the values of %2").arg(value, condition.fact));
        }
        if (std::ranges::any_of(seen, [&](const Condition &other) { return contradict(condition, other); }))
            note(row, say("its conditions on %1 exclude each other: nothing reaches it").arg(condition.fact));
        seen.append(condition);
    }
}

void PeriodCheck::names(const PeriodRule &row) const
{
    if (const auto by = row.startsBy.section(u'+', 0, 0); !by.isEmpty() && !fact(by))
        note(row, say("%1 is no known fact").arg(by));
    for (const auto &setting : { row.setting, row.prepared }) {
        if (!setting.isEmpty() && !isSetting(m_law, setting))
            note(row, say("%1 is no setting of the law").arg(setting));
    }
    const auto isOne = [&](const PeriodRule &other) { return other.id == row.extension; };
    if (row.extension.startsWith(u"T-") && !row.extension.contains(u' ') && std::ranges::none_of(m_law.periods, isOne))
        note(row, say("it is extended by %1, which is no row").arg(row.extension));
}
}

void checkPeriods(const LawSet &law, QList<LawProblem> *problems)
{
    if (law.instruments.isEmpty() || law.facts.isEmpty()) // a file checked by itself
        return;
    for (const auto &row : law.periods)
        PeriodCheck(law, problems).run(row);
}
}
