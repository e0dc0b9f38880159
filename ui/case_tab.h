// SPDX-License-Identifier: Apache-2.0
// The tabs of a case's page, so that other pages can name one without knowing that page.
#pragma once
namespace writdesk {
enum class Tab {
    Facts,
    Findings,
    Dates,
    Notice,
    Letters,
    Packet,
    History,
    Preservation,
    Challenge,
    Emergency,
    Authenticity
};
}
