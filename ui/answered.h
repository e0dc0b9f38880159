// SPDX-License-Identifier: Apache-2.0
// An answer of the office comes back to whoever asked, in the window's thread, if the asker still stands.
#pragma once
#include "followed.h"
#include "office.h"
#include <QCoreApplication>
#include <QPointer>
namespace writdesk {
// The program carries the answer: asker, window and office may all be gone before it comes.
template <class T, class Then> void whenAnswered(Office &, const QFuture<Result<T>> &future, QObject *who, Then then)
{
    whenDone(future, QCoreApplication::instance(),
        [who = QPointer<QObject>(who), then = std::move(then)](const Result<T> &answer) mutable {
            if (who)
                then(answer);
        });
}
}
