// SPDX-License-Identifier: Apache-2.0
#include "attempt.h"
#include <cerrno>
#include <fcntl.h>
#include <new>
#include <signal.h>
#include <string>
#include <sys/mman.h>
#include <sys/ptrace.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
namespace writdesk {
namespace {
// A call that was refused says so by -1; what it would have made is left to the end of the process.
bool opens(int flags, const char *path) { return open(path, flags, 0600) >= 0; }

bool forks()
{
    const auto child = fork();
    if (child == 0)
        _exit(0);
    if (child > 0)
        waitpid(child, nullptr, 0);
    return child > 0;
}

bool execs()
{
    char *const words[] = { const_cast<char *>("/bin/true"), nullptr };
    execv(words[0], words);
    return false; // where it works, /bin/true ends this process and nothing is printed
}

bool mapsCode()
{
    return mmap(nullptr, 4096, PROT_READ | PROT_WRITE | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED;
}

bool startsThread()
{
    try {
        std::thread([] {}).join();
        return true;
    } catch (const std::exception &) {
        return false;
    }
}

bool allocates(size_t bytes)
{
    auto *memory
        = static_cast<char *>(mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    return memory != MAP_FAILED;
}

struct Attempt {
    const char *name;
    bool (*works)();
};
constexpr Attempt attempts[] = {
    { "read-a-file", [] { return opens(O_RDONLY, "/etc/passwd"); } },
    { "write-a-file", [] { return opens(O_WRONLY | O_CREAT, "/tmp/writdesk-reader-attempt"); } },
    { "open-a-folder", [] { return opens(O_RDONLY | O_DIRECTORY, "/"); } },
    { "make-a-folder", [] { return mkdir("/tmp/writdesk-reader-folder", 0700) == 0; } },
    { "remove-a-file", [] { return unlink("/tmp/writdesk-reader-victim") == 0; } },
    { "look-at-a-file",
        [] {
            struct stat seen;
            return stat("/etc/passwd", &seen) == 0;
        } },
    { "open-a-socket", [] { return socket(AF_INET, SOCK_STREAM, 0) >= 0; } },
    { "open-a-local-socket", [] { return socket(AF_UNIX, SOCK_STREAM, 0) >= 0; } }, { "fork", forks },
    { "vfork-by-number",
        [] {
            const auto child = syscall(SYS_clone, SIGCHLD, nullptr, nullptr, nullptr, nullptr);
            if (child == 0)
                _exit(0);
            return child > 0;
        } },
    { "run-a-program", execs }, { "signal-another-process", [] { return kill(getppid(), 0) == 0; } },
    { "trace-a-process", [] { return ptrace(PTRACE_TRACEME, 0, nullptr, nullptr) == 0; } }, { "map-code", mapsCode },
    { "take-much-memory", [] { return allocates(size_t(64) << 30); } }, { "start-a-thread", startsThread }, // allowed
    { "take-some-memory", [] { return allocates(size_t(64) << 20); } }, // allowed
};
}

QString attempted(const QString &what)
{
    for (const auto &one : attempts) {
        if (what == QLatin1String(one.name))
            return one.works() ? QStringLiteral("done") : QStringLiteral("refused");
    }
    return QStringLiteral("unknown");
}
}
