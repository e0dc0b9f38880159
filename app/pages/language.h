// SPDX-License-Identifier: Apache-2.0
// The language in which a program speaks: English, with its plural forms.
#pragma once
class QCoreApplication;
namespace writdesk {
// Before anything is said. Without it the sources' own words are said: "1 case(s)".
void speak(QCoreApplication &app);
}
