// SPDX-License-Identifier: Apache-2.0
// Follows the operators of one content stream to see whether anything in it could hide text.
#pragma once
#include "page_look_p.h"
#include <optional>
#include <qpdf/QPDFMatrix.hh>
#include <qpdf/QPDFTokenizer.hh>
#include <string>
#include <vector>
namespace writdesk {
// Takes a page's content as words, since a letter of a page may be an operator of its own.
class ContentLook {
public:
    using Verb = uint32_t; // the letters of an operator in one number; none of them is longer than three
    ContentLook(QPDFObjectHandle resources, const QRectF &box, PageLook &found)
        : m_resources(resources)
        , m_box(box)
        , m_found(found)
    {
    }
    void take(const QPDFTokenizer::Token &token); // blanks and comments may be left out

private:
    struct Operand // arrays stand as what they hold
    {
        QPDFTokenizer::token_type_e type = QPDFTokenizer::tt_null;
        double number = 0;
        size_t bytes = 0; // of a text
        std::string name {}; // of a name alone; else what stood here before
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
    void act(Verb verb);
    void keep(const QPDFTokenizer::Token &token);
    bool showsText(Verb verb); // each: whether it knows the operator
    bool placesText(Verb verb);
    bool formsText(Verb verb);
    bool drawsPath(Verb verb);
    bool paints(Verb verb);
    void changesState(Verb verb);
    void see();
    void colour();
    void state();
    void rectangle();
    void line(bool begins);
    void stroke();
    void ended();
    void clip();
    void move(double x, double y);
    void nobodyCanTell() { m_found.text = m_found.mayHide = true; } // the picture does, held against the words drawn
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
}
