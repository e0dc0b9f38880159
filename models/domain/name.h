// SPDX-License-Identifier: Apache-2.0
// The printed name of a thing: one type per kind of thing, so that a GagId is never passed for a CaseRef.
#pragma once
#include <QHash>
#include <QString>
namespace writdesk {
template <class Kind> struct Name {
    QString text {};
    bool isEmpty() const { return text.isEmpty(); }
    friend bool operator==(const Name &, const Name &) = default;
    friend bool operator<(const Name &a, const Name &b) { return a.text < b.text; }
    friend size_t qHash(const Name &name, size_t seed = 0) { return ::qHash(name.text, seed); }
};
using CaseRef = Name<struct CaseKind>; // WD-2026-K7QM4: random, so that numbers reveal no gap
using DemandId = Name<struct DemandKind>; // D1, D2 … within a case
using GagId = Name<struct GagKind>; // G1 …
using HoldId = Name<struct HoldKind>; // H1 …
using PacketId = Name<struct PacketKind>; // P1 …
using DocumentId = Name<struct DocumentKind>; // SHA-256 of the bytes, hex
}
