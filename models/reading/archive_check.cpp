// SPDX-License-Identifier: Apache-2.0
#include "archive_check_p.h"
#include <QCoreApplication>
#include <algorithm>
namespace writdesk {
namespace {
constexpr zip_uint64_t mostGrowth = 200; // times, above a megabyte: more is a bomb
constexpr zip_uint64_t smallEnough = 1ull << 20;

QString say(const char *sentence) { return QCoreApplication::translate("Archive", sentence); }

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

}

tl::unexpected<Failure> damagedZip(const QString &detail)
{
    return failed(say(QT_TRANSLATE_NOOP("Archive",
                      "This ZIP file is damaged or cut off, so it was stored unread. "
                      "Ask the sender to send it again.")),
        detail);
}

tl::unexpected<Failure> refusedZip(const char *why, const QString &name)
{
    return failed(
        say(QT_TRANSLATE_NOOP("Archive", "This ZIP file was not opened: %1. Ask the sender for the plain files."))
            .arg(say(why)),
        name.left(200));
}

QString errorText(zip_error_t &error)
{
    const auto text = QString::fromUtf8(zip_error_strerror(&error));
    zip_error_fini(&error);
    return text;
}

// A path inside a ZIP is taken only where every program would put it in the same, harmless place.
const char *faultOfName(const QString &name)
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

Result<Archive> openedFrom(zip_source_t *source, zip_error_t &error)
{
    if (!source)
        return damagedZip(errorText(error));
    Archive archive(zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error));
    if (!archive) {
        zip_source_free(source);
        return damagedZip(errorText(error));
    }
    return archive;
}

Result<zip_int64_t> ArchiveCheck::count() const
{
    const auto count = zip_get_num_entries(m_archive, 0);
    if (count > m_bounds.entries)
        return refusedZip(QT_TRANSLATE_NOOP("Archive", "it holds too many files"), {});
    return count;
}

Result<zip_stat_t> ArchiveCheck::take(zip_uint64_t index)
{
    zip_stat_t entry;
    if (zip_stat_index(m_archive, index, ZIP_FL_ENC_GUESS, &entry) != 0)
        return damagedZip(QString::fromUtf8(zip_strerror(m_archive)));
    constexpr zip_uint64_t needed = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
    if ((entry.valid & needed) != needed)
        return damagedZip(QStringLiteral("an entry without name or size"));
    const auto name = QString::fromUtf8(entry.name);
    if (const auto *wrong = faultOfName(name))
        return refusedZip(wrong, name);
    if (const auto *wrong = fault(entry, name))
        return refusedZip(wrong, name);
    return entry;
}

const char *ArchiveCheck::fault(const zip_stat_t &entry, const QString &name)
{
    const auto same = name.normalized(QString::NormalizationForm_KC).toCaseFolded();
    if (m_names.contains(same))
        return QT_TRANSLATE_NOOP("Archive", "two files in it have the same name");
    m_names.insert(same);
    const auto sealed = (entry.valid & ZIP_STAT_ENCRYPTION_METHOD) && entry.encryption_method != ZIP_EM_NONE;
    if (sealed && !m_bounds.password)
        return QT_TRANSLATE_NOOP("Archive", "it is protected by a password");
    if (isControlled(m_archive, entry.index))
        return QT_TRANSLATE_NOOP("Archive", "a file in it has a name with hidden characters");
    if (isLink(m_archive, entry.index))
        return QT_TRANSLATE_NOOP("Archive", "it holds a link to another place");
    return m_bounds.bytes > 0 ? tooMuch(entry) : nullptr;
}

const char *ArchiveCheck::tooMuch(const zip_stat_t &entry)
{
    if (entry.size > m_bounds.bytes - m_bytes)
        return QT_TRANSLATE_NOOP("Archive", "it would unpack to more than 512 MiB");
    m_bytes += entry.size;
    if (entry.size > smallEnough && entry.size / mostGrowth > entry.comp_size)
        return QT_TRANSLATE_NOOP("Archive", "it unpacks to far more than it is, as a bomb does");
    return nullptr;
}
}
