// SPDX-License-Identifier: Apache-2.0
// What a PDF carries besides what its pages show: text nobody sees, marks not applied, bookmarks, metadata, files …
#pragma once
#include "making.h"
#include "result.h"
namespace writdesk {
// Every fault, the first of each kind on a page. Fails only where the bytes are no PDF that can be opened.
Result<QList<LintFault>> lint(const QByteArray &pdf);
}
