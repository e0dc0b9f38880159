// SPDX-License-Identifier: Apache-2.0
// The manual: the chapters of resources/docs as they are, in the order in which they are read, in the language spoken.
#pragma once
#include <QList>
#include <QString>
#include <optional>
namespace writdesk {
struct ManualChapter {
    QString name {}; // of its file, without the ending
    QString title {};
    QString text {}; // Markdown
    struct Heading {
        QString words {};
        QString anchor {}; // of the English heading, so that a place has one name in every language
    };
    QList<Heading> headings {}; // of the second order
};
QString manualLanguage(); // the one that the program's words are in
// A chapter that does not stand in that language yet stands in English, and says so.
QList<ManualChapter> manualChapters(const QString &language = manualLanguage());
std::optional<ManualChapter> manualChapter(const QString &name, const QString &language = manualLanguage());
QString anchorOf(const QString &heading); // as links in Markdown name it: "What is new" is what-is-new
}
