// SPDX-License-Identifier: Apache-2.0
// The paper's own case, file or reference number, as printed.
#include "find_p.h"
namespace writdesk {
namespace {
constexpr double sureEnough = 60; // of recognised characters

// A National Security Letter's number has a year and six digits; recognition may part them or read 1 as l.
bool takeSecurityLetter(Search &search)
{
    static const auto pattern
        = exactly(u"N ?S ?L\\s?[-·.~—–_:]*\\s?(\\d ?\\d)\\s?[-·.~—–_]+\\s?((?:[\\dlIO|] ?){5}[\\dlIO|])(?![\\dlIO|])");
    QHash<QString, int> read;
    QHash<QString, TextScope> places;
    for (const auto &hit : search.flow.hits(pattern, search.flow.whole())) {
        QString digits = hit.text(1) + u'-' + hit.text(2);
        digits.remove(u' ').remove(u'\n').remove(u'\t');
        digits.replace(u'l', u'1').replace(u'I', u'1').replace(u'|', u'1').replace(u'O', u'0');
        if (search.flow.confidence({ hit.at(1), hit.end(2) }) < sureEnough)
            continue; // one digit wrong is another letter
        const auto value = QStringLiteral("NSL-") + digits;
        if (++read[value] == 1)
            places.insert(value, { hit.at(), hit.end() });
    }
    // The reading met most often, the first of them where none is.
    QString best;
    for (auto it = read.begin(); it != read.end(); ++it) {
        const bool earlier = !best.isEmpty() && places.value(it.key()).from < places.value(best).from;
        if (best.isEmpty() || *it > read.value(best) || (*it == read.value(best) && earlier))
            best = it.key();
    }
    if (!best.isEmpty())
        search.add(QStringLiteral("docket_number"), best, places.value(best));
    return !best.isEmpty();
}

// What follows a label, cut where the number ends: each word has a digit, or is a short code before one.
TextScope numberAfter(const Flow &flow, qsizetype at)
{
    static const auto word = exactly(u"\\S+");
    static const auto code = exactly(u"^[A-Za-z]{1,4}\\.?$");
    static const auto digit = exactly(u"\\d");
    const int cell = flow.cellAt(at);
    TextScope scope { at, cell >= 0 ? flow.cells().at(cell).scope.to : at };
    if (flow.between(scope.from, scope.to).isEmpty()) { // the label's cell ends: the number stands right of it
        const auto next = cell + 1;
        if (cell < 0 || next >= flow.cells().size() || flow.cells().at(next).line != flow.cells().at(cell).line)
            return {};
        scope = flow.cells().at(next).scope;
    }
    qsizetype from = -1;
    qsizetype to = -1;
    int words = 0;
    for (const auto &hit : flow.hits(word, scope)) {
        const bool number = digit.match(hit.text()).hasMatch();
        if (++words > 4 || (!number && !code.match(hit.text()).hasMatch()))
            break;
        if (from < 0)
            from = hit.at();
        if (number)
            to = hit.end();
        if (number && QStringLiteral(",;").contains(hit.text().back()))
            break;
    }
    if (to < 0)
        return {};
    while (to > from && QStringLiteral(",;.)").contains(flow.text().at(to - 1)))
        --to;
    return { from, to };
}

constexpr const char16_t *labels[] = {
    u"\\b(?:subpoena|summons|warrant|grand jury|CID|demand)(?: file)? "
    u"(?:no|nos|number|num|nr)\\b\\.?\\s*[:#]*\\s*",
    u"\\b(?:civil action|criminal|civil|misc(?:ellaneous)?\\.?(?: action| "
    u"case)?|case|docket|cause|index|action|matter|mag(?:istrate)?\\.?)"
    u"(?: file| case)? (?:no|nos|number|num|nr)\\b\\.?\\s*[:#]*\\s*",
    u"\\border (?:no|nos|number|num|nr)\\b\\.?\\s*[:#]*\\s*",
    u"\\b(?:agency|incident|report|investigation|file|reference|agency case|tracking|control)(?: case)? "
    u"(?:no|number|nr|#)\\b\\.?\\s*[:#]*\\s*",
    u"\\b(?:our ref(?:erence)?|in reply,? please refer to|our file|ref|aktenzeichen|unser "
    u"zeichen|az)\\b\\.?\\s*[:#]+\\s*",
    u"\\b(?:case|docket|cause|file|matter)\\s*[:#]+\\s*",
    u"(?:^|[\\n\\t\\f] *)(?:no|nos|number)\\.\\s*:?\\s*",
};
}

void findDocket(Search &search)
{
    static const auto letter = rx(u"\\b2709\\b|national security letter");
    if (letter.match(search.flow.text()).hasMatch() && takeSecurityLetter(search))
        return;
    static const auto tooPlain = exactly(u"^(?:\\d{1,3}|(?:19|20)\\d\\d)$");
    for (const auto *label : labels) {
        for (const auto &hit : search.flow.hits(rx(label), search.main)) {
            const auto place = numberAfter(search.flow, hit.end());
            const auto value = search.flow.between(place.from, place.to);
            if (value.size() < 3 || value.size() > 40 || tooPlain.match(value).hasMatch())
                continue;
            search.add(QStringLiteral("docket_number"), value, place);
            return;
        }
    }
    static const auto federal = exactly(u"(?<![\\w:])\\d{1,2}:\\d\\d-[a-z]{2,4}-\\d{3,6}(?:-[A-Z0-9]{2,6})*(?![\\w-])");
    const auto hits = search.flow.hits(federal, search.main);
    if (!hits.isEmpty())
        search.add(QStringLiteral("docket_number"), hits.first().text(), { hits.first().at(), hits.first().end() });
}
}
