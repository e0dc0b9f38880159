// SPDX-License-Identifier: Apache-2.0
// A file of the law as given, and what is wrong in it, by line.
#pragma once
#include <QByteArray>
#include <QList>
#include <QString>
namespace writdesk {
struct LawFile {
    QString name {}; // relative to resources/law, e.g. calendars/us.toml
    QByteArray bytes {};
};
struct LawProblem {
    QString file {};
    int line = 0; // from 1; 0 where no line is to blame
    QString what {};
    friend bool operator==(const LawProblem &, const LawProblem &) = default;
};
}
