// SPDX-License-Identifier: Apache-2.0
// An account as people write it, as the docket names it: email:x@y, phone:+1…, ip:ADDRESS, url:, handle: and so on.
#pragma once
#include <QString>
namespace writdesk {
// Empty where the text does not show which kind it is and `kind` does not say.
QString accountNamed(const QString &text, const QString &kind);
}
