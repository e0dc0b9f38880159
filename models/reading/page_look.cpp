// SPDX-License-Identifier: Apache-2.0
#include "page_look_p.h"
#include <algorithm>
#include <map>
#include <qpdf/QPDFMatrix.hh>
#include <set>
namespace writdesk {
namespace {
constexpr double pale = 0.5; // lighter than this a letter may be paper on paper
constexpr double most = 0.98; // of the page: a clip that leaves this much hides nothing

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

class Look : public QPDFObjectHandle::ParserCallbacks {
public:
    Look(QPDFObjectHandle resources, const QRectF &box, PageLook &found)
        : m_resources(resources)
        , m_box(box)
        , m_found(found)
    {
    }
    void handleObject(QPDFObjectHandle object, size_t, size_t) override
    {
        if (!object.isOperator()) {
            if (m_operands.size() < 64)
                m_operands.push_back(object);
            return;
        }
        act(object.getOperatorValue());
        m_operands.clear();
    }
    void handleEOF() override { }

private:
    double number(size_t i)
    {
        return i < m_operands.size() && m_operands[i].isNumber() ? m_operands[i].getNumericValue() : 0;
    }
    QPDFMatrix matrix() { return { number(0), number(1), number(2), number(3), number(4), number(5) }; }
    void act(const std::string &verb);
    void actOnText(const std::string &verb);
    void actOnPaint(const std::string &verb);
    void see();
    void colour();
    void state();
    void path(const std::string &verb);
    QPDFObjectHandle m_resources;
    QRectF m_box;
    PageLook &m_found;
    std::vector<QPDFObjectHandle> m_operands {};
    std::vector<QPDFMatrix> m_stack {};
    QPDFMatrix m_matrix {};
    QPDFMatrix m_line {};
    double m_leading = 0;
    QRectF m_rect {}; // of the path, where it is made of rectangles
    bool m_odd = false; // the path is made of something else
};

// Where text begins must lie on the page; letters that run off it begin on it.
void Look::see()
{
    m_found.text = true;
    auto whole = m_matrix;
    whole.concat(m_line);
    double x = 0;
    double y = 0;
    whole.transform(0, 0, x, y);
    m_found.mayHide |= !m_box.adjusted(-1, -1, 1, 1).contains(QPointF(x, y));
}

void Look::colour()
{
    std::vector<double> parts;
    for (auto &one : m_operands) {
        if (one.isNumber())
            parts.push_back(one.getNumericValue());
    }
    m_found.mayHide |= parts.size() != m_operands.size() || lightness(parts) > pale;
}

void Look::state()
{
    auto states = m_resources.isDictionary() ? m_resources.getKey("/ExtGState") : QPDFObjectHandle::newNull();
    auto named = !m_operands.empty() && m_operands[0].isName() && states.isDictionary()
        ? states.getKey(m_operands[0].getName())
        : QPDFObjectHandle::newNull();
    if (!named.isDictionary())
        return;
    auto alpha = named.getKey("/ca");
    auto mask = named.getKey("/SMask");
    auto blend = named.getKey("/BM");
    m_found.mayHide |= (alpha.isNumber() && alpha.getNumericValue() < 0.9) || mask.isDictionary()
        || (blend.isName() && blend.getName() != "/Normal");
}

void Look::path(const std::string &verb)
{
    if (verb == "re") {
        const auto r
            = m_matrix.transformRectangle({ number(0), number(1), number(0) + number(2), number(1) + number(3) });
        m_rect = m_rect.united(QRectF(QPointF(r.llx, r.lly), QPointF(r.urx, r.ury)).normalized());
    } else if (verb == "W" || verb == "W*") {
        const auto left = m_rect.intersected(m_box);
        m_found.mayHide |= m_odd || left.width() < most * m_box.width() || left.height() < most * m_box.height();
    } else {
        m_odd = true;
    }
}

void Look::actOnText(const std::string &verb)
{
    if (verb == "BT")
        m_line = {};
    else if (verb == "Tm")
        m_line = matrix();
    else if (verb == "Td" || verb == "TD")
        m_line.concat(QPDFMatrix(1, 0, 0, 1, number(0), number(1)));
    else if (verb == "T*" || verb == "'" || verb == "\"")
        m_line.concat(QPDFMatrix(1, 0, 0, 1, 0, -m_leading));
    else if (verb == "TL")
        m_leading = number(0);
    else if (verb == "Tr")
        m_found.invisible |= number(0) == 3 || number(0) == 7;
    if (verb == "TD")
        m_leading = -number(1);
    if (verb == "Tj" || verb == "TJ" || verb == "'" || verb == "\"")
        see();
}

void Look::actOnPaint(const std::string &verb)
{
    static const std::set<std::string> fills { "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "BI", "INLINE" };
    static const std::set<std::string> colours { "g", "rg", "k", "sc", "scn" };
    static const std::set<std::string> paths { "m", "l", "c", "v", "y", "re", "W", "W*" };
    static const std::set<std::string> ends { "f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "n" };
    m_found.mayHide |= fills.contains(verb);
    if (colours.contains(verb))
        colour();
    if (verb == "gs")
        state();
    if (paths.contains(verb))
        path(verb);
    if (ends.contains(verb))
        m_rect = {}, m_odd = false;
}

void Look::act(const std::string &verb)
{
    if (verb == "q" && m_stack.size() < 256)
        m_stack.push_back(m_matrix);
    else if (verb == "Q" && !m_stack.empty())
        m_matrix = m_stack.back(), m_stack.pop_back();
    else if (verb == "cm")
        m_matrix.concat(matrix());
    actOnText(verb);
    actOnPaint(verb);
}
}

PageLook lookAt(QPDFPageObjectHelper page, const QRectF &box)
{
    PageLook found;
    Look look(page.getAttribute("/Resources", false), box, found);
    page.parseContents(&look);
    page.forEachFormXObject(true, [&](QPDFObjectHandle &form, QPDFObjectHandle &, std::string const &) {
        PageLook inside;
        Look within(form.getDict().getKey("/Resources"), box, inside);
        QPDFPageObjectHelper(form).parseContents(&within);
        found.text |= inside.text;
        found.invisible |= inside.invisible;
        found.mayHide = true; // its own matrix decides where it stands: the picture tells
    });
    return found;
}
}
