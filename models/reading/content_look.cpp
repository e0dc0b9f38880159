// SPDX-License-Identifier: Apache-2.0
#include "content_look_p.h"
#include <algorithm>
#include <cmath>
namespace writdesk {
namespace {
constexpr double pale = 0.5; // lighter than this a letter may be paper on paper
constexpr double most = 0.98; // of the page: a clip that leaves this much hides nothing
constexpr double thick = 3; // points: a line as wide as that may lie over small letters
constexpr double under = 0.25; // of their size letters hang under their line, and
constexpr double above = 0.75; // stand over it; what accents a clip cuts off hides no word

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

// To a point, and where it is no place at all it is not.
bool isWithin(const QPDFObjectHandle::Rectangle &place, const QRectF &box)
{
    return place.llx >= box.left() - 1 && place.urx <= box.right() + 1 && place.lly >= box.top() - 1
        && place.ury <= box.bottom() + 1;
}
}

// How far the text of an operator reaches at most, before its matrix: every byte as wide as the letters are high.
double ContentLook::reach()
{
    double far = 0;
    for (size_t i = 0; i < m_count; ++i)
        far += double(m_operands[i].bytes) + std::abs(number(i)) / 1000;
    return far * std::abs(m_now.size);
}

// Where text begins must lie on the page; letters that run off it begin on it. Of a clip narrower than the page all of
// the text must lie within.
void ContentLook::see()
{
    m_found.text = true;
    if (m_found.mayHide)
        return; // the picture tells
    m_pen += reach();
    auto whole = m_now.matrix;
    whole.concat(m_line);
    m_found.mayHide |= !isWithin({ whole.e, whole.f, whole.e, whole.f }, m_box);
    const auto wide = m_now.clip.width() >= most * m_box.width() && m_now.clip.height() >= most * m_box.height();
    if (wide)
        return;
    const auto size = std::abs(m_now.size);
    const auto place = whole.transformRectangle({ 0, -under * size, m_pen, above * size });
    m_found.mayHide |= m_now.spaced || size <= 0 || !isWithin(place, m_now.clip);
}

// A letter of a page may be a move of its own: this is what concat() with a shift comes to.
void ContentLook::move(double x, double y)
{
    m_line.e += m_line.a * x + m_line.c * y;
    m_line.f += m_line.b * x + m_line.d * y;
    m_pen = 0;
}

void ContentLook::colour()
{
    std::vector<double> parts;
    for (size_t i = 0; i < m_count; ++i) {
        if (m_operands[i].isNumber())
            parts.push_back(m_operands[i].number);
    }
    m_found.mayHide |= parts.size() != m_count || lightness(parts) > pale;
}

void ContentLook::state()
{
    auto states = m_resources.isDictionary() ? m_resources.getKey("/ExtGState") : QPDFObjectHandle::newNull();
    const auto isNamed = m_count > 0 && m_operands[0].type == QPDFTokenizer::tt_name && states.isDictionary();
    auto named = isNamed ? states.getKey(m_operands[0].name) : QPDFObjectHandle::newNull();
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

void ContentLook::rectangle()
{
    const auto r
        = m_now.matrix.transformRectangle({ number(0), number(1), number(0) + number(2), number(1) + number(3) });
    m_odd |= !m_rect.isEmpty(); // what two rectangles leave is no rectangle
    m_rect = QRectF(QPointF(r.llx, r.lly), QPointF(r.urx, r.ury)).normalized();
}

void ContentLook::line(bool begins)
{
    double x = 0;
    double y = 0;
    m_now.matrix.transform(number(0), number(1), x, y);
    m_odd |= begins == !m_points.empty(); // one line that begins once
    m_points.emplace_back(x, y);
}

// A clip that is an upright rectangle leaves what lies in it; of any other the picture tells.
void ContentLook::clip()
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

void ContentLook::stroke()
{
    const auto wide = m_now.matrix.transformRectangle({ 0, 0, m_now.line, m_now.line });
    m_found.mayHide |= std::max(wide.urx - wide.llx, wide.ury - wide.lly) > thick;
}

// The path has been painted or not, and a clip that it was holds from here on.
void ContentLook::ended()
{
    if (m_cut)
        m_now.clip = m_now.clip.intersected(*m_cut);
    m_rect = {}, m_odd = false, m_cut.reset();
    m_points.clear();
}
}
