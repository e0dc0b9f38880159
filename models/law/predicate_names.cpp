// SPDX-License-Identifier: Apache-2.0
// What predicates and rows name: facts, instruments, categories.
#include "instrument.h"
#include "predicate.h"
#include <algorithm>
namespace writdesk {
QStringList factsNamedBy(const Predicate &p)
{
    QStringList names;
    for (const auto &part : p.of)
        names += factsNamedBy(part);
    switch (p.op) {
    case Op::NamesUs:
    case Op::Same:
        names += p.args;
        break;
    case Op::NotAfter:
    case Op::WithinDays:
        names += p.args.value(0).split(u'|') + p.args.value(1).split(u'|');
        if (p.args.value(2).startsWith(u"fact:"))
            names += p.args.value(2).mid(5);
        break;
    case Op::Always:
    case Op::All:
    case Op::Any:
    case Op::Not:
    case Op::Setting:
    case Op::CategoryIn:
    case Op::Compellable:
    case Op::Instrument:
        break;
    default:
        names += p.args.value(0);
    }
    names.removeAll(QStringLiteral("today"));
    names.removeIf([](const QString &name) { return QDate::fromString(name, Qt::ISODate).isValid(); });
    names.removeDuplicates();
    return names;
}

bool matchesPattern(const QStringList &patterns, const QString &id, const QStringList &groups)
{
    bool matches = false;
    for (const auto &pattern : patterns) {
        const auto no = pattern.startsWith(u'!');
        const auto bare = no ? QStringView(pattern).mid(1) : QStringView(pattern);
        const auto hit = bare == u"?" ? id.isEmpty()
            : bare.startsWith(u'@')   ? groups.contains(bare.mid(1))
            : bare.endsWith(u'*')     ? id.startsWith(bare.chopped(1))
                                      : id == bare;
        if (hit)
            matches = !no;
    }
    return matches;
}

QStringList expanded(const QStringList &idsOrLevels, const QList<Category> &ladder)
{
    QStringList all;
    for (const auto &category : ladder) {
        const auto named = [&](const QString &word) { return isIn(category, word); };
        if (!all.contains(category.id) && std::ranges::any_of(idsOrLevels, named))
            all.append(category.id);
    }
    return all;
}
}
