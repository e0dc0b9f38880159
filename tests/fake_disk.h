// SPDX-License-Identifier: Apache-2.0
// A disk that says it is another: the docket calls this statfs instead of the C library's own, since the program
// exports it.
#pragma once
#include <QtGlobal>
#include <atomic>
#include <dlfcn.h>
#include <sys/statfs.h>
namespace writdesk {
inline std::atomic<quint64> fileSystem = 0; // what statfs says instead of the truth; 0: the truth
}
extern "C" [[gnu::visibility("default")]] int statfs(const char *path, struct statfs *found) noexcept
{
    static const auto call = reinterpret_cast<int (*)(const char *, struct statfs *)>(dlsym(RTLD_NEXT, "statfs"));
    const auto done = call(path, found);
    if (writdesk::fileSystem != 0)
        found->f_type = decltype(found->f_type)(writdesk::fileSystem.load());
    return done;
}
