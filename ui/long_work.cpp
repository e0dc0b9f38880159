// SPDX-License-Identifier: Apache-2.0
#include "long_work.h"
#include <QCoreApplication>
#include <QPointer>
namespace writdesk {
namespace {
// In the window's thread; who asked may be gone by then.
template <class Tell> void later(Tell tell)
{
    QMetaObject::invokeMethod(QCoreApplication::instance(), std::move(tell), Qt::QueuedConnection);
}
}

LongWork::LongWork(QObject *parent)
    : QObject(parent)
    , m_flags(std::make_shared<Flags>())
{
}

LongWork::~LongWork() { stop(); }

Course LongWork::course()
{
    const auto progress = [flags = m_flags, me = QPointer(this)](const QString &what, qint64 done, qint64 of) {
        if (!flags->untold.exchange(true))
            later([=] {
                flags->untold = false;
                if (me)
                    Q_EMIT me->progressed(what, done, of);
            });
        return !flags->stop;
    };
    return { progress, [me = QPointer(this)](const QString &sentence) {
                later([=] {
                    if (me)
                        Q_EMIT me->said(sentence);
                });
            } };
}

void LongWork::stop() { m_flags->stop = true; }
}
