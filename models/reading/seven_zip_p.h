// SPDX-License-Identifier: Apache-2.0
// An encrypted ZIP by 7-Zip's own program, which is as fast as the disk where libzip of Debian 12 enciphers 16 bytes at
// a time; what it wrote is looked at before it counts.
#pragma once
#include "result.h"
#include <functional>
namespace writdesk {
// The program, where it is installed and takes these names and this passphrase as they are; else nothing.
QString sevenZipFor(const QStringList &files, const QByteArray &passphrase);

struct SevenZipOrder {
    QString program {};
    QString folder {};
    QStringList files {}; // under it
    QString zip {}; // does not exist
    QByteArray passphrase {}; // handed over on a pipe: it stands in no list of processes
};
Result<> sealBySevenZip(const SevenZipOrder &order, const std::function<void(double)> &progress);
tl::unexpected<Failure> zipUnmade(const QString &detail);
}
