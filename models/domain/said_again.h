// SPDX-License-Identifier: Apache-2.0
// What an entry keeps is English, so that the docket reads the same whoever entered it; here it is said to whoever
// reads it.
#pragma once
#include <QString>
namespace writdesk {
QString saidAgain(const QString &kept); // as it stands where the program speaks English or nobody translated it
}
