// SPDX-License-Identifier: Apache-2.0
// A noun put into a sentence with the article that English asks for: a warrant, an emergency, a European order, an NSL.
#pragma once
#include <QString>
namespace writdesk {
bool takesAn(const QString &noun);
// As arg() does, and "A %1" of an English sentence becomes "An %1" where the noun takes it.
QString withNoun(QString sentence, const QString &noun);
}
