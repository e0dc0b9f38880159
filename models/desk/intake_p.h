// SPDX-License-Identifier: Apache-2.0
// What the halves of intake share: whose papers these are, as the finder of facts must know it.
#pragma once
#include "fact_finder.h"
#include "profile.h"
namespace writdesk {
inline FinderContext finderContext(const Profile &profile)
{
    return { profile.entity, profile.aliases, profile.domains };
}
}
