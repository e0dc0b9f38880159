// SPDX-License-Identifier: Apache-2.0
#include "bag.h"
#include "durable.h"
#include "sha256.h"
#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <cerrno>
#include <filesystem>
#include <future>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Packet", text); }
constexpr qsizetype worthAThread = 256 << 10; // bytes: hashing them takes far longer than starting one

// Asked at once after a file refused: Qt keeps no reason of what failed while its buffer was emptied.
QString reasonOf(const QFile &file)
{
    const auto no = errno;
    if (no == ENOSPC || no == EDQUOT)
        return say("the disk is full");
    return no == 0 ? file.errorString() : qt_error_string(no);
}

tl::unexpected<Failure> notWritten(const QString &path, const QString &why)
{
    return failed(say("%1 could not be written (%2). Nothing was left behind; see to free space and to the right to "
                      "write there, then try again.")
                      .arg(QFileInfo(path).fileName(), why),
        path);
}

std::filesystem::path native(const QString &path) { return std::filesystem::path(path.toStdU16String()); }

QByteArray manifestOf(const QMap<QString, FileSum> &files)
{
    QByteArray lines;
    for (auto file = files.begin(); file != files.end(); ++file)
        lines += file->sha256.toLatin1() + "  " + file.key().toUtf8() + '\n';
    return lines;
}

Feed whole(const QByteArray &bytes)
{
    return [bytes](const Sink &sink) { return sink(bytes); };
}
}

BagWriter::BagWriter(QString folder)
    : m_folder(std::move(folder))
{
}

Result<FileSum> BagWriter::write(const QString &path, const Feed &feed) const
{
    const auto place = m_folder + u'/' + path;
    QFile file(place);
    if (!QDir().mkpath(QFileInfo(place).path()) || !file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return notWritten(path, reasonOf(file));
    Sha256 sum;
    FileSum written;
    const auto fed = feed([&](QByteArrayView bytes) -> Result<> {
        // What is large is hashed while it is written; anything else, and where no thread can be had, afterwards.
        const auto beside
            = bytes.size() < worthAThread ? std::launch::deferred : std::launch::async | std::launch::deferred;
        const auto hashed = std::async(beside, [&] { sum.add(bytes); });
        if (file.write(bytes.data(), bytes.size()) != bytes.size())
            return notWritten(path, reasonOf(file));
        hashed.wait();
        written.size += bytes.size();
        return {};
    });
    if (!fed)
        return asFailure(fed);
    if (!writeThrough(file))
        return notWritten(path, reasonOf(file));
    written.sha256 = QString::fromLatin1(sum.digest().toHex());
    return written;
}

Result<FileSum> BagWriter::add(const QString &path, const Feed &feed)
{
    Q_ASSERT(path.startsWith(u"data/"));
    auto written = write(path, feed);
    if (written)
        m_files.insert(path, *written);
    return written;
}

Result<FileSum> BagWriter::add(const QString &path, const QByteArray &bytes) { return add(path, whole(bytes)); }

bool BagWriter::adopt(const QString &path, const FileSum &sum, const std::function<bool(qint64 more)> &goesOn)
{
    QFile file(m_folder + u'/' + path);
    Sha256 found;
    QByteArray piece(1 << 20, Qt::Uninitialized);
    qint64 size = 0;
    const auto plain = !QFileInfo(file).isSymLink() && file.open(QIODevice::ReadOnly);
    for (auto n = plain ? file.read(piece.data(), piece.size()) : -1; n > 0 && goesOn(n);
         n = file.read(piece.data(), piece.size())) {
        found.add(QByteArrayView(piece).first(n));
        size += n;
    }
    if (plain && size == sum.size && QString::fromLatin1(found.digest().toHex()) == sum.sha256) {
        m_files.insert(path, sum);
        return true;
    }
    file.remove();
    return false;
}

Result<BagSums> BagWriter::close(QList<InfoLine> info, const std::function<QString(const QString &manifest)> &readme)
{
    qint64 octets = 0;
    for (const auto &file : std::as_const(m_files))
        octets += file.size;
    info.append({ QStringLiteral("Payload-Oxum"), QStringLiteral("%1.%2").arg(octets).arg(m_files.size()) });
    QByteArray lines;
    for (const auto &line : info)
        lines += line.label.toUtf8() + ": " + line.value.simplified().toUtf8() + '\n';
    const auto manifest = manifestOf(m_files);
    const auto hash = sha256Hex(manifest);
    const QMap<QString, QByteArray> tags {
        { QStringLiteral("README.txt"), readme(hash).toUtf8() },
        { QStringLiteral("bag-info.txt"), lines },
        { QStringLiteral("bagit.txt"), "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n" },
        { QStringLiteral("manifest-sha256.txt"), manifest },
    };
    QMap<QString, FileSum> sums;
    for (auto tag = tags.begin(); tag != tags.end(); ++tag) {
        const auto written = write(tag.key(), whole(*tag));
        if (!written)
            return asFailure(written);
        sums.insert(tag.key(), *written);
    }
    const auto last = write(QStringLiteral("tagmanifest-sha256.txt"), whole(manifestOf(sums)));
    if (!last)
        return asFailure(last);
    writeThroughFolder(m_folder);
    return BagSums { hash, last->sha256 };
}

Result<> moveFolder(const QString &from, const QString &to)
{
    std::error_code problem;
    if (QFileInfo::exists(to) && !QDir().rmdir(to))
        return failed(say("The folder %1 is not empty. Choose an empty or a new one.").arg(to));
    std::filesystem::rename(native(from), native(to), problem);
    if (problem)
        return notWritten(to, QString::fromStdString(problem.message()));
    writeThroughFolder(QFileInfo(to).absolutePath());
    return {};
}

QString safeFileName(const QString &name)
{
    static const QRegularExpression odd(QStringLiteral("[\\x00-\\x1f\\x7f<>:\"|?*%\\\\/\\p{C}\\p{Zl}\\p{Zp}]"),
        QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression reserved(
        QStringLiteral("^(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?$"), QRegularExpression::CaseInsensitiveOption);
    auto safe
        = name.section(QRegularExpression(QStringLiteral("[/\\\\]")), -1).normalized(QString::NormalizationForm_C);
    safe.replace(odd, QStringLiteral("_"));
    while (safe.startsWith(u'.') || safe.startsWith(u' '))
        safe.remove(0, 1);
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    if (safe.isEmpty())
        return QStringLiteral("file");
    if (reserved.match(safe).hasMatch())
        safe.prepend(u'_');
    const auto suffix = safe.contains(u'.') ? u'.' + safe.section(u'.', -1).left(16) : QString();
    for (auto stem = safe.chopped(suffix.size()); safe.toUtf8().size() > 120 && !stem.isEmpty(); safe = stem + suffix)
        stem.chop(stem.back().isLowSurrogate() ? 2 : 1); // file systems count 255 bytes; Bates numbers stand before it
    return safe;
}
}
