// SPDX-License-Identifier: Apache-2.0
#include "import_alike_p.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
QString plain(const QString &text) { return text.simplified().toCaseFolded(); }

QStringList traitsOf(const QList<Fact> &all, const QDateTime &receivedAt)
{
    const Facts facts(all);
    const auto day = receivedAt.isValid() ? receivedAt.date().toString(Qt::ISODate) : QString();
    QStringList traits;
    if (const auto number = plain(facts.value(QStringLiteral("docket_number"))); !number.isEmpty())
        traits.append(QStringLiteral("number ") + number);
    if (day.isEmpty())
        return traits;
    for (const auto &account : facts.values(QStringLiteral("account")))
        traits.append(day + u' ' + plain(account));
    if (!traits.isEmpty())
        return traits;
    for (const auto *name : { "requester_email", "requester" }) { // a log that knows neither number nor account
        if (const auto who = plain(facts.value(QLatin1String(name))); !who.isEmpty())
            traits.append(day + u' ' + QLatin1String(name) + u' ' + who);
    }
    return traits;
}
}

Result<> AlikeCases::read(const Docket &docket, const Course &course)
{
    m_byTrait.clear();
    const auto head = docket.head();
    if (!head)
        return asFailure(head);
    const auto what = QCoreApplication::translate("Import", "Reading the cases of earlier logs");
    return docket.eachEntry([&](const Entry &entry) -> Result<> {
        if (!course.goesOn(what, entry.number, head->count))
            return stoppedByHand();
        if (entry.kind != kind::imported || entry.erasedBy != 0)
            return {};
        const auto imported = entry.body.as<Imported>();
        for (const auto &trait : traitsOf(imported.facts, imported.at)) {
            if (!m_byTrait.contains(trait))
                m_byTrait.insert(trait, { entry.caseRef, imported.name, entry.at.date().toString(Qt::ISODate) });
        }
        return {};
    });
}

QString AlikeCases::of(const LogRow &row) const
{
    for (const auto &trait : traitsOf(row.facts, row.receivedAt)) {
        if (const auto at = m_byTrait.constFind(trait); at != m_byTrait.cend())
            return QCoreApplication::translate(
                "Import", "it looks like %1, imported from %2 on %3, and says otherwise: imported as a new case")
                .arg(at->ref.text, at->log, at->on);
    }
    return {};
}
}
