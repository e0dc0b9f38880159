// SPDX-License-Identifier: Apache-2.0
// An answer of the office comes back to whoever asked, in the window's thread, if the asker still stands.
#pragma once
#include "office.h"
#include <QPointer>
namespace writdesk {
// The office outlives the window: it carries the answer, so that an asker may go away before it comes.
template <class T, class Then> void whenAnswered(Office &office, QFuture<Result<T>> future, QObject *who, Then then)
{
    future.then(&office, [who = QPointer<QObject>(who), then = std::move(then)](const Result<T> &answer) {
        if (who)
            then(answer);
    });
}
}
