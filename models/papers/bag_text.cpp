// SPDX-License-Identifier: Apache-2.0
#include "bag_text_p.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *text) { return QCoreApplication::translate("Packet", text); }

std::optional<QStringConverter::Encoding> encodingOf(const QString &name)
{
    const auto upper = name.toUpper();
    if (upper == u"UTF-8" || upper == u"US-ASCII" || upper == u"ASCII")
        return QStringConverter::Utf8;
    if (upper == u"UTF-16")
        return QStringConverter::Utf16;
    if (upper == u"UTF-16LE")
        return QStringConverter::Utf16LE;
    if (upper == u"UTF-16BE")
        return QStringConverter::Utf16BE;
    if (upper == u"ISO-8859-1")
        return QStringConverter::Latin1;
    return {};
}

QStringList linesOf(QString text)
{
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
    auto lines = text.split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return lines;
}

Result<QString> decoded(const QByteArray &bytes, QStringConverter::Encoding encoding, const QString &path)
{
    QStringDecoder decoder(encoding);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return broken(say("The file %1 is not written in the encoding that the packet declares.").arg(path));
    if (text.contains(QChar(0)))
        return broken(say("The file %1 holds bytes that are no text.").arg(path));
    return text;
}

// A path that leaves the bag, on any system, or that hides what it names.
bool leads(const QString &path)
{
    static const QRegularExpression elsewhere(QStringLiteral("^([/\\\\~%]|[A-Za-z]:)"));
    if (path.isEmpty() || elsewhere.match(path).hasMatch())
        return true;
    const auto parts = QString(path).replace(u'\\', u'/').split(u'/');
    return std::ranges::any_of(
        parts, [](const QString &part) { return part.isEmpty() || part == u"." || part == u".."; });
}

// CR, LF and (since 1.0) the percent sign are written as escapes in a path (RFC 8493, 2.1.3).
QString unescaped(QString path, bool old)
{
    path.replace(QStringLiteral("%0A"), QStringLiteral("\n"), Qt::CaseInsensitive);
    path.replace(QStringLiteral("%0D"), QStringLiteral("\r"), Qt::CaseInsensitive);
    return old ? path : path.replace(QStringLiteral("%25"), QStringLiteral("%"));
}

Result<> checkPath(const QString &path, const QString &file, bool payload)
{
    if (leads(path))
        return broken(say("%1 names %2, a path that leads out of the packet.").arg(file, path));
    if (path.startsWith(u"data/") != payload) {
        return broken(payload ? say("%1 names %2, which does not lie under data/.").arg(file, path)
                              : say("%1 names %2, which is payload and belongs into a manifest.").arg(file, path));
    }
    if (!payload && !path.contains(u'/') && path.startsWith(u"tagmanifest-"))
        return broken(say("%1 names %2; a tag manifest does not name tag manifests.").arg(file, path));
    return {};
}
}

Result<BagDeclaration> bagDeclaration(const BagSource &source)
{
    const auto path = QStringLiteral("bagit.txt");
    if (!source.has(path))
        return broken(say("This is no packet: it has no file bagit.txt."));
    const auto bytes = tagFile(source, path);
    if (!bytes)
        return asFailure(bytes);
    if (bytes->startsWith("\xEF\xBB\xBF"))
        return broken(say("bagit.txt begins with a byte order mark, which it must not have."));
    const auto text = decoded(*bytes, QStringConverter::Utf8, path);
    if (!text)
        return asFailure(text);
    static const QRegularExpression form(
        QStringLiteral("\\ABagIt-Version: (\\d+)\\.(\\d+)[ \\t]*\\nTag-File-Character-Encoding: (\\S+)[ \\t]*\\z"));
    const auto found = form.match(linesOf(*text).join(u'\n'));
    if (!found.hasMatch())
        return broken(say("bagit.txt does not have the two lines it must have."));
    const BagDeclaration declared { found.captured(1).toInt(), found.captured(2).toInt(), found.captured(3) };
    const auto known = (declared.major == 1 && declared.minor == 0) || (declared.major == 0 && declared.minor >= 93);
    if (!known) {
        return broken(say("The packet is written in version %1.%2 of BagIt, which nobody here can verify.")
                          .arg(declared.major)
                          .arg(declared.minor));
    }
    if (!encodingOf(declared.encoding))
        return broken(say("The packet declares the encoding %1, which nobody here can read.").arg(declared.encoding));
    return declared;
}

Result<QStringList> tagLines(const BagSource &source, const QString &path, const BagDeclaration &declared)
{
    return tagFile(source, path)
        .and_then([&](const QByteArray &bytes) { return decoded(bytes, *encodingOf(declared.encoding), path); })
        .map(linesOf);
}

Result<Sums> manifestSums(const BagSource &source, const QString &path, const BagDeclaration &declared, int digits)
{
    const auto payload = path.startsWith(u"manifest-");
    const auto lines = tagLines(source, path, declared);
    if (!lines)
        return asFailure(lines);
    // Tools of old bags marked binary files with an asterisk.
    static const QRegularExpression form(QStringLiteral("\\A([0-9A-Fa-f]+)[ \\t]+(\\*?)(.+)\\z"));
    Sums sums;
    QSet<QString> seen;
    for (const auto &line : *lines) {
        const auto found = form.match(line);
        if (!found.hasMatch() || found.capturedLength(1) != digits)
            return broken(say("%1 has a line that is no hash and path: %2").arg(path, line.left(200)));
        auto name = declared.isOld() ? found.captured(3) : found.captured(2) + found.captured(3);
        name = unescaped(name, declared.isOld());
        while (name.startsWith(u"./"))
            name.remove(0, 2);
        if (auto good = checkPath(name, path, payload); !good)
            return asFailure(good);
        if (seen.contains(folded(name)))
            return broken(say("%1 names %2 twice, or twice but for case or accents.").arg(path, name));
        seen.insert(folded(name));
        sums.insert(name, found.captured(1).toLower().toLatin1());
    }
    return sums;
}

Result<QStringList> fetchPaths(const BagSource &source, const BagDeclaration &declared)
{
    const auto path = QStringLiteral("fetch.txt");
    QStringList paths;
    if (!source.has(path))
        return paths;
    const auto lines = tagLines(source, path, declared);
    if (!lines)
        return asFailure(lines);
    static const QRegularExpression form(QStringLiteral("\\A\\S+[ \\t]+(\\d+|-)[ \\t]+(.+)\\z"));
    for (const auto &line : *lines) {
        const auto found = form.match(line);
        if (!found.hasMatch())
            return broken(say("fetch.txt has a line that is no address, length and path: %1").arg(line.left(200)));
        const auto name = unescaped(found.captured(2), declared.isOld());
        if (auto good = checkPath(name, path, true); !good)
            return asFailure(good);
        paths.append(name);
    }
    return paths;
}

Result<QList<InfoLine>> bagInfo(const BagSource &source, const BagDeclaration &declared)
{
    QList<InfoLine> info;
    const auto path = QStringLiteral("bag-info.txt");
    if (!source.has(path))
        return info;
    const auto lines = tagLines(source, path, declared);
    if (!lines)
        return asFailure(lines);
    for (const auto &line : *lines) {
        if (line.trimmed().isEmpty())
            continue;
        if (line.front().isSpace() && !info.isEmpty()) { // goes on
            info.last().value += u' ' + line.trimmed();
            continue;
        }
        const auto colon = line.indexOf(u':');
        const auto label = line.left(std::max<qsizetype>(colon, 0));
        if (label.trimmed().isEmpty() || (!declared.isOld() && label != label.trimmed()))
            return broken(say("bag-info.txt has a line that is no label and value: %1").arg(line.left(200)));
        info.append({ label.trimmed(), line.mid(colon + 1).trimmed() });
    }
    return info;
}

QString folded(const QString &path)
{
    return path.normalized(QString::NormalizationForm_C).toCaseFolded().normalized(QString::NormalizationForm_C);
}
}
