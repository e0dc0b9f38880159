// SPDX-License-Identifier: Apache-2.0
#include "stated_values.h"
#include "account_names_p.h"
#include "import_dates_p.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Stated", text); }

Result<QString> refused(const QString &name, const QString &value, const QString &is)
{
    return failed(say("%1 cannot be \"%2\": it is %3.").arg(name, value, is), {}, No::Usage);
}

Result<QString> oneOf(const QString &name, const QString &value, const QStringList &values)
{
    const auto meant = value.simplified().toLower().replace(u' ', u'_');
    const auto at = std::ranges::find_if(values, [&](const QString &v) { return v.toLower() == meant; });
    return at == values.end() ? refused(name, value, say("one of %1").arg(values.join(QStringLiteral(", "))))
                              : Result<QString>(*at);
}

// A day or an instant that stands as it is; else what people write, if it can mean one day only.
Result<QString> dayOf(const QString &name, const QString &value)
{
    if (When::fromText(value).isValid())
        return value;
    const auto read = dateIn(value, {});
    if (read.problem.isEmpty() && read.date.isValid() && !read.time.isValid())
        return read.date.toString(Qt::ISODate);
    return refused(name, value, say("a day such as 2026-12-07, or an instant with its offset"));
}

Result<QString> accountOf(const QString &name, const QString &value)
{
    const auto account = accountNamed(value, {});
    return account.isEmpty() ? refused(name, value,
               say("an account with its kind: email:, phone:, ip:, domain:, handle:, order:, url: or name:"))
                             : Result<QString>(account);
}

Result<QString> code(const QString &name, const QString &value, const QString &is)
{
    static const QRegularExpression two(QStringLiteral("^[A-Za-z]{2}$"));
    const auto bare = value.trimmed();
    return two.match(bare).hasMatch() ? Result<QString>(bare.toUpper()) : refused(name, value, is);
}

QString phoneOf(const QString &value) // as it was given where it is none: a person reads it, no rule does
{
    const auto number = accountNamed(value, {});
    return number.startsWith(u"phone:") ? number.mid(6) : value;
}

QString mailOf(const QString &value)
{
    const auto mail = accountNamed(value, {});
    return mail.startsWith(u"email:") ? mail.mid(6) : value;
}
}

Result<QString> statedValue(const Desk &desk, const QString &name, const QString &given)
{
    static const QStringList gags { QStringLiteral("order"), QStringLiteral("statute"), QStringLiteral("request_only"),
        QStringLiteral("none"), QStringLiteral("unknown") };
    const auto value = given.trimmed();
    if (value.isEmpty())
        return QString();
    const auto &law = desk.law();
    if (name == u"gag")
        return oneOf(name, value, gags);
    if (name == u"account")
        return accountOf(name, value);
    if (name == u"requester_phone")
        return phoneOf(value);
    if (name == u"requester_email")
        return mailOf(value);
    if (name == u"issuer_country")
        return code(name, value, say("a country by two letters (ISO 3166), such as US"));
    if (name == u"issuer_state" || name == u"provider_state")
        return code(name, value, say("a state by two letters (USPS), such as CA"));
    if (name == u"instrument") {
        const auto is = [&](const Instrument &row) { return row.id == value; };
        return std::ranges::any_of(law.instruments, is)
            ? Result<QString>(value)
            : refused(name, value, say("an id of the law; law show lists them"));
    }
    if (name == u"category") {
        const auto is = [&](const Category &row) { return isIn(row, value); };
        return std::ranges::any_of(law.ladder, is)
            ? Result<QString>(value)
            : refused(name, value, say("a level or category of the data ladder"));
    }
    const auto fact = std::ranges::find(law.facts, name, &FactKind::name);
    if (fact == law.facts.end())
        return given;
    if (fact->type == u"date" || fact->type == u"instant")
        return dayOf(name, value);
    return fact->values.isEmpty() ? Result<QString>(given) : oneOf(name, value, fact->values);
}

namespace {
// In the place of an act that enters its actor by itself.
bool isOfAct(const QString &name)
{
    static const QStringList names { QStringLiteral("belief_note"), QStringLiteral("decider"),
        QStringLiteral("approver") };
    return names.contains(name);
}
}

Result<> mayBeStated(const Desk &desk, const Case &c, const QString &name, const QString &value)
{
    if (isOfAct(name))
        return failed(say("%1 is not stated: it is entered by whoever decides (emergency %2 decide, and by another "
                          "person emergency %2 second).")
                          .arg(name, c.ref.text),
            {}, No::Usage);
    const auto stands = factsOf(c).value(name);
    if (value == stands)
        return {};
    if (name == u"callback_by" && !value.isEmpty() && !samePerson(value, desk.actor()))
        return failed(say("Whoever called back states it himself: callback_by is %1 here, or the call is entered with "
                          "callback %2.")
                          .arg(desk.actor(), c.ref.text),
            {}, No::Usage);
    const auto denied = name == u"callback_outcome" && stands == u"denied";
    const auto listed = name == u"callback_number_source" && value.startsWith(QStringLiteral("directory:"));
    if (denied || listed)
        return failed(say("%1 is not stated so: call back at the number of the directory, and enter what was answered "
                          "with callback %2.")
                          .arg(name, c.ref.text),
            {}, No::Usage);
    return {};
}
}
