// SPDX-License-Identifier: Apache-2.0
// Who a mail says it comes from, and what the servers on its way claim to have checked (RFC 5322, RFC 8601). Anybody
// can write such headers: a pass proves nothing, a fail asks for a call-back.
#include "find_p.h"
#include "sign_finder.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Papers", text); }

// A fail of any server counts; of passes, that there was one.
QString claimed(const QStringList &results, const QString &method)
{
    const auto one = rx((u"\\b" + method.toStdU16String() + u"\\s*=\\s*([a-z]+)").c_str());
    QString said;
    for (const auto &result : results) {
        for (auto all = one.globalMatch(result); all.hasNext();) {
            const auto word = all.next().captured(1).toLower();
            if (word.endsWith(u"fail") || word == u"permerror")
                return QStringLiteral("fail");
            if (word == u"pass" || said.isEmpty())
                said = word == u"pass" ? word : QStringLiteral("none");
        }
    }
    return said;
}

// Where it stands on the page on which the headers are laid out; else that page's first line.
TextScope placeOf(const Search &search, const QString &words)
{
    const auto page = search.flow.page(0);
    const auto at = search.flow.text().indexOf(words, page.from, Qt::CaseInsensitive);
    if (at >= 0 && at < page.to)
        return { at, at + words.size() };
    return search.flow.lines().isEmpty() ? page : search.flow.lines().first().scope;
}

void addClaims(Search &search)
{
    const auto results = headersNamed(search.paper, "Authentication-Results")
        + headersNamed(search.paper, "ARC-Authentication-Results");
    for (const auto *method : { "dkim", "dmarc", "spf" }) {
        const auto name = QString::fromLatin1(method);
        const auto said = claimed(results, name);
        if (!said.isEmpty())
            search.addOnce(name + QStringLiteral("_result"), said, placeOf(search, name + u'='));
    }
}
}

void findSender(Search &search)
{
    if (search.paper.media != u"message/rfc822" || search.flow.pages() == 0)
        return;
    const auto from = addressesIn(headersNamed(search.paper, "From"));
    const auto replies = addressesIn(headersNamed(search.paper, "Reply-To"));
    if (from.size() > 1)
        search.found.warnings
            += say("The mail names more than one sender (%1), which honest mail seldom does. Call the "
                   "agency back.")
                   .arg(from.join(QStringLiteral(", ")));
    if (from.size() != 1 || isOwn(search.context, from.first().section(u'@', 1)))
        return;
    for (const auto &reply : replies) {
        if (reply != from.first())
            search.found.warnings
                += say("Replies to this mail go to %1 and not to its sender %2. Call the agency back.")
                       .arg(reply, from.first());
    }
    search.addOnce(QStringLiteral("sender_email"), from.first(), placeOf(search, from.first()));
    addClaims(search);
    if (search.found.process)
        search.addOnce(QStringLiteral("requester_email"), from.first(), placeOf(search, from.first()));
}
}
