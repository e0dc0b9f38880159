// SPDX-License-Identifier: Apache-2.0
#include "seal.h"
#include "durable.h"
#include "packet.h"
#include "partial_p.h"
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Seal", text); }
constexpr int patience = 200; // milliseconds between two looks at whether somebody wants to stop

// A free place, and the folder beside it, without what an earlier run left.
Result<std::unique_ptr<Partial>> begun(const QString &to, const Course &course)
{
    if (QFileInfo::exists(to))
        return failed(say("%1 exists already. Choose another name.").arg(to));
    auto partial = Partial::beside(to);
    const auto clean = partial ? (*partial)->restarted(course) : Result<>(asFailure(partial));
    return clean ? std::move(partial) : asFailure(clean);
}

// Waits for the program and ends it where somebody wants to stop; `done` is told each line that it says.
Result<> watched(
    QProcess &process, const std::function<bool()> &goesOn, const std::function<void(const QByteArray &)> &line = {})
{
    bool more = true;
    while (process.state() != QProcess::NotRunning && more) {
        process.waitForReadyRead(patience);
        while (line && process.canReadLine())
            line(process.readLine().trimmed());
        more = goesOn();
    }
    if (more && goesOn()) // a key that stops this program may have ended the other one first
        return {};
    process.kill();
    process.waitForFinished();
    return stoppedByHand();
}

Result<> zipInto(const QString &program, const QString &folder, const QString &growing, const QString &passphrase,
    const Course &course)
{
    const auto files = filesOf(folder);
    if (!files)
        return asFailure(files);
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(program, { QStringLiteral("--seal"), folder, QStringLiteral("--to"), growing });
    if (!process.waitForStarted())
        return failed(say("The program writdesk-reader cannot be started. Install Writdesk anew."));
    process.write(passphrase.toUtf8());
    process.closeWriteChannel();
    QByteArray last;
    qint64 done = 0;
    const auto bytes = bytesIn(*files);
    const auto hear = [&](const QByteArray &said) {
        bool isNumber = false;
        const auto thousandths = said.toInt(&isNumber);
        done = isNumber ? bytes * thousandths / 1000 : done;
        last = isNumber ? last : said;
    };
    const auto ended = watched(
        process, [&] { return course.goesOn(say("Sealing"), done, bytes); }, hear);
    if (!ended)
        return ended;
    for (const auto &said : process.readAllStandardOutput().split('\n')) // what came with its end
        last = said.startsWith("done") || said.startsWith("no ") ? said : last;
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || last != "done")
        return failed(last.startsWith("no ") ? QString::fromUtf8(last.mid(3)) : say("The ZIP file could not be made."));
    return {};
}

Result<> gpgInto(const QString &keyFile, const QString &file, const QString &growing, const Course &course)
{
    const auto gpg = QStandardPaths::findExecutable(QStringLiteral("gpg"));
    if (gpg.isEmpty())
        return failed(say("GnuPG is not installed, so nothing can be encrypted to a key. Install gnupg, or hand over a "
                          "ZIP with a passphrase."));
    const QTemporaryDir home; // an empty keyring: the file alone says whose key it is
    if (!home.isValid())
        return failed(say("No temporary folder can be made."));
    QProcess process;
    process.start(gpg,
        { QStringLiteral("--batch"), QStringLiteral("--no-tty"), QStringLiteral("--homedir"), home.path(),
            QStringLiteral("--trust-model"), QStringLiteral("always"), QStringLiteral("--compress-algo"),
            QStringLiteral("none"), QStringLiteral("--recipient-file"), QFileInfo(keyFile).absoluteFilePath(),
            QStringLiteral("--output"), growing, QStringLiteral("--encrypt"), file });
    if (!process.waitForStarted())
        return failed(say("GnuPG cannot be started."), process.errorString());
    const auto of = QFileInfo(file).size();
    const auto ended = watched(
        process, [&] { return course.goesOn(say("Encrypting"), std::min(QFileInfo(growing).size(), of), of); });
    if (!ended)
        return ended;
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0 || !QFileInfo(growing).isFile())
        return failed(say("GnuPG could not encrypt to the key %1. Ask the agency for a valid key, with which can be "
                          "encrypted.")
                          .arg(keyFile),
            QString::fromUtf8(process.readAllStandardError()).left(500));
    return {};
}

Result<> copiedFile(const QString &file, const QString &to, const std::function<bool(qint64 more)> &goesOn)
{
    QFile from(file);
    QFile copy(to);
    const auto torn = [&] {
        return failed(say("%1 could not be copied to %2.").arg(file, to), from.errorString() + copy.errorString());
    };
    if (!from.open(QIODevice::ReadOnly) || !QDir().mkpath(QFileInfo(to).path())
        || !copy.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return torn();
    QByteArray piece(1 << 20, Qt::Uninitialized);
    for (auto n = from.read(piece.data(), piece.size()); n != 0; n = from.read(piece.data(), piece.size())) {
        if (n < 0 || copy.write(piece.constData(), n) != n)
            return torn();
        if (!goesOn(n))
            return stoppedByHand();
    }
    return writeThrough(copy) ? Result<>() : torn();
}
}

Result<QStringList> filesOf(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failed(say("There is no file or folder %1. Check the name.").arg(path));
    if (info.isFile())
        return QStringList { info.filePath() };
    QStringList files;
    for (QDirIterator it(path, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
         it.hasNext();)
        files.append(it.next());
    files.sort();
    if (files.isEmpty())
        return failed(say("The folder %1 holds no file.").arg(path));
    return files;
}

qint64 bytesIn(const QStringList &files)
{
    qint64 bytes = 0;
    for (const auto &file : files)
        bytes += QFileInfo(file).size();
    return bytes;
}

Result<> Reader::sealed(const QString &folder, const QString &zip, const QString &passphrase, const Course &course)
{
    const auto partial = begun(zip, course);
    if (!partial)
        return asFailure(partial);
    const auto growing = (*partial)->file(Partial::growing());
    return zipInto(program(), folder, growing, passphrase, course).and_then([&] { return movedFile(growing, zip); });
}

Result<> encryptedTo(
    const QString &keyFile, const QString &folder, const QString &to, Reader &reader, const Course &course)
{
    if (!QFileInfo(keyFile).isFile())
        return failed(say("There is no key %1. Check the name.").arg(keyFile));
    const auto partial = begun(to, course);
    if (!partial)
        return asFailure(partial);
    const auto zip = (*partial)->file(Partial::between());
    const auto growing = (*partial)->file(Partial::growing());
    return zipInto(reader.program(), folder, zip, {}, course)
        .and_then([&] { return gpgInto(keyFile, zip, growing, course); })
        .and_then([&] { return movedFile(growing, to); });
}

Result<> copiedTo(const QString &folder, const QString &to, Reader &reader, const Course &course)
{
    const auto files = filesOf(folder);
    const auto partial = files ? begun(to, course) : Result<std::unique_ptr<Partial>>(asFailure(files));
    if (!partial)
        return asFailure(partial);
    const auto growing = (*partial)->file(Partial::growing());
    qint64 done = 0;
    const auto of = bytesIn(*files);
    const auto goesOn = [&](qint64 more) { return course.goesOn(say("Copying"), done += more, of); };
    for (const auto &file : *files) {
        if (auto copied = copiedFile(file, growing + u'/' + QDir(folder).relativeFilePath(file), goesOn); !copied)
            return copied;
    }
    return verifyPacket(growing, reader, course).and_then([&] { return moveFolder(growing, to); });
}
}
