// SPDX-License-Identifier: Apache-2.0
// The manual: the chapters of resources/docs as they are, in the order in which they are read.
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
        QString anchor {};
    };
    QList<Heading> headings {}; // of the second order
};
const QList<ManualChapter> &manualChapters();
std::optional<ManualChapter> manualChapter(const QString &name);
QString anchorOf(const QString &heading); // as links in Markdown name it: "What is new" is what-is-new
}
