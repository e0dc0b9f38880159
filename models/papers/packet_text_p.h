// SPDX-License-Identifier: Apache-2.0
// The words of a packet about itself: bag-info.txt, README.txt and the slip sheet of a file without pages.
#pragma once
#include "packet.h"
namespace writdesk {
QList<InfoLine> bagInfoOf(const PacketPlan &plan);
QString readmeOf(const PacketPlan &plan, const Packet &packet, const QString &manifest);
Result<QByteArray> slipSheet(const PacketPlan &plan, const Exhibit &exhibit, const QString &number, const FileSum &sum);
}
