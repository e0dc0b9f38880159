// SPDX-License-Identifier: Apache-2.0
#include "law_reading_p.h"
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Law", text); }

class Check {
public:
    Check(const LawSet &law, QList<LawProblem> *problems)
        : m_law(law)
        , m_problems(problems)
    {
    }
    void run();

private:
    template <class Row> void note(const Row &row, const QString &what) const
    {
        m_problems->append({ row.file, row.line, QStringLiteral("%1: %2").arg(row.id, what) });
    }
    template <class Row> void overlaps(const QList<Row> &rows) const;
    template <class Row> void categories(const Row &row, const QStringList &names) const;
    template <class Row> void patterns(const Row &row, const QStringList &names) const;
    void facts(const Criterion &row, const Predicate &predicate) const;
    void categoriesIn(const Criterion &row, const Predicate &predicate) const;
    void instruments() const;
    void criteria() const;
    void reach(const Criterion &row) const;
    void values(const Criterion &row, const Predicate &predicate) const;
    void openPoints() const;
    void challenges() const;
    void evidence() const;
    const LawSet &m_law;
    QList<LawProblem> *m_problems;
};

QString variantOf(const Criterion &row) { return row.variant; }
QString variantOf(const Instrument &) { return {}; }
QString variantOf(const Category &) { return {}; }
QString variantOf(const ChallengeKind &) { return {}; }
QString variantOf(const EvidenceRow &) { return {}; }

// Two rows of one id may follow each other, never stand at the same day.
template <class Row> void Check::overlaps(const QList<Row> &rows) const
{
    for (qsizetype i = 0; i < rows.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            const auto &a = rows[i];
            const auto &b = rows[j];
            if (a.id != b.id || variantOf(a) != variantOf(b))
                continue;
            const auto apart
                = (a.validTo.isValid() && a.validTo < b.validFrom) || (b.validTo.isValid() && b.validTo < a.validFrom);
            if (!apart)
                note(a,
                    say("its validity overlaps the row at %1:%2; a file takes the place of another by bearing its name")
                        .arg(b.file)
                        .arg(b.line));
        }
    }
}

template <class Row> void Check::categories(const Row &row, const QStringList &names) const
{
    for (const auto &name : names) {
        const auto known = [&](const Category &c) { return isIn(c, name); };
        if (!m_law.ladder.isEmpty() && std::ranges::none_of(m_law.ladder, known))
            note(row, say("%1 is no category or level of the ladder").arg(name));
    }
}

template <class Row> void Check::patterns(const Row &row, const QStringList &names) const
{
    if (m_law.instruments.isEmpty()) // a file checked by itself
        return;
    for (const auto &name : names) {
        const auto bare = name.startsWith(u'!') ? name.mid(1) : name;
        const auto hit = [&](const Instrument &i) { return matchesPattern({ bare }, i.id, i.patternGroups()); };
        if (bare != u"?" && std::ranges::none_of(m_law.instruments, hit))
            note(row, say("%1 is no instrument or group of instruments: nothing reaches it").arg(name));
    }
}

void Check::facts(const Criterion &row, const Predicate &predicate) const
{
    for (const auto &name : factsNamedBy(predicate)) {
        const auto known = std::ranges::any_of(m_law.facts, [&](const FactKind &f) { return f.name == name; });
        if (!m_law.facts.isEmpty() && !known)
            note(row, say("%1 is no known fact").arg(name));
    }
}

void Check::categoriesIn(const Criterion &row, const Predicate &predicate) const
{
    if (predicate.op == Op::CategoryIn)
        categories(row, predicate.args);
    if (predicate.op == Op::Instrument)
        patterns(row, predicate.args);
    for (const auto &part : predicate.of)
        categoriesIn(row, part);
}

// Its patterns together, and its days: a row whose instruments all end before it begins is never reached.
void Check::reach(const Criterion &row) const
{
    if (m_law.instruments.isEmpty() || row.applies.contains(QStringLiteral("?")))
        return;
    bool named = false;
    bool together = false;
    for (const auto &i : m_law.instruments) {
        if (!matchesPattern(row.applies, i.id, i.patternGroups()))
            continue;
        named = true;
        together = together
            || !((i.validTo.isValid() && row.validFrom.isValid() && i.validTo < row.validFrom)
                || (row.validTo.isValid() && i.validFrom.isValid() && row.validTo < i.validFrom));
    }
    if (!named)
        note(row, say("its patterns leave no instrument: nothing reaches it"));
    else if (!together)
        note(row, say("none of its instruments is in force while it is: nothing reaches it"));
}

// A value that a fact or a setting can never have makes a condition that is never met.
void Check::values(const Criterion &row, const Predicate &predicate) const
{
    for (const auto &part : predicate.of)
        values(row, part);
    if (predicate.args.size() < 2)
        return;
    const auto name = predicate.args.first();
    QStringList possible;
    if (predicate.op == Op::OneOf || predicate.op == Op::NoneOf) {
        const auto kind = std::ranges::find(m_law.facts, name, &FactKind::name);
        possible = kind == m_law.facts.end() ? QStringList() : kind->values;
    } else if (predicate.op == Op::Setting) {
        const auto point = std::ranges::find(m_law.openPoints, name, &OpenPoint::key);
        if (point == m_law.openPoints.end() && !m_law.openPoints.isEmpty())
            note(row, say("%1 is no setting of the law").arg(name));
        possible = point == m_law.openPoints.end() ? QStringList() : point->options;
    }
    if (possible.isEmpty() || possible.contains(QStringLiteral("n"))) // n: any number
        return;
    for (const auto &value : predicate.args.mid(1)) {
        if (!possible.contains(value))
            note(row, say("%1 is none of the values of %2").arg(value, name));
    }
}

void Check::instruments() const
{
    for (const auto &row : m_law.instruments) {
        categories(row, row.compels);
        categories(row, row.policy);
        categories(row, row.byCounsel);
        // 18 USC 2703(a), Warshak and Carpenter: a row cannot open what only a warrant opens.
        for (const auto &category : m_law.ladder) {
            if (category.warrant && !row.is(u"warrant") && expanded(row.compels, m_law.ladder).contains(category.id))
                note(row, say("it compels %1, which nothing but a warrant compels").arg(category.id));
        }
    }
}

void Check::criteria() const
{
    for (const auto &row : m_law.criteria) {
        patterns(row, row.applies);
        categories(row, row.concerns);
        for (const auto &predicate : { row.when, row.must }) {
            facts(row, predicate);
            categoriesIn(row, predicate);
            values(row, predicate);
        }
        if (row.prepared.isEmpty())
            reach(row);
        else if (!isSetting(m_law, row.prepared))
            note(row, say("%1 is no setting of the law").arg(row.prepared));
        if (row.when == Predicate { Op::Always, { QStringLiteral("false") }, {} })
            note(row, say("its condition is never true: nothing reaches it"));
    }
}

void Check::openPoints() const
{
    QMap<QString, const OpenPoint *> seen;
    for (const auto &row : m_law.openPoints) {
        if (seen.contains(row.key))
            note(row, say("the setting %1 stands already at line %2").arg(row.key).arg(seen.value(row.key)->line));
        seen.insert(row.key, &row);
        if (!row.options.isEmpty() && !row.options.contains(row.value) && !row.options.contains(QStringLiteral("n")))
            note(row, say("its default %1 is none of its options").arg(row.value));
    }
}

// The outcome of a kind that names a fact is the value of that fact.
void Check::challenges() const
{
    for (const auto &row : m_law.challenges) {
        const auto kind = std::ranges::find(m_law.facts, row.fact, &FactKind::name);
        const auto waits = [&](const PeriodRule &rule) { return rule.untilEvents.contains(row.event); };
        if (!row.event.isEmpty() && !m_law.periods.isEmpty() && std::ranges::none_of(m_law.periods, waits))
            note(row, say("no period ends with the event %1").arg(row.event));
        if (row.fact.isEmpty() || m_law.facts.isEmpty())
            continue;
        if (kind == m_law.facts.end()) {
            note(row, say("%1 is no known fact").arg(row.fact));
            continue;
        }
        for (const auto &outcome : row.outcomes) {
            if (!kind->values.isEmpty() && !kind->values.contains(outcome))
                note(row, say("%1 is none of the values of %2").arg(outcome, row.fact));
        }
    }
}

// One ending stands in one row, else it would depend on their order whether it is official.
void Check::evidence() const
{
    QMap<QString, QString> seen;
    for (const auto &row : m_law.mailDomains) {
        for (const auto &end : row.ends) {
            if (end != end.toLower().replace(QStringLiteral("xx"), QStringLiteral("XX")) || end.startsWith(u'.'))
                note(row, say("%1 is no domain as the table writes it: small letters, no dot in front").arg(end));
            if (const auto other = seen.value(end); !other.isEmpty() && other != row.id)
                note(row, say("%1 stands in %2 already").arg(end, other));
            seen.insert(end, row.id);
        }
        for (const auto &name : row.names) {
            if (mailDomainOf({ row }, name, row.validFrom) == nullptr)
                note(row, say("%1 bears none of its endings").arg(name));
        }
    }
    for (const auto &row : m_law.statutes)
        patterns(row, row.fits);
}

void Check::run()
{
    overlaps(m_law.instruments);
    overlaps(m_law.criteria);
    overlaps(m_law.ladder);
    overlaps(m_law.challenges);
    overlaps(m_law.mailDomains);
    overlaps(m_law.statutes);
    overlaps(m_law.editors);
    evidence();
    instruments();
    criteria();
    openPoints();
    challenges();
}
}

void checkRows(const LawSet &law, QList<LawProblem> *problems) { Check(law, problems).run(); }
}
