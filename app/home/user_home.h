// SPDX-License-Identifier: Apache-2.0
// Where this computer keeps what belongs to whoever runs a program, as its platform says.
#pragma once
#include "user_places.h"
namespace writdesk {
UserPlaces userPlaces(); // with writdeskctl as it lies beside the program
// The docket that is meant where one was named so (empty: none was): $WRITDESK_DOCKET and the settings come after it.
QString docketMeantHere(const QString &named, const UserSettings &settings, const UserPlaces &places);
}
