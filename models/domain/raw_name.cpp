// SPDX-License-Identifier: Apache-2.0
#include "raw_name.h"
#include <algorithm>
#include <filesystem>
namespace writdesk {
namespace {
constexpr char16_t lowest = 0xdc80; // the byte 0x80; lower ones are always UTF-8
constexpr char16_t highest = 0xdcff;

bool isEscape(const QString &kept, qsizetype at)
{
    const auto c = kept[at].unicode();
    return c >= lowest && c <= highest && (at == 0 || !kept[at - 1].isHighSurrogate());
}

qsizetype lengthBy(uchar lead) { return lead < 0x80 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4; }
}

QString keptName(const QByteArray &bytes)
{
    QString kept;
    for (qsizetype i = 0; i < bytes.size();) {
        const auto letter = bytes.mid(i, lengthBy(uchar(bytes[i])));
        const auto text = QString::fromUtf8(letter.constData(), letter.size());
        const auto isText = letter == "\xef\xbb\xbf" || text.toUtf8() == letter; // the mark of a text is none in a name
        kept += !isText ? QString(QChar(0xdc00 + uchar(bytes[i]))) : text.isEmpty() ? QString(QChar(0xfeff)) : text;
        i += isText ? letter.size() : 1;
    }
    return kept;
}

bool isRaw(const QString &kept)
{
    for (qsizetype i = 0; i < kept.size(); ++i) {
        if (isEscape(kept, i))
            return true;
    }
    return false;
}

QByteArray bytesOfName(const QString &kept)
{
    QByteArray bytes;
    qsizetype from = 0;
    for (qsizetype i = 0; i < kept.size(); ++i) {
        if (!isEscape(kept, i))
            continue;
        bytes += kept.mid(from, i - from).toUtf8() + char(kept[i].unicode() - 0xdc00);
        from = i + 1;
    }
    return bytes + kept.mid(from).toUtf8();
}

QString shownRaw(const QString &kept)
{
    QString shown;
    for (qsizetype i = 0; i < kept.size(); ++i)
        shown += isEscape(kept, i) ? QStringLiteral("\\x%1").arg(kept[i].unicode() - 0xdc00, 2, 16, QLatin1Char('0'))
                                   : QString(kept[i]);
    return shown;
}

QStringList rawFilesIn(const QString &folder)
{
    QStringList found;
    std::error_code error;
    std::filesystem::directory_iterator all(bytesOfName(folder).toStdString(), error);
    for (; !error && all != std::filesystem::directory_iterator(); all.increment(error)) {
        const auto name = keptName(QByteArray::fromStdString(all->path().filename().string()));
        std::error_code unknown;
        const auto isFile = all->symlink_status(unknown).type() == std::filesystem::file_type::regular;
        if (isFile && isRaw(name) && !name.startsWith(u'.'))
            found.append(name);
    }
    found.sort();
    return found;
}
}
