// SPDX-License-Identifier: Apache-2.0
// Letters: a Markdown template and the values of a case become a page with letterhead, as PDF.
#pragma once
#include "result.h"
#include <QJsonObject>
#include <QStringList>
namespace writdesk {
struct Letterhead
{
    QString entity{};
    QString address{};
    QString email{};
    QString policy{};    // version of the policy, printed at the foot
    QString headWords{}; // the tree head in words, printed at the foot
    bool rehearsal = false; // REHEARSAL across every page
    QString date{};      // as printed
};
struct Written
{
    QString title{};
    QString markdown{};
};
QStringList letterKinds(); // those with a template in resources/letters
// Fills resources/letters/<kind>.<lang>.md (mustache). Values come from papers: they are escaped, never markup.
Result<Written> writeLetter(const QString &kind, const QString &lang, const QJsonObject &values);
Result<QByteArray> printLetter(const Written &letter, const Letterhead &head); // PDF bytes; needs a QGuiApplication
}
