// SPDX-License-Identifier: Apache-2.0
#include "law_uses.h"
#include <algorithm>
namespace writdesk {
namespace {
bool any(const Predicate &predicate, const auto &test)
{
    return test(predicate) || std::ranges::any_of(predicate.of, [&](const Predicate &p) { return any(p, test); });
}

// By its answer, or as a number with its default: stale_after_days=60.
bool namesSetting(const Predicate &predicate, const QString &key)
{
    return any(predicate, [&](const Predicate &p) {
        const auto asNumber = [&](const QString &arg) { return arg.startsWith(key + u'='); };
        return (p.op == Op::Setting && p.args.value(0) == key) || std::ranges::any_of(p.args, asNumber);
    });
}

// A level that a row names reaches every category of that level.
bool namesCategory(const Predicate &predicate, const Category &category)
{
    return any(predicate, [&](const Predicate &p) {
        return p.op == Op::CategoryIn
            && std::ranges::any_of(p.args, [&](const QString &name) { return isIn(category, name); });
    });
}

// "cybertip=true", "country!=US|GB"
QString factOf(const QString &condition) { return condition.section(u'=', 0, 0).remove(u'!'); }

class Uses {
public:
    explicit Uses(const LawSet &law)
        : m_law(law)
    {
    }
    QStringList found() const
    {
        auto ids = m_ids.values();
        ids.sort();
        return ids;
    }
    void ofInstrument(const Instrument &row);
    void ofCategory(const Category &row);
    void ofSetting(const QString &key);
    void ofFact(const QString &name);

private:
    const LawSet &m_law;
    QSet<QString> m_ids {};
};

void Uses::ofInstrument(const Instrument &row)
{
    for (const auto &c : m_law.criteria) {
        if (matchesPattern(c.applies, row.id, row.patternGroups()))
            m_ids.insert(c.id);
    }
    for (const auto &p : m_law.periods) {
        if (matchesPattern(p.instruments, row.id))
            m_ids.insert(p.id);
    }
}

void Uses::ofCategory(const Category &row)
{
    const auto in = [&](const QStringList &names) {
        return std::ranges::any_of(names, [&](const QString &name) { return isIn(row, name); });
    };
    for (const auto &i : m_law.instruments) {
        if (in(i.compels) || in(i.policy) || in(i.byCounsel))
            m_ids.insert(i.id);
    }
    for (const auto &c : m_law.criteria) {
        if (in(c.concerns) || namesCategory(c.when, row) || namesCategory(c.must, row))
            m_ids.insert(c.id);
    }
}

void Uses::ofSetting(const QString &key)
{
    for (const auto &c : m_law.criteria) {
        if (c.prepared == key || namesSetting(c.when, key) || namesSetting(c.must, key))
            m_ids.insert(c.id);
    }
    for (const auto &p : m_law.periods) {
        if (p.setting == key || p.prepared == key)
            m_ids.insert(p.id);
    }
}

void Uses::ofFact(const QString &name)
{
    for (const auto &c : m_law.criteria) {
        if (factsNamedBy(c.when).contains(name) || factsNamedBy(c.must).contains(name))
            m_ids.insert(c.id);
    }
    for (const auto &p : m_law.periods) {
        const auto asks = [&](const QString &condition) { return factOf(condition) == name; };
        if (p.trigger == name || p.startsBy.startsWith(name + u'+') || std::ranges::any_of(p.when, asks))
            m_ids.insert(p.id);
    }
}
}

QStringList usesOf(const LawSet &law, const QString &id)
{
    Uses uses(law);
    for (const auto &row : law.instruments) {
        if (row.id == id)
            uses.ofInstrument(row);
    }
    for (const auto &row : law.ladder) {
        if (row.id == id)
            uses.ofCategory(row);
    }
    for (const auto &point : law.openPoints) {
        if (point.id == id || point.key == id)
            uses.ofSetting(point.key);
    }
    for (const auto &fact : law.facts) {
        if (fact.name == id)
            uses.ofFact(fact.name);
    }
    return uses.found();
}
}
