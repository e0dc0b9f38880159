// SPDX-License-Identifier: Apache-2.0
#include "answer_p.h"
#include "pipe_p.h"
#include "reader.h"
#include <QCoreApplication>
#include <QFile>
namespace writdesk {
namespace {
constexpr int patience = 300; // seconds for one piece of a slow disk

Moment soon() { return std::chrono::steady_clock::now() + std::chrono::seconds(patience); }

class PipedZip : public OpenZip {
public:
    explicit PipedZip(std::unique_ptr<Pipe> pipe)
        : m_pipe(std::move(pipe))
    {
    }
    Result<> open(const QString &passphrase)
    {
        auto ask = asking(QStringLiteral("archive"));
        ask.head.insert(QStringLiteral("password"), passphrase);
        const auto answer = m_pipe->ask(ask, soon());
        if (!answer)
            return asFailure(answer);
        for (const auto &entry : answer->head.value(u"entries").toArray())
            m_entries.append({ entry.toArray().at(0).toString(), entry.toArray().at(1).toInteger() });
        return {};
    }
    Result<> read(qsizetype entry, const std::function<Result<>(QByteArrayView)> &take) override
    {
        auto ask = asking(QStringLiteral("piece"));
        ask.head.insert(QStringLiteral("entry"), qint64(entry));
        for (;;) {
            const auto answer = m_pipe->ask(ask, soon());
            if (!answer)
                return asFailure(answer);
            const auto piece = answer->blobs.value(0);
            if (piece.isEmpty())
                return {};
            if (auto taken = take(piece); !taken)
                return taken;
            ask.head.remove(QStringLiteral("entry")); // it goes on
        }
    }

private:
    std::unique_ptr<Pipe> m_pipe;
};
}

Result<std::shared_ptr<OpenZip>> openedZipBy(
    const QString &program, PipeLimits limits, const QString &name, const QString &passphrase)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return failed(QCoreApplication::translate("Packet", "%1 cannot be opened. Check who may read it.").arg(name),
            file.errorString());
    limits.archive = file.handle();
    auto pipe = Pipe::start(program, limits);
    if (!pipe)
        return asFailure(pipe);
    const auto zip = std::make_shared<PipedZip>(std::move(*pipe));
    const auto opened = zip->open(passphrase);
    return opened ? Result<std::shared_ptr<OpenZip>>(zip) : asFailure(opened);
}
}
