// SPDX-License-Identifier: Apache-2.0
#include "page_look_p.h"
#include <algorithm>
#include <cmath>
#include <optional>
#include <qpdf/QPDFMatrix.hh>
#include <string_view>
namespace writdesk {
namespace {
constexpr double pale = 0.5; // lighter than this a letter may be paper on paper
constexpr double most = 0.98; // of the page: a clip that leaves this much hides nothing
constexpr double thick = 3; // points: a line as wide as that may lie over small letters
constexpr double under = 0.25; // of their size letters hang under their line, and
constexpr double above = 0.75; // stand over it; what accents a clip cuts off hides no word

constexpr size_t longest = 4096; // operands of one operator that are followed, and
constexpr size_t deepest = 256; // states that lie on one another

double lightness(const std::vector<double> &colour)
{
    if (colour.size() == 1)
        return colour[0];
    if (colour.size() == 3)
        return 0.3 * colour[0] + 0.59 * colour[1] + 0.11 * colour[2];
    if (colour.size() == 4)
        return 1 - std::min(1.0, std::max({ colour[0], colour[1], colour[2] }) * 0.6 + colour[3]);
    return 1; // a pattern, or what nobody can tell
}

bool isOneOf(std::string_view verb, std::initializer_list<std::string_view> verbs)
{
    return std::ranges::find(verbs, verb) != verbs.end();
}

// Takes a page's content as words, since a letter of a page may be an operator of its own.
class Look : public QPDFObjectHandle::TokenFilter {
public:
    Look(QPDFObjectHandle resources, const QRectF &box, PageLook &found)
        : m_resources(resources)
        , m_box(box)
        , m_found(found)
    {
    }
    void handleToken(const QPDFTokenizer::Token &token) override;

private:
    struct Operand // arrays stand as what they hold
    {
        QPDFTokenizer::token_type_e type = QPDFTokenizer::tt_null;
        double number = 0;
        size_t bytes = 0; // of a text
        std::string name {};
        bool isNumber() const { return type == QPDFTokenizer::tt_integer || type == QPDFTokenizer::tt_real; }
    };
    struct State // what q keeps and Q brings back
    {
        QPDFMatrix matrix {};
        QRectF clip {};
        double size = 0; // of letters
        double line = 1; // width
        bool spaced = false; // letters or words are set apart: nobody knows how far text reaches
    };
    double number(size_t i) const { return i < m_count && m_operands[i].isNumber() ? m_operands[i].number : 0; }
    QPDFMatrix matrix() const { return { number(0), number(1), number(2), number(3), number(4), number(5) }; }
    void act(const std::string &verb);
    void actOnText(const std::string &verb);
    void actOnPaint(const std::string &verb);
    void see();
    void colour();
    void state();
    void path(const std::string &verb);
    void clip();
    void move(double x, double y);
    QRectF shown(const QRectF &rect);
    double reach();
    QPDFObjectHandle m_resources;
    QRectF m_box;
    PageLook &m_found;
    std::vector<Operand> m_operands {}; // used anew for every operator: the first m_count of them
    size_t m_count = 0;
    std::vector<State> m_stack {};
    State m_now { .clip = m_box };
    QPDFMatrix m_line {};
    double m_leading = 0;
    double m_pen = 0; // how far the letters shown since the last move may reach
    QRectF m_rect {}; // of the path, where it is made of rectangles
    std::vector<QPointF> m_points {}; // of the path, where it is made of lines
    std::optional<QRectF> m_cut {}; // the clip that holds once the path has ended
    bool m_odd = false; // the path is made of something else
};

QRectF Look::shown(const QRectF &rect)
{
    auto whole = m_now.matrix;
    whole.concat(m_line);
    const auto r = whole.transformRectangle({ rect.left(), rect.top(), rect.right(), rect.bottom() });
    return QRectF(QPointF(r.llx, r.lly), QPointF(r.urx, r.ury)).normalized();
}

// How far the text of an operator reaches at most, before its matrix: every byte as wide as the letters are high.
double Look::reach()
{
    double far = 0;
    for (size_t i = 0; i < m_count; ++i)
        far += double(m_operands[i].bytes) + (m_operands[i].isNumber() ? std::abs(m_operands[i].number) / 1000 : 0);
    return far * std::abs(m_now.size);
}

// Where text begins must lie on the page; letters that run off it begin on it. Of a clip narrower than the page all of
// the text must lie within.
void Look::see()
{
    m_found.text = true;
    m_pen += reach();
    const auto begins = shown({ 0, 0, 0, 0 }).topLeft();
    m_found.mayHide |= !m_box.adjusted(-1, -1, 1, 1).contains(begins);
    const auto wide = m_now.clip.width() >= most * m_box.width() && m_now.clip.height() >= most * m_box.height();
    if (wide)
        return;
    const auto size = std::abs(m_now.size);
    m_found.mayHide |= m_now.spaced || size <= 0
        || !m_now.clip.adjusted(-1, -1, 1, 1).contains(shown({ 0, -under * size, m_pen, (above + under) * size }));
}

void Look::move(double x, double y)
{
    m_line.concat(QPDFMatrix(1, 0, 0, 1, x, y));
    m_pen = 0;
}

void Look::colour()
{
    std::vector<double> parts;
    for (size_t i = 0; i < m_count; ++i) {
        if (m_operands[i].isNumber())
            parts.push_back(m_operands[i].number);
    }
    m_found.mayHide |= parts.size() != m_count || lightness(parts) > pale;
}

void Look::state()
{
    auto states = m_resources.isDictionary() ? m_resources.getKey("/ExtGState") : QPDFObjectHandle::newNull();
    auto named = m_count > 0 && !m_operands[0].name.empty() && states.isDictionary() ? states.getKey(m_operands[0].name)
                                                                                     : QPDFObjectHandle::newNull();
    if (!named.isDictionary())
        return;
    auto alpha = named.getKey("/ca");
    auto mask = named.getKey("/SMask");
    auto blend = named.getKey("/BM");
    auto line = named.getKey("/LW");
    if (line.isNumber())
        m_now.line = line.getNumericValue();
    m_now.size = named.hasKey("/Font") ? 0 : m_now.size;
    m_found.mayHide |= (alpha.isNumber() && alpha.getNumericValue() < 0.9) || mask.isDictionary()
        || (blend.isName() && blend.getName() != "/Normal");
}

void Look::path(const std::string &verb)
{
    if (verb == "re") {
        const auto r
            = m_now.matrix.transformRectangle({ number(0), number(1), number(0) + number(2), number(1) + number(3) });
        m_odd |= !m_rect.isEmpty(); // what two rectangles leave is no rectangle
        m_rect = QRectF(QPointF(r.llx, r.lly), QPointF(r.urx, r.ury)).normalized();
    } else if (verb == "m" || verb == "l") {
        double x = 0;
        double y = 0;
        m_now.matrix.transform(number(0), number(1), x, y);
        m_odd |= (verb == "m") == !m_points.empty(); // one line that begins once
        m_points.emplace_back(x, y);
    } else if (verb == "W" || verb == "W*") {
        clip();
    } else {
        m_odd = true;
    }
}

// A clip that is an upright rectangle leaves what lies in it; of any other the picture tells.
void Look::clip()
{
    auto rect = m_rect;
    if (m_points.size() == 5 && m_points.front() == m_points.back())
        m_points.pop_back();
    if (m_points.size() == 4) {
        rect = QRectF(m_points[0], m_points[2]).normalized();
        for (size_t i = 0; i < 4; ++i) { // each side runs along or across
            const auto side = m_points[i] - m_points[(i + 1) % 4];
            m_odd |= (std::abs(side.x()) < 0.01) == (std::abs(side.y()) < 0.01);
        }
    }
    m_odd |= !m_points.empty() && (m_points.size() != 4 || !m_rect.isEmpty());
    m_found.mayHide |= m_odd;
    m_cut = rect;
}

void Look::actOnText(const std::string &verb)
{
    if (verb == "BT" || verb == "Tm")
        m_line = verb == "Tm" ? matrix() : QPDFMatrix(), m_pen = 0;
    else if (verb == "Td" || verb == "TD")
        move(number(0), number(1));
    else if (verb == "T*" || verb == "'" || verb == "\"")
        move(0, -m_leading);
    else if (verb == "Tf")
        m_now.size = number(1);
    else if (verb == "Tc" || verb == "Tw" || verb == "Tz" || verb == "Ts")
        m_now.spaced |= number(0) != (verb == "Tz" ? 100 : 0);
    else if (verb == "TL")
        m_leading = number(0);
    else if (verb == "Tr")
        m_found.invisible |= number(0) == 3 || number(0) == 7;
    m_now.spaced |= verb == "\"";
    if (verb == "TD")
        m_leading = -number(1);
    if (verb == "Tj" || verb == "TJ" || verb == "'" || verb == "\"")
        see();
}

void Look::actOnPaint(const std::string &verb)
{
    const auto fills = isOneOf(verb, { "f", "F", "f*", "B", "B*", "b", "b*" });
    m_found.mayHide |= fills || isOneOf(verb, { "sh", "Do", "BI" });
    if (verb == "w")
        m_now.line = number(0);
    if (verb == "S" || verb == "s") {
        const auto wide = m_now.matrix.transformRectangle({ 0, 0, m_now.line, m_now.line });
        m_found.mayHide |= std::max(wide.urx - wide.llx, wide.ury - wide.lly) > thick;
    }
    if (isOneOf(verb, { "g", "rg", "k", "sc", "scn" }))
        colour();
    if (verb == "gs")
        state();
    if (isOneOf(verb, { "m", "l", "c", "v", "y", "re", "W", "W*" }))
        path(verb);
    if (!fills && !isOneOf(verb, { "S", "s", "n" }))
        return;
    if (m_cut)
        m_now.clip = m_now.clip.intersected(*m_cut);
    m_rect = {}, m_odd = false, m_cut.reset();
    m_points.clear();
}

void Look::handleToken(const QPDFTokenizer::Token &token)
{
    const auto type = token.getType();
    if (type == QPDFTokenizer::tt_word) {
        act(token.getValue());
        m_count = 0;
    } else if (type == QPDFTokenizer::tt_bad || m_count >= longest) {
        m_found.mayHide = true; // nobody can tell
    } else if (type == QPDFTokenizer::tt_string || type == QPDFTokenizer::tt_name || type == QPDFTokenizer::tt_integer
        || type == QPDFTokenizer::tt_real || type == QPDFTokenizer::tt_bool || type == QPDFTokenizer::tt_null) {
        if (m_count == m_operands.size())
            m_operands.emplace_back();
        auto &operand = m_operands[m_count];
        operand.type = type;
        operand.bytes = type == QPDFTokenizer::tt_string ? token.getValue().size() : 0;
        operand.number = operand.isNumber() ? std::strtod(token.getValue().c_str(), nullptr) : 0;
        operand.name = type == QPDFTokenizer::tt_name ? token.getValue() : std::string();
        ++m_count;
    }
}

void Look::act(const std::string &verb)
{
    m_found.mayHide |= m_stack.size() >= deepest;
    if (verb == "q" && m_stack.size() < deepest)
        m_stack.push_back(m_now);
    else if (verb == "Q" && !m_stack.empty())
        m_now = m_stack.back(), m_stack.pop_back();
    else if (verb == "cm")
        m_now.matrix.concat(matrix());
    actOnText(verb);
    actOnPaint(verb);
}
}

PageLook lookAt(QPDFPageObjectHelper page, const QRectF &box)
{
    PageLook found;
    Look look(page.getAttribute("/Resources", false), box, found);
    page.filterContents(&look);
    page.forEachFormXObject(true, [&](QPDFObjectHandle &form, QPDFObjectHandle &, std::string const &) {
        PageLook inside;
        Look within(form.getDict().getKey("/Resources"), box, inside);
        QPDFPageObjectHelper(form).filterContents(&within);
        found.text |= inside.text;
        found.invisible |= inside.invisible;
        found.mayHide = true; // its own matrix decides where it stands: the picture tells
    });
    return found;
}
}
