// SPDX-License-Identifier: Apache-2.0
// Values to JSON and back: each value lists its fields once, in `describe`, and both directions follow from it.
#pragma once
#include "name.h"
#include <QDate>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QRectF>
#include <QStringList>
#include <QTimeZone>
#include <optional>
namespace writdesk {
// Instants are ISO 8601 with offset; the offset in which an instant was observed is kept.
QString isoInstant(const QDateTime &instant);
QDateTime instantOf(const QString &iso); // invalid where the text is none
QString isoDate(QDate day); // empty where it is none

// Compact UTF-8 JSON with sorted keys: the only form in which entries are hashed and lines are printed.
QByteArray jsonBytes(const QJsonObject &object);
// An object, or an empty one with *ok false where the bytes are none.
QJsonObject jsonObject(const QByteArray &bytes, bool *ok = nullptr);

inline QJsonValue toJson(const QString &v) { return v; }
inline QJsonValue toJson(bool v) { return v; }
inline QJsonValue toJson(int v) { return v; }
inline QJsonValue toJson(qint64 v) { return v; }
inline QJsonValue toJson(double v) { return v; }
inline QJsonValue toJson(const QDate &v) { return v.isValid() ? QJsonValue(isoDate(v)) : QJsonValue(); }
inline QJsonValue toJson(const QDateTime &v) { return v.isValid() ? QJsonValue(isoInstant(v)) : QJsonValue(); }
inline QJsonValue toJson(const QByteArray &v) { return QString::fromUtf8(v); } // text only
inline QJsonValue toJson(const QRectF &v) { return QJsonArray { v.x(), v.y(), v.width(), v.height() }; }
inline QJsonValue toJson(const QJsonObject &v) { return v; }
template <class Kind> QJsonValue toJson(const Name<Kind> &v) { return v.text; }
template <class Enum>
requires std::is_enum_v<Enum> QJsonValue toJson(Enum v) { return nameOf(v); }

inline void fromJson(const QJsonValue &j, QString &v) { v = j.toString(); }
inline void fromJson(const QJsonValue &j, bool &v) { v = j.toBool(); }
inline void fromJson(const QJsonValue &j, int &v) { v = j.toInt(); }
inline void fromJson(const QJsonValue &j, qint64 &v) { v = j.toInteger(); }
inline void fromJson(const QJsonValue &j, double &v) { v = j.toDouble(); }
inline void fromJson(const QJsonValue &j, QDate &v) { v = QDate::fromString(j.toString(), Qt::ISODate); }
inline void fromJson(const QJsonValue &j, QDateTime &v) { v = instantOf(j.toString()); }
inline void fromJson(const QJsonValue &j, QByteArray &v) { v = j.toString().toUtf8(); }
inline void fromJson(const QJsonValue &j, QJsonObject &v) { v = j.toObject(); }
inline void fromJson(const QJsonValue &j, QRectF &v)
{
    const auto a = j.toArray();
    v = QRectF(a.at(0).toDouble(), a.at(1).toDouble(), a.at(2).toDouble(), a.at(3).toDouble());
}
template <class Kind> void fromJson(const QJsonValue &j, Name<Kind> &v) { v.text = j.toString(); }
template <class Enum>
requires std::is_enum_v<Enum>
void fromJson(const QJsonValue &j, Enum &v)
{
    fromName(j.toString(), v); // an unknown name leaves the default
}

template <class T>
concept Described = requires(T &value)
{
    describe([](const char *, auto &) {}, value);
};
template <Described T> QJsonValue toJson(const T &value);
template <Described T> void fromJson(const QJsonValue &j, T &value);
template <class T> QJsonValue toJson(const std::optional<T> &v) { return v ? toJson(*v) : QJsonValue(); }
template <class T> QJsonValue toJson(const QList<T> &list)
{
    QJsonArray array;
    for (const auto &item : list)
        array.append(toJson(item));
    return array;
}
template <class T> void fromJson(const QJsonValue &j, std::optional<T> &v)
{
    v.reset();
    if (!j.isNull() && !j.isUndefined())
        fromJson(j, v.emplace());
}
template <class T> void fromJson(const QJsonValue &j, QList<T> &list)
{
    list.clear();
    for (const auto &item : j.toArray())
        fromJson(item, list.emplaceBack());
}
// A text or a list that came to a value later: not written while it is empty, so that what was written before it stays
// the same.
struct LaterText : QString {
    LaterText() = default;
    LaterText(const QString &text)
        : QString(text)
    {
    }
};
inline QJsonValue toJson(const LaterText &v)
{
    return v.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(static_cast<const QString &>(v));
}
template <class T> struct LaterList : QList<T> {
    LaterList() = default;
    explicit LaterList(const QList<T> &list)
        : QList<T>(list)
    {
    }
};
template <class T> QJsonValue toJson(const LaterList<T> &list)
{
    return list.isEmpty() ? QJsonValue(QJsonValue::Undefined) : toJson(static_cast<const QList<T> &>(list));
}
template <Described T> QJsonObject objectOf(const T &value)
{
    QJsonObject object;
    describe([&object](const char *key, auto &field) { object.insert(QLatin1String(key), toJson(field)); },
        const_cast<T &>(value)); // describe only reads here
    return object;
}
template <Described T> QJsonValue toJson(const T &value) { return objectOf(value); }
template <Described T> void fromJson(const QJsonValue &j, T &value)
{
    const auto object = j.toObject();
    describe(
        [&object](const char *key, auto &field) {
            if (const auto found = object.constFind(QLatin1String(key)); found != object.constEnd())
                fromJson(*found, field);
        },
        value);
}
template <Described T> T valueOf(const QJsonObject &object)
{
    T value {};
    fromJson(object, value);
    return value;
}

// Names of an enum's values, in their order: the one table behind nameOf and fromName.
template <class Enum, size_t count> QString enumName(const char *const (&names)[count], Enum v)
{
    return QString::fromLatin1(names[static_cast<size_t>(v)]);
}
template <class Enum, size_t count> bool enumFrom(const char *const (&names)[count], const QString &name, Enum &v)
{
    for (size_t i = 0; i < count; ++i) {
        if (name == QLatin1String(names[i])) {
            v = static_cast<Enum>(i);
            return true;
        }
    }
    return false;
}
}
// Gives an enum, whose values are numbered from 0, its names: nameOf(v) and fromName(text, v).
#define WRITDESK_NAMES(Enum, ...)                                                                                      \
    inline QString nameOf(Enum v)                                                                                      \
    {                                                                                                                  \
        constexpr const char *names[] = { __VA_ARGS__ };                                                               \
        return enumName(names, v);                                                                                     \
    }                                                                                                                  \
    inline bool fromName(const QString &name, Enum &v)                                                                 \
    {                                                                                                                  \
        constexpr const char *names[] = { __VA_ARGS__ };                                                               \
        return enumFrom(names, name, v);                                                                               \
    }
