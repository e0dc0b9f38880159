// SPDX-License-Identifier: Apache-2.0
#include "predicate.h"
#include "instrument.h"
#include "when.h"
#include <QRegularExpression>
#include <algorithm>
namespace writdesk {
namespace {
Truth truth(bool yes) { return yes ? Truth::Yes : Truth::No; }
Truth opposite(Truth t) { return t == Truth::Yes ? Truth::No : t == Truth::No ? Truth::Yes : Truth::Unknown; }

bool saysNo(const QString &value)
{
    static const QStringList words { QStringLiteral("no"), QStringLiteral("none"), QStringLiteral("false"),
        QStringLiteral("0") };
    return words.contains(value.trimmed().toLower());
}
bool saysYes(const QString &value)
{
    static const QStringList words { QStringLiteral("yes"), QStringLiteral("true"), QStringLiteral("1") };
    return words.contains(value.trimmed().toLower());
}

// Kleene: one no is enough for "all", one yes for "any"; else one unknown leaves it open.
Truth joined(const QList<Predicate> &parts, const Evidence &evidence, Truth decides)
{
    auto result = opposite(decides);
    for (const auto &part : parts) {
        const auto each = truthOf(part, evidence);
        if (each == decides)
            return each;
        if (each == Truth::Unknown)
            result = each;
    }
    return result;
}

bool found(const QString &pattern, const QString &in)
{
    const QRegularExpression expression(pattern, QRegularExpression::CaseInsensitiveOption);
    return expression.match(in).hasMatch();
}

// "served_on|received_at": the first that is known. An instant stands on its civil day where it was observed.
When whenOf(const QString &names, const Evidence &evidence)
{
    for (const auto &name : names.split(u'|')) {
        if (name == u"today")
            return { evidence.today, evidence.now };
        if (const auto fixed = QDate::fromString(name, Qt::ISODate); fixed.isValid())
            return When::of(fixed);
        for (const auto &value : evidence.values(name)) {
            const auto when = When::fromText(value);
            if (when.isValid())
                return when;
        }
    }
    return {};
}

struct Span {
    int days = 0;
    int hours = 0; // set where it is counted in hours
    int years = 0; // set where it is counted in years, which are not all as long
};

// "14", "48 hours", "1 year", "stale_after_days=60" (a setting and its default) or "fact:execute_within" ("10 days").
std::optional<Span> spanOf(const QString &words, const Evidence &evidence)
{
    bool isNumber = false;
    if (const auto n = words.toInt(&isNumber); isNumber)
        return Span { n };
    if (const auto at = words.indexOf(u'='); at > 0) {
        const auto otherwise = words.mid(at + 1).toInt();
        return Span { evidence.profile ? evidence.profile->number(words.left(at), otherwise) : otherwise };
    }
    static const QRegularExpression shape(QStringLiteral("(\\d+)\\)?\\s*(hour|day|week|year)"));
    const auto ofFact = words.startsWith(u"fact:");
    const auto match = shape.match(ofFact ? evidence.values(words.mid(5)).value(0).toLower() : words);
    if (!match.hasMatch())
        return {};
    const auto n = match.captured(1).toInt();
    if (match.captured(2) == u"hour")
        return Span { n / 24, n };
    if (match.captured(2) == u"year")
        return Span { .years = n };
    return Span { match.captured(2) == u"week" ? n * 7 : n };
}

// A difference of two days, not a sum of a date: nothing rolls here.
Truth withinDays(const QStringList &args, const Evidence &evidence)
{
    const auto from = whenOf(args.value(0), evidence);
    const auto to = whenOf(args.value(1), evidence);
    const auto span = spanOf(args.value(2), evidence);
    if (!from.isValid() || !to.isValid() || !span)
        return Truth::Unknown;
    if (span->hours > 0 && from.isInstant() && to.isInstant())
        return truth(from.at.secsTo(to.at) <= qint64(span->hours) * 3600);
    if (span->years > 0)
        return truth(to.date <= from.date.addYears(span->years));
    return truth(from.date.daysTo(to.date) <= span->days);
}

Truth notAfter(const QStringList &args, const Evidence &evidence)
{
    const auto first = whenOf(args.value(0), evidence);
    const auto second = whenOf(args.value(1), evidence);
    if (!first.isValid() || !second.isValid())
        return Truth::Unknown;
    return truth(first.isInstant() && second.isInstant() ? first.at <= second.at : first.date <= second.date);
}

// Letters and digits only, so that "AutoIDM, L.L.C." and "AUTOIDM LLC" are one name.
QString bareName(const QString &name)
{
    QString bare;
    for (const auto c : name.toCaseFolded()) {
        if (c.isLetterOrNumber())
            bare.append(c);
    }
    return bare;
}

Truth namesUs(const QStringList &names, const Evidence &evidence)
{
    QStringList ours;
    if (evidence.profile)
        ours = QStringList { evidence.profile->entity } + evidence.profile->aliases;
    auto result = Truth::Unknown;
    for (const auto &name : names) {
        for (const auto &value : evidence.values(name)) {
            const auto bare = bareName(value);
            const auto isOurs = [&](const QString &own) { return !own.isEmpty() && bare.contains(bareName(own)); };
            if (std::ranges::any_of(ours, isOurs))
                return Truth::Yes;
            result = Truth::No;
        }
    }
    return result;
}

Truth inProfile(const QStringList &args, const Evidence &evidence)
{
    const auto values = evidence.values(args.value(0));
    if (values.isEmpty() || !evidence.profile)
        return Truth::Unknown;
    const auto &list = args.value(1) == u"channels" ? evidence.profile->channels
        : args.value(1) == u"domains"               ? evidence.profile->domains
                                                    : evidence.profile->categories;
    return truth(std::ranges::all_of(values, [&](const QString &v) { return list.contains(v, Qt::CaseInsensitive); }));
}

Truth same(const QStringList &args, const Evidence &evidence)
{
    const auto first = evidence.values(args.value(0)).value(0);
    const auto second = evidence.values(args.value(1)).value(0);
    if (first.isEmpty() || second.isEmpty())
        return Truth::Unknown;
    return truth(first.compare(second, Qt::CaseInsensitive) == 0);
}

Truth number(const Predicate &p, const Evidence &evidence)
{
    bool isNumber = false;
    const auto value = evidence.values(p.args.value(0)).value(0).toInt(&isNumber);
    const auto bound = p.args.value(1).toInt();
    return isNumber ? truth(p.op == Op::AtLeast ? value >= bound : value <= bound) : Truth::Unknown;
}

Truth wordsOf(const Predicate &p, const Evidence &evidence)
{
    const auto values = evidence.values(p.args.value(0));
    const auto rest = p.args.mid(1);
    const auto listed = [&](const QString &v) { return rest.contains(v, Qt::CaseInsensitive); };
    const auto matching = [&](const QString &v) { return found(rest.value(0), v); };
    switch (p.op) {
    case Op::OneOf:
        return values.isEmpty() ? Truth::Unknown : truth(std::ranges::all_of(values, listed));
    case Op::NoneOf:
        return truth(std::ranges::none_of(values, listed));
    case Op::Matches:
        return values.isEmpty() ? Truth::Unknown : truth(std::ranges::any_of(values, matching));
    case Op::Suggests:
        return std::ranges::any_of(values, matching) ? Truth::Yes : Truth::Unknown;
    default:
        break;
    }
    const auto passes = [&](const QString &v) { return !found(rest.value(0), v) || found(rest.value(1), v); };
    return values.isEmpty() ? Truth::Unknown : truth(std::ranges::all_of(values, passes)); // EachMatches
}

Truth presence(const Predicate &p, const Evidence &evidence)
{
    const auto value = evidence.values(p.args.value(0)).value(0);
    if (p.op == Op::Stated)
        return truth(!value.isEmpty());
    if (p.op == Op::NotFalse)
        return truth(!saysNo(value));
    if (value.isEmpty())
        return p.op == Op::Printed && evidence.paperAccepted ? Truth::No : Truth::Unknown;
    if (p.op == Op::IsTrue)
        return saysYes(value) ? Truth::Yes : saysNo(value) ? Truth::No : Truth::Unknown;
    return truth(!saysNo(value));
}

Truth categoryIn(const QStringList &names, const Evidence &evidence)
{
    if (evidence.category.isEmpty())
        return Truth::Unknown;
    return truth(evidence.ladder && expanded(names, *evidence.ladder).contains(evidence.category));
}
}

QStringList Evidence::values(const QString &name) const
{
    const auto stated = facts.values(name);
    if (!stated.isEmpty())
        return stated;
    const auto own = derived.value(name);
    return own.isEmpty() ? QStringList() : QStringList { own };
}

Truth truthOf(const Predicate &p, const Evidence &evidence)
{
    switch (p.op) {
    case Op::Always:
        return truth(p.args.value(0) == u"true");
    case Op::All:
        return joined(p.of, evidence, Truth::No);
    case Op::Any:
        return joined(p.of, evidence, Truth::Yes);
    case Op::Not:
        return opposite(truthOf(p.of.first(), evidence));
    case Op::Present:
    case Op::Stated:
    case Op::Printed:
    case Op::IsTrue:
    case Op::NotFalse:
        return presence(p, evidence);
    case Op::NotAfter:
        return notAfter(p.args, evidence);
    case Op::WithinDays:
        return withinDays(p.args, evidence);
    case Op::AtLeast:
    case Op::AtMost:
        return number(p, evidence);
    case Op::Same:
        return same(p.args, evidence);
    case Op::NamesUs:
        return namesUs(p.args, evidence);
    case Op::InProfile:
        return inProfile(p.args, evidence);
    case Op::Setting:
        return truth(evidence.profile && p.args.mid(1).contains(evidence.profile->settings.value(p.args.value(0))));
    case Op::CategoryIn:
        return categoryIn(p.args, evidence);
    case Op::Compellable:
        return evidence.category.isEmpty() ? Truth::Unknown : truth(evidence.compellable);
    case Op::Instrument:
        return truth(matchesPattern(p.args, evidence.instrument));
    default:
        return wordsOf(p, evidence);
    }
}
}
