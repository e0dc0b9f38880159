// SPDX-License-Identifier: Apache-2.0
#include "archive.h"
#include "media.h"
#include <QCoreApplication>
#include <QSet>
#include <algorithm>
#include <memory>
#include <zip.h>
namespace writdesk {
namespace {
constexpr zip_int64_t mostEntries = 10'000;
constexpr zip_uint64_t mostBytesInAll = 512ull << 20;
constexpr zip_uint64_t mostGrowth = 200; // times, above a megabyte: more is a bomb
constexpr zip_uint64_t smallEnough = 1ull << 20;

QString say(const char *sentence) { return QCoreApplication::translate("Archive", sentence); }

tl::unexpected<Failure> damaged(const QString &detail)
{
    return failed(say(QT_TRANSLATE_NOOP("Archive",
                      "This ZIP file is damaged or cut off, so it was stored unread. "
                      "Ask the sender to send it again.")),
        detail);
}

tl::unexpected<Failure> refused(const char *why, const QString &name)
{
    return failed(
        say(QT_TRANSLATE_NOOP("Archive", "This ZIP file was not opened: %1. Ask the sender for the plain files."))
            .arg(say(why)),
        name.left(200));
}

struct ArchiveEnd {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct FileEnd {
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, ArchiveEnd>;

QString errorText(zip_error_t &error)
{
    const auto text = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return text;
}

Result<Archive> opened(const QByteArray &bytes)
{
    if (bytes.isEmpty()) // libzip would take nothing for an archive of nothing
        return damaged(QStringLiteral("no bytes"));
    zip_error_t error;
    zip_error_init(&error);
    auto *source = zip_source_buffer_create(bytes.constData(), zip_uint64_t(bytes.size()), 0, &error);
    if (!source)
        return damaged(errorText(error));
    Archive archive(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error));
    if (!archive) {
        zip_source_free(source);
        return damaged(errorText(error));
    }
    return archive;
}

// A path inside a ZIP is taken only where every program would put it in the same, harmless place.
const char *faultOf(const QString &name)
{
    if (name.isEmpty() || name.size() > 1024)
        return QT_TRANSLATE_NOOP("Archive", "a file in it has no usable name");
    if (name.startsWith(u'/') || name.contains(u'\\') || (name.size() > 1 && name.at(1) == u':'))
        return QT_TRANSLATE_NOOP("Archive", "a file in it has an absolute path");
    for (const auto &step : name.split(u'/')) {
        if (step == QStringLiteral("..") || step == QStringLiteral("."))
            return QT_TRANSLATE_NOOP("Archive", "a file in it would be written outside its folder");
    }
    for (const auto c : name) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format || c == QChar(0xfffd))
            return QT_TRANSLATE_NOOP("Archive", "a file in it has a name with hidden characters");
    }
    return nullptr;
}

// An old character set shows control characters as little pictures: look at the bytes themselves.
bool isControlled(zip_t *archive, zip_uint64_t index)
{
    const QByteArrayView raw(zip_get_name(archive, index, ZIP_FL_ENC_RAW));
    return std::any_of(raw.begin(), raw.end(), [](char c) { return static_cast<unsigned char>(c) < 32 || c == 127; });
}

bool isLink(zip_t *archive, zip_uint64_t index)
{
    zip_uint8_t system = 0;
    zip_uint32_t attributes = 0;
    return zip_file_get_external_attributes(archive, index, 0, &system, &attributes) == 0 && system == ZIP_OPSYS_UNIX
        && ((attributes >> 16) & 0170000) == 0120000;
}

Result<QByteArray> contents(zip_t *archive, const zip_stat_t &entry)
{
    const std::unique_ptr<zip_file_t, FileEnd> file(zip_fopen_index(archive, entry.index, 0));
    if (!file)
        return damaged(QString::fromUtf8(zip_strerror(archive)));
    QByteArray bytes(qsizetype(entry.size), Qt::Uninitialized);
    zip_uint64_t have = 0;
    while (have < entry.size) {
        const auto got = zip_fread(file.get(), bytes.data() + have, entry.size - have);
        if (got <= 0)
            return damaged(QStringLiteral("less in an entry than it says"));
        have += zip_uint64_t(got);
    }
    char more = 0;
    if (zip_fread(file.get(), &more, 1) != 0) // also where the checksum is wrong
        return damaged(QStringLiteral("an entry is not what it says"));
    return bytes;
}

class Unpacking {
public:
    explicit Unpacking(zip_t *archive)
        : m_archive(archive)
    {
    }
    Result<> take(zip_uint64_t index)
    {
        zip_stat_t entry;
        if (zip_stat_index(m_archive, index, ZIP_FL_ENC_GUESS, &entry) != 0)
            return damaged(QString::fromUtf8(zip_strerror(m_archive)));
        constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
        if ((entry.valid & needed) != needed)
            return damaged(QStringLiteral("an entry without name or size"));
        const auto name = QString::fromUtf8(entry.name);
        if (const auto *fault = faultOf(name))
            return refused(fault, name);
        if (const auto *fault = entryFault(entry, name))
            return refused(fault, name);
        if (name.endsWith(u'/'))
            return {};
        return contents(m_archive, entry).map([&](const QByteArray &bytes) {
            m_parts.append({ .name = name, .media = detectMedia(bytes), .bytes = bytes });
        });
    }
    QList<Part> parts() && { return std::move(m_parts); }

private:
    const char *entryFault(const zip_stat_t &entry, const QString &name)
    {
        const auto same = name.normalized(QString::NormalizationForm_KC).toCaseFolded();
        if (m_names.contains(same))
            return QT_TRANSLATE_NOOP("Archive", "two files in it have the same name");
        m_names.insert(same);
        if ((entry.valid & ZIP_STAT_ENCRYPTION_METHOD) && entry.encryption_method != ZIP_EM_NONE)
            return QT_TRANSLATE_NOOP("Archive", "it is protected by a password");
        if (isControlled(m_archive, entry.index))
            return QT_TRANSLATE_NOOP("Archive", "a file in it has a name with hidden characters");
        if (isLink(m_archive, entry.index))
            return QT_TRANSLATE_NOOP("Archive", "it holds a link to another place");
        if (entry.size > mostBytesInAll - m_bytes)
            return QT_TRANSLATE_NOOP("Archive", "it would unpack to more than 512 MiB");
        m_bytes += entry.size;
        if (entry.size > smallEnough && entry.size / mostGrowth > entry.comp_size)
            return QT_TRANSLATE_NOOP("Archive", "it unpacks to far more than it is, as a bomb does");
        return nullptr;
    }
    zip_t *m_archive;
    QList<Part> m_parts {};
    QSet<QString> m_names {};
    zip_uint64_t m_bytes = 0;
};

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
    auto archive = opened(bytes);
    if (!archive)
        return asFailure(archive);
    const auto count = zip_get_num_entries(archive->get(), 0);
    if (count > mostEntries)
        return refused(QT_TRANSLATE_NOOP("Archive", "it holds more than 10,000 files"), {});
    Unpacking unpacking(archive->get());
    for (zip_int64_t i = 0; i < count; ++i) {
        if (const auto taken = unpacking.take(zip_uint64_t(i)); !taken)
            return asFailure(taken);
    }
    return std::move(unpacking).parts();
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
        if (const auto *fault = faultOf(file.name))
            return refused(fault, file.name);
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
