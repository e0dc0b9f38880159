// SPDX-License-Identifier: Apache-2.0
// What an entry says: a JSON object, or a value that is written as one and need not be read again by who made it.
#pragma once
#include "json_text.h"
#include <memory>
#include <typeindex>
namespace writdesk {
class Body {
public:
    Body() = default;
    Body(const QJsonObject &object)
        : m_object(object)
    {
    }
    Body(std::initializer_list<std::pair<QString, QJsonValue>> fields)
        : m_object(fields)
    {
    }
    template <Described T> static Body of(const T &value, Extent extent = Extent::All)
    {
        Body body;
        body.m_value = std::make_shared<Kept<T>>(value, extent);
        return body;
    }
    template <Described T> T as() const
    {
        if (m_value && m_value->type() == typeid(T))
            return static_cast<const Kept<T> &>(*m_value).value;
        return valueOf<T>(object());
    }
    QJsonObject object() const { return m_value ? m_value->object() : m_object; }
    operator QJsonObject() const { return object(); }
    QJsonValue value(QStringView key) const { return m_value ? m_value->field(key) : m_object.value(key); }
    QJsonValue value(QLatin1String key) const { return value(QString(key)); }
    bool contains(QStringView key) const { return !value(key).isUndefined(); }
    bool isEmpty() const { return object().isEmpty(); }
    QByteArray bytes() const { return m_value ? m_value->bytes() : jsonBytes(m_object); }
    friend bool operator==(const Body &a, const Body &b) { return a.object() == b.object(); }

private:
    struct Any {
        virtual ~Any() = default;
        virtual std::type_index type() const = 0;
        virtual QJsonObject object() const = 0;
        virtual QJsonValue field(QStringView key) const = 0;
        virtual QByteArray bytes() const = 0;
    };
    template <class T> struct Kept final : Any {
        Kept(const T &v, Extent e)
            : value(v)
            , extent(e)
        {
        }
        std::type_index type() const override { return typeid(T); }
        QJsonObject object() const override { return jsonObject(bytes()); }
        QJsonValue field(QStringView key) const override
        {
            auto has = false;
            const auto look = [&](const char *name, auto &) { has = has || key == QLatin1String(name); };
            describe(look, const_cast<T &>(value)); // describe only reads here
            return has ? object().value(key) : QJsonValue(QJsonValue::Undefined);
        }
        QByteArray bytes() const override { return jsonTextOf(value, extent); }
        T value;
        Extent extent;
    };
    QJsonObject m_object {};
    std::shared_ptr<const Any> m_value {}; // in its place
};
inline QJsonValue toJson(const Body &v) { return v.object(); }
inline void fromJson(const QJsonValue &j, Body &v) { v = j.toObject(); }
template <Described T> T valueOf(const Body &body) { return body.as<T>(); }
}
