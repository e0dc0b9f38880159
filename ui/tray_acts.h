// SPDX-License-Identifier: Apache-2.0
// Papers that wait in the intake tray: filed, moved into a compartment, or discarded with a reason.
#pragma once
#include "asker.h"
namespace writdesk {
class TrayActs : public Asker {
    Q_OBJECT
public:
    TrayActs(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, QObject *parent);
    void look(); // asks what waits, and then what becomes of it
    // Of a paper whose words point to a compartment: asks where it belongs before anything of it is filed.
    void askWhere(const ReceivedPaper &paper, const QString &name);

Q_SIGNALS:
    void filed(const writdesk::CaseRef &ref);

private:
    void choose(const QList<TrayPaper> &papers);
    void decide(const Answers &answers);
    void discard(const DocumentId &paper, const QString &why);
    void fileUnreadPaper(const DocumentId &paper, const CaseRef &into);
    void readAndFile(const DocumentId &paper, const QString &password = {});
    void move(const DocumentId &paper);
};
}
