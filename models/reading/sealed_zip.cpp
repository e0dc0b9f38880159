// SPDX-License-Identifier: Apache-2.0
#include "sealed_zip.h"
#include "archive_check_p.h"
#include "seven_zip_p.h"
#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Archive", text); }

QStringList filesUnder(const QString &folder)
{
    QStringList files;
    for (QDirIterator all(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
         all.hasNext();)
        files.append(QDir(folder).relativeFilePath(all.next()));
    files.sort();
    return files;
}

Result<> add(zip_t *archive, const QString &folder, const QString &path, const QByteArray &passphrase)
{
    constexpr zip_uint16_t firstDay = (0 << 9) | (1 << 5) | 1; // 1980-01-01, the first that ZIP knows
    auto *source = zip_source_file(archive, QFile::encodeName(folder + u'/' + path).constData(), 0, -1);
    const auto added = source ? zip_file_add(archive, path.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) : -1;
    if (added < 0) {
        zip_source_free(source);
        return zipUnmade(QString::fromUtf8(zip_strerror(archive)));
    }
    const auto index = zip_uint64_t(added);
    zip_file_set_dostime(archive, index, 0, firstDay, 0);
    zip_file_set_external_attributes(archive, index, 0, ZIP_OPSYS_UNIX, 0100644u << 16);
    if (passphrase.isEmpty())
        return {};
    // What is encrypted is stored as it is: its size would tell of its content.
    const auto sealed = zip_set_file_compression(archive, index, ZIP_CM_STORE, 0) == 0
        && zip_file_set_encryption(archive, index, ZIP_EM_AES_256, passphrase.constData()) == 0;
    return sealed ? Result<>() : zipUnmade(QString::fromUtf8(zip_strerror(archive)));
}

void tell(zip_t *, double done, void *progress) { (*static_cast<const std::function<void(double)> *>(progress))(done); }

Result<> sealByLibzip(const QStringList &files, const QString &folder, const QString &zip, const QByteArray &passphrase,
    const std::function<void(double)> &progress)
{
    int problem = 0;
    Archive archive(zip_open(QFile::encodeName(zip).constData(), ZIP_CREATE | ZIP_EXCL, &problem));
    if (!archive)
        return zipUnmade(QStringLiteral("zip_open %1").arg(problem));
    for (const auto &path : files) {
        if (auto added = add(archive.get(), folder, path, passphrase); !added)
            return added;
    }
    auto told = progress;
    zip_register_progress_callback_with_state(archive.get(), 0.005, tell, nullptr, &told);
    if (zip_close(archive.get()) != 0)
        return zipUnmade(QString::fromUtf8(zip_strerror(archive.get())));
    static_cast<void>(archive.release()); // closed
    return {};
}
}

tl::unexpected<Failure> zipUnmade(const QString &detail)
{
    return failed(say(QT_TRANSLATE_NOOP("Archive",
                      "The ZIP file could not be written. See to free space and to the right to write there.")),
        detail);
}

Result<> sealFolder(const QString &folder, const QString &zip, const QByteArray &passphrase,
    const std::function<void(double)> &progress)
{
    const auto files = filesUnder(folder);
    if (files.isEmpty())
        return failed(say(QT_TRANSLATE_NOOP("Archive", "The folder %1 holds no file.")).arg(folder));
    const auto sevenZip = passphrase.isEmpty() ? QString() : sevenZipFor(files, passphrase);
    return sevenZip.isEmpty() ? sealByLibzip(files, folder, zip, passphrase, progress)
                              : sealBySevenZip({ sevenZip, folder, files, zip, passphrase }, progress);
}
}
