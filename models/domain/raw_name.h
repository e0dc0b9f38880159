// SPDX-License-Identifier: Apache-2.0
// Names that are no UTF-8, as older disks hold them: kept without loss, shown with escapes, and opened by their bytes.
#pragma once
#include <QByteArray>
#include <QStringList>
namespace writdesk {
// A byte that is no UTF-8 becomes a lone surrogate, U+DC00 above the byte, which no text holds otherwise.
QString keptName(const QByteArray &bytes);
bool isRaw(const QString &kept); // holds such a byte
QByteArray bytesOfName(const QString &kept);
QString shownRaw(const QString &kept); // bad\xff.pdf
QStringList rawFilesIn(const QString &folder); // kept, of its files whose name is no UTF-8; not of hidden ones or links
}
