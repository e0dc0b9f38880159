// SPDX-License-Identifier: Apache-2.0
// Asks the helper process writdesk-reader, which alone parses received bytes; its answers are values.
#pragma once
#include "course.h"
#include "making.h"
#include "result.h"
#include <functional>
#include <memory>
namespace writdesk {
struct ReaderLimits {
    qint64 memory = 1536ll << 20; // bytes a reader process may allocate
    int secondsPerPage = 19; // with the end of its process, so that no page holds anybody up for 20
    int secondsInAll = 120;
    int processes = 0; // reading pages side by side; 0: one for each core
    bool evenUnlocked = false; // a setting: reads even where the system cannot lock the reader in
};
using Progress = std::function<bool(int done, int of)>; // false: stop

struct ZipEntry { // a file in a ZIP, as its directory tells
    QString name {};
    qint64 size = 0;
};
// A ZIP that the helper process holds open; one entry is read at a time, piece by piece.
class OpenZip {
public:
    OpenZip() = default;
    virtual ~OpenZip() = default;
    Q_DISABLE_COPY_MOVE(OpenZip)
    const QList<ZipEntry> &entries() const { return m_entries; }
    // Fails where the bytes are not what the directory says of them.
    virtual Result<> read(qsizetype entry, const std::function<Result<>(QByteArrayView)> &take) = 0;

protected:
    QList<ZipEntry> m_entries {};
};

class Reader {
public:
    // `program`: path of writdesk-reader; by default the one beside this program.
    explicit Reader(QString program = {}, ReaderLimits limits = {});
    ~Reader();
    Q_DISABLE_COPY_MOVE(Reader)

    // A page that cannot be read has a `problem`; the paper fails only where nothing can be said of it at all.
    Result<Paper> read(
        const QByteArray &bytes, const QString &name, const Progress &progress = {}, const QString &password = {});
    Result<Picture> picture(const QByteArray &pdf, int page, double dpi); // page from 1; PDF or image
    Result<Stamped> stamped(const QByteArray &pdf, const BatesStamp &stamp);
    // The same of what goes into a packet: blacked out where marked, cleaned of what its pages do not show, linted.
    Result<Stamped> exhibit(const QByteArray &pdf, const BatesStamp &stamp, const QList<Mark> &marks = {});
    Result<QList<LintFault>> lint(const QByteArray &pdf);
    Result<QByteArray> mail(const MailDraft &draft); // an .eml
    Result<QByteArray> zipped(const QList<Part> &files); // names are paths
    // A folder of our own as a ZIP, from disk to disk in flat memory; with a passphrase it is AES-256. Nothing
    // half-made bears the name of `zip`.
    Result<> sealed(const QString &folder, const QString &zip, const QString &passphrase, const Course &course = {});
    Result<QList<Part>> unzipped(const QByteArray &zip); // refuses traversal, bombs, duplicates
    // The same of a ZIP that is too large to hold: it is read where it lies. A passphrase opens what is encrypted.
    Result<std::shared_ptr<OpenZip>> openedZip(const QString &file, const QString &passphrase = {});
    const QString &program() const; // path of writdesk-reader

private:
    struct Back;
    std::unique_ptr<Back> m_back;
};
}
