// SPDX-License-Identifier: Apache-2.0
#include "archive_file.h"
#include "archive_check_p.h"
#include "sealed_entries_p.h"
#include <QCoreApplication>
#include <cstdio>
#include <vector>
namespace writdesk {
namespace {
constexpr qsizetype piece = 4 << 20;
constexpr zip_int64_t mostEntries = 200'000;
}

struct ArchiveFile::Back {
    Archive archive {};
    QList<ArchiveEntry> entries {};
    std::vector<bool> isForLibarchive {}; // of each entry
    std::unique_ptr<SealedEntries> sealed {};
    OpenEntry open {}; // ends before the archive does
    bool isSealed = false; // the open entry is read by libarchive
    qint64 left = 0; // bytes of the open entry that its directory promises
};

ArchiveFile::ArchiveFile()
    : m_back(std::make_unique<Back>())
{
}
ArchiveFile::~ArchiveFile() = default;

Result<std::unique_ptr<ArchiveFile>> ArchiveFile::open(int file, const QString &password)
{
    zip_error_t error;
    zip_error_init(&error);
    auto *stream = fdopen(file, "rb");
    if (!stream)
        return damagedZip(QStringLiteral("fdopen"));
    auto archive = openedFrom(zip_source_filep_create(stream, 0, -1, &error), error);
    if (!archive)
        return asFailure(archive);
    std::unique_ptr<ArchiveFile> made(new ArchiveFile);
    made->m_back->archive = std::move(*archive);
    made->m_back->sealed = std::make_unique<SealedEntries>(file, password.toUtf8());
    auto *zip = made->m_back->archive.get();
    if (!password.isEmpty() && zip_set_default_password(zip, password.toUtf8().constData()) != 0)
        return damagedZip(QString::fromUtf8(zip_strerror(zip)));
    ArchiveCheck check(zip, { mostEntries, 0, !password.isEmpty() });
    const auto count = check.count();
    if (!count)
        return asFailure(count);
    for (zip_int64_t i = 0; i < *count; ++i) {
        const auto entry = check.take(zip_uint64_t(i));
        if (!entry)
            return asFailure(entry);
        made->m_back->entries.append({ QString::fromUtf8(entry->name), qint64(entry->size) });
        made->m_back->isForLibarchive.push_back(isForLibarchive(*entry));
    }
    return made;
}

QList<ArchiveEntry> ArchiveFile::entries() const { return m_back->entries; }

Result<> ArchiveFile::begin(qint64 entry)
{
    if (entry < 0 || entry >= m_back->entries.size())
        return damagedZip(QStringLiteral("no entry %1").arg(entry));
    auto *archive = m_back->archive.get();
    m_back->open.reset(zip_fopen_index(archive, zip_uint64_t(entry), 0));
    m_back->left = m_back->entries.at(entry).size;
    m_back->isSealed = m_back->isForLibarchive.at(size_t(entry));
    if (m_back->open) // with the right passphrase
        return m_back->isSealed ? m_back->sealed->begin(m_back->entries.at(entry).name.toUtf8()) : Result<>();
    const auto wrong = zip_error_code_zip(zip_get_error(archive)) == ZIP_ER_WRONGPASSWD;
    return wrong ? refusedZip(QT_TRANSLATE_NOOP("Archive", "the passphrase is not the one it was sealed with"), {})
                 : damagedZip(QString::fromUtf8(zip_strerror(archive)));
}

Result<QByteArray> ArchiveFile::next()
{
    if (!m_back->open)
        return damagedZip(QStringLiteral("no entry is open"));
    QByteArray bytes(std::min<qint64>(piece, m_back->left + 1), Qt::Uninitialized); // one more than it says is a fault
    const auto got = m_back->isSealed ? m_back->sealed->read(bytes)
                                      : zip_fread(m_back->open.get(), bytes.data(), zip_uint64_t(bytes.size()));
    if (got < 0 || got > m_back->left || (got == 0 && m_back->left > 0))
        return damagedZip(QStringLiteral("an entry is not what it says"));
    m_back->left -= got;
    bytes.truncate(got);
    return bytes;
}
}
