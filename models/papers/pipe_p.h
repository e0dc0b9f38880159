// SPDX-License-Identifier: Apache-2.0
// One running writdesk-reader and the two pipes to it: asked and answered within a time, killed on any fault.
#pragma once
#include "message.h"
#include <atomic>
#include <chrono>
#include <memory>
namespace writdesk {
struct PipeLimits {
    qint64 memory = 0; // bytes
    bool evenUnlocked = false;
    bool scans = true; // words of pictures are recognised, which takes time to get ready for
    int archive = -1; // an open file that the reader may read too
};
using Moment = std::chrono::steady_clock::time_point;

class Pipe {
public:
    // Starts the program and waits until it has warmed up and locked itself in.
    static Result<std::unique_ptr<Pipe>> start(const QString &program, const PipeLimits &limits);
    ~Pipe();
    Q_DISABLE_COPY_MOVE(Pipe)
    // The answer, or why there is none. `stop` becoming true ends the process too.
    Result<Message> ask(const Message &message, Moment until, const std::atomic<bool> *stop = nullptr);
    bool isAlive() const { return m_child > 0; } // a refusal leaves it alive, a fault does not

private:
    Pipe() = default;
    Result<> spawn(const QString &program, const PipeLimits &limits);
    Result<Message> exchange(const QByteArray &out, Moment until, const std::atomic<bool> *stop);
    Result<> pass(const QByteArray &out, qsizetype &sent, int milliseconds);
    bool isOverMemory() const;
    tl::unexpected<Failure> killed(const QString &sentence, const QString &detail = {});
    void end();
    int m_child = -1;
    int m_to = -1;
    int m_from = -1;
    qint64 m_memory = 0;
    MessageTaker m_taker {};
};
// A ZIP read where it lies, by a process of its own; reader.h tells what is refused.
class OpenZip;
Result<std::shared_ptr<OpenZip>> openedZipBy(
    const QString &program, PipeLimits limits, const QString &name, const QString &passphrase);
}
