// SPDX-License-Identifier: Apache-2.0
// Months and weekdays as people abbreviate them, in English and in the language of the computer.
#pragma once
#include <QString>
namespace writdesk {
int monthNamed(const QString &word); // 1 to 12; 0: no month, or several begin so
int weekdayNamed(const QString &word); // 1 (Monday) to 7; 0 likewise
QString monthAndYear(int month, int year); // "February 2027"
}
