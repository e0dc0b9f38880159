// SPDX-License-Identifier: Apache-2.0
// One thread that does one thing after another. Ask it for work; it answers with a future.
#pragma once
#include <QFuture>
#include <QPromise>
#include <QThread>
#include <memory>
namespace writdesk {
class Lane {
public:
    Lane();
    ~Lane(); // finishes what was asked, then ends the thread
    Q_DISABLE_COPY_MOVE(Lane)

    // Not QtConcurrent::run: a thread that waits for such a future may run the work itself, on the wrong connection.
    template <class Work> auto ask(Work work)
    {
        using Answer = std::invoke_result_t<Work>;
        auto promise = std::make_shared<QPromise<Answer>>();
        promise->start();
        QMetaObject::invokeMethod(
            &m_hand,
            [promise, work = std::move(work)]() mutable {
                promise->addResult(work());
                promise->finish();
            },
            Qt::QueuedConnection);
        return promise->future();
    }

private:
    QThread m_thread;
    QObject m_hand; // lives in m_thread
};
}
