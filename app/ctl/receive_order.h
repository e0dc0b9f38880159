// SPDX-License-Identifier: Apache-2.0
// How a paper comes in, as the options of a command say it.
#pragma once
#include "intake_desk.h"
#include "session.h"
namespace writdesk {
Result<ReceiveOrder> receiveOrder(const Session &session); // --at, --channel, --case, --password-file
}
