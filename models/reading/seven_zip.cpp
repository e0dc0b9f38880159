// SPDX-License-Identifier: Apache-2.0
#include "archive_check_p.h"
#include "archive_file.h"
#include "seven_zip_p.h"
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <numeric>
#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>
#endif
namespace writdesk {
namespace {
constexpr int patience = 200; // milliseconds between two looks at how far it is
constexpr qsizetype longest = 99; // bytes of a passphrase that 7-Zip takes

using Sizes = QHash<QString, qint64>; // by name

Sizes sizesOf(const SevenZipOrder &order)
{
    Sizes sizes;
    for (const auto &file : order.files)
        sizes.insert(file, QFileInfo(order.folder + u'/' + file).size());
    return sizes;
}

// It asks for the passphrase on standard input, or at the terminal where it finds one: it is given none. Nor does it
// outlive this program.
void apart()
{
#ifdef Q_OS_LINUX
    setsid();
    prctl(PR_SET_PDEATHSIG, SIGKILL);
#endif
}

Result<> packed(const SevenZipOrder &order, const QString &names, const std::function<void()> &wait)
{
    QProcess process;
    process.setWorkingDirectory(order.folder);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setChildProcessModifier(apart);
    // Stored, since the size of what is packed tells of it; without times, as every ZIP of ours; -spd: names are names.
    process.start(order.program,
        { QStringLiteral("a"), QStringLiteral("-tzip"), QStringLiteral("-mem=AES256"), QStringLiteral("-mx=0"),
            QStringLiteral("-mcu=on"), QStringLiteral("-mtm=off"), QStringLiteral("-spd"), QStringLiteral("-sae"),
            QStringLiteral("-bd"), QStringLiteral("-p"), QFileInfo(order.zip).absoluteFilePath(), u'@' + names });
    if (!process.waitForStarted())
        return zipUnmade(process.errorString());
    process.write(order.passphrase + '\n');
    process.closeWriteChannel();
    while (process.state() != QProcess::NotRunning && !process.waitForFinished(patience))
        wait();
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return zipUnmade(QString::fromLocal8Bit(process.readAllStandardError()).simplified().left(500));
    return {};
}

Result<> opensWith(const SevenZipOrder &order, qint64 entry)
{
    QFile file(order.zip);
    const auto handle = file.open(QIODevice::ReadOnly) ? dup(file.handle()) : -1;
    const auto archive = ArchiveFile::open(handle, QString::fromUtf8(order.passphrase));
    if (auto begun = archive ? (*archive)->begin(entry) : Result<>(asFailure(archive)); !begun)
        return zipUnmade(begun.error().sentence);
    for (;;) {
        const auto piece = (*archive)->next();
        if (!piece)
            return zipUnmade(piece.error().sentence);
        if (piece->isEmpty())
            return {};
    }
}

// Every file and none besides, each encrypted; and the least of them opens with the passphrase.
Result<> holds(const SevenZipOrder &order, const Sizes &sizes)
{
    int problem = 0;
    const Archive archive(zip_open(QFile::encodeName(order.zip).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &problem));
    if (!archive)
        return zipUnmade(QStringLiteral("zip_open %1").arg(problem));
    const auto count = zip_get_num_entries(archive.get(), 0);
    zip_stat_t least {};
    for (zip_int64_t i = 0; i < count; ++i) {
        zip_stat_t entry;
        if (zip_stat_index(archive.get(), zip_uint64_t(i), ZIP_FL_ENC_GUESS, &entry) != 0)
            return zipUnmade(QString::fromUtf8(zip_strerror(archive.get())));
        if (sizes.value(QString::fromUtf8(entry.name), -1) != qint64(entry.size)
            || (entry.size > 0 && entry.encryption_method != ZIP_EM_AES_256))
            return zipUnmade(QStringLiteral("7-Zip sealed otherwise: %1").arg(QString::fromUtf8(entry.name)));
        if (entry.size > 0 && (least.size == 0 || entry.size < least.size))
            least = entry;
    }
    if (count != sizes.size())
        return zipUnmade(QStringLiteral("7-Zip sealed %1 of %2 files").arg(count).arg(sizes.size()));
    return least.size == 0 ? Result<>() : opensWith(order, qint64(least.index));
}
}

QString sevenZipFor(const QStringList &files, const QByteArray &passphrase)
{
    // Its list of names has a line for each; of a ZIP's passphrase it takes ASCII alone.
    static const QRegularExpression odd(QStringLiteral("[\\x00-\\x1f\\x7f\"\\\\]|^[ @]| $"));
    const auto isOdd = [](const QString &name) { return odd.match(name).hasMatch(); };
    const auto isPlain = [](char c) { return c >= ' ' && c <= '~'; };
    if (passphrase.size() > longest || !std::all_of(passphrase.begin(), passphrase.end(), isPlain)
        || std::any_of(files.begin(), files.end(), isOdd))
        return {};
    return QStandardPaths::findExecutable(QStringLiteral("7zz"));
}

Result<> sealBySevenZip(const SevenZipOrder &order, const std::function<void(double)> &progress)
{
    QTemporaryFile names(QFileInfo(order.zip).absoluteFilePath() + QStringLiteral(".XXXXXX"));
    const auto list = order.files.join(u'\n').toUtf8();
    if (!names.open() || names.write(list) != list.size() || !names.flush())
        return zipUnmade(names.errorString());
    const auto sizes = sizesOf(order);
    const auto all = std::max<qint64>(1, std::accumulate(sizes.begin(), sizes.end(), qint64(0)));
    const auto tell = [&] { progress(std::min(1.0, double(QFileInfo(order.zip).size()) / double(all))); };
    return packed(order, names.fileName(), tell).and_then([&] { return holds(order, sizes); });
}
}
