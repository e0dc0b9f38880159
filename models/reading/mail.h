// SPDX-License-Identifier: Apache-2.0
// Mail: a received message as headers, text and parts (GMime), and a draft to be sent, the same bytes each time.
#pragma once
#include "making.h"
#include "result.h"
namespace writdesk {
void warmMail(); // opens what GMime and iconv open, before the process is locked in
Result<Paper> readMail(const QByteArray &bytes);
Result<QByteArray> composeMail(const MailDraft &draft);
}
