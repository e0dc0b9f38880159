// SPDX-License-Identifier: Apache-2.0
// The objects that are printed: the keys are the contract of the command line, not those of the entries.
#pragma once
#include "docket.h"
#include "intake_desk.h"
#include "profile.h"
namespace writdesk {
QJsonObject caseShape(const Case &c, const QDateTime &now); // what `show` prints
QJsonObject paperShape(const ReceivedPaper &paper); // what `receive` prints
QJsonObject factShape(const Fact &fact);
QJsonObject periodShape(const Period &period, const QDateTime &now);
QJsonObject findingShape(const Finding &finding);
QJsonObject ceilingShape(const Ceiling &ceiling);
QJsonObject gagShape(const Gag &gag); // what `gag` prints
QJsonObject holdShape(const Hold &hold);
QJsonObject challengeShape(const Challenge &challenge);
QJsonObject noticeShape(const Notice &notice);
QJsonObject campaignShape(const Campaign &campaign);
QJsonObject packetShape(const Packet &packet); // what `packet build` prints
QJsonObject rowShape(const ListRow &row);
QJsonObject entryShape(const Entry &entry);
QJsonObject trayShape(const TrayPaper &paper);
QJsonObject profileShape(const Profile &profile);
}
