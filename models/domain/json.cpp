// SPDX-License-Identifier: Apache-2.0
#include "json.h"
#include <QJsonDocument>
namespace writdesk {
namespace {
// QDateTime's own way to text reads a format at each number; instants are written by the thousand.
class Digits {
public:
    void put(int number, int digits)
    {
        for (auto i = digits - 1; i >= 0; --i, number /= 10)
            m_text[m_size + i] = char16_t(u'0' + number % 10);
        m_size += digits;
    }
    void put(char16_t letter) { m_text[m_size++] = letter; }
    QString text() const { return QString(reinterpret_cast<const QChar *>(m_text), m_size); }

private:
    char16_t m_text[40] {};
    int m_size = 0;
};

bool isUsual(QDate day) { return day.isValid() && day.year() >= 0 && day.year() <= 9999; }

void putDate(Digits &to, QDate day)
{
    to.put(day.year(), 4), to.put(u'-'), to.put(day.month(), 2), to.put(u'-'), to.put(day.day(), 2);
}

void putTime(Digits &to, QTime time)
{
    to.put(time.hour(), 2), to.put(u':'), to.put(time.minute(), 2), to.put(u':'), to.put(time.second(), 2);
    if (time.msec() != 0)
        to.put(u'.'), to.put(time.msec(), 3);
}

void putOffset(Digits &to, int seconds)
{
    const auto minutes = std::abs(seconds) / 60;
    to.put(seconds < 0 ? u'-' : u'+'), to.put(minutes / 60, 2), to.put(u':'), to.put(minutes % 60, 2);
}
}

QString isoDate(QDate day)
{
    Digits to;
    if (isUsual(day))
        putDate(to, day);
    return to.text();
}

QString isoInstant(const QDateTime &instant)
{
    Digits to;
    if (!instant.isValid() || !isUsual(instant.date()))
        return to.text();
    putDate(to, instant.date());
    to.put(u'T');
    putTime(to, instant.time());
    if (const auto offset = instant.offsetFromUtc(); offset == 0)
        to.put(u'Z');
    else
        putOffset(to, offset);
    return to.text();
}

QDateTime instantOf(const QString &iso)
{
    const auto parsed = QDateTime::fromString(iso, Qt::ISODateWithMs);
    return parsed.isValid() && parsed.timeSpec() != Qt::LocalTime ? parsed : QDateTime();
}

QByteArray jsonBytes(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

QJsonObject jsonObject(const QByteArray &bytes, bool *ok)
{
    const auto document = QJsonDocument::fromJson(bytes);
    if (ok)
        *ok = document.isObject();
    return document.object();
}
}
