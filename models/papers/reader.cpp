// SPDX-License-Identifier: Apache-2.0
#include "reader.h"
#include "answer_p.h"
#include "page_pool_p.h"
#include "pipe_p.h"
#include "sha256.h"
#include <QCoreApplication>
#include <QDir>
namespace writdesk {
namespace {
using Clock = std::chrono::steady_clock;
constexpr int mostForExhibit = 1800; // seconds: a thousand pages rendered anew
constexpr size_t mostKept = 2; // readers that wait for the next picture of the paper they have open

Message opening(const QByteArray &bytes, const QString &password)
{
    auto ask = asking(QStringLiteral("open"));
    ask.head.insert(QStringLiteral("password"), password);
    ask.blobs = { bytes };
    return ask;
}

struct Open // a reader that has a paper open
{
    std::unique_ptr<Pipe> pipe {};
    Cover cover {};
};

struct Kept {
    std::unique_ptr<Pipe> pipe {};
    QByteArray paper {}; // SHA-256 of the one paper it ever opened
};
}

struct Reader::Back {
    QString program {};
    ReaderLimits limits {};
    std::mutex mutex {};
    std::vector<Kept> kept {};

    Moment inAll() const { return Clock::now() + std::chrono::seconds(limits.secondsInAll); }

    PipeLimits bounds(bool scans) const
    {
        return { .memory = limits.memory, .evenUnlocked = limits.evenUnlocked, .scans = scans };
    }
    Result<std::unique_ptr<Pipe>> started(bool scans = false) const { return Pipe::start(program, bounds(scans)); }
    // A reader opens one paper and no other: what takes one over cannot touch the next.
    Result<Open> opened(const QByteArray &bytes, const QString &password) const
    {
        auto pipe = started(true);
        if (!pipe)
            return asFailure(pipe);
        auto cover = (*pipe)->ask(opening(bytes, password), inAll()).and_then(coverOf);
        if (!cover)
            return asFailure(cover);
        return Open { std::move(*pipe), std::move(*cover) };
    }
    std::unique_ptr<Pipe> taken(const QByteArray &paper)
    {
        const std::lock_guard lock(mutex);
        const auto found = std::find_if(kept.begin(), kept.end(), [&](const Kept &one) { return one.paper == paper; });
        if (found == kept.end())
            return {};
        auto pipe = std::move(found->pipe);
        kept.erase(found);
        return pipe;
    }
    void keep(std::unique_ptr<Pipe> pipe, const QByteArray &paper)
    {
        if (!pipe || !pipe->isAlive())
            return;
        const std::lock_guard lock(mutex);
        if (kept.size() >= mostKept)
            kept.erase(kept.begin());
        kept.push_back({ std::move(pipe), paper });
    }
    // One question to a reader of its own, which ends with the answer.
    Result<Message> once(const Message &ask) const
    {
        return started().and_then([&](const std::unique_ptr<Pipe> &pipe) { return pipe->ask(ask, inAll()); });
    }
};

namespace {
// Beside the program where both were built, else where an installed one keeps programs that nobody calls by hand.
QString shippedReader()
{
    const QDir here(QCoreApplication::applicationDirPath());
    const auto beside = here.filePath(QStringLiteral("writdesk-reader"));
    const auto installed = here.absoluteFilePath(QStringLiteral("../libexec/writdesk/writdesk-reader"));
    return !QFile::exists(beside) && QFile::exists(installed) ? QDir::cleanPath(installed) : beside;
}
}

Reader::Reader(QString program, ReaderLimits limits)
    : m_back(std::make_unique<Back>())
{
    m_back->program = program.isEmpty() ? shippedReader() : std::move(program);
    m_back->limits = limits;
}
Reader::~Reader() = default;

const QString &Reader::program() const { return m_back->program; }

Result<std::shared_ptr<OpenZip>> Reader::openedZip(const QString &file, const QString &passphrase)
{
    return openedZipBy(m_back->program, m_back->bounds(false), file, passphrase);
}

Result<Paper> Reader::read(
    const QByteArray &bytes, const QString &name, const Progress &progress, const QString &password)
{
    if (bytes.isEmpty())
        return failed(
            QCoreApplication::translate("Reader", "\"%1\" is empty. Ask the sender to send it again.").arg(name));
    auto open = m_back->opened(bytes, password);
    if (!open)
        return asFailure(open);
    auto paper = std::move(open->cover.paper);
    if (const int count = open->cover.count; count > 0) {
        PagePool pool(count, m_back->limits,
            [&] { return m_back->opened(bytes, password).map([](Open again) { return std::move(again.pipe); }); });
        auto pages = pool.read(open->pipe, progress);
        if (!pages)
            return asFailure(pages);
        paper.pages = std::move(*pages);
    }
    for (const auto &page : paper.pages) {
        if (!page.problem.isEmpty())
            paper.warnings += QCoreApplication::translate("Reader", "Page %1 could not be read: %2")
                                  .arg(QString::number(page.number), page.problem);
    }
    m_back->keep(std::move(open->pipe), sha256(bytes));
    return paper;
}

Result<Picture> Reader::picture(const QByteArray &pdf, int page, double dpi)
{
    const auto key = sha256(pdf);
    auto pipe = m_back->taken(key);
    if (!pipe) {
        auto open = m_back->opened(pdf, {});
        if (!open)
            return asFailure(open);
        pipe = std::move(open->pipe);
    }
    auto ask = asking(QStringLiteral("picture"));
    ask.head.insert(QStringLiteral("number"), page);
    ask.head.insert(QStringLiteral("dpi"), dpi);
    const auto until = Clock::now() + std::chrono::seconds(m_back->limits.secondsPerPage);
    auto picture = pipe->ask(ask, until).and_then(pictureOf);
    m_back->keep(std::move(pipe), key);
    return picture;
}

Result<Stamped> Reader::stamped(const QByteArray &pdf, const BatesStamp &stamp)
{
    auto ask = asking(QStringLiteral("stamp"));
    ask.head.insert(QStringLiteral("stamp"), objectOf(stamp));
    ask.blobs = { pdf };
    return m_back->once(ask).and_then(stampedOf);
}

Result<Stamped> Reader::exhibit(const QByteArray &pdf, const BatesStamp &stamp, const QList<Mark> &marks)
{
    auto ask = asking(QStringLiteral("exhibit"));
    ask.head.insert(QStringLiteral("stamp"), objectOf(stamp));
    ask.head.insert(QStringLiteral("marks"), toJson(marks));
    ask.blobs = { pdf };
    const auto until = Clock::now() + std::chrono::seconds(mostForExhibit);
    return m_back->started()
        .and_then([&](const std::unique_ptr<Pipe> &pipe) { return pipe->ask(ask, until); })
        .and_then(stampedOf);
}

Result<QList<LintFault>> Reader::lint(const QByteArray &pdf)
{
    auto ask = asking(QStringLiteral("lint"));
    ask.blobs = { pdf };
    return m_back->once(ask).and_then(faultsOf);
}

Result<QByteArray> Reader::mail(const MailDraft &draft)
{
    auto ask = asking(QStringLiteral("mail"), draft.attachments);
    ask.head.insert(QStringLiteral("draft"), objectOf(draft));
    return m_back->once(ask).and_then(bytesOf);
}

Result<QByteArray> Reader::zipped(const QList<Part> &files)
{
    return m_back->once(asking(QStringLiteral("zip"), files)).and_then(bytesOf);
}

Result<QList<Part>> Reader::unzipped(const QByteArray &zip)
{
    auto ask = asking(QStringLiteral("unzip"));
    ask.blobs = { zip };
    return m_back->once(ask).and_then(partsOf);
}
}
