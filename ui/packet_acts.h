// SPDX-License-Identifier: Apache-2.0
// Acts of disclosure: collect, build, approve, release.
#pragma once
#include "asker.h"
namespace writdesk {
class PacketActs : public Asker {
    Q_OBJECT
public:
    PacketActs(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, QObject *parent);
    void listenTo(const Actions &actions);

private:
    void collect();
    void collectFrom(const Answers &answers, const QString &path);
    void build();
    void approve();
    void release();
    std::pair<CaseRef, QString> m_built {}; // of the last packet that was built here: its case and folder
};
}
