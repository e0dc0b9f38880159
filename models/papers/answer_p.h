// SPDX-License-Identifier: Apache-2.0
// What the reader answered, taken only where its shape, sizes and places are possible.
#pragma once
#include "making.h"
#include "message.h"
namespace writdesk {
struct Cover // of a paper that was opened
{
    Paper paper {}; // without pages
    int count = 0;
};
Result<Cover> coverOf(const Message &answer);
Result<Page> pageOf(const Message &answer, int number);
Result<Picture> pictureOf(const Message &answer);
Result<Stamped> stampedOf(const Message &answer);
Result<QList<LintFault>> faultsOf(const Message &answer);
Result<QByteArray> bytesOf(const Message &answer);
Result<QList<Part>> partsOf(const Message &answer);
Message asking(const QString &verb, const QList<Part> &parts = {});
}
