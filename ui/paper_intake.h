// SPDX-License-Identifier: Apache-2.0
// Papers come in by drop, paste or choice; what became of each is said in a sentence.
#pragma once
#include "intake_desk.h"
#include <QObject>
class QMimeData;
namespace writdesk {
class MessageBar;
class Office;
class Prompt;
class PaperIntake : public QObject {
    Q_OBJECT
public:
    PaperIntake(Office &office, Prompt &prompt, MessageBar &bar, QObject *parent = nullptr);
    void choose();
    void paste();
    void receive(const QStringList &paths);
    static QStringList pathsIn(const QMimeData *data); // local files only

Q_SIGNALS:
    void received(const writdesk::CaseRef &ref);
    void held(const writdesk::ReceivedPaper &paper, const QString &name); // it waits for a person's word
    void working(bool more);

private:
    void tell(const ReceivedPaper &paper, const QString &name);
    Office &m_office;
    Prompt &m_prompt;
    MessageBar &m_bar;
};
}
