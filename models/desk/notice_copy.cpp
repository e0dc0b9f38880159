// SPDX-License-Identifier: Apache-2.0
#include "notice_copy_p.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Notice", text); }

// What is parsed as pages; a mail is the agency's own message around the process.
bool isPaper(const Document &document)
{
    const auto kind = document.kind == u"paper" || document.kind == u"part";
    return kind && document.media != u"message/rfc822" && !document.erased;
}

QList<Document> processOf(const Case &c, const std::optional<Gag> &silence)
{
    QList<Document> papers;
    for (const auto &document : c.documents) {
        const auto states
            = [&](const Fact &fact) { return fact.name == u"instrument" && fact.document == document.sha256; };
        const auto isOrder = silence && silence->document == document.sha256;
        if (isPaper(document) && (isOrder || std::ranges::any_of(c.facts, states)))
            papers.append(document);
    }
    return papers;
}

// As the case knows it now and as its papers were read at first: a person may have cleared what is still printed there.
Result<bool> namesOthers(Desk &desk, const Case &c, const QString &holder)
{
    const auto entries = desk.docket().entries(c.ref);
    if (!entries)
        return asFailure(entries);
    QList<Fact> facts = c.facts;
    for (const auto &entry : *entries) {
        if (entry.kind == kind::received || entry.kind == kind::filed)
            facts += valueOf<Received>(entry.body).facts;
    }
    return std::ranges::any_of(
        facts, [&](const Fact &fact) { return fact.name == u"account" && fact.value != holder; });
}

QString whyNot(const QList<Document> &papers, bool others)
{
    const auto unread = [](const Document &document) { return !document.problem.isEmpty(); };
    if (papers.isEmpty())
        return say("No copy of the process is enclosed: no paper of the case is known to be it.");
    if (std::ranges::any_of(papers, unread))
        return say("No copy of the process is enclosed: the paper could not be read, so nobody knows whom it names.");
    if (others)
        return say(
            "No copy of the process is enclosed: the paper names other accounts, or was read so at first. Remove "
            "what concerns other people and send that copy.");
    return {};
}
}

Result<EnclosedCopy> copyFor(Desk &desk, const Case &c, const QString &holder, const std::optional<Gag> &silence)
{
    const auto papers = processOf(c, silence);
    const auto others = namesOthers(desk, c, holder);
    if (!others)
        return asFailure(others);
    EnclosedCopy copy { .whyNot = whyNot(papers, *others) };
    if (!copy.whyNot.isEmpty())
        return copy;
    for (const auto &paper : papers) {
        const auto bytes = desk.docket().document(c.ref, paper.sha256);
        if (!bytes)
            return asFailure(bytes);
        const auto ending = paper.name.section(u'.', -1).toLower();
        const auto number = copy.parts.size() + 1;
        copy.parts.append({ QStringLiteral("process-%1.%2").arg(number).arg(ending), paper.media, *bytes });
        copy.documents.append(paper.sha256.text);
    }
    return copy;
}
}
