// SPDX-License-Identifier: Apache-2.0
#include "uptime.h"
#include <QFile>
#ifdef Q_OS_LINUX
#include <ctime>
#endif
namespace writdesk {
Run systemRun()
{
#ifdef Q_OS_LINUX
    QFile boot(QStringLiteral("/proc/sys/kernel/random/boot_id"));
    timespec ran {};
    if (boot.open(QIODevice::ReadOnly) && clock_gettime(CLOCK_BOOTTIME, &ran) == 0)
        return { QString::fromLatin1(boot.readAll()).trimmed(), qint64(ran.tv_sec) };
#endif
    return {}; // elsewhere only a clock that was set back is noticed
}
}
