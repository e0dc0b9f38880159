// SPDX-License-Identifier: Apache-2.0
// A disk that says it is another, or that is full: the docket and SQLite call these instead of the C library's own,
// since the program exports them.
#pragma once
#include <QtGlobal>
#include <atomic>
#include <cerrno>
#include <dlfcn.h>
#include <sys/statfs.h>
#include <unistd.h>
namespace writdesk {
inline std::atomic<quint64> fileSystem = 0; // what statfs says instead of the truth; 0: the truth
inline std::atomic<bool> diskIsFull = false; // then no byte more finds room
}
extern "C" {
[[gnu::visibility("default")]] int statfs(const char *path, struct statfs *found) noexcept
{
    static const auto call = reinterpret_cast<int (*)(const char *, struct statfs *)>(dlsym(RTLD_NEXT, "statfs"));
    const auto done = call(path, found);
    if (writdesk::fileSystem != 0)
        found->f_type = decltype(found->f_type)(writdesk::fileSystem.load());
    return done;
}
[[gnu::visibility("default")]] ssize_t pwrite64(int file, const void *bytes, size_t size, off64_t at)
{
    using Call = ssize_t (*)(int, const void *, size_t, off64_t);
    static const auto call = reinterpret_cast<Call>(dlsym(RTLD_NEXT, "pwrite64"));
    if (!writdesk::diskIsFull)
        return call(file, bytes, size, at);
    errno = ENOSPC;
    return -1;
}
}
