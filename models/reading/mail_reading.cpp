// SPDX-License-Identifier: Apache-2.0
#include "gmime_p.h"
#include "mail.h"
#include "media.h"
#include "text_file.h"
#include <QCoreApplication>
#include <QRegularExpression>
#include <iconv.h>
namespace writdesk {
namespace {
constexpr int mostParts = 500;
constexpr int deepest = 12;

QString say(const char *sentence) { return QCoreApplication::translate("Mail", sentence); }

QByteArray bytesOf(GMimeStream *stream)
{
    const auto *array = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream));
    return array ? QByteArray(reinterpret_cast<const char *>(array->data), qsizetype(array->len)) : QByteArray();
}

QByteArray contentOf(GMimePart *part)
{
    auto *content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    return bytesOf(stream.get());
}

QByteArray wholeOf(GMimeObject *object)
{
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_object_write_to_stream(object, nullptr, stream.get());
    return bytesOf(stream.get());
}

QString mediaOf(GMimeObject *object)
{
    auto *type = g_mime_object_get_content_type(object);
    const OwnedText name(type ? g_mime_content_type_get_mime_type(type) : nullptr);
    return QString::fromUtf8(name.get()).toLower();
}

bool isAttachment(GMimeObject *object)
{
    const auto *disposition = g_mime_object_get_disposition(object);
    return disposition && QByteArray(disposition).toLower() == "attachment";
}

QString inOneLine(QString text)
{
    for (auto &c : text) {
        if (c.category() == QChar::Other_Control)
            c = u' ';
    }
    return text.simplified();
}

// Walks a message's parts: its text is put together, files and forwarded mails are handed back as they came.
class Walk {
public:
    void into(GMimeObject *object, int depth)
    {
        if (!object)
            return;
        if (depth > deepest || ++m_seen > mostParts)
            return warn(
                QT_TRANSLATE_NOOP("Mail", "This mail is nested too deep or has too many parts; not all were read."));
        if (GMIME_IS_MULTIPART(object))
            intoMultipart(object, depth);
        else if (GMIME_IS_MESSAGE_PART(object))
            addMessage(GMIME_MESSAGE_PART(object));
        else if (GMIME_IS_PART(object))
            addPart(GMIME_PART(object));
    }
    Paper paper(const QList<MailHeader> &headers) &&
    {
        Paper paper { .media = QStringLiteral("message/rfc822"), .headers = headers, .warnings = m_warnings };
        QStringList top;
        for (const auto &header : headers) {
            static const QStringList shown { QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("cc"),
                QStringLiteral("reply-to"), QStringLiteral("date"), QStringLiteral("subject"),
                QStringLiteral("authentication-results") };
            if (shown.contains(header.name.toLower()))
                top += header.name + QStringLiteral(": ") + header.value;
        }
        paper.pages = laidOut(top.join(u'\n') + QStringLiteral("\n\n") + m_text, How::Mail);
        paper.parts = std::move(m_parts);
        return paper;
    }

private:
    void warn(const char *sentence)
    {
        if (const auto warning = say(sentence); !m_warnings.contains(warning))
            m_warnings += warning;
    }
    void intoMultipart(GMimeObject *object, int depth)
    {
        auto *multipart = GMIME_MULTIPART(object);
        if (GMIME_IS_MULTIPART_ENCRYPTED(object))
            warn(QT_TRANSLATE_NOOP(
                "Mail", "This mail is encrypted; its text could not be read. Ask the sender for a plain copy."));
        if (GMIME_IS_MULTIPART_SIGNED(object))
            warn(QT_TRANSLATE_NOOP("Mail", "This mail is signed; the signature was not checked."));
        const auto count = g_mime_multipart_get_count(multipart);
        if (mediaOf(object) == QStringLiteral("multipart/alternative")) {
            for (int i = 0; i < count; ++i) { // the plain form says the same as the others
                auto *one = g_mime_multipart_get_part(multipart, i);
                if (mediaOf(one) == QStringLiteral("text/plain"))
                    return into(one, depth + 1);
            }
            if (count > 0)
                into(g_mime_multipart_get_part(multipart, count - 1), depth + 1);
            return;
        }
        for (int i = 0; i < count; ++i)
            into(g_mime_multipart_get_part(multipart, i), depth + 1);
    }
    void addMessage(GMimeMessagePart *part)
    {
        auto *message = g_mime_message_part_get_message(part);
        if (!message)
            return;
        const auto subject = inOneLine(QString::fromUtf8(g_mime_message_get_subject(message)));
        m_parts.append(
            { .name = (subject.isEmpty() ? QStringLiteral("forwarded") : subject.left(80)) + QStringLiteral(".eml"),
                .media = QStringLiteral("message/rfc822"),
                .bytes = wholeOf(GMIME_OBJECT(message)) });
    }
    void addPart(GMimePart *part)
    {
        auto *object = GMIME_OBJECT(part);
        const auto media = mediaOf(object);
        if (media.startsWith(QStringLiteral("text/")) && !isAttachment(object) && GMIME_IS_TEXT_PART(part))
            return addText(part, media);
        if (media.endsWith(QStringLiteral("pkcs7-mime")))
            warn(QT_TRANSLATE_NOOP("Mail",
                "This mail is encrypted or signed as a whole (S/MIME); it was not opened. "
                "Ask the sender for a plain copy."));
        const auto bytes = contentOf(part);
        if (bytes.isEmpty())
            return;
        const auto *said = g_mime_part_get_filename(part);
        const auto name = said ? inOneLine(QString::fromUtf8(said)) : say(QT_TRANSLATE_NOOP("Mail", "unnamed part"));
        m_parts.append({ .name = name.left(200), .media = detectMedia(bytes), .bytes = bytes });
    }
    void addText(GMimePart *part, const QString &media)
    {
        const OwnedText text(g_mime_text_part_get_text(GMIME_TEXT_PART(part)));
        auto read = text ? QString::fromUtf8(text.get()) : decodedText(contentOf(part));
        if (media == QStringLiteral("text/html"))
            read = plainOf(read);
        if (!m_text.isEmpty() && !m_text.endsWith(u'\n'))
            m_text += u'\n';
        m_text += read;
    }
    QString m_text {};
    QStringList m_warnings {};
    QList<Part> m_parts {};
    int m_seen = 0;
};

QList<MailHeader> headersOf(GMimeMessage *message)
{
    QList<MailHeader> headers;
    auto *list = g_mime_object_get_header_list(GMIME_OBJECT(message));
    for (int i = 0; i < std::min(1000, g_mime_header_list_get_count(list)); ++i) {
        auto *header = g_mime_header_list_get_header_at(list, i);
        headers.append({ .name = inOneLine(QString::fromUtf8(g_mime_header_get_name(header))),
            .value = inOneLine(QString::fromUtf8(g_mime_header_get_value(header))) });
    }
    return headers;
}
}

namespace {
// Strictly as RFC 5322 writes it; a zone that is named and not numbered is known only where it is universal time.
QDateTime dateIn(QString text)
{
    static const QRegularExpression comment(QStringLiteral("\\([^()]*\\)"));
    static const QRegularExpression universal(QStringLiteral("\\b(?:GMT|UTC?|Z)$"));
    static const QRegularExpression zoned(QStringLiteral("[+-]\\d{4}$"));
    text = text.remove(comment).simplified().replace(universal, QStringLiteral("+0000"));
    return zoned.match(text).hasMatch() ? QDateTime::fromString(text, Qt::RFC2822Date) : QDateTime();
}

LaterList<Receipt> receiptsIn(const QList<MailHeader> &headers)
{
    constexpr int most = 40;
    LaterList<Receipt> receipts;
    for (const auto &header : headers) {
        const auto date = header.name.compare(u"Date", Qt::CaseInsensitive) == 0;
        if ((!date && header.name.compare(u"Received", Qt::CaseInsensitive) != 0) || receipts.size() >= most)
            continue;
        const auto at = dateIn(date ? header.value : header.value.section(u';', -1));
        if (at.isValid())
            receipts.append(
                { date ? fromHeader : fromEnvelope, at, header.name + QStringLiteral(": ") + header.value.left(500) });
    }
    return receipts;
}
}

void warmMail()
{
    g_mime_init();
    // glibc loads a module for each character set the first time; kept open, they stay loaded.
    for (const auto *set : { "ISO-8859-1", "ISO-8859-2", "ISO-8859-15", "WINDOWS-1250", "WINDOWS-1251", "WINDOWS-1252",
             "KOI8-R", "GB18030", "BIG5", "SHIFT_JIS", "EUC-JP", "ISO-2022-JP", "EUC-KR", "UTF-16" }) {
        if (iconv_open("UTF-8", set) == iconv_t(-1))
            qWarning("iconv does not know %s", set);
    }
}

Result<Paper> readMail(const QByteArray &bytes)
{
    g_mime_init();
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.constData(), size_t(bytes.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    g_mime_parser_set_format(parser.get(), bytes.startsWith("From ") ? GMIME_FORMAT_MBOX : GMIME_FORMAT_MESSAGE);
    const Owned<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message)
        return failed(say(QT_TRANSLATE_NOOP("Mail",
            "This mail is damaged or cut off, so it was stored unread. "
            "Ask the sender to send it again.")));
    Walk walk;
    walk.into(g_mime_message_get_mime_part(message.get()), 0);
    auto paper = std::move(walk).paper(headersOf(message.get()));
    paper.receipts = receiptsIn(paper.headers);
    return paper;
}
}
