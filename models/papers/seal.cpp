// SPDX-License-Identifier: Apache-2.0
#include "seal.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTemporaryDir>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Seal", text); }
constexpr int patience = 200; // milliseconds between two looks at whether somebody wants to stop

tl::unexpected<Failure> stopped(QProcess &process)
{
    process.kill();
    process.waitForFinished();
    return failed(say("It was stopped, and nothing was left behind."));
}

// A folder beside the place of a file, where it grows until it is whole.
Result<std::unique_ptr<QTemporaryDir>> beside(const QString &file)
{
    const QFileInfo place(QFileInfo(file).absoluteFilePath());
    if (place.exists())
        return failed(say("%1 exists already. Choose another name.").arg(file));
    auto folder = std::make_unique<QTemporaryDir>(place.path() + QStringLiteral("/.unfinished-XXXXXX"));
    if (!folder->isValid())
        return failed(say("Nothing can be written in %1. Check the right to write there.").arg(place.path()),
            folder->errorString());
    return folder;
}

Result<> moved(const QString &from, const QString &to)
{
    if (QFile::rename(from, to))
        return {};
    return failed(say("%1 could not be written. See to free space and to the right to write there.").arg(to));
}

// Waits for the program, hands on what it says line by line, and ends it where somebody wants to stop.
Result<> watched(QProcess &process, const Progress &progress, const std::function<void(const QByteArray &)> &line)
{
    int part = 0;
    while (process.state() != QProcess::NotRunning) {
        process.waitForReadyRead(patience);
        while (process.canReadLine()) {
            const auto said = process.readLine().trimmed();
            bool number = false;
            const auto thousandths = said.toInt(&number);
            part = number ? thousandths : part;
            if (!number && line)
                line(said);
        }
        if (progress && !progress(part, 1000))
            return stopped(process);
    }
    return {};
}
}

Result<> Reader::sealed(const QString &folder, const QString &zip, const QString &passphrase, const Progress &progress)
{
    const auto place = beside(zip);
    if (!place)
        return asFailure(place);
    const auto growing = (*place)->filePath(QStringLiteral("packet.zip"));
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program(), { QStringLiteral("--seal"), folder, QStringLiteral("--to"), growing });
    if (!process.waitForStarted())
        return failed(say("The program writdesk-reader cannot be started. Install Writdesk anew."));
    process.write(passphrase.toUtf8());
    process.closeWriteChannel();
    QByteArray last;
    const auto ended = watched(process, progress, [&](const QByteArray &said) { last = said; });
    if (!ended)
        return ended;
    for (const auto &said : process.readAllStandardOutput().split('\n')) // what came with its end
        last = said.startsWith("done") || said.startsWith("no ") ? said : last;
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || last != "done")
        return failed(last.startsWith("no ") ? QString::fromUtf8(last.mid(3)) : say("The ZIP file could not be made."));
    return moved(growing, zip);
}

Result<> encryptedTo(const QString &keyFile, const QString &file, const QString &to, const Progress &progress)
{
    const auto gpg = QStandardPaths::findExecutable(QStringLiteral("gpg"));
    if (gpg.isEmpty())
        return failed(say("GnuPG is not installed, so nothing can be encrypted to a key. Install gnupg, or hand over a "
                          "ZIP with a passphrase."));
    if (!QFileInfo(keyFile).isFile())
        return failed(say("There is no key %1. Check the name.").arg(keyFile));
    const auto place = beside(to);
    const QTemporaryDir home; // an empty keyring: the file alone says whose key it is
    if (!place || !home.isValid())
        return place ? failed(say("No temporary folder can be made.")) : asFailure(place);
    const auto growing = (*place)->filePath(QStringLiteral("packet.gpg"));
    QProcess process;
    process.start(gpg,
        { QStringLiteral("--batch"), QStringLiteral("--no-tty"), QStringLiteral("--homedir"), home.path(),
            QStringLiteral("--trust-model"), QStringLiteral("always"), QStringLiteral("--compress-algo"),
            QStringLiteral("none"), QStringLiteral("--recipient-file"), QFileInfo(keyFile).absoluteFilePath(),
            QStringLiteral("--output"), growing, QStringLiteral("--encrypt"), file });
    if (!process.waitForStarted())
        return failed(say("GnuPG cannot be started."), process.errorString());
    if (auto ended = watched(process, progress, {}); !ended)
        return ended;
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || !QFileInfo(growing).isFile())
        return failed(say("GnuPG could not encrypt to the key %1. Ask the agency for a valid key, with which can be "
                          "encrypted.")
                          .arg(keyFile),
            QString::fromUtf8(process.readAllStandardError()).left(500));
    return moved(growing, to);
}

Result<> copiedTo(const QString &file, const QString &to)
{
    QFile from(file);
    QSaveFile copy(to);
    if (!from.open(QIODevice::ReadOnly) || !QDir().mkpath(QFileInfo(to).path()) || !copy.open(QIODevice::WriteOnly))
        return failed(say("%1 could not be copied to %2.").arg(file, to), from.errorString() + copy.errorString());
    QByteArray piece(1 << 20, Qt::Uninitialized);
    for (auto n = from.read(piece.data(), piece.size()); n != 0; n = from.read(piece.data(), piece.size())) {
        if (n < 0 || copy.write(piece.constData(), n) != n)
            return failed(say("%1 could not be copied to %2.").arg(file, to), from.errorString() + copy.errorString());
    }
    return copy.commit() ? Result<>() : failed(say("%1 could not be written.").arg(to), copy.errorString());
}
}
