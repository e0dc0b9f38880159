// SPDX-License-Identifier: Apache-2.0
#include "tongue.h"
#include <QDate>
#include <utility>
namespace writdesk {
namespace {
// The translators of an application are asked from every thread, and one thread may write a letter meanwhile.
QString &spoken()
{
    static thread_local QString language;
    return language;
}
bool isSpanish() { return spoken() == u"es"; }
}

QStringList languages() { return { QStringLiteral("en"), QStringLiteral("es") }; }

Tongue::Tongue(const QString &language)
    : m_before(std::exchange(spoken(), language))
{
}
Tongue::~Tongue() { spoken() = m_before; }
QString Tongue::now() { return spoken(); }

QLocale paperLocale() { return { isSpanish() ? QLocale::Spanish : QLocale::English, QLocale::UnitedStates }; }

QString longDate(const QDate &day)
{
    const auto format = isSpanish() ? QStringLiteral("d 'de' MMMM 'de' yyyy") : QStringLiteral("d MMMM yyyy");
    return day.isValid() ? paperLocale().toString(day, format) : QString();
}
}
