// SPDX-License-Identifier: Apache-2.0
#include "archive_check_p.h"
#include "sealed_entries_p.h"
#include <archive.h>
#include <archive_entry.h>
#include <cstdio>
#include <sys/stat.h>
#include <unistd.h>
namespace writdesk {
namespace {
constexpr qsizetype block = 1 << 20;
constexpr zip_uint64_t least = 20; // bytes: of what is smaller libzip does not ask for a checksum

struct ReadEnd {
    void operator()(archive *one) const { archive_read_free(one); }
};

struct Place { // where libarchive reads: the file's own place belongs to libzip
    int file = -1;
    la_int64_t at = 0;
    QByteArray bytes = QByteArray(block, Qt::Uninitialized);
};

la_ssize_t readOn(archive *, void *data, const void **bytes)
{
    auto *place = static_cast<Place *>(data);
    const auto got = pread(place->file, place->bytes.data(), size_t(block), place->at);
    *bytes = place->bytes.constData();
    place->at += std::max<la_ssize_t>(0, got);
    return got;
}

la_int64_t seekTo(archive *, void *data, la_int64_t offset, int whence)
{
    auto *place = static_cast<Place *>(data);
    struct stat about { };
    if (whence == SEEK_END && fstat(place->file, &about) != 0)
        return ARCHIVE_FATAL;
    place->at = offset + (whence == SEEK_CUR ? place->at : whence == SEEK_END ? la_int64_t(about.st_size) : 0);
    return place->at;
}
}

bool isForLibarchive(const zip_stat_t &entry)
{
    return (entry.valid & ZIP_STAT_ENCRYPTION_METHOD) && entry.encryption_method == ZIP_EM_AES_256
        && entry.size >= least && (entry.valid & ZIP_STAT_CRC) && entry.crc == 0;
}

struct SealedEntries::Back {
    QByteArray passphrase {};
    Place place {};
    std::unique_ptr<archive, ReadEnd> reader {};

    bool reopened()
    {
        place.at = 0;
        reader.reset(archive_read_new());
        auto *one = reader.get();
        return one && archive_read_support_format_zip_seekable(one) == ARCHIVE_OK
            && archive_read_add_passphrase(one, passphrase.constData()) == ARCHIVE_OK
            && archive_read_set_callback_data(one, &place) == ARCHIVE_OK
            && archive_read_set_read_callback(one, readOn) == ARCHIVE_OK
            && archive_read_set_seek_callback(one, seekTo) == ARCHIVE_OK && archive_read_open1(one) == ARCHIVE_OK;
    }
    bool isFoundAhead(const QByteArray &name)
    {
        archive_entry *entry = nullptr;
        while (reader && archive_read_next_header(reader.get(), &entry) == ARCHIVE_OK) {
            if (name == archive_entry_pathname(entry))
                return true;
        }
        return false;
    }
};

SealedEntries::SealedEntries(int file, const QByteArray &passphrase)
    : m_back(std::make_unique<Back>())
{
    m_back->passphrase = passphrase;
    m_back->place.file = file;
}
SealedEntries::~SealedEntries() = default;

// They are mostly asked for in the order in which they lie.
Result<> SealedEntries::begin(const QByteArray &name)
{
    if (m_back->isFoundAhead(name) || (m_back->reopened() && m_back->isFoundAhead(name)))
        return {};
    const auto *why = m_back->reader ? archive_error_string(m_back->reader.get()) : nullptr;
    return damagedZip(why ? QString::fromUtf8(why) : QStringLiteral("an entry is not where it says"));
}

qint64 SealedEntries::read(QByteArray &into)
{
    return m_back->reader ? archive_read_data(m_back->reader.get(), into.data(), size_t(into.size())) : -1;
}
}
