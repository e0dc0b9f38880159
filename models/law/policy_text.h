// SPDX-License-Identifier: Apache-2.0
// The text of a company's policy file: one setting changed in it, its remarks kept; and what is wrong with its
// settings.
#pragma once
#include "law_set.h"
#include "profile.h"
namespace writdesk {
// The same file with `value` in the place of the setting's; added under [settings] where it was not there. Fails where
// the file cannot be read or would not read back with that value.
Result<QByteArray> withSetting(const QByteArray &toml, const QString &key, const QString &value);
// Settings that no open point of the law knows and answers that it does not list, categories that the ladder lacks: a
// line each. An answer "n" is any whole number from 0.
QStringList policyProblems(const Profile &profile, const LawSet &law);
// "notice_wait_days: 7 -> 14", and what else differs between two policies, by name; sorted.
QStringList policyChanges(const Profile &before, const Profile &after);
}
