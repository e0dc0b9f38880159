// SPDX-License-Identifier: Apache-2.0
// The law and the policies that come with the program.
#pragma once
#include "law_problem.h"
namespace writdesk {
QList<LawFile> shippedLaw(); // sorted by name
QString hashOf(QList<LawFile> files); // SHA-256 over names, lengths and bytes, sorted by name
QByteArray shippedPolicy(const QString &id); // empty where there is none of that id
}
