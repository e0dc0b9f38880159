// SPDX-License-Identifier: Apache-2.0
// Described values straight to JSON text: the bytes are those of jsonBytes(objectOf(value)), without an object between.
#pragma once
#include "json.h"
#include <algorithm>
#include <concepts>
#include <string>
#include <vector>
namespace writdesk {
// What of a value is written: all of it, or only what differs from a value of which nothing is said yet. `valueOf`
// reads the same value from both.
enum class Extent { All, Known };

namespace json {
using Text = std::string; // QByteArray grows too slowly for pieces as small as these
inline void put(Text &to, QByteArrayView text) { to.append(text.data(), size_t(text.size())); }
void write(Text &to, qint64 v, Extent extent);
inline void write(Text &to, int v, Extent extent) { write(to, qint64(v), extent); }
inline void write(Text &to, bool v, Extent) { put(to, v ? QByteArrayView("true") : QByteArrayView("false")); }
void write(Text &to, double v, Extent extent);
void write(Text &to, const QString &v, Extent extent);
void write(Text &to, const QJsonValue &v); // any; nothing where it is undefined
void write(Text &to, const QRectF &v, Extent extent);
template <class Kind> void write(Text &to, const Name<Kind> &v, Extent extent) { write(to, v.text, extent); }
template <class T> void write(Text &to, const std::optional<T> &v, Extent extent);
template <class T> void write(Text &to, const QList<T> &list, Extent extent);
template <class T> void write(Text &to, const LaterList<T> &list, Extent extent);
template <Described T> void write(Text &to, const T &value, Extent extent);
template <class T> void write(Text &to, const T &v, Extent extent)
{
    if constexpr (std::is_enum_v<T>)
        write(to, nameOf(v), extent);
    else
        write(to, QJsonValue(toJson(v)));
}
inline void write(Text &to, const QDateTime &v, Extent extent)
{
    v.isValid() ? write(to, isoInstant(v), extent) : put(to, "null");
}

template <class T> void write(Text &to, const std::optional<T> &v, Extent extent)
{
    if (v)
        write(to, *v, extent);
    else
        put(to, "null");
}
template <class T> void write(Text &to, const QList<T> &list, Extent extent)
{
    put(to, "[");
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (i > 0)
            put(to, ",");
        write(to, list.at(i), extent);
    }
    put(to, "]");
}
template <class T> void write(Text &to, const LaterList<T> &list, Extent extent)
{
    if (!list.isEmpty())
        write(to, static_cast<const QList<T> &>(list), extent);
}

// A field of a described value: where it lies within any value of its type, and what is done with it there.
struct Field {
    QByteArray key {}; // as it is written, with its colon
    qptrdiff at = 0;
    void (*write)(Text &to, const void *field, Extent extent) = nullptr;
    bool (*same)(const void *one, const void *other) = nullptr;
};
using Fields = std::vector<Field>; // by their keys
inline const void *within(const void *value, const Field &field) { return static_cast<const char *>(value) + field.at; }
// `nothing`: a value of the same type of which nothing is said.
void writeFields(Text &to, const void *value, const void *nothing, const Fields &fields, Extent extent);

template <class T> bool areSame(const T &one, const T &other)
{
    if constexpr (std::equality_comparable<T>) {
        return one == other;
    } else {
        Text a, b;
        write(a, one, Extent::All), write(b, other, Extent::All);
        return a == b;
    }
}
template <Described T> Fields fieldsOf(T value)
{
    Fields fields;
    const auto note = [&](const char *key, auto &field) {
        using F = std::remove_cvref_t<decltype(field)>;
        const auto at = reinterpret_cast<const char *>(&field) - reinterpret_cast<const char *>(&value);
        Q_ASSERT(at >= 0 && at < qptrdiff(sizeof value)); // else it is no part of the value
        fields.push_back({ '"' + QByteArray(key) + "\":", at,
            [](Text &to, const void *f, Extent extent) { write(to, *static_cast<const F *>(f), extent); },
            [](const void *a, const void *b) {
                return areSame(*static_cast<const F *>(a), *static_cast<const F *>(b));
            } });
    };
    describe(note, value);
    std::ranges::sort(fields, {}, &Field::key);
    return fields;
}
template <Described T> void write(Text &to, const T &value, Extent extent)
{
    static const T nothing {};
    static const auto fields = fieldsOf(nothing);
    writeFields(to, &value, &nothing, fields, extent);
}
}

template <Described T> QByteArray jsonTextOf(const T &value, Extent extent = Extent::All)
{
    json::Text text;
    text.reserve(4096);
    json::write(text, value, extent);
    return QByteArray(text.data(), qsizetype(text.size()));
}
}
