// SPDX-License-Identifier: Apache-2.0
#include "text_bytes.h"
#include <QCoreApplication>
#include <QStringDecoder>
#include <optional>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("TextBytes", text); }

// Bytes 0x80 to 0x9F, where Windows-1252 is not Latin-1; five of them stand for no letter.
constexpr char16_t windowsLetters[] = { 0x20AC, 0xFFFD, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030,
    0x0160, 0x2039, 0x0152, 0xFFFD, 0x017D, 0xFFFD, 0xFFFD, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0xFFFD, 0x017E, 0x0178 };

QString fromWindows(const QByteArray &bytes)
{
    auto text = QString::fromLatin1(bytes);
    for (auto &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() <= 0x9F)
            c = QChar(windowsLetters[c.unicode() - 0x80]);
    }
    return text;
}

QString decoded(const QByteArray &bytes, QStringConverter::Encoding encoding)
{
    QStringDecoder decoder(encoding);
    QString text = decoder(bytes);
    if (text.startsWith(QChar::ByteOrderMark))
        text.remove(0, 1);
    return text;
}

// UTF-16 without its mark: in Western text every other byte is zero.
std::optional<QStringConverter::Encoding> wideEncoding(const QByteArray &bytes)
{
    constexpr qsizetype looked = 4096;
    qsizetype zeros[2] = { 0, 0 };
    const auto size = qMin(bytes.size(), looked);
    for (qsizetype i = 0; i < size; ++i)
        zeros[i % 2] += bytes[i] == '\0' ? 1 : 0;
    if (size < 2 || bytes.size() % 2 != 0)
        return {};
    if (zeros[0] == 0 && zeros[1] > size / 4)
        return QStringConverter::Utf16LE;
    return zeros[1] == 0 && zeros[0] > size / 4 ? std::optional(QStringConverter::Utf16BE) : std::nullopt;
}

QString guessed(const QByteArray &bytes)
{
    if (const auto marked = QStringConverter::encodingForData(bytes))
        return decoded(bytes, *marked);
    if (const auto wide = wideEncoding(bytes))
        return decoded(bytes, *wide);
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString text = utf8(bytes);
    return utf8.hasError() ? fromWindows(bytes) : text;
}

std::optional<QString> named(const QByteArray &bytes, const QString &encoding)
{
    const auto name = encoding.toLower();
    if (name == u"windows-1252" || name == u"cp1252")
        return fromWindows(bytes);
    if (name == u"iso-8859-1" || name == u"latin-1" || name == u"latin1")
        return QString::fromLatin1(bytes);
    const auto known = QStringConverter::encodingForName(name.toLatin1().constData());
    return known && *known != QStringConverter::System ? std::optional(decoded(bytes, *known)) : std::nullopt;
}
}

Result<QString> textOfBytes(const QByteArray &bytes, const QString &encoding)
{
    const auto text = encoding.isEmpty() ? std::optional(guessed(bytes)) : named(bytes, encoding);
    if (!text)
        return failed(say("No encoding is called %1. Name utf-8, utf-16 or windows-1252, or none.").arg(encoding));
    if (text->contains(QChar(u'\0')))
        return failed(say("The file is no text but a program's own format. Save it as CSV and try again."));
    return *text;
}
}
