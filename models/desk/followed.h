// SPDX-License-Identifier: Apache-2.0
// What follows an answer, run once in the thread of its context, which is the thread that attaches it.
// Not QFuture::then: in Qt 6.4 what is attached while the answer comes may run twice, the second time on a promise that
// was moved away.
#pragma once
#include <QFutureWatcher>
#include <QPromise>
#include <memory>
#include <type_traits>
namespace writdesk {
// Nothing runs once the context is gone, or where the work was given up and left no answer.
template <class T, class Then> void whenDone(const QFuture<T> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            then(watcher->result());
    });
    watcher->setFuture(future); // connected before: a signal that came between would be lost
}

template <class Future> struct AnswerOf;
template <class T> struct AnswerOf<QFuture<T>> {
    using Type = T;
};

// The answer of the work that the first answer leads to.
template <class T, class Next> auto followedBy(const QFuture<T> &future, QObject *context, Next next)
{
    using Answer = typename AnswerOf<std::invoke_result_t<Next, const T &>>::Type;
    auto promise = std::make_shared<QPromise<Answer>>();
    promise->start();
    whenDone(future, context, [promise, context, next = std::move(next)](const T &first) mutable {
        whenDone(next(first), context, [promise](const Answer &answer) {
            promise->addResult(answer);
            promise->finish();
        });
    });
    return promise->future();
}
}
