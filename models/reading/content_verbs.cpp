// SPDX-License-Identifier: Apache-2.0
// What each operator of a content stream does to what is followed of it.
#include "content_look_p.h"
#include <charconv>
namespace writdesk {
namespace {
constexpr size_t longest = 4096; // operands of one operator that are followed, and
constexpr size_t deepest = 256; // states that lie on one another

using Verb = ContentLook::Verb;
constexpr Verb verbOf(std::string_view word)
{
    Verb verb = 0;
    for (const char c : word.substr(0, 4))
        verb = verb << 8 | uint8_t(c);
    return word.size() > 4 ? 0 : verb;
}

// What is no number after all is nought, and so is what a number is too large for.
double numberOf(std::string_view word)
{
    double number = 0;
    word.remove_prefix(word.starts_with('+') ? 1 : 0);
    std::from_chars(word.data(), word.data() + word.size(), number);
    return number;
}
consteval Verb operator""_v(const char *word, size_t size) { return verbOf({ word, size }); }
}

bool ContentLook::showsText(Verb verb)
{
    switch (verb) {
    case "\""_v:
        m_now.spaced = true;
        [[fallthrough]];
    case "'"_v:
        move(0, -m_leading);
        [[fallthrough]];
    case "Tj"_v:
    case "TJ"_v:
        see();
        return true;
    default:
        return false;
    }
}

bool ContentLook::placesText(Verb verb)
{
    switch (verb) {
    case "BT"_v:
    case "Tm"_v:
        m_line = verb == "Tm"_v ? matrix() : QPDFMatrix(), m_pen = 0;
        return true;
    case "TD"_v:
        m_leading = -number(1);
        [[fallthrough]];
    case "Td"_v:
        move(number(0), number(1));
        return true;
    case "T*"_v:
        move(0, -m_leading);
        return true;
    case "TL"_v:
        m_leading = number(0);
        return true;
    default:
        return false;
    }
}

bool ContentLook::formsText(Verb verb)
{
    switch (verb) {
    case "Tf"_v:
        m_now.size = number(1);
        return true;
    case "Tc"_v:
    case "Tw"_v:
    case "Tz"_v:
    case "Ts"_v:
        m_now.spaced |= number(0) != (verb == "Tz"_v ? 100 : 0);
        return true;
    case "Tr"_v:
        m_found.invisible |= number(0) == 3 || number(0) == 7;
        return true;
    default:
        return false;
    }
}

bool ContentLook::drawsPath(Verb verb)
{
    switch (verb) {
    case "re"_v:
        rectangle();
        return true;
    case "m"_v:
    case "l"_v:
        line(verb == "m"_v);
        return true;
    case "c"_v:
    case "v"_v:
    case "y"_v:
        m_odd = true;
        return true;
    case "W"_v:
    case "W*"_v:
        clip();
        return true;
    default:
        return false;
    }
}

bool ContentLook::paints(Verb verb)
{
    switch (verb) {
    case "f"_v:
    case "F"_v:
    case "f*"_v:
    case "B"_v:
    case "B*"_v:
    case "b"_v:
    case "b*"_v:
        m_found.mayHide = true;
        ended();
        return true;
    case "S"_v:
    case "s"_v:
        stroke();
        [[fallthrough]];
    case "n"_v:
        ended();
        return true;
    case "sh"_v:
    case "Do"_v:
        m_found.mayHide = true;
        return true;
    case "BI"_v:
    case "ID"_v: // what is passed over from here on is a picture only where one was begun
        nobodyCanTell();
        return true;
    default:
        return false;
    }
}

void ContentLook::changesState(Verb verb)
{
    switch (verb) {
    case "q"_v:
        if (m_stack.size() < deepest)
            m_stack.push_back(m_now);
        break;
    case "Q"_v:
        if (!m_stack.empty())
            m_now = m_stack.back(), m_stack.pop_back();
        break;
    case "cm"_v:
        m_now.matrix.concat(matrix());
        break;
    case "w"_v:
        m_now.line = number(0);
        break;
    case "gs"_v:
        state();
        break;
    case "g"_v:
    case "rg"_v:
    case "k"_v:
    case "sc"_v:
    case "scn"_v:
        colour();
        break;
    default:
        break;
    }
}

void ContentLook::act(Verb verb)
{
    m_found.mayHide |= m_stack.size() >= deepest;
    if (!showsText(verb) && !placesText(verb) && !formsText(verb) && !drawsPath(verb) && !paints(verb))
        changesState(verb);
}

void ContentLook::keep(const QPDFTokenizer::Token &token)
{
    if (m_count == m_operands.size())
        m_operands.emplace_back();
    auto &operand = m_operands[m_count++];
    operand.type = token.getType();
    operand.bytes = operand.type == QPDFTokenizer::tt_string ? token.getValue().size() : 0;
    if (operand.isNumber())
        operand.number = numberOf(token.getValue());
    else if (operand.type == QPDFTokenizer::tt_name)
        operand.name = token.getValue();
}

void ContentLook::take(const QPDFTokenizer::Token &token)
{
    switch (token.getType()) {
    case QPDFTokenizer::tt_word:
        act(verbOf(token.getValue()));
        m_count = 0;
        break;
    case QPDFTokenizer::tt_string:
    case QPDFTokenizer::tt_name:
    case QPDFTokenizer::tt_integer:
    case QPDFTokenizer::tt_real:
    case QPDFTokenizer::tt_bool:
    case QPDFTokenizer::tt_null:
        if (m_count < longest)
            keep(token);
        else
            m_found.mayHide = true;
        break;
    case QPDFTokenizer::tt_bad:
        nobodyCanTell();
        break;
    default:
        break;
    }
}
}
