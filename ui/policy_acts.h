// SPDX-License-Identifier: Apache-2.0
// Acts on the company's policy and on single rows of the law: a setting is changed, a holiday added, a file saved to be
// edited.
#pragma once
#include "law_acts.h"
#include "law_table.h"
namespace writdesk {
class PolicyActs : public Asker {
    Q_OBJECT
public:
    PolicyActs(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, QObject *parent);
    void listenTo(const Actions &actions);
    void choose(const ShownLaw &row) { m_row = row; } // what Change the setting and Save a file are about

Q_SIGNALS:
    void listed(
        const QList<writdesk::ShownLawChange> &changes, bool ofDraft); // what the setting asked for would change
    void changed(); // something waits for a second person

private:
    struct Setting;
    void setOne();
    void askFor(const Setting &setting);
    void propose(const QString &setting, const Answers &answers);
    void draft();
    void addHoliday();
    void savePolicy();
    void saveLaw();
    void save(const QString &name, const std::function<Result<QByteArray>(Desk &)> &bytes);
    ShownLaw m_row;
};
}
