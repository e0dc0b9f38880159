// SPDX-License-Identifier: Apache-2.0
// One piece of long work as the window follows it: how far it is, and that somebody wants it to stop.
#pragma once
#include "course.h"
#include <QObject>
#include <atomic>
#include <memory>
namespace writdesk {
class LongWork : public QObject {
    Q_OBJECT
public:
    explicit LongWork(QObject *parent);
    ~LongWork() override; // stops it: a window that closes does not wait for what nobody sees the end of
    Q_DISABLE_COPY_MOVE(LongWork)
    // For the thread that works. It never waits for the window: while one step is still to be shown, others are not
    // told.
    Course course();
    void stop(); // before it begins, too

Q_SIGNALS:
    void progressed(const QString &what, qint64 done, qint64 of); // bytes; `of` 0: nobody knows
    void said(const QString &sentence);

private:
    struct Flags {
        std::atomic_bool stop = false;
        std::atomic_bool untold = false; // a step is on its way to the window
    };
    std::shared_ptr<Flags> m_flags;
};
}
