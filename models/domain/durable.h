// SPDX-License-Identifier: Apache-2.0
// Written through to the disk: what is acknowledged after these still stands when the power goes.
#pragma once
class QFile;
class QString;
namespace writdesk {
bool writeThrough(QFile &file); // an open file: its buffer and the system's; false where the disk refused
bool writeThrough(const QString &file); // a file that some other code wrote
// The names in a folder are durable only once the folder itself was written through; systems without that do nothing.
void writeThroughFolder(const QString &folder);
}
