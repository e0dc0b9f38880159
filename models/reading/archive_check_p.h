// SPDX-License-Identifier: Apache-2.0
// What every ZIP is held to, however it is read: no traversal, links, duplicates, hidden names or bombs.
#pragma once
#include "result.h"
#include <QSet>
#include <memory>
#include <zip.h>
namespace writdesk {
struct ArchiveEnd {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
struct EntryEnd {
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, ArchiveEnd>;
using OpenEntry = std::unique_ptr<zip_file_t, EntryEnd>;

tl::unexpected<Failure> damagedZip(const QString &detail);
tl::unexpected<Failure> refusedZip(const char *why, const QString &name);
QString errorText(zip_error_t &error);
const char *faultOfName(const QString &name); // null: none
Result<Archive> openedFrom(zip_source_t *source, zip_error_t &error); // takes the source, null included

struct ArchiveBounds {
    zip_int64_t entries = 10'000;
    zip_uint64_t bytes = 512ull << 20; // of all entries; 0: any, since none is held
    bool password = false; // one was given, so entries may be encrypted
};
// Looks at one entry after the other.
class ArchiveCheck {
public:
    ArchiveCheck(zip_t *archive, const ArchiveBounds &bounds)
        : m_archive(archive)
        , m_bounds(bounds)
    {
    }
    Result<zip_int64_t> count() const;
    Result<zip_stat_t> take(zip_uint64_t index);

private:
    const char *fault(const zip_stat_t &entry, const QString &name);
    const char *tooMuch(const zip_stat_t &entry);
    zip_t *m_archive;
    ArchiveBounds m_bounds;
    QSet<QString> m_names {};
    zip_uint64_t m_bytes = 0;
};
}
