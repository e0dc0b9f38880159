// SPDX-License-Identifier: Apache-2.0
#include "serve.h"
#include "exhibit.h"
#include "lint.h"
#include "mail.h"
#include "stamp.h"
#include "zip_parts.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
tl::unexpected<Failure> misasked(const QString &detail)
{
    return failed(QCoreApplication::translate("Serve",
                      "The reading process was asked for something it does not know. The program "
                      "and its writdesk-reader may be of different versions: install them anew."),
        detail);
}

// Parts travel as names and media in the head, bytes in the blobs.
Message messageOf(const QList<Part> &parts)
{
    Message message;
    QJsonArray names;
    for (const auto &part : parts) {
        names.append(QJsonObject { { QStringLiteral("name"), part.name }, { QStringLiteral("media"), part.media } });
        message.blobs.append(part.bytes);
    }
    message.head.insert(QStringLiteral("parts"), names);
    return message;
}

Result<QList<Part>> partsOf(const Message &message)
{
    const auto names = message.head.value(QStringLiteral("parts")).toArray();
    if (names.size() != message.blobs.size())
        return misasked(QStringLiteral("names and blobs differ"));
    QList<Part> parts;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto part = names.at(i).toObject();
        parts.append({ .name = part.value(QStringLiteral("name")).toString(),
            .media = part.value(QStringLiteral("media")).toString(),
            .bytes = message.blobs.at(i) });
    }
    return parts;
}

Message blobOf(const QByteArray &bytes, QJsonObject head = {})
{
    return { .head = std::move(head), .blobs = { bytes } };
}

Result<Message> stamped(const Message &ask)
{
    const auto wanted = valueOf<BatesStamp>(ask.head.value(QStringLiteral("stamp")).toObject());
    return stamp(ask.blobs.value(0), wanted).map([](const Stamped &done) {
        return blobOf(done.pdf, { { QStringLiteral("pages"), done.pages } });
    });
}

Result<Message> exhibited(const Message &ask)
{
    QList<Mark> marks;
    fromJson(ask.head.value(QStringLiteral("marks")), marks);
    const auto wanted = valueOf<BatesStamp>(ask.head.value(QStringLiteral("stamp")).toObject());
    return exhibit(ask.blobs.value(0), wanted, marks).map([](const Stamped &done) {
        return blobOf(
            done.pdf, { { QStringLiteral("pages"), done.pages }, { QStringLiteral("removed"), toJson(done.removed) } });
    });
}

Result<Message> linted(const Message &ask)
{
    return lint(ask.blobs.value(0)).map([](const QList<LintFault> &faults) {
        return Message { .head = { { QStringLiteral("faults"), toJson(faults) } } };
    });
}

Result<Message> composed(const Message &ask)
{
    return partsOf(ask).and_then([&](const QList<Part> &parts) {
        auto draft = valueOf<MailDraft>(ask.head.value(QStringLiteral("draft")).toObject());
        draft.attachments = parts;
        return composeMail(draft).map([](const QByteArray &bytes) { return blobOf(bytes); });
    });
}

Result<Message> packedFiles(const Message &ask)
{
    return partsOf(ask).and_then(
        [](const QList<Part> &parts) { return zip(parts).map([](const QByteArray &bytes) { return blobOf(bytes); }); });
}
}

Message Serve::answer(const Message &ask)
{
    try {
        if (const auto done = answered(ask))
            return *done;
        else
            return { .head = { { QStringLiteral("no"),
                         QJsonObject { { QStringLiteral("sentence"), done.error().sentence },
                             { QStringLiteral("detail"), done.error().detail.left(500) } } } } };
    } catch (const std::exception &e) { // what a library throws late: the paper is at fault, not the program
        return { .head = { { QStringLiteral("no"),
                     QJsonObject { { QStringLiteral("sentence"),
                                       QCoreApplication::translate("Serve",
                                           "This could not be read: it is damaged or too large. "
                                           "Ask the sender to send it again.") },
                         { QStringLiteral("detail"), QString::fromUtf8(e.what()).left(500) } } } } };
    }
}

Result<Message> Serve::answered(const Message &ask)
{
    const auto verb = ask.head.value(QStringLiteral("ask")).toString();
    if (verb == QStringLiteral("open"))
        return open(ask);
    if (verb == QStringLiteral("page"))
        return page(ask);
    if (verb == QStringLiteral("picture"))
        return picture(ask);
    if (verb == QStringLiteral("stamp"))
        return stamped(ask);
    if (verb == QStringLiteral("exhibit"))
        return exhibited(ask);
    if (verb == QStringLiteral("lint"))
        return linted(ask);
    if (verb == QStringLiteral("mail"))
        return composed(ask);
    if (verb == QStringLiteral("zip"))
        return packedFiles(ask);
    if (verb == QStringLiteral("unzip"))
        return unzip(ask.blobs.value(0)).map(messageOf);
    if (verb == QStringLiteral("archive"))
        return listArchive(ask);
    if (verb == QStringLiteral("piece"))
        return pieceOfArchive(ask);
    return misasked(verb.left(40));
}

Result<Message> Serve::open(const Message &ask)
{
    m_paper.reset();
    return PaperFile::open(ask.blobs.value(0), ask.head.value(QStringLiteral("password")).toString(), m_ocr)
        .map([this](std::unique_ptr<PaperFile> paper) {
            m_paper = std::move(paper);
            auto message = messageOf(m_paper->cover().parts);
            message.head.insert(QStringLiteral("paper"), objectOf(m_paper->cover()));
            message.head.insert(QStringLiteral("count"), m_paper->pageCount());
            return message;
        });
}

Result<Message> Serve::listArchive(const Message &ask)
{
    if (m_archive < 0)
        return misasked(QStringLiteral("no archive"));
    auto zip = ArchiveFile::open(std::exchange(m_archive, -1), ask.head.value(QStringLiteral("password")).toString());
    if (!zip)
        return asFailure(zip);
    m_zip = std::move(*zip);
    QJsonArray entries;
    for (const auto &entry : m_zip->entries())
        entries.append(QJsonArray { entry.name, entry.size });
    return Message { .head = { { QStringLiteral("entries"), entries } } };
}

// `entry` begins one, and without it the last one goes on; an empty piece is its end.
Result<Message> Serve::pieceOfArchive(const Message &ask)
{
    if (!m_zip)
        return misasked(QStringLiteral("no archive"));
    const auto entry = ask.head.value(QStringLiteral("entry"));
    if (auto begun = entry.isDouble() ? m_zip->begin(entry.toInteger()) : Result<>(); !begun)
        return asFailure(begun);
    return m_zip->next().map([](const QByteArray &piece) { return blobOf(piece); });
}

Result<Message> Serve::page(const Message &ask)
{
    const auto number = ask.head.value(QStringLiteral("number")).toInt();
    if (!m_paper || number < 1 || number > m_paper->pageCount())
        return misasked(QStringLiteral("page %1").arg(number));
    return m_paper->page(number).map([](const Page &page) {
        return Message { .head = { { QStringLiteral("page"), objectOf(page) } } };
    });
}

Result<Message> Serve::picture(const Message &ask)
{
    const auto number = ask.head.value(QStringLiteral("number")).toInt();
    if (!m_paper || number < 1 || number > m_paper->pageCount())
        return misasked(QStringLiteral("picture %1").arg(number));
    const auto dpi = std::clamp(ask.head.value(QStringLiteral("dpi")).toDouble(72), 9.0, 600.0);
    return m_paper->picture(number, dpi).map([](const QImage &seen) {
        const auto image = seen.convertToFormat(QImage::Format_RGB32); // 4 bytes a pixel: rows have no gaps
        return blobOf(QByteArray(reinterpret_cast<const char *>(image.constBits()), image.sizeInBytes()),
            { { QStringLiteral("width"), image.width() }, { QStringLiteral("height"), image.height() } });
    });
}
}
