// SPDX-License-Identifier: Apache-2.0
// While one of these lives no file of this process grows beyond its bytes: the system refuses, as a full disk does.
#pragma once
#include <QtGlobal>
#include <csignal>
#include <sys/resource.h>
namespace writdesk {
class SmallFiles {
public:
    explicit SmallFiles(rlim_t bytes = 0)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        auto small = m_before;
        small.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles() { setrlimit(RLIMIT_FSIZE, &m_before); }
    Q_DISABLE_COPY_MOVE(SmallFiles)

private:
    rlimit m_before {};
};
}
