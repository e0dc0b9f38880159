// SPDX-License-Identifier: Apache-2.0
#include "json_text.h"
#include <QJsonDocument>
#include <charconv>
namespace writdesk::json {
namespace {
constexpr char digits[] = "0123456789abcdef";

// The letter's escape; at most six letters.
char *escaped(char *to, char16_t c)
{
    static constexpr std::pair<char16_t, char> shorts[]
        = { { '"', '"' }, { '\\', '\\' }, { '\b', 'b' }, { '\f', 'f' }, { '\n', 'n' }, { '\r', 'r' }, { '\t', 't' } };
    *to++ = '\\';
    for (const auto &[plain, letter] : shorts) {
        if (c == plain) {
            *to++ = letter;
            return to;
        }
    }
    *to++ = 'u';
    for (int shift = 12; shift >= 0; shift -= 4)
        *to++ = digits[(c >> shift) & 0xf];
    return to;
}

// What is no ASCII, as UTF-8: a letter, or the two halves of one; half of a pair is no letter.
char *wide(char *to, const QString &text, qsizetype &at)
{
    const auto c = text.at(at);
    const auto paired = c.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate();
    if (c.isSurrogate() && !paired)
        return escaped(to, c.unicode());
    const auto bytes = QStringView(text).mid(at, paired ? 2 : 1).toUtf8();
    at += paired ? 1 : 0;
    return std::copy(bytes.begin(), bytes.end(), to);
}
}

void write(Text &to, const QString &v, Extent)
{
    constexpr qsizetype most = 6; // bytes that one letter of UTF-16 becomes
    const auto from = to.size();
    to.resize(from + size_t(most * v.size() + 2));
    auto *out = to.data() + from;
    *out++ = '"';
    for (qsizetype at = 0; at < v.size(); ++at) {
        const auto c = v.at(at).unicode();
        if (c >= 0x20 && c < 0x80 && c != '"' && c != '\\')
            *out++ = char(c);
        else
            out = c < 0x80 ? escaped(out, c) : wide(out, v, at);
    }
    *out++ = '"';
    to.resize(size_t(out - to.data()));
}

void write(Text &to, qint64 v, Extent)
{
    char number[24];
    const auto end = std::to_chars(number, number + sizeof number, v).ptr;
    put(to, QByteArrayView(number, end - number));
}

// A number without a fraction is written as one, however it is held.
void write(Text &to, double v, Extent extent)
{
    constexpr double most = 1e15;
    if (v > -most && v < most && double(qint64(v)) == v)
        write(to, qint64(v), extent);
    else
        write(to, QJsonValue(v));
}

void write(Text &to, const QRectF &v, Extent extent)
{
    QByteArrayView before = "[";
    for (const auto number : { v.x(), v.y(), v.width(), v.height() }) {
        put(to, before);
        write(to, number, extent);
        before = ",";
    }
    put(to, "]");
}

void write(Text &to, const QJsonValue &v)
{
    if (v.isUndefined())
        return;
    if (v.isString())
        return write(to, v.toString(), Extent::All);
    // A document holds an array or an object only.
    const auto boxed = QJsonDocument(QJsonArray { v }).toJson(QJsonDocument::Compact);
    put(to, QByteArrayView(boxed).sliced(1, boxed.size() - 2));
}

void writeFields(Text &to, const void *value, const void *nothing, const Fields &fields, Extent extent)
{
    QByteArrayView before = "{";
    const auto empty = to.size();
    for (const auto &field : fields) {
        if (extent == Extent::Known && field.same(within(value, field), within(nothing, field)))
            continue;
        const auto from = to.size();
        put(to, before);
        put(to, field.key);
        const auto bare = to.size();
        field.write(to, within(value, field), extent);
        if (to.size() == bare)
            to.resize(from); // it is left out where it says nothing
        else
            before = ",";
    }
    put(to, to.size() == empty ? QByteArrayView("{}") : QByteArrayView("}"));
}
}
