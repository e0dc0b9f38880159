// SPDX-License-Identifier: Apache-2.0
// A BagIt bag of whatever files (RFC 8493): it grows beside its place, and what is stopped or fails leaves nothing.
#pragma once
#include "bag.h"
#include "course.h"
namespace writdesk {
struct BagFile {
    QString path {}; // under data/
    Feed feed {};
    qint64 size = 0; // bytes, for the course
};
struct BagOrder {
    QList<BagFile> files {};
    QList<InfoLine> info {};
    std::function<QString(const QString &manifest)> readme {};
    Course course {};
};
// `folder` must not exist or be empty.
Result<BagSums> makeBag(const BagOrder &order, const QString &folder);
// The folder in which a bag may be made, as an absolute path.
Result<QString> freeFolder(const QString &folder);
}
