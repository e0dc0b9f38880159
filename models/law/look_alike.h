// SPDX-License-Identifier: Apache-2.0
// Domains that look like another one: letters of several scripts, letters that look alike, a letter more or less, an
// official name under an ending anybody can buy.
#pragma once
#include <QStringList>
namespace writdesk {
QString readableDomain(const QString &domain); // xn--… as people read it, small letters
// Letters of scripts that no one language mixes, or a word of another script that reads as a Latin one; which label.
QString mixedLabel(const QString &domain);
// What this domain imitates of the known ones, itself none of them; empty where it imitates none.
QString imitated(const QString &domain, const QStringList &known);
// Letters to change, leave out, add or swap with their neighbour to make one of the other.
int lettersApart(const QString &a, const QString &b);
}
