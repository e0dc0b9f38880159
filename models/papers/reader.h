// SPDX-License-Identifier: Apache-2.0
// Asks the helper process writdesk-reader, which alone parses received bytes; its answers are values.
#pragma once
#include "paper.h"
#include "result.h"
#include <functional>
#include <memory>
namespace writdesk {
struct Picture // 32-bit BGRA (QImage::Format_RGB32), rows without gaps
{
    int width = 0;
    int height = 0;
    QByteArray pixels{};
};
struct BatesStamp
{
    QString prefix{};  // before the number, e.g. WD-2026-K7QM4-
    int first = 1;     // number of the first page
    int digits = 6;
    QString label{};   // second line, e.g. REHEARSAL; may be empty
};
struct Stamped
{
    QByteArray pdf{};
    int pages = 0;
};
struct MailDraft
{
    QString from{};
    QString to{};
    QString subject{};
    QString text{};
    QString date{};      // ISO instant
    QString messageId{};
    QList<Part> attachments{};
};
struct ReaderLimits
{
    qint64 memory = 1536ll << 20; // bytes a reader process may allocate
    int secondsPerPage = 20;
    int secondsInAll = 120;
};
using Progress = std::function<bool(int done, int of)>; // false: stop

class Reader
{
public:
    // `program`: path of writdesk-reader; by default the one beside this program.
    explicit Reader(QString program = {}, ReaderLimits limits = {});
    ~Reader();
    Q_DISABLE_COPY_MOVE(Reader)

    // A page that cannot be read has a `problem`; the paper fails only where nothing can be said of it at all.
    Result<Paper> read(const QByteArray &bytes, const QString &name, const Progress &progress = {});
    Result<Picture> picture(const QByteArray &pdf, int page, double dpi); // page from 1; PDF or image
    Result<Stamped> stamped(const QByteArray &pdf, const BatesStamp &stamp);
    Result<QByteArray> mail(const MailDraft &draft); // an .eml
    Result<QByteArray> zipped(const QList<Part> &files);        // names are paths
    Result<QList<Part>> unzipped(const QByteArray &zip);        // refuses traversal, bombs, duplicates

private:
    struct Back;
    std::unique_ptr<Back> m_back;
};
}
