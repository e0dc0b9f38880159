// SPDX-License-Identifier: Apache-2.0
// Which column of a log holds which fact, and how its cells read: the map a person writes in TOML.
#pragma once
#include "desk.h"
namespace writdesk {
// How a cell of that name reads.
enum class CellKind { Text, Date, Instant, Flag, Answer, Account, Category, Instrument };

struct ImportMap {
    QMap<QString, QStringList> columns {}; // name of a fact, or of what only logs hold: headers of its columns
    QMap<QString, QString> constants {}; // for rows whose own cell is blank
    QMap<QString, QMap<QString, QString>> values {}; // name: what a cell says, in small letters, and what it means
    QMap<QString, QStringList> split {}; // name: what parts several in one cell
    QStringList formats {}; // of dates, as Qt writes them
    QStringList blank {}; // cells that say nothing
    QByteArray zone {}; // of times of day without an offset; empty: the company's own
    QString encoding {};
    QString separator {}; // one character; empty: the header tells
    QString accountKind {}; // of accounts that do not show their own
};
Result<ImportMap> readImportMap(const QByteArray &toml, const LawSet &law);
// Names that differ from those of facts and mean the same: from_address is requester_email.
QString importName(const QString &name);
QStringList namesOfLogs(); // what logs say besides facts
CellKind cellKind(const QString &name, const LawSet &law);
}
