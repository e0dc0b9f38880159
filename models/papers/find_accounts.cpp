// SPDX-License-Identifier: Apache-2.0
// Accounts that are asked about, told apart from the addresses of those who ask and from the provider's own.
#include "find_use_p.h"
#include <QUrl>
#include <algorithm>
#include <phonenumbers/phonenumbermatch.h>
#include <phonenumbers/phonenumbermatcher.h>
#include <phonenumbers/phonenumberutil.h>
namespace writdesk {
namespace {
using i18n::phonenumbers::PhoneNumberMatch;
using i18n::phonenumbers::PhoneNumberMatcher;
using i18n::phonenumbers::PhoneNumberUtil;
constexpr double sureEnough = 70; // of recognised characters; below it an identifier may be another person's

void take(Search &search, const QString &account, const TextScope &place)
{
    if (search.flow.confidence(place) >= sureEnough)
        search.add(QStringLiteral("account"), account, place);
}

void findMail(Search &search)
{
    static const auto mail = rx(u"(?<![\\w.%+'@-])([\\p{L}\\d](?:[\\p{L}\\d._%+'-]*[\\p{L}\\d_+-])?)@((?:[\\p{L}\\d](?:"
                                u"[\\p{L}\\d-]*[\\p{L}\\d])?\\.)+\\p{L}{2,24})(?![\\w@-])");
    for (const auto &hit : search.flow.hits(mail, search.main)) {
        const TextScope place { hit.at(), hit.end() };
        const auto domain = hit.text(2).toLower();
        const auto use = useOf(search, place);
        if (isOwn(search.context, domain))
            continue;
        if (use == Use::Contact || isOffice(domain))
            search.addOnce(QStringLiteral("requester_email"), hit.text(1) + u'@' + domain, place);
        else if (use == Use::Target)
            take(search, QStringLiteral("email:") + hit.text(1) + u'@' + domain, place);
    }
}

void findPhones(Search &search)
{
    const auto country = search.value(QStringLiteral("issuer_country"));
    const auto region = (country.isEmpty() ? QStringLiteral("US") : country).toStdString();
    const auto text = search.flow.text().mid(search.main.from, search.main.to - search.main.from);
    const auto &util = *PhoneNumberUtil::GetInstance();
    const auto utf8 = text.toStdString();
    PhoneNumberMatcher matcher(utf8, region);
    QString office, letterheadNumber;
    TextScope officePlace;
    while (matcher.HasNext()) {
        PhoneNumberMatch match;
        matcher.Next(&match);
        // The matcher counts bytes or code points by version: the printed words themselves say where they are.
        const auto printed = QString::fromStdString(match.raw_string());
        const auto ahead = QString::fromUtf8(utf8.data(), match.start()).size();
        auto at = text.indexOf(printed, std::max<qsizetype>(0, ahead - 4));
        at = at < 0 ? text.indexOf(printed) : at;
        const TextScope place { search.main.from + at, search.main.from + at + printed.size() };
        std::string e164;
        util.Format(match.number(), PhoneNumberUtil::E164, &e164);
        const auto number = QString::fromStdString(e164);
        static const auto cue = ends(u"(?:phone|mobile|cell|number|dispatch|fax|call|tel)");
        const auto before = search.flow.text().mid(
            std::max(search.main.from, place.from - 60), std::min<qsizetype>(60, place.from - search.main.from));
        const auto use = useOf(search, place);
        if (use == Use::Contact && (office.isEmpty() || letterheadNumber == office)) {
            office = number, officePlace = place;
            if (inLetterhead(search, place.from))
                letterheadNumber = number;
        } else if (use == Use::Target && (cue.match(before).hasMatch() || isListed(search, place))) {
            take(search, QStringLiteral("phone:") + number, place);
        }
    }
    if (!office.isEmpty())
        search.addOnce(QStringLiteral("requester_phone"), office, officePlace);
}

// The instant right behind an address, where it has its zone: only both together name one customer.
QString instantBehind(const Search &search, TextScope *place)
{
    for (const auto &date : datesIn(search.flow, { place->to, std::min(place->to + 70, search.main.to) }, true)) {
        static const auto link = rx(u"^[\\s,;:(]*(?:on|at|used on|date|,)?[\\s,:]*$");
        if (!date.value.contains(u'T')
            || !link.match(search.flow.between(place->to, date.scope.from) + u' ').hasMatch())
            return {};
        place->to = date.scope.to;
        return u'@' + date.value;
    }
    return {};
}

// The address in its usual form; empty where the text is none. URLs know what an address is.
QString addressIn(const QString &text)
{
    QUrl url;
    url.setHost(text, QUrl::StrictMode);
    const auto host = url.host();
    const bool digits = std::all_of(host.begin(), host.end(), [](QChar c) { return c.isDigit() || c == u'.'; });
    const auto parts = host.split(u'.');
    const bool four = digits && parts.size() == 4 && std::all_of(parts.begin(), parts.end(), [](const QString &part) {
        return !part.isEmpty() && part.toInt() < 256;
    });
    return four || host.contains(u':') ? host : QString();
}

void findAddresses(Search &search)
{
    static const auto v4 = rx(u"(?<![\\w.:/-])(?:\\d{1,3}\\.){3}\\d{1,3}(?![\\w-]|\\.\\d)");
    static const auto v6 = rx(u"(?<![\\w:.])(?:[0-9a-f]{0,4}:){2,7}[0-9a-f]{0,4}(?![\\w:])");
    static const auto cue = ends(u"\\b(?:IP|IPs|IPv4|IPv6|internet protocol)\\b");
    for (const auto &pattern : { v4, v6 }) {
        for (const auto &hit : search.flow.hits(pattern, search.main)) {
            const auto address = addressIn(hit.text());
            TextScope place { hit.at(), hit.end() };
            const auto before = search.flow.text().mid(
                std::max(search.main.from, place.from - 160), std::min<qsizetype>(160, place.from - search.main.from));
            const bool named
                = cue.match(before).hasMatch() || inAttachmentA(search, place.from) || isListed(search, place);
            if (address.isEmpty() || hit.text().size() < 7 || !named || useOf(search, place) != Use::Target)
                continue;
            const auto instant = instantBehind(search, &place);
            take(search, QStringLiteral("ip:") + address + instant, place);
        }
    }
}

bool isOwnPage(const Search &search, const QString &url) // of the provider, as its rules are; no user's page
{
    static const auto rest = QRegularExpression(QStringLiteral("^https?://|[/?#].*$"));
    static const auto user
        = rx(u"^https?://[^/]+/(?:[\\w-]+/)*(?:@|[?]?(?:u|users?|profiles?|accounts?|members?|people|id"
             u"|orders?)[/=])[\\w.~-]+");
    const auto host = QString(url).remove(rest);
    return isOffice(host.toLower()) || (isOwn(search.context, host) && !user.match(url).hasMatch());
}

// After it has begun to ask, a number or page may say by its own word what it is.
bool isAskedByName(const Search &search, const TextScope &words)
{
    static const auto asks = rx(u"\\b(?:commanded|ordered|produce|provide|disclose|preserve|search)\\b");
    static const auto identifier
        = rx(u"\\b(?:order|invoice|customer|account|user|profile)s? ?(?:number|id|#|page|URL)s?\\b");
    return identifier.match(search.flow.between(words.from, words.to)).hasMatch()
        && !search.flow.hits(asks, { search.main.from, words.from }).isEmpty();
}

// "Order No." may be the number of the court's own paper.
bool isNamed(const Search &search, const char *prefix, const Hit &hit)
{
    const auto kind = QLatin1String(prefix);
    const auto value = hit.text(1);
    const auto use = useOf(search, { hit.at(1), hit.end(1) });
    const auto named = [&](qsizetype back) {
        return use == Use::Unsure && isAskedByName(search, { hit.at() - back, hit.end() });
    };
    if (kind == QLatin1String("order:"))
        return (use == Use::Target || named(0)) && value != search.value(QStringLiteral("docket_number"));
    if (kind == QLatin1String("url:"))
        return !isOwnPage(search, value) && (use == Use::Target || named(std::min<qsizetype>(hit.at(), 50)));
    return use == Use::Target && !isOwn(search.context, value);
}

void findNamed(Search &search)
{
    struct Kind {
        const char16_t *pattern;
        const char *prefix;
    };
    static constexpr Kind kinds[] = {
        { u"(?<![\\w@.])@([\\p{L}\\d_][\\p{L}\\d_.]{1,30}[\\p{L}\\d_])(?![\\w@]|\\.\\p{L})", "handle:" },
        { u"\\b(?:user ?name|user ?id|handle|screen name|account "
          u"(?:name|id|no\\.?|number))s?\\s*[:#\\t]\\s*@?([\\p{L}\\d_][\\w.-]{2,40})",
            "handle:" },
        { u"\\b(?:tenant |customer |organi[sz]ation )?domain(?: "
          u"name)?s?\\s*[:\\t]\\s*((?:[\\p{L}\\d](?:[\\p{L}\\d-]*[\\p{L}\\d])?\\.)+\\p{L}{2,24})(?![\\w@])",
            "domain:" },
        { u"\\b(?:order|invoice) ?(?:no\\.?|number|id|#)\\s*[:#]?\\s*([A-Z]{0,4}-?\\d[\\w-]{2,24})", "order:" },
        { u"(https?://[^\\s<>\"]+[^\\s<>\".,;:)])", "url:" },
    };
    for (const auto &kind : kinds) {
        for (const auto &hit : search.flow.hits(rx(kind.pattern), search.main)) {
            const TextScope place { hit.at(1), hit.end(1) };
            const auto value = hit.text(1);
            if (search.isLabel(place.from) || !isNamed(search, kind.prefix, hit))
                continue;
            const bool lower = QLatin1String(kind.prefix) == QLatin1String("domain:");
            take(search, QString::fromLatin1(kind.prefix) + (lower ? value.toLower() : value), place);
        }
    }
}
}

// The company's own domains, and any whose first label is one of its names: autoidm.net is no target of AutoIDM's.
bool isOwn(const FinderContext &context, const QString &domain)
{
    const auto bare = [](const QString &name) {
        QString letters;
        for (const auto c : name.toLower()) {
            if (c.isLetterOrNumber())
                letters += c;
        }
        return letters;
    };
    const auto label = bare(domain.section(u'.', -2, -2));
    const auto named = [&](const QString &name) { return bare(name) == label; };
    if (named(context.entity) || std::any_of(context.aliases.begin(), context.aliases.end(), named))
        return true;
    return std::any_of(context.domains.begin(), context.domains.end(), [&domain](const QString &own) {
        return domain.compare(own, Qt::CaseInsensitive) == 0 || domain.endsWith(u'.' + own, Qt::CaseInsensitive);
    });
}

void findAccounts(Search &search)
{
    findMail(search);
    findPhones(search);
    findAddresses(search);
    findNamed(search);
}
}
