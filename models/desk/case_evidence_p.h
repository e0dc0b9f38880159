// SPDX-License-Identifier: Apache-2.0
// What a person enters of the past: a document that the case has, a day that has come.
#pragma once
#include "desk.h"
namespace writdesk {
// Empty, or one of the case's that was not erased.
Result<> documentOf(const Case &c, const DocumentId &document);
Result<> past(const Desk &desk, const When &at);
}
