// SPDX-License-Identifier: Apache-2.0
// Verifies a bag against RFC 8493 (and 0.93 to 0.97), and our own packets against their stricter profile.
#pragma once
#include "bag_text_p.h"
namespace writdesk {
struct BagRead // what a bag says of itself
{
    BagDeclaration declared {};
    QMap<QString, Sums> manifests {}; // by algorithm
    QMap<QString, Sums> tagManifests {}; // by algorithm
    QStringList fetch {};
    QList<InfoLine> info {};
    QStringList valuesOf(const QString &label) const; // case does not count
};
Result<BagRead> readBag(const BagSource &source);
Result<> verifyBag(const BagSource &source, const BagRead &bag); // fails with No::Broken and the first fault
bool looksOurs(const BagSource &source, const BagRead &bag);
Result<> verifyProfile(const BagSource &source, const BagRead &bag); // of ours only
}
