// SPDX-License-Identifier: Apache-2.0
// The papers that go with a packet besides its cover: certificates, chain of custody, invoice.
#pragma once
#include "desk.h"
#include "packet.h"
#include "packet_recipe.h"
namespace writdesk {
struct Declarant { // who will sign; what is empty is left blank to be filled in by hand
    QString name {};
    QString title {};
    QString place {};
};
// Values of the templates packet_certificates and packet_custody, beside those of the cover letter.
QJsonObject certificateValues(const Produced &made, const Declarant &declarant, const QStringList &systems);
Result<QJsonArray> custodySteps(Desk &desk, const Case &c, const Produced &made);
QStringList systemsOf(const QList<Entry> &entries); // the tools with which the case's data was exported
}
