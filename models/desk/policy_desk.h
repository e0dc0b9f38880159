// SPDX-License-Identifier: Apache-2.0
// The counter for the company's policy: who it is, what it promises, how it settles what the law leaves open. Once
// cases stand on it, one person asks for a change and another adopts it.
#pragma once
#include "desk.h"
namespace writdesk {
// A policy file that somebody asked to put in the place of the one in force.
struct PolicyProposal {
    QString id {}; // of the profile
    QString version {};
    QString sha256 {}; // of its bytes, which the docket keeps
    QStringList changes {}; // "notice_wait_days: 7 -> 14"
    QString reason {};
    QString asked {};
    QString by {}; // who adopted; empty while it waits
    QDateTime at {};
    QString signature {};
};
void describe(auto &&v, PolicyProposal &p)
{
    v("id", p.id), v("version", p.version), v("sha256", p.sha256), v("changes", p.changes), v("reason", p.reason);
    v("asked", p.asked), v("by", p.by), v("at", p.at), v("signature", p.signature);
}
// Read first, against the law in force; what is wrong with it is told, and nothing is asked. Nothing is asked either
// where it changes nothing.
Result<PolicyProposal> proposePolicy(Desk &desk, const QByteArray &toml, const QString &reason);
// One setting of the policy in force, by its key or the id of its open point (C-19).
Result<PolicyProposal> proposeSetting(Desk &desk, const QString &setting, const QString &value, const QString &reason);
// What waits for a second person; it falls when another policy was set since.
Result<std::optional<PolicyProposal>> waitingPolicy(Desk &desk);
// The second person: never who asked. In force from here on; no case is judged by it yet.
Result<PolicyProposal> adoptPolicy(Desk &desk, const QString &sha256 = {});
// By one person: only where no case stands on the policy, or in a rehearsal docket.
Result<bool> maySetPolicyAlone(Desk &desk);
Result<PolicyProposal> setPolicy(Desk &desk, const QByteArray &toml);
}
