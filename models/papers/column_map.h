// SPDX-License-Identifier: Apache-2.0
// The map of a file of records: which columns may go out, and which one says whose record it is and of when.
#pragma once
#include "result.h"
#include <QList>
#include <QStringList>
namespace writdesk {
struct MappedField {
    QString column {};
    QString category {}; // id of the data ladder: goes out only where the paper reaches it; empty: as the file's own
};
struct ColumnMap {
    QString format {}; // csv or json
    QChar separator = u',';
    QList<MappedField> fields {}; // the only ones that may go out, in this order
    QString account {}; // column; of JSON also a path, as in user.mail
    QString accountKind {}; // email, phone, ip …: set before values that name none
    QString time {}; // column of the instant or day of a record; empty: records have none
    QString timeFormat {}; // iso, unix, unix_ms, or as Qt writes formats: dd.MM.yyyy HH:mm
    QByteArray zone {}; // IANA, of times that name no offset
};
// TOML: format, separator, [account] column kind, [time] column format zone, [fields] column = "category".
Result<ColumnMap> readColumnMap(const QByteArray &toml);
}
