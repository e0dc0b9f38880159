// SPDX-License-Identifier: Apache-2.0
#include "zip_parts.h"
#include "archive_check_p.h"
#include "media.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
QString say(const char *sentence) { return QCoreApplication::translate("Archive", sentence); }

Result<Archive> opened(const QByteArray &bytes)
{
    if (bytes.isEmpty()) // libzip would take nothing for an archive of nothing
        return damagedZip(QStringLiteral("no bytes"));
    zip_error_t error;
    zip_error_init(&error);
    return openedFrom(zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error), error);
}

Result<QByteArray> contents(zip_t *archive, const zip_stat_t &entry)
{
    const OpenEntry file(zip_fopen_index(archive, entry.index, 0));
    if (!file)
        return damagedZip(QString::fromUtf8(zip_strerror(archive)));
    QByteArray bytes(qsizetype(entry.size), Qt::Uninitialized);
    zip_uint64_t have = 0;
    while (have < entry.size) {
        const auto got = zip_fread(file.get(), bytes.data() + have, entry.size - have);
        if (got <= 0)
            return damagedZip(QStringLiteral("less in an entry than it says"));
        have += zip_uint64_t(got);
    }
    char more = 0;
    if (zip_fread(file.get(), &more, 1) != 0) // also where the checksum is wrong
        return damagedZip(QStringLiteral("an entry is not what it says"));
    return bytes;
}

// Everything that differs from one writing to the next is fixed: order, time, attributes.
Result<> add(zip_t *archive, const Part &file)
{
    constexpr zip_uint16_t firstDay = (0 << 9) | (1 << 5) | 1; // 1980-01-01, the first that ZIP knows
    auto *source = zip_source_buffer(archive, file.bytes.constData(), zip_uint64_t(file.bytes.size()), 0);
    const auto index = source ? zip_file_add(archive, file.name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) : -1;
    if (index < 0) {
        zip_source_free(source);
        return failed(
            say(QT_TRANSLATE_NOOP("Archive", "The ZIP file cannot be made: two files may have the same name.")),
            QString::fromUtf8(zip_strerror(archive)));
    }
    zip_file_set_dostime(archive, zip_uint64_t(index), 0, firstDay, 0);
    zip_file_set_external_attributes(archive, zip_uint64_t(index), 0, ZIP_OPSYS_UNIX, 0100644u << 16);
    return {};
}

Result<QByteArray> bytesOf(zip_source_t *source)
{
    zip_stat_t stat;
    QByteArray bytes;
    if (zip_source_stat(source, &stat) != 0 || zip_source_open(source) != 0)
        return failed(say(QT_TRANSLATE_NOOP("Archive", "The ZIP file cannot be made. Try again with fewer files.")));
    bytes.resize(qsizetype(stat.size));
    const auto got = zip_source_read(source, bytes.data(), zip_uint64_t(bytes.size()));
    zip_source_close(source);
    if (got != bytes.size())
        return failed(say(QT_TRANSLATE_NOOP("Archive", "The ZIP file cannot be made. Try again with fewer files.")));
    return bytes;
}
}

Result<QList<Part>> unzip(const QByteArray &bytes)
{
    const auto archive = opened(bytes);
    if (!archive)
        return asFailure(archive);
    ArchiveCheck check(archive->get(), {});
    const auto count = check.count();
    if (!count)
        return asFailure(count);
    QList<Part> parts;
    for (zip_int64_t i = 0; i < *count; ++i) {
        const auto entry = check.take(zip_uint64_t(i));
        if (!entry)
            return asFailure(entry);
        const auto name = QString::fromUtf8(entry->name);
        if (name.endsWith(u'/'))
            continue;
        const auto inside = contents(archive->get(), *entry);
        if (!inside)
            return asFailure(inside);
        parts.append({ .name = name, .media = detectMedia(*inside), .bytes = *inside });
    }
    return parts;
}

Result<QByteArray> zip(const QList<Part> &files)
{
    zip_error_t error;
    zip_error_init(&error);
    auto *source = zip_source_buffer_create(nullptr, 0, 0, &error);
    Archive archive(source ? zip_open_from_source(source, ZIP_CREATE | ZIP_TRUNCATE, &error) : nullptr);
    if (!archive)
        return failed(say(QT_TRANSLATE_NOOP("Archive", "The ZIP file cannot be made.")), errorText(error));
    zip_source_keep(source); // closing the archive lets go of it, and the bytes are in it
    const std::unique_ptr<zip_source_t, decltype(&zip_source_free)> kept(source, &zip_source_free);
    auto sorted = files;
    std::sort(sorted.begin(), sorted.end(), [](const Part &a, const Part &b) { return a.name < b.name; });
    for (const auto &file : sorted) {
        if (const auto *fault = faultOfName(file.name))
            return refusedZip(fault, file.name);
        if (const auto added = add(archive.get(), file); !added)
            return asFailure(added);
    }
    if (zip_close(archive.get()) != 0)
        return failed(say(QT_TRANSLATE_NOOP("Archive", "The ZIP file cannot be made.")),
            QString::fromUtf8(zip_strerror(archive.get())));
    static_cast<void>(archive.release()); // closed
    return bytesOf(source);
}
}
