// SPDX-License-Identifier: Apache-2.0
// The law and the policies that come with the program.
#pragma once
#include "law_problem.h"
namespace writdesk {
QList<LawFile> shippedLaw(); // sorted by name
QString hashOf(QList<LawFile> files); // SHA-256 over names, lengths and bytes, sorted by name
// Files as one kept thing, and back.
QByteArray lawBytes(const QList<LawFile> &files);
QList<LawFile> lawFilesIn(const QByteArray &bytes);
// `over` replaces files of the same name and adds the others; sorted by name.
QList<LawFile> laidOver(QList<LawFile> files, const QList<LawFile> &over);
QStringList shippedPolicies(); // their ids
QByteArray shippedPolicy(const QString &id); // empty where there is none of that id
}
