// SPDX-License-Identifier: Apache-2.0
// The files of a campaign's letters: each gets its name once it is whole and on the disk.
#pragma once
#include "result.h"
#include <QByteArray>
namespace writdesk {
// What a campaign's approval is about, as a block and an approval name it.
inline const auto wholeCampaign = QStringLiteral("campaign");
Result<> writeWhole(const QString &file, const QByteArray &bytes);
Result<QByteArray> bytesIn(const QString &file);
}
