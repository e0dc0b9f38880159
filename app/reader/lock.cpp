// SPDX-License-Identifier: Apache-2.0
#include "lock.h"
#include <QCoreApplication>
#ifdef Q_OS_LINUX
#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <linux/landlock.h>
#include <memory>
#include <sched.h>
#include <seccomp.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <unistd.h>
#endif
namespace writdesk {
namespace {
tl::unexpected<Failure> unlocked(const QString &detail)
{
    return failed(QCoreApplication::translate("Lock",
                      "This system cannot lock in the process that reads papers, so papers are "
                      "not read. Use a system with seccomp, or allow reading without a lock in "
                      "the settings."),
        detail);
}
}
#ifdef Q_OS_LINUX
namespace {
struct FilterEnd {
    void operator()(void *filter) const { seccomp_release(filter); }
};
using Filter = std::unique_ptr<void, FilterEnd>;

// What computing, memory, threads and the pipes need. Everything else is refused with EPERM.
constexpr const char *allowed[] = {
    "read",
    "write",
    "readv",
    "writev",
    "close",
    "pread64",
    "lseek",
    "fstat",
    "poll",
    "ppoll", // pipes
    "brk",
    "munmap",
    "mremap",
    "madvise", // memory
    "futex",
    "set_robust_list",
    "rseq",
    "sched_yield",
    "sched_getaffinity",
    "exit",
    "exit_group", // threads
    "rt_sigaction",
    "rt_sigprocmask",
    "rt_sigreturn",
    "sigaltstack",
    "restart_syscall", // signals
    "clock_gettime",
    "clock_getres",
    "clock_nanosleep",
    "nanosleep",
    "gettimeofday",
    "times", // time
    "getpid",
    "gettid",
    "getuid",
    "geteuid",
    "getgid",
    "getegid",
    "getrusage",
    "sysinfo",
    "uname", // who am I
    "getrandom",
    "eventfd2",
    "membarrier",
};

bool allow(void *filter, const char *name)
{
    const int number = seccomp_syscall_resolve_name(name);
    return number == __NR_SCMP_ERROR || seccomp_rule_add(filter, SCMP_ACT_ALLOW, number, 0) == 0;
}

// Calls that are harmless only with some arguments.
bool allowWithin(void *filter)
{
    const auto noExec = SCMP_A2(SCMP_CMP_MASKED_EQ, PROT_EXEC, 0);
    const auto isThread = SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_THREAD | CLONE_VM, CLONE_THREAD | CLONE_VM);
    const auto self = static_cast<scmp_datum_t>(getpid());
    return seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 1, noExec) == 0
        && seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(mprotect), 1, noExec) == 0
        && seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(clone), 1, isThread) == 0
        // clone3 hides its flags behind a pointer; without it glibc falls back to clone
        && seccomp_rule_add(filter, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0) == 0
        && seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(tgkill), 1, SCMP_A0(SCMP_CMP_EQ, self)) == 0
        && seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(prctl), 1, SCMP_A0(SCMP_CMP_EQ, PR_SET_NAME)) == 0
        && seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(fcntl), 1, SCMP_A1(SCMP_CMP_EQ, F_GETFL)) == 0
        && seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(fcntl), 1, SCMP_A1(SCMP_CMP_EQ, F_GETFD)) == 0
        // glibc's fstat is newfstatat on the open file itself
        && seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(newfstatat), 1, SCMP_A3(SCMP_CMP_EQ, AT_EMPTY_PATH)) == 0
        && seccomp_rule_add(filter, SCMP_ACT_ALLOW, SCMP_SYS(prlimit64), 1, SCMP_A2(SCMP_CMP_EQ, 0)) == 0;
}

Result<> filterCalls()
{
    const Filter filter(seccomp_init(SCMP_ACT_ERRNO(EPERM)));
    bool ok = filter != nullptr;
    for (const auto *name : allowed)
        ok = ok && allow(filter.get(), name);
    ok = ok && allowWithin(filter.get());
    if (!ok)
        return unlocked(QStringLiteral("the filter could not be made"));
    if (const int error = seccomp_load(filter.get()); error != 0)
        return unlocked(QStringLiteral("seccomp_load: %1").arg(QString::fromLocal8Bit(std::strerror(-error))));
    return {};
}

// A second wall where the kernel has it (5.13): no rule is given, so no file can be opened at all.
Result<> wallOffFiles()
{
    if (syscall(SYS_landlock_create_ruleset, nullptr, 0, LANDLOCK_CREATE_RULESET_VERSION) < 1)
        return {}; // the filter alone refuses every open
    landlock_ruleset_attr all {};
    all.handled_access_fs = (LANDLOCK_ACCESS_FS_MAKE_SYM << 1) - 1; // the thirteen of the first version
    const auto ruleset = int(syscall(SYS_landlock_create_ruleset, &all, sizeof all, 0));
    if (ruleset < 0)
        return unlocked(QStringLiteral("landlock: %1").arg(QString::fromLocal8Bit(std::strerror(errno))));
    const auto done = syscall(SYS_landlock_restrict_self, ruleset, 0);
    close(ruleset);
    return done == 0 ? Result<>()
                     : unlocked(QStringLiteral("landlock: %1").arg(QString::fromLocal8Bit(std::strerror(errno))));
}

bool limit(__rlimit_resource what, rlim_t most)
{
    const rlimit both { most, most };
    return setrlimit(what, &both) == 0;
}
}

// The shadow of a sanitised build is data too, terabytes of it: there the watchdog of the other side bounds memory
// alone.
bool limitMemory([[maybe_unused]] qint64 memory)
{
#ifdef __SANITIZE_ADDRESS__
    return true;
#else
    return limit(RLIMIT_DATA, rlim_t(memory));
#endif
}

void closeInherited(bool archive) { close_range(archive ? archiveHere + 1 : archiveHere, ~0u, 0); }

Result<> lockIn(qint64 memory)
{
    signal(SIGXFSZ, SIG_IGN); // a log that is a file is refused, not deadly
    if (!limitMemory(memory) || !limit(RLIMIT_CORE, 0) || !limit(RLIMIT_FSIZE, 0))
        return unlocked(QStringLiteral("setrlimit"));
    if (prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0 || prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) != 0)
        return unlocked(QStringLiteral("prctl"));
    return wallOffFiles().and_then(filterCalls);
}
#else
void closeInherited(bool) { }

Result<> lockIn(qint64) { return unlocked(QStringLiteral("only Linux has a lock so far")); }
#endif
}
