// SPDX-License-Identifier: Apache-2.0
#include "media.h"
#include <QByteArrayList>
#include <QStringList>
#include <algorithm>
namespace writdesk {
namespace {
struct Magic {
    QByteArrayView bytes;
    qsizetype at;
    const char *media;
};
// Kinds that are known by their first bytes. What stands below the line is told apart only to be named as unread.
constexpr Magic magics[] = {
    { "\x89PNG\r\n\x1a\n", 0, "image/png" },
    { "\xff\xd8\xff", 0, "image/jpeg" },
    { QByteArrayView("II*\0", 4), 0, "image/tiff" },
    { QByteArrayView("MM\0*", 4), 0, "image/tiff" },
    { QByteArrayView("PK\x05\x06", 4), 0, "application/zip" },
    { "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 0, "application/x-ole-storage" },
    { "{\\rtf", 0, "application/rtf" },
    { "GIF8", 0, "image/gif" },
    { "WEBP", 8, "image/webp" },
    { "ftyphei", 4, "image/heic" },
    { "7z\xbc\xaf\x27\x1c", 0, "application/x-7z-compressed" },
    { "Rar!", 0, "application/vnd.rar" },
    { "\x1f\x8b", 0, "application/gzip" },
    { "%!PS", 0, "application/postscript" },
};

bool isZip(QByteArrayView bytes) { return bytes.startsWith("PK\x03\x04"); }

// Word processors' files are ZIPs with a fixed first name; they are not archives of papers.
QString zipMedia(QByteArrayView bytes)
{
    const auto start = bytes.first(std::min<qsizetype>(bytes.size(), 4096));
    if (start.contains("[Content_Types].xml"))
        return QStringLiteral("application/vnd.openxmlformats-officedocument");
    if (start.contains("mimetypeapplication/vnd.oasis.opendocument"))
        return QStringLiteral("application/vnd.oasis.opendocument");
    return QStringLiteral("application/zip");
}

bool isHeaderName(QByteArrayView name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), [](char c) { return c > ' ' && c < 127; });
}

// A mail begins with header lines (RFC 5322 2.2), at least two of them of the kind that mail programs write.
bool isMail(QByteArrayView bytes)
{
    static const QByteArrayList usual { "from", "to", "subject", "date", "received", "return-path", "message-id",
        "mime-version", "delivered-to", "content-type", "cc", "reply-to", "sender" };
    int known = 0;
    bool first = true;
    const auto top = bytes.first(std::min<qsizetype>(bytes.size(), 65536)).toByteArray();
    for (const auto &whole : top.split('\n')) {
        const auto line = whole.endsWith('\r') ? whole.chopped(1) : whole;
        if (line.isEmpty())
            break;
        const bool folded = line.startsWith(' ') || line.startsWith('\t');
        const bool envelope = first && (line.startsWith("From ") || line.startsWith(">From "));
        first = false;
        if (folded || envelope)
            continue;
        const auto colon = line.indexOf(':');
        if (colon < 1 || !isHeaderName(QByteArrayView(line).first(colon)))
            return false;
        known += usual.contains(line.first(colon).toLower());
    }
    return known >= 2;
}

// Text is what decodes as UTF-8, UTF-16 with its mark, or a single-byte code, without control characters.
bool isText(QByteArrayView bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff"))
        return true;
    const auto top = bytes.first(std::min<qsizetype>(bytes.size(), 1 << 20));
    const auto odd = std::count_if(top.begin(), top.end(), [](char c) {
        return (static_cast<unsigned char>(c) < 32 && c != '\n' && c != '\r' && c != '\t' && c != '\f') || c == 127;
    });
    return odd == 0;
}

// A web page or the body of a court's notice saved alone.
bool isHtml(QByteArrayView bytes)
{
    const auto top = bytes.first(std::min<qsizetype>(bytes.size(), 512)).toByteArray().trimmed().toLower();
    return top.startsWith("<!doctype html") || top.startsWith("<html");
}
}

QString detectMedia(QByteArrayView bytes)
{
    // Readers of PDF accept the header anywhere in the first 1024 bytes (ISO 32000-2, annex on implementations).
    if (bytes.first(std::min<qsizetype>(bytes.size(), 1024)).contains("%PDF-"))
        return QStringLiteral("application/pdf");
    for (const auto &magic : magics) {
        if (bytes.size() >= magic.at && bytes.sliced(magic.at).startsWith(magic.bytes))
            return QString::fromLatin1(magic.media);
    }
    if (isZip(bytes))
        return zipMedia(bytes);
    if (bytes.isEmpty())
        return {};
    if (isMail(bytes))
        return QStringLiteral("message/rfc822");
    if (!isText(bytes))
        return {};
    return isHtml(bytes) ? QStringLiteral("text/html") : QStringLiteral("text/plain");
}

bool isRead(const QString &media)
{
    static const QStringList read { QStringLiteral("application/pdf"), QStringLiteral("image/png"),
        QStringLiteral("image/jpeg"), QStringLiteral("image/tiff"), QStringLiteral("message/rfc822"),
        QStringLiteral("application/zip"), QStringLiteral("text/plain") };
    return read.contains(media);
}
}
