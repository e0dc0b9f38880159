// SPDX-License-Identifier: Apache-2.0
// A manual page in roff, made from the same words that --help shows.
#pragma once
#include <QList>
#include <QString>
namespace writdesk {
struct ManPage {
    QString name {}; // of the program
    QString version {};
    QString purpose {}; // one line, without a full stop
    QString synopsis {};
    QString text {}; // paragraphs, parted by an empty line
    struct Item {
        QString words {};
        QString about {};
    };
    struct Section {
        QString title {};
        QList<Item> items {};
    };
    QList<Section> sections {};
};
QString roffOf(const ManPage &page);
}
