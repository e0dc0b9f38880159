// SPDX-License-Identifier: Apache-2.0
// The cells of a form for emergencies: a label, and right of it or below it what was filled in.
#include "find_p.h"
namespace writdesk {
namespace {
struct FormField {
    QString fact {}; // that its label asks for; "office" and "asked" are none
    TextScope label {};
    TextScope value {};
    QString text {}; // empty: nothing is filled in
};
constexpr auto story = u"(?:nature|description|details?|facts?|explanation|summary) of (?:the |this )?";
struct Label {
    const char *fact; // empty: it is known to be a label, and nothing else
    std::u16string words;
};
// "office" is what belongs to those who ask, "asked" what they ask for.
const QList<Label> &labels()
{
    static const QList<Label> all {
        { "threat_text",
            std::u16string(story)
                + u"(?:emergency|danger|threat|exigency|exigent circumstances)|(?:describe|explain) the (?:nature of "
                  u"the )?(?:emergency|danger|threat)|what is the (?:emergency|danger|threat)|(?:emergency|threat) "
                  u"(?:details|description)" },
        { "person_at_risk",
            u"(?:person|persons|people|individual|individuals)(?:\\(s\\))? (?:who (?:is|are) )?(?:at risk|in "
            u"danger|endangered)|who is (?:at risk|in danger)|(?:name|identity) of (?:the )?(?:victim|(?:person|"
            u"individual) (?:at risk|in danger))|victim(?:['’]s)?(?: name)?" },
        { "imminence_text",
            u"why (?:it|this|the \\w+) cannot wait(?: for (?:legal )?process)?|why (?:is )?(?:legal |normal )?process "
            u"(?:is |would be )?(?:too slow|not (?:enough|sufficient|possible))|reasons? (?:for|of) (?:the )?(?:urgency"
            u"|imminence)|(?:imminence|urgency)(?: of (?:the )?(?:danger|threat|harm))?" },
        { "data_nexus",
            u"how (?:will |would |can )?(?:the |this )?(?:requested )?(?:information|data|records?|disclosure)(?: "
            u"requested)? (?:will |would |can )?(?:help|assist|avert|prevent|be used)[^:?\\t]{0,60}|relevance (?:of "
            u"[^:?\\t]{0,40} )?to (?:the )?(?:emergency|danger)" },
        { "issuer",
            u"(?:requesting |law enforcement |investigating )?agency(?: name)?|name of (?:the )?(?:requesting "
            u")?agency" },
        { "issued_on", u"date(?: of (?:the |this )?request| requested| submitted)?" },
        { "docket_number",
            u"(?:agency |case |incident |report ){1,3}(?:/ ?incident )?(?:no\\.?|number|#)|(?:case|incident) ID" },
        { "addressee", u"(?:service )?provider|company|recipient" },
        { "asked",
            u"(?:information|data|records)(?:/data)? (?:needed|requested|sought|to be disclosed)|what (?:information|"
            u"data) (?:is|are) (?:needed|requested)" },
        { "office",
            u"(?:name of (?:the )?)?(?:requesting |investigating |submitting )?(?:officer|official|agent|requester|"
            u"supervisor|contact)(?:['’]?s)?(?: (?:full )?(?:name|details|contact|information|e-?mail(?: address)?|"
            u"(?:tele)?phone(?: number)?|number|mobile)){0,2}|(?:official|agency|work|office|department|call-?back|"
            u"direct|24-?hour) (?:e-?mail(?: address)?|(?:tele)?phone(?: number)?|number|line)|submitted by|requested "
            u"by" },
        { "",
            u"(?:time|signature|title|rank|badge|title ?/ ?rank|badge (?:no\\.?|number|#)|address|phone|e-?mail|"
            u"(?:account )?identifiers?|accounts?|target accounts?|user ?names?|time of request|(?:attached )?"
            u"documents?|signed|date signed)(?: \\(s\\))?" },
    };
    return all;
}

QRegularExpression whole(const Label &label)
{
    const auto text = std::u16string(u"^(?:\\(?[\\da-z]{1,2}[.)] )?(?:") + label.words
        + u")(?:\\(s\\))?(?: ?\\*| \\((?:required|optional)\\))?(?: ?[:?]|$)";
    return rx(text.c_str());
}

struct Found {
    const Label *label = nullptr; // null: the cell is none
    qsizetype end = 0; // of the label's words in the cell
};
Found labelIn(const QString &cell)
{
    static const auto patterns = [] {
        QList<QRegularExpression> made;
        for (const auto &label : labels())
            made.append(whole(label));
        return made;
    }();
    for (qsizetype i = 0; i < patterns.size(); ++i) {
        if (const auto match = patterns.at(i).match(cell); match.hasMatch())
            return { &labels().at(i), match.capturedEnd() };
    }
    return {};
}

bool sameColumn(const FlowCell &a, const FlowCell &b) { return std::abs(a.rect.left() - b.rect.left()) < 12; }

class Form {
public:
    Form(const Flow &flow, const TextScope &scope)
        : m_flow(flow)
    {
        for (const auto &cell : flow.cells())
            m_found.append(scope.holds(cell.scope.from) ? labelIn(cell.text) : Found());
    }
    QList<FormField> fields() const;

private:
    const FlowCell &cell(int i) const { return m_flow.cells().at(i); }
    bool isLabel(int i) const { return i >= 0 && m_found.at(i).label; }
    int right(int i) const { return i + 1 < m_found.size() && cell(i + 1).line == cell(i).line ? i + 1 : -1; }
    TextScope labelOf(int i) const { return { cell(i).scope.from, cell(i).scope.from + m_found.at(i).end }; }
    bool isHeadRow(int i) const;
    int valueOf(int i, bool isText) const;
    bool isClose(int above, int below) const;
    bool beginsAnew(int i) const;
    FormField filled(int i, int value) const;
    const Flow &m_flow;
    QList<Found> m_found {};
};

// Several labels side by side stand over their values.
bool Form::isHeadRow(int i) const
{
    return (right(i) >= 0 && isLabel(right(i))) || (i > 0 && right(i - 1) == i && isLabel(i - 1));
}

// The cell in which a label's value begins, or -1. A long text may stand under a label that stands alone; a number or
// a name there may be the next label, which nobody here knows.
int Form::valueOf(int i, bool isText) const
{
    if (m_found.at(i).end < cell(i).text.size())
        return i;
    const int next = right(i);
    if (next >= 0 && !isLabel(next))
        return next;
    const int below = m_flow.below(i);
    const bool close = below >= 0 && !isLabel(below) && sameColumn(cell(i), cell(below))
        && cell(below).rect.top() - cell(i).rect.top() < 36;
    return close && (isHeadRow(i) || (next < 0 && isText && cell(below).text.count(u' ') > 2)) ? below : -1;
}

// Lines of one cell follow close on each other,
bool Form::isClose(int above, int below) const
{
    const auto &a = cell(above);
    const auto &b = cell(below);
    return a.page == b.page && sameColumn(a, b)
        && b.rect.top() - a.rect.top() <= 1.6 * std::max({ 9.0, a.rect.height(), b.rect.height() });
}

// and nothing new begins left of them; a label that goes on begins with a small letter.
bool Form::beginsAnew(int i) const
{
    const int before = i > 0 && right(i - 1) == i ? i - 1 : -1;
    return isLabel(i) || (before >= 0 && (isLabel(before) || !cell(before).text.front().isLower()));
}

FormField Form::filled(int i, int value) const
{
    QList<int> lines { value };
    // A label may stand at the middle of its cell's height: then its text began above it.
    for (int up = m_flow.above(value); value == right(i) && up >= 0 && !beginsAnew(up) && isClose(up, lines.first());
         up = m_flow.above(up))
        lines.prepend(up);
    for (int down = m_flow.below(value); down >= 0 && !beginsAnew(down) && isClose(lines.last(), down);
         down = m_flow.below(down))
        lines.append(down);
    FormField field { .fact = QString::fromLatin1(m_found.at(i).label->fact), .label = labelOf(i) };
    field.value = { cell(lines.first()).scope.from, cell(lines.last()).scope.to };
    QStringList texts;
    for (const int line : lines)
        texts.append(cell(line).text);
    field.text = texts.join(u' ');
    if (value == i) {
        field.text = field.text.mid(m_found.at(i).end).trimmed();
        field.value.from += m_found.at(i).end;
    }
    return field;
}

QList<FormField> Form::fields() const
{
    static const QStringList texts { QStringLiteral("threat_text"), QStringLiteral("person_at_risk"),
        QStringLiteral("imminence_text"), QStringLiteral("data_nexus"), QStringLiteral("asked") };
    QList<FormField> all;
    for (int i = 0; i < m_found.size(); ++i) {
        if (!isLabel(i))
            continue;
        const auto fact = QString::fromLatin1(m_found.at(i).label->fact);
        const int value = valueOf(i, texts.contains(fact));
        all.append(value < 0 ? FormField { .fact = fact, .label = labelOf(i) } : filled(i, value));
    }
    return all;
}

void takeDate(Search &search, const FormField &field)
{
    const auto dates = datesIn(search.flow, field.value, foreignCountry(search.flow).isEmpty());
    if (dates.size() == 1)
        search.addOnce(field.fact, dates.first().value, dates.first().scope);
}

void takeField(Search &search, const FormField &field)
{
    static const auto nothing = rx(u"^(?:n/?a|none|unknown|tbd|see (?:above|below|attach\\w*).*|[-_.]+)$");
    static const auto digit = exactly(u"\\d");
    const bool short_ = field.text.size() <= 80;
    if (field.text.size() < 3 || nothing.match(field.text).hasMatch())
        return;
    if (field.fact == u"office")
        search.office.append(field.value);
    else if (field.fact == u"asked")
        search.asked = field.value;
    else if (field.fact == u"issued_on")
        takeDate(search, field);
    else if (field.fact == u"docket_number" && field.text.size() <= 40 && digit.match(field.text).hasMatch())
        search.addOnce(field.fact, field.text, field.value);
    else if (field.fact == u"addressee" && short_ && !field.text.contains(u'@'))
        takeAddressee(search, field.text, field.value);
    else if (field.fact == u"issuer" && short_) {
        search.addOnce(field.fact, field.text, field.value);
        search.addOnce(QStringLiteral("requester"), field.text, field.value);
    } else if (field.fact.endsWith(u"_text") || field.fact == u"person_at_risk" || field.fact == u"data_nexus")
        search.addOnce(field.fact, field.text, field.value);
}
}

void findForm(Search &search)
{
    if (!search.is({ QStringLiteral("EDR_") }))
        return;
    for (const auto &field : Form(search.flow, search.main).fields()) {
        search.labels.append(field.label);
        takeField(search, field);
    }
}
}
