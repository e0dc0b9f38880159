// SPDX-License-Identifier: Apache-2.0
#include "gmime_p.h"
#include "mail.h"
#include "media.h"
#include "sha256.h"
#include <QCoreApplication>
namespace writdesk {
namespace {
// A line end in a header would begin another header: whatever a paper says stays one value.
QByteArray headerValue(const QString &text)
{
    QString line = text;
    for (auto &c : line) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return line.simplified().toUtf8();
}

Result<> addAddresses(InternetAddressList *to, const QString &text)
{
    const auto value = headerValue(text);
    const Owned<InternetAddressList> list(internet_address_list_parse(nullptr, value.constData()));
    if (!list || internet_address_list_length(list.get()) == 0)
        return failed(
            QCoreApplication::translate("Mail", "\"%1\" is no mail address. Correct it and try again.").arg(text));
    internet_address_list_append(to, list.get());
    return {};
}

// A boundary is random by custom; here the same draft must give the same bytes.
QByteArray boundaryOf(const MailDraft &draft)
{
    Sha256 sum;
    sum.add(jsonBytes(objectOf(draft)));
    for (const auto &part : draft.attachments)
        sum.add(part.bytes);
    return "=-" + sum.digest().toHex().first(32);
}

Owned<GMimeObject> textOf(const MailDraft &draft)
{
    auto *text = g_mime_text_part_new_with_subtype("plain");
    g_mime_text_part_set_charset(text, "utf-8");
    g_mime_text_part_set_text(text, draft.text.toUtf8().constData());
    g_mime_part_set_content_encoding(GMIME_PART(text), GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE);
    return Owned<GMimeObject>(GMIME_OBJECT(text));
}

Owned<GMimeObject> attachmentOf(const Part &part)
{
    auto media = part.media.isEmpty() ? detectMedia(part.bytes) : part.media;
    if (media.isEmpty() || media == QStringLiteral("message/rfc822"))
        media = QStringLiteral("application/octet-stream"); // base64 is not allowed on message/rfc822 (RFC 2046 5.2.1)
    const auto name = headerValue(part.name);
    auto *object = g_mime_part_new_with_type(
        media.section(u'/', 0, 0).toUtf8().constData(), media.section(u'/', 1).toUtf8().constData());
    const Owned<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(part.bytes.constData(), size_t(part.bytes.size())));
    const Owned<GMimeDataWrapper> content(
        g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(object, content.get());
    g_mime_part_set_content_encoding(object, GMIME_CONTENT_ENCODING_BASE64);
    g_mime_part_set_filename(object, name.constData());
    return Owned<GMimeObject>(GMIME_OBJECT(object));
}

Result<> setHead(GMimeMessage *message, const MailDraft &draft)
{
    const auto at = instantOf(draft.date);
    if (!at.isValid())
        return failed(QCoreApplication::translate("Mail", "A mail draft needs a date."), draft.date);
    GTimeZone *zone = g_time_zone_new_offset(at.offsetFromUtc());
    GDateTime *utc = g_date_time_new_from_unix_utc(at.toSecsSinceEpoch());
    GDateTime *local = g_date_time_to_timezone(utc, zone);
    g_mime_message_set_date(message, local);
    g_date_time_unref(local);
    g_date_time_unref(utc);
    g_time_zone_unref(zone);
    g_mime_message_set_subject(message, headerValue(draft.subject).constData(), "utf-8");
    g_mime_message_set_message_id(message, headerValue(draft.messageId).replace('<', "").replace('>', "").constData());
    g_mime_object_set_header(GMIME_OBJECT(message), "X-Unsent", "1", nullptr); // mail programs open it as a draft
    return addAddresses(g_mime_message_get_addresses(message, GMIME_ADDRESS_TYPE_FROM), draft.from).and_then([&] {
        return addAddresses(g_mime_message_get_addresses(message, GMIME_ADDRESS_TYPE_TO), draft.to);
    });
}
}

Result<QByteArray> composeMail(const MailDraft &draft)
{
    g_mime_init();
    const Owned<GMimeMessage> message(g_mime_message_new(TRUE));
    if (const auto set = setHead(message.get(), draft); !set)
        return asFailure(set);
    const auto text = textOf(draft);
    if (draft.attachments.isEmpty()) {
        g_mime_message_set_mime_part(message.get(), text.get());
    } else {
        const Owned<GMimeMultipart> mixed(g_mime_multipart_new_with_subtype("mixed"));
        g_mime_multipart_set_boundary(mixed.get(), boundaryOf(draft).constData());
        g_mime_multipart_add(mixed.get(), text.get());
        for (const auto &part : draft.attachments)
            g_mime_multipart_add(mixed.get(), attachmentOf(part).get());
        g_mime_message_set_mime_part(message.get(), GMIME_OBJECT(mixed.get()));
    }
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    auto *format = g_mime_format_options_clone(g_mime_format_options_get_default());
    g_mime_format_options_set_newline_format(format, GMIME_NEWLINE_FORMAT_DOS);
    g_mime_object_write_to_stream(GMIME_OBJECT(message.get()), format, stream.get());
    g_mime_format_options_free(format);
    const auto *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return QByteArray(reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len));
}
}
