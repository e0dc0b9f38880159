// SPDX-License-Identifier: Apache-2.0
#include "stated_values.h"
#include "account_names_p.h"
#include "import_dates_p.h"
#include "period_sum.h"
#include "phone_number.h"
#include "stated_forms_p.h"
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
    constexpr auto lengthOfDay = 10; // yyyy-mm-dd
    if (instantOf(value).isValid() || (value.size() == lengthOfDay && QDate::fromString(value, Qt::ISODate).isValid()))
        return value;
    const auto read = dateIn(value, {});
    if (read.problem.isEmpty() && read.date.isValid() && !read.time.isValid())
        return read.date.toString(Qt::ISODate);
    return refused(name, value, say("a day such as 2026-12-07, or an instant with its offset"));
}

Result<QString> code(const QString &name, const QString &value, bool (*isCode)(const QString &), const QString &is)
{
    const auto bare = value.trimmed().toUpper();
    return isCode(bare) ? Result<QString>(bare) : refused(name, value, is);
}

Result<QString> phoneOf(const QString &name, const QString &value, const QString &country)
{
    const auto number = phoneNumber(value.startsWith(u"phone:") ? value.mid(6) : value, country);
    return number.isEmpty()
        ? refused(name, value, say("a whole telephone number with its country, such as +14155550137"))
        : Result<QString>(number);
}

Result<QString> mailOf(const QString &name, const QString &value)
{
    const auto mail = accountNamed(value, {});
    return mail.startsWith(u"email:") && isMailAddress(mail.mid(6))
        ? Result<QString>(mail.mid(6))
        : refused(name, value, say("a mail address such as j.roe@agency.example"));
}

Result<QString> lengthNamed(const QString &name, const QString &value)
{
    return lengthOf(value)
        ? Result<QString>(value)
        : refused(name, value, say("a length of time such as 14 days, 10 business days or one year"));
}

Result<QString> yesOrNo(const QString &name, const QString &value)
{
    static const QStringList yes { QStringLiteral("true"), QStringLiteral("yes"), QStringLiteral("1"),
        QStringLiteral("sí"), QStringLiteral("si") };
    static const QStringList no { QStringLiteral("false"), QStringLiteral("no"), QStringLiteral("none"),
        QStringLiteral("0") };
    const auto word = value.toLower();
    if (yes.contains(word) || no.contains(word))
        return yes.contains(word) ? yes.first() : no.first();
    return refused(name, value, say("true, or false"));
}

// What there is a list or a form for and no row of the law says.
std::optional<Result<QString>> formed(const QString &name, const QString &value, const QString &country)
{
    static const QStringList lengths { QStringLiteral("due_within"), QStringLiteral("execute_within"),
        QStringLiteral("gag_for") };
    if (name == u"account")
        return statedAccount(value, country);
    if (name == u"requester_phone")
        return phoneOf(name, value, country);
    if (name == u"requester_email")
        return mailOf(name, value);
    if (name == u"issuer_country")
        return code(name, value, isCountryCode, say("a country by two letters (ISO 3166), such as US"));
    if (name == u"issuer_state" || name == u"provider_state")
        return code(name, value, isStateCode, say("a state by two letters (USPS), such as CA"));
    if (name == u"emergency")
        return yesOrNo(name, value);
    if (lengths.contains(name))
        return lengthNamed(name, value);
    return {};
}

bool stands(const Case &c, const Statement &statement)
{
    return std::ranges::any_of(
        c.facts, [&](const Fact &f) { return f.name == statement.name && f.value == statement.value; });
}

QString valueIn(const QList<Statement> &statements, const QString &name, const QString &otherwise)
{
    const auto at = std::ranges::find(statements, name, &Statement::name);
    return at == statements.end() ? otherwise : at->value;
}

// Where the requester is, as these statements say or the case does.
QString countryOf(const Case &c, const QList<Statement> &statements, const DemandId &demand)
{
    const Facts facts(c.facts, demand);
    const auto country
        = valueIn(statements, QStringLiteral("issuer_country"), facts.value(QStringLiteral("issuer_country")));
    const auto state = valueIn(statements, QStringLiteral("issuer_state"), facts.value(QStringLiteral("issuer_state")));
    return !country.isEmpty() ? country.trimmed().toUpper() : state.isEmpty() ? QString() : QStringLiteral("US");
}

// A fact that stands once is not added to: the value that it has would be gone.
Result<> mayAdd(const Case &c, const QList<Statement> &before, const Statement &statement, const DemandId &demand)
{
    const auto has
        = std::ranges::any_of(c.facts, [&](const Fact &f) { return f.name == statement.name && f.demand == demand; });
    const auto said = std::ranges::find(before, statement.name, &Statement::name) != before.end();
    if (!statement.add || isMany(statement.name) || (!has && !said))
        return {};
    return failed(say("%1 may stand once, and has a value. State %1=%2 to put this one in its place.")
                      .arg(statement.name, statement.value),
        {}, No::Usage);
}

Result<> noContradiction(const QList<Statement> &statements)
{
    QList<Fact> facts;
    for (const auto &statement : statements)
        facts.append({ .name = statement.name, .value = statement.value });
    const auto why = contradiction(Facts(facts));
    return why.isEmpty() ? Result<>() : failed(why, {}, No::Usage);
}
}

Result<QString> statedAccount(const QString &value, const QString &country)
{
    const auto named = accountNamed(value, {});
    const auto account = wellFormed(named, country);
    return account.isEmpty() ? refused(QStringLiteral("account"), value,
               say("an account with its kind: email:x@y.example, phone:+14155550137, ip:ADDRESS or "
                   "ip:ADDRESS@INSTANT, domain:y.example, handle:, order:, url: or name:"))
                             : Result<QString>(account);
}

QString contradiction(const Facts &facts)
{
    const auto from = When::fromText(facts.value(QStringLiteral("range_from")));
    const auto to = When::fromText(facts.value(QStringLiteral("range_to")));
    if (!from.isValid() || !to.isValid())
        return {};
    const auto reversed = from.isInstant() && to.isInstant() ? from.at > to.at : from.date > to.date;
    return reversed ? say("The range of dates ends (%1) before it begins (%2). State range_from and range_to anew.")
                          .arg(to.text(), from.text())
                    : QString();
}

Result<QList<Statement>> statedTogether(
    const Desk &desk, const Case &c, const QList<Statement> &statements, const DemandId &demand)
{
    const auto country = countryOf(c, statements, demand);
    QList<Statement> kept;
    for (auto statement : statements) {
        if (auto may = mayAdd(c, kept, statement, demand); !may)
            return asFailure(may);
        const auto value = stands(c, statement) ? Result<QString>(statement.value)
                                                : statedValue(desk, statement.name, statement.value, country);
        if (!value)
            return asFailure(value);
        statement.value = *value;
        kept.append(statement);
    }
    if (auto whole = noContradiction(kept); !whole)
        return asFailure(whole);
    return kept;
}

Result<QString> statedValue(const Desk &desk, const QString &name, const QString &given, const QString &country)
{
    static const QStringList gags { QStringLiteral("order"), QStringLiteral("statute"), QStringLiteral("request_only"),
        QStringLiteral("none"), QStringLiteral("unknown") };
    const auto value = given.trimmed();
    if (value.isEmpty())
        return QString();
    if (const auto one = formed(name, value, country))
        return *one;
    const auto &law = desk.law();
    if (name == u"gag")
        return oneOf(name, value, gags);
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
