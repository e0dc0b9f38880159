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

namespace {
// Reads what isoInstant writes, in order; the first place that is otherwise spoils the whole.
class Reading {
public:
    explicit Reading(QStringView text)
        : m_rest(text)
    {
    }
    int number(int digits)
    {
        int value = 0;
        for (; digits > 0; --digits) {
            const auto letter = next();
            m_good = m_good && letter >= u'0' && letter <= u'9';
            value = 10 * value + (letter - u'0');
        }
        return m_good ? value : 0;
    }
    void letter(char16_t wanted) { m_good = next() == wanted && m_good; }
    bool sees(char16_t letter) const { return !m_rest.isEmpty() && m_rest.front() == letter; }
    bool isWhole() const { return m_good && m_rest.isEmpty(); }

private:
    char16_t next()
    {
        if (m_rest.isEmpty())
            return 0;
        const auto letter = m_rest.front().unicode();
        m_rest = m_rest.sliced(1);
        return letter;
    }
    QStringView m_rest;
    bool m_good = true;
};

QDate dateIn(Reading &text)
{
    const auto year = text.number(4);
    text.letter(u'-');
    const auto month = text.number(2);
    text.letter(u'-');
    return { year, month, text.number(2) };
}

QTime timeIn(Reading &text)
{
    const auto hour = text.number(2);
    text.letter(u':');
    const auto minute = text.number(2);
    text.letter(u':');
    const auto second = text.number(2);
    if (!text.sees(u'.'))
        return { hour, minute, second };
    text.letter(u'.');
    return { hour, minute, second, text.number(3) };
}

constexpr int farthestOffset = 14 * 3600; // seconds

int offsetIn(Reading &text) // seconds; beyond the farthest where it is none
{
    if (text.sees(u'Z'))
        return text.letter(u'Z'), 0;
    const auto west = text.sees(u'-');
    text.letter(west ? u'-' : u'+');
    const auto hours = text.number(2);
    text.letter(u':');
    const auto minutes = text.number(2);
    if (minutes >= 60)
        return farthestOffset + 1;
    const auto seconds = 3600 * hours + 60 * minutes;
    return west ? -seconds : seconds;
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

// QDateTime's own way from text takes many times as long and is left to what nobody here wrote.
QDateTime instantOf(const QString &iso)
{
    Reading text(iso);
    const auto date = dateIn(text);
    text.letter(u'T');
    const auto time = timeIn(text);
    const auto offset = offsetIn(text);
    if (text.isWhole() && date.isValid() && time.isValid() && std::abs(offset) <= farthestOffset)
        return offset == 0 ? QDateTime(date, time, Qt::UTC) : QDateTime(date, time, Qt::OffsetFromUTC, offset);
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
