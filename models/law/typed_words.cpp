// SPDX-License-Identifier: Apache-2.0
#include "typed_words_p.h"
#include <QDate>
#include <QLocale>
namespace writdesk {
namespace {
constexpr int fewestLetters = 3;

QString plain(QString word) { return word.remove(u'.').toCaseFolded(); }

template <class NameOf> int oneThatBegins(const QString &with, int count, NameOf nameOf)
{
    const auto word = plain(with);
    if (word.size() < fewestLetters)
        return 0;
    auto found = 0;
    for (int i = 1; i <= count; ++i) {
        const auto name = plain(nameOf(i));
        if (name == word)
            return i;
        if (name.startsWith(word))
            found = found == 0 ? i : -1;
    }
    return qMax(found, 0);
}

template <class NameIn> int inEitherLanguage(const QString &word, int count, NameIn nameIn)
{
    for (const auto &locale : { QLocale::c(), QLocale() }) {
        for (const auto format : { QLocale::LongFormat, QLocale::ShortFormat }) {
            if (const auto found = oneThatBegins(word, count, [&](int i) { return nameIn(locale, i, format); });
                found > 0)
                return found;
        }
    }
    return 0;
}
}

int monthNamed(const QString &word)
{
    return inEitherLanguage(
        word, 12, [](const QLocale &l, int i, QLocale::FormatType format) { return l.monthName(i, format); });
}

int weekdayNamed(const QString &word)
{
    return inEitherLanguage(
        word, 7, [](const QLocale &l, int i, QLocale::FormatType format) { return l.dayName(i, format); });
}

QString monthAndYear(int month, int year)
{
    return QLocale().toString(QDate(year, month, 1), QStringLiteral("MMMM yyyy"));
}
}
