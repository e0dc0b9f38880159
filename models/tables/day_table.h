// SPDX-License-Identifier: Apache-2.0
// One part of the day list: when, which case, what it is about, and what somebody does about it.
#pragma once
#include "due_words.h"
namespace writdesk {
struct ShownDuty {
    CaseRef ref {}; // empty: no case yet
    DueWords due {};
    QString instrument {}; // in words
    QString what {};
    QString act {};
    friend bool operator==(const ShownDuty &, const ShownDuty &) = default;
};
class DayTable : public RowTable<ShownDuty> {
    Q_OBJECT
public:
    enum { WhenColumn, CaseColumn, WhatColumn, ActColumn };
    explicit DayTable(QObject *parent = nullptr);
};
}
