// SPDX-License-Identifier: Apache-2.0
// Where a bag to be verified lies: a folder, or the files of an archive. Links and odd things in a folder are refused.
#pragma once
#include "bag.h"
#include "reader.h"
namespace writdesk {
struct BagSource {
    QStringList files {}; // relative paths with /, sorted
    bool payload = false; // there is a folder data
    qint64 bytes = 0; // of all files
    std::function<Result<>(const QString &path, const Sink &sink)> read {};
    bool has(const QString &path) const { return files.contains(path); }
};
tl::unexpected<Failure> broken(const QString &sentence, const QString &detail = {}); // No::Broken
Result<BagSource> bagInFolder(const QString &folder);
Result<BagSource> bagInArchive(const std::shared_ptr<OpenZip> &zip);
Result<QByteArray> tagFile(const BagSource &source, const QString &path); // whole; refused where it is huge
}
