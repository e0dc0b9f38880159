// SPDX-License-Identifier: Apache-2.0
// The language of a paper: what is said for it is said in its own language, whatever the window speaks.
#pragma once
#include <QLocale>
#include <QStringList>
namespace writdesk {
QStringList languages(); // spoken here, each by its code; English is the first
// While one of these lives, its thread says what it says in that language. What an entry keeps is said in English, so
// that the docket reads the same whoever entered it.
class Tongue {
public:
    explicit Tongue(const QString &language = QStringLiteral("en"));
    ~Tongue();
    Tongue(const Tongue &) = delete;
    Tongue &operator=(const Tongue &) = delete;
    static QString now(); // empty: the program's own

private:
    QString m_before;
};
QLocale paperLocale(); // by which a paper writes its dates: that of the language now said, else English
QString longDate(const QDate &day); // 7 December 2026, 7 de diciembre de 2026
}
