// SPDX-License-Identifier: Apache-2.0
#include "pipe_p.h"
#include <QCoreApplication>
#include <QFile>
#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>
#endif
namespace writdesk {
namespace {
using namespace std::chrono_literals;

QString say(const char *sentence) { return QCoreApplication::translate("Reader", sentence); }

QString died()
{
    return say(QT_TRANSLATE_NOOP("Reader",
        "The process that reads papers died over this one, so it was stored unread. "
        "It may be damaged or made to do harm: ask the sender for a fresh copy."));
}

// The reader's own words are shown to people: they stay short and in one line.
QString plain(const QString &sentence)
{
    auto text = sentence.left(600);
    for (auto &c : text) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = u' ';
    }
    return text;
}
}
#ifdef Q_OS_UNIX
namespace {
// Writing to a process that died raises SIGPIPE; a library must not change how the program takes signals.
class NoPipeSignal {
public:
    NoPipeSignal()
    {
        sigemptyset(&m_pipe);
        sigaddset(&m_pipe, SIGPIPE);
        sigset_t pending;
        sigpending(&pending);
        m_was = sigismember(&pending, SIGPIPE) == 1;
        pthread_sigmask(SIG_BLOCK, &m_pipe, &m_before);
    }
    ~NoPipeSignal()
    {
        const timespec now {};
        while (!m_was && sigtimedwait(&m_pipe, nullptr, &now) == -1 && errno == EINTR) { }
        pthread_sigmask(SIG_SETMASK, &m_before, nullptr);
    }
    Q_DISABLE_COPY_MOVE(NoPipeSignal)

private:
    sigset_t m_pipe {};
    sigset_t m_before {};
    bool m_was = false;
};

// The little that the reader needs to know of its surroundings; nothing of the user's.
std::vector<QByteArray> surroundings()
{
    std::vector<QByteArray> all { "QT_QPA_PLATFORM=offscreen", "OMP_THREAD_LIMIT=1", "LC_ALL=C.UTF-8",
        "PATH=/usr/bin:/bin" };
    for (const char *name : { "TESSDATA_PREFIX", "LD_LIBRARY_PATH", "QT_PLUGIN_PATH", "FONTCONFIG_FILE", "ASAN_OPTIONS",
             "UBSAN_OPTIONS", "LSAN_OPTIONS" }) {
        if (qEnvironmentVariableIsSet(name))
            all.push_back(QByteArray(name) + '=' + qgetenv(name));
    }
    return all;
}

std::vector<char *> pointers(std::vector<QByteArray> &texts)
{
    std::vector<char *> all;
    for (auto &text : texts)
        all.push_back(text.data());
    all.push_back(nullptr);
    return all;
}

struct Actions {
    posix_spawn_file_actions_t list {};
    Actions() { posix_spawn_file_actions_init(&list); }
    ~Actions() { posix_spawn_file_actions_destroy(&list); }
    Q_DISABLE_COPY_MOVE(Actions)
};
}

Result<> Pipe::spawn(const QString &program, const PipeLimits &limits)
{
    int in[2] = { -1, -1 };
    int out[2] = { -1, -1 };
    if (pipe2(in, O_CLOEXEC) != 0 || pipe2(out, O_CLOEXEC) != 0) {
        close(in[0]), close(in[1]);
        return failed(
            say(QT_TRANSLATE_NOOP("Reader", "Too many files are open to start reading. Close some and try again.")));
    }
    m_to = in[1];
    m_from = out[0];
    fcntl(m_to, F_SETFL, O_NONBLOCK);
    fcntl(m_from, F_SETFL, O_NONBLOCK);
    Actions actions;
    posix_spawn_file_actions_adddup2(&actions.list, in[0], STDIN_FILENO);
    posix_spawn_file_actions_adddup2(&actions.list, out[1], STDOUT_FILENO);
    constexpr int archiveThere = 3;
    if (limits.archive >= 0)
        posix_spawn_file_actions_adddup2(&actions.list, limits.archive, archiveThere);
    if (!qEnvironmentVariableIsSet("WRITDESK_READER_LOG")) // set it to see what the libraries complain of
        posix_spawn_file_actions_addopen(&actions.list, STDERR_FILENO, "/dev/null", O_WRONLY, 0);
    std::vector<QByteArray> words { QFile::encodeName(program), "--memory", QByteArray::number(limits.memory) };
    if (limits.evenUnlocked)
        words.push_back("--even-unlocked");
    if (!limits.scans)
        words.push_back("--no-scans");
    if (limits.archive >= 0)
        words.push_back("--archive");
    auto around = surroundings();
    const int error = posix_spawn(
        &m_child, words.front().constData(), &actions.list, nullptr, pointers(words).data(), pointers(around).data());
    close(in[0]), close(out[1]);
    if (error != 0) {
        m_child = -1;
        return failed(say(QT_TRANSLATE_NOOP("Reader",
                          "The program writdesk-reader, which alone reads papers, cannot be "
                          "started. Install Writdesk anew.")),
            program);
    }
    return {};
}

Result<std::unique_ptr<Pipe>> Pipe::start(const QString &program, const PipeLimits &limits)
{
    std::unique_ptr<Pipe> pipe(new Pipe);
    pipe->m_memory = limits.memory;
    if (const auto spawned = pipe->spawn(program, limits); !spawned)
        return asFailure(spawned);
    const auto ready = pipe->exchange({}, std::chrono::steady_clock::now() + 60s, nullptr);
    if (!ready)
        return asFailure(ready);
    const bool locked = ready->head.value(QStringLiteral("locked")).toBool();
    if (!ready->head.value(QStringLiteral("ready")).toBool() || (!locked && !limits.evenUnlocked))
        return pipe->killed(died(), QStringLiteral("not ready"));
    return pipe;
}

Pipe::~Pipe() { end(); }

void Pipe::end()
{
    if (m_child > 0) {
        kill(m_child, SIGKILL);
        while (waitpid(m_child, nullptr, 0) == -1 && errno == EINTR) { }
    }
    for (auto *file : { &m_to, &m_from }) {
        if (*file >= 0)
            close(*file);
        *file = -1;
    }
    m_child = -1;
}

bool Pipe::isOverMemory() const
{
    QFile state(QStringLiteral("/proc/%1/statm").arg(m_child));
    if (!state.open(QIODevice::ReadOnly))
        return false; // the reader's own limit still holds
    const auto pages = state.readAll().split(' ').value(1).toLongLong();
    return m_memory > 0 && pages * sysconf(_SC_PAGESIZE) > m_memory + (256ll << 20); // beside libraries and fonts
}

// Moves what can be moved both ways; a full pipe in one direction must not block the other.
Result<> Pipe::pass(const QByteArray &out, qsizetype &sent, int milliseconds)
{
    pollfd files[] = { { m_from, POLLIN, 0 }, { sent < out.size() ? m_to : -1, POLLOUT, 0 } };
    if (poll(files, 2, milliseconds) < 0)
        return errno == EINTR ? Result<>() : killed(died(), QStringLiteral("poll"));
    if (files[1].revents & (POLLOUT | POLLERR | POLLHUP)) {
        const NoPipeSignal quiet;
        const auto n = write(m_to, out.constData() + sent, size_t(out.size() - sent));
        if (n < 0 && errno != EAGAIN && errno != EINTR)
            return killed(died(), QStringLiteral("write"));
        sent += std::max<ssize_t>(0, n);
    }
    if (files[0].revents & (POLLIN | POLLERR | POLLHUP)) {
        char piece[1 << 16];
        const auto n = ::read(m_from, piece, sizeof piece);
        if (n == 0 || (n < 0 && errno != EAGAIN && errno != EINTR))
            return killed(died(), QStringLiteral("end of answers"));
        if (n > 0)
            m_taker.add(QByteArrayView(piece, n));
    }
    return {};
}

Result<Message> Pipe::exchange(const QByteArray &out, Moment until, const std::atomic<bool> *stop)
{
    qsizetype sent = 0;
    auto nextLook = std::chrono::steady_clock::now() + 100ms;
    for (;;) {
        const auto now = std::chrono::steady_clock::now();
        if (stop && *stop)
            return killed(say(QT_TRANSLATE_NOOP("Reader", "Reading was stopped.")));
        if (now > until)
            return killed(say(QT_TRANSLATE_NOOP("Reader",
                "Reading this took longer than is allowed, so it was stopped. "
                "Look at the paper by eye, or ask for a simpler copy.")));
        if (now > nextLook) {
            if (isOverMemory())
                return killed(died(), QStringLiteral("too much memory"));
            nextLook = now + 100ms;
        }
        if (const auto passed = pass(out, sent, 100); !passed)
            return asFailure(passed);
        auto answer = m_taker.take();
        if (!answer)
            return killed(answer.error().sentence, answer.error().detail);
        if (*answer)
            return std::move(**answer);
    }
}
#else
// Other systems need pipes of their own kind; until they are written, papers are not read there.
Result<std::unique_ptr<Pipe>> Pipe::start(const QString &, const PipeLimits &)
{
    return failed(
        say(QT_TRANSLATE_NOOP("Reader", "Reading papers is not built for this system yet; use Linux for it.")));
}
Pipe::~Pipe() = default;
void Pipe::end() { }
Result<Message> Pipe::exchange(const QByteArray &, Moment, const std::atomic<bool> *) { return killed(died()); }
#endif

tl::unexpected<Failure> Pipe::killed(const QString &sentence, const QString &detail)
{
    end();
    return failed(sentence, detail);
}

Result<Message> Pipe::ask(const Message &message, Moment until, const std::atomic<bool> *stop)
{
    if (!isAlive())
        return failed(died(), QStringLiteral("ended before"));
    const auto out = packed(message);
    if (!out)
        return asFailure(out);
    return exchange(*out, until, stop).and_then([](Message answer) -> Result<Message> {
        const auto no = answer.head.value(QStringLiteral("no")).toObject();
        if (no.isEmpty())
            return answer;
        return failed(plain(no.value(QStringLiteral("sentence")).toString()),
            plain(no.value(QStringLiteral("detail")).toString()));
    });
}
}
