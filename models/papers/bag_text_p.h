// SPDX-License-Identifier: Apache-2.0
// The text files of a bag as values: declaration, manifests, fetch list and information (RFC 8493, 2.1 to 2.3).
#pragma once
#include "bag_source_p.h"
#include <QMap>
namespace writdesk {
struct BagDeclaration {
    int major = 0;
    int minor = 0;
    QString encoding {}; // of the other tag files
    bool isOld() const { return major < 1; } // before RFC 8493
};
using Sums = QMap<QString, QByteArray>; // by path: the hash, in lower-case hex

Result<BagDeclaration> bagDeclaration(const BagSource &source);
Result<QStringList> tagLines(const BagSource &source, const QString &path, const BagDeclaration &declared);
// `payload`: of a manifest whose paths lie under data/, else of a tag manifest. `digits`: length of a hash in hex.
Result<Sums> manifestSums(const BagSource &source, const QString &path, const BagDeclaration &declared, int digits);
Result<QStringList> fetchPaths(const BagSource &source, const BagDeclaration &declared);
Result<QList<InfoLine>> bagInfo(const BagSource &source, const BagDeclaration &declared);
// One spelling for paths that some file system cannot tell apart: case and composition do not count.
QString folded(const QString &path);
}
