// SPDX-License-Identifier: Apache-2.0
// Where an agency is called back, and what came of it: only numbers that did not come from the request.
#include "dossier_p.h"
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return evidenceSays(text); }

QString digitsOf(const QString &text)
{
    QString digits;
    for (const auto c : text) {
        if (c.isDigit())
            digits.append(c);
    }
    return digits;
}

QString foundWords(const Agency &row)
{
    return say("directory %1: %2, %3").arg(row.id, row.source, row.foundOn.toString(Qt::ISODate));
}

// In North America all but the last four digits are one exchange: another desk of the same house.
bool isSameExchange(const QString &a, const QString &b)
{
    constexpr qsizetype whole = 11; // with the country's 1
    const auto x = digitsOf(a), y = digitsOf(b);
    return x.size() == whole && y.size() == whole && x.startsWith(u'1') && x.first(7) == y.first(7);
}

// An earlier case of the same person, itself in no doubt, that gave this number.
const Case *sameNumberBefore(const Weighing &w, const QString &number)
{
    const auto people = peopleOf(w.c);
    for (const auto &other : w.sources.earlier) {
        const auto theirs = peopleOf(other);
        const auto isOne = [&](const QString &one) { return theirs.contains(one, Qt::CaseInsensitive); };
        const auto given = factsOf(other).value(QStringLiteral("requester_phone"));
        if (std::ranges::any_of(people, isOne) && isMeasure(other) && isSameNumber(number, given))
            return &other;
    }
    return nullptr;
}

void directoryLine(Weighing &w)
{
    for (const auto &row : w.agencies) {
        if (!row.retired.isEmpty())
            continue;
        if (!row.confirmedBy.isEmpty())
            return w.pass("E-DIRECTORY", row.name,
                say("%1 and %2 found its number %3 elsewhere.").arg(row.by, row.confirmedBy, row.number),
                foundWords(row));
        if (givesNumber(w.c, w.sources.papers, row.number))
            return w.fail("E-DIRECTORY", row.name,
                say("The only number of its row is the one that the request gives, and nobody else found it "
                    "elsewhere."),
                foundWords(row));
        return w.notChecked("E-DIRECTORY", row.name,
            say("%1 alone found its number %2; a second person has to confirm it.").arg(row.by, row.number),
            foundWords(row));
    }
    if (!w.agencies.isEmpty())
        return w.notChecked("E-DIRECTORY", w.agencies.first().name,
            say("Its number is not used any more: %1.").arg(w.agencies.first().retired),
            foundWords(w.agencies.first()));
    const auto who = w.value("requester").isEmpty() ? w.value("issuer") : w.value("requester");
    w.notChecked("E-DIRECTORY", who,
        say("The directory has no row for whoever asks. Find the number on the agency's own site or in a roster, and "
            "add it."));
}

// Another line of the same house is what officers give; another house is what frauds give, or an officer on the road.
void numberLine(Weighing &w)
{
    const auto given = w.value("requester_phone");
    if (given.isEmpty())
        return w.notChecked("E-NUMBER", {}, say("The request gives no telephone number."));
    const auto standing = [](const Agency &row) { return row.retired.isEmpty(); };
    const auto row = std::ranges::find_if(w.agencies, standing);
    if (row == w.agencies.end())
        return w.notChecked("E-NUMBER", given, say("The directory has no number to hold it against."));
    if (isSameNumber(row->number, given) && !row->confirmedBy.isEmpty())
        return w.pass("E-NUMBER", given, say("The request gives the number of the directory."), foundWords(*row));
    if (isSameNumber(row->number, given))
        return w.notChecked("E-NUMBER", given,
            say("The request gives the number of the directory, which one person alone found."), foundWords(*row));
    if (isSameExchange(row->number, given))
        return w.notChecked("E-NUMBER", given,
            say("The request gives another line of the same exchange as the directory's %1; it is not the number to "
                "call.")
                .arg(row->number),
            foundWords(*row));
    if (const auto *other = sameNumberBefore(w, given))
        return w.notChecked("E-NUMBER", given,
            say("The directory has %1; the request's number stood in %2 for the same person already.")
                .arg(row->number, other->ref.text),
            other->ref.text);
    w.fail("E-NUMBER", given, say("The request gives %1, and the directory %2.").arg(given, row->number),
        foundWords(*row));
}

// Who failed after the call was made that had not before it: the call spoke of none of that.
bool isNews(const QList<EvidenceLine> &lines, const Dossier &before)
{
    return std::ranges::any_of(lines, [&](const EvidenceLine &line) {
        const auto same = [&](const EvidenceLine &old) {
            return old.id == line.id && old.outcome == line.outcome && old.about == line.about;
        };
        return line.outcome == Evidenced::Fail && std::ranges::none_of(before.lines, same);
    });
}
}

bool isSameNumber(const QString &a, const QString &b)
{
    constexpr qsizetype fewest = 7; // below that, digits tell no line apart
    const auto one = digitsOf(a), other = digitsOf(b);
    return std::min(one.size(), other.size()) >= fewest && (one.endsWith(other) || other.endsWith(one));
}

bool givesNumber(const Case &c, const QList<PaperSigns> &papers, const QString &number)
{
    const auto inFact = [&](const Fact &f) {
        const auto isPhone = f.name == u"requester_phone" || (f.name == u"account" && f.value.startsWith(u"phone:"));
        return isPhone && isSameNumber(number, f.value);
    };
    const auto onPaper = [&](const PaperSigns &paper) {
        return std::ranges::any_of(paper.numbers, [&](const QString &one) { return isSameNumber(number, one); });
    };
    return std::ranges::any_of(c.facts, inFact) || std::ranges::any_of(papers, onPaper);
}

bool isVouchedNumber(const Weighing &w, const QString &number)
{
    const auto ofHouse = [&](const Agency &row) {
        return row.retired.isEmpty() && (isSameNumber(row.number, number) || isSameExchange(row.number, number));
    };
    return std::ranges::any_of(w.agencies, ofHouse) || sameNumberBefore(w, number) != nullptr;
}

QList<Agency> agenciesOf(const Case &c, const QList<Agency> &agencies)
{
    const auto facts = factsOf(c);
    const auto named = [&](const Agency &row) {
        for (const auto *name : { "requester", "issuer" }) {
            const auto value = facts.value(QLatin1String(name)).simplified();
            if (!row.name.isEmpty() && value.contains(row.name, Qt::CaseInsensitive))
                return true;
        }
        return false;
    };
    const auto byDomain = [&](const Agency &row) {
        const auto domain = domainOf(facts.value(QStringLiteral("sender_email")));
        return !domain.isEmpty()
            && std::ranges::any_of(row.domains, [&](const QString &own) { return isBelow(domain, own.toLower()); });
    };
    QList<Agency> found;
    std::ranges::copy_if(agencies, std::back_inserter(found), named);
    if (found.isEmpty())
        std::ranges::copy_if(agencies, std::back_inserter(found), byDomain);
    // The row that two people stand behind first, then the one that was entered last.
    std::ranges::reverse(found);
    std::ranges::stable_sort(found, {}, [](const Agency &row) {
        return !row.retired.isEmpty() ? 2 : row.confirmedBy.isEmpty() ? 1 : 0;
    });
    return found;
}

std::optional<Agency> agencyToCall(const Case &c, const QList<PaperSigns> &papers, const QList<Agency> &agencies)
{
    for (const auto &row : agenciesOf(c, agencies)) {
        const auto alone = row.confirmedBy.isEmpty();
        if (row.retired.isEmpty() && !(alone && givesNumber(c, papers, row.number)))
            return row;
    }
    return {};
}

void agencyLines(Weighing &w)
{
    directoryLine(w);
    numberLine(w);
}

void callBackLine(Weighing &w)
{
    static const QStringList own { QStringLiteral("message"), QStringLiteral("paper"), QStringLiteral("request") };
    const auto at = w.value("callback_at"), source = w.value("callback_number_source");
    const auto callee = w.value("callee"), by = w.value("callback_by");
    if (w.value("callback_outcome") == u"denied")
        return w.fail("E-CALLBACK", at, say("The agency does not confirm the request."), source);
    if (own.contains(source))
        return w.fail("E-CALLBACK", at, say("The number that was called came from the request itself."), source);
    if (at.isEmpty() || source.isEmpty() || callee.isEmpty() || by.isEmpty())
        return w.notChecked("E-CALLBACK", {}, say("Nobody has reached whoever asks at a number from elsewhere yet."));
    const auto before = w.c.dossier.value(0);
    const auto last = std::ranges::find(before.lines, QStringLiteral("E-CALLBACK"), &EvidenceLine::id);
    const auto known = last != before.lines.end() && last->about == at; // a dossier was made since that call
    if (known && (last->outcome == Evidenced::NotChecked || isNews(w.lines, before)))
        return w.notChecked("E-CALLBACK", at,
            say("The call came before something of this was known; call once more and ask about it."), source);
    w.pass("E-CALLBACK", at, say("%1 confirmed it to %2.").arg(callee, by), source);
}
}
