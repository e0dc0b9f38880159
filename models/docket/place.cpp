// SPDX-License-Identifier: Apache-2.0
#include "place_p.h"
#include <QCoreApplication>
#include <QFileInfo>
#include <QStorageInfo>
#include <algorithm>
#ifdef Q_OS_LINUX
#include <sys/statfs.h>
#endif
#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif
namespace writdesk {
namespace {
// The number tells where a mount table is hidden or names only "fuse"; elsewhere the name alone does.
bool liesOnNetwork(const QString &folder)
{
#ifdef Q_OS_LINUX
    struct statfs found { };
    if (::statfs(QFile::encodeName(folder).constData(), &found) == 0 && isNetworkFileSystem(quint64(found.f_type)))
        return true;
#endif
    return isNetworkFileSystem(QStorageInfo(folder).fileSystemType());
}

// As the process acts, not as it was started: the two may be different users.
bool mayWrite(const QString &path)
{
#ifdef Q_OS_UNIX
    return ::faccessat(AT_FDCWD, QFile::encodeName(path).constData(), W_OK, AT_EACCESS) == 0;
#else
    return QFileInfo(path).isWritable();
#endif
}
}

// SQLite's locks and shared memory do not hold across machines (https://www.sqlite.org/wal.html, section 1).
bool isNetworkFileSystem(const QByteArray &type)
{
    static const QList<QByteArray> kinds { "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "afs", "ncpfs",
        "ceph", "fuse.sshfs", "fuse.rclone", "fuse.s3fs", "fuse.davfs2", "davfs", "fuse.glusterfs", "glusterfs",
        "lustre", "webdav", "afpfs" };
    return kinds.contains(type.toLower());
}

// The numbers of statfs(2) and linux/magic.h; the upper half is a sign that some of them carry.
bool isNetworkFileSystem(quint64 magic)
{
    static constexpr quint32 numbers[] = { 0x6969, // NFS
        0x517B, 0xFF534D42, 0xFE534D42, // SMB, CIFS, SMB 2
        0x5346414F, 0x6B414653, // AFS
        0x564C, // NCP
        0x73757245, // Coda
        0x00C36400, // Ceph
        0x0BD00BD0 }; // Lustre
    return std::ranges::find(numbers, quint32(magic)) != std::end(numbers);
}

Result<> mayLieAt(const QString &file)
{
    const auto folder = QFileInfo(file).absolutePath();
    if (!QFileInfo(folder).isDir())
        return failed(QCoreApplication::translate(
            "Docket", "There is no folder %1 for the docket. Make it, or choose another one.")
                          .arg(folder));
    if (liesOnNetwork(folder))
        return failed(QCoreApplication::translate("Docket",
            "%1 lies on a network file system, where two computers could damage the docket. Choose a local disk.")
                          .arg(folder));
    return {};
}

Result<> mayBeKeptAt(const QString &file)
{
    const auto folder = QFileInfo(file).absolutePath();
    if (!mayWrite(file))
        return failed(QCoreApplication::translate("Docket",
            "%1 may not be written by you, so it was not opened. Ask whoever keeps it for the right to write it, or "
            "for "
            "a backup that you can open instead.")
                          .arg(file));
    if (!mayWrite(folder))
        return failed(QCoreApplication::translate("Docket",
            "The folder %1 may not be written by you, and a docket keeps its journal there, so it was not opened. Ask "
            "for the right to write the folder, or for a backup that you can open elsewhere.")
                          .arg(folder));
    return {};
}
}
