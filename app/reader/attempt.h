// SPDX-License-Identifier: Apache-2.0
// Tries, from inside the lock, what the lock must refuse: the proof that it holds on this very machine.
#pragma once
#include <QString>
namespace writdesk {
QString attempted(const QString &what); // "refused", "done", or "unknown" where nobody knows how to try it
}
