// SPDX-License-Identifier: Apache-2.0
// Described values straight to JSON text: the bytes are those of jsonBytes(objectOf(value)), without an object between.
#pragma once
#include "json.h"
#include <algorithm>
#include <concepts>
#include <cstring>
#include <vector>
namespace writdesk {
// What of a value is written: all of it, or only what differs from a value of which nothing is said yet. `valueOf`
// reads the same value from both.
enum class Said { All, Only };

namespace json {
// What QByteArray::append does is too slow for pieces as small as these.
inline void put(QByteArray &to, QByteArrayView text)
{
    const auto at = to.size();
    to.resize(at + text.size());
    std::memcpy(to.data() + at, text.data(), size_t(text.size()));
}
void write(QByteArray &to, qint64 v, Said said);
inline void write(QByteArray &to, int v, Said said) { write(to, qint64(v), said); }
inline void write(QByteArray &to, bool v, Said) { put(to, v ? QByteArrayView("true") : QByteArrayView("false")); }
void write(QByteArray &to, double v, Said said);
void write(QByteArray &to, const QString &v, Said said);
void write(QByteArray &to, const QJsonValue &v); // any; nothing where it is undefined
void write(QByteArray &to, const QRectF &v, Said said);
template <class Kind> void write(QByteArray &to, const Name<Kind> &v, Said said) { write(to, v.text, said); }
template <class T> void write(QByteArray &to, const std::optional<T> &v, Said said);
template <class T> void write(QByteArray &to, const QList<T> &list, Said said);
template <class T> void write(QByteArray &to, const LaterList<T> &list, Said said);
template <Described T> void write(QByteArray &to, const T &value, Said said);
template <class T> void write(QByteArray &to, const T &v, Said) { write(to, QJsonValue(toJson(v))); }

template <class T> void write(QByteArray &to, const std::optional<T> &v, Said said)
{
    if (v)
        write(to, *v, said);
    else
        put(to, "null");
}
template <class T> void write(QByteArray &to, const QList<T> &list, Said said)
{
    put(to, "[");
    for (qsizetype i = 0; i < list.size(); ++i) {
        if (i > 0)
            put(to, ",");
        write(to, list.at(i), said);
    }
    put(to, "]");
}
template <class T> void write(QByteArray &to, const LaterList<T> &list, Said said)
{
    if (!list.isEmpty())
        write(to, static_cast<const QList<T> &>(list), said);
}

// A field of a described value: where it lies within any value of its type, and what is done with it there.
struct Field {
    QByteArray key {}; // as it is written, with its colon
    qptrdiff at = 0;
    void (*write)(QByteArray &to, const void *field, Said said) = nullptr;
    bool (*same)(const void *one, const void *other) = nullptr;
};
using Fields = std::vector<Field>; // by their keys
inline const void *within(const void *value, const Field &field) { return static_cast<const char *>(value) + field.at; }
// `nothing`: a value of the same type of which nothing is said.
void writeFields(QByteArray &to, const void *value, const void *nothing, const Fields &fields, Said said);

template <class T> bool areSame(const T &one, const T &other)
{
    if constexpr (std::equality_comparable<T>) {
        return one == other;
    } else {
        QByteArray a, b;
        write(a, one, Said::All), write(b, other, Said::All);
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
            [](QByteArray &to, const void *f, Said said) { write(to, *static_cast<const F *>(f), said); },
            [](const void *a, const void *b) {
                return areSame(*static_cast<const F *>(a), *static_cast<const F *>(b));
            } });
    };
    describe(note, value);
    std::ranges::sort(fields, {}, &Field::key);
    return fields;
}
template <Described T> void write(QByteArray &to, const T &value, Said said)
{
    static const T nothing {};
    static const auto fields = fieldsOf(nothing);
    writeFields(to, &value, &nothing, fields, said);
}
}

template <Described T> QByteArray jsonTextOf(const T &value, Said said = Said::All)
{
    QByteArray text;
    text.reserve(4096);
    json::write(text, value, said);
    return text;
}
}
