// SPDX-License-Identifier: Apache-2.0
// Acts of the page of all entries: each is checked, and what was found goes out as a file.
#pragma once
#include "asker.h"
#include "audit_desk.h"
namespace writdesk {
struct Verified {
    bool good = false;
    QString sentence {}; // what was checked, or which entry is bad
};
class AuditActs : public Asker {
    Q_OBJECT
public:
    AuditActs(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, QObject *parent);
    void listenTo(const Actions &actions);
    void choose(const AuditQuestion &question) { m_question = question; } // what the page shows

Q_SIGNALS:
    void verified(const writdesk::Verified &verified);
    void wanted();

private:
    void verify();
    void writeOut();
    AuditQuestion m_question {};
};
}
