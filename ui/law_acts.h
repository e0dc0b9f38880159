// SPDX-License-Identifier: Apache-2.0
// Acts on the law itself: a draft is checked, its impact listed, it is adopted by two people, cases are judged anew.
#pragma once
#include "asker.h"
#include "law_desk.h"
#include "law_draft_table.h"
#include "policy_desk.h"
namespace writdesk {
QList<ShownLawChange> shownChanges(const QList<LawChange> &changes);

class LawActs : public Asker {
    Q_OBJECT
public:
    LawActs(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, QObject *parent);
    void listenTo(const Actions &actions);
    void choose(const QList<CaseRef> &refs) { m_refs = refs; } // what Judge anew is about
    void stop(); // the list that is being made

Q_SIGNALS:
    void checked(const QList<writdesk::ShownLawProblem> &problems);
    // Of a draft, or of the law in force against the judgements entered under an earlier one.
    void listed(const QList<writdesk::ShownLawChange> &changes, bool ofDraft);
    void progressed(int done, int of); // open cases; done == of: ended; -1 of 0: not begun
    void changed(); // the law, or what waits

private:
    struct Listed;
    struct Waiting;
    using Listing = std::function<Result<Listed>(Desk &, const Progress &)>;
    void check();
    void impact();
    void unjudged();
    void list(bool ofDraft, const Listing &listing);
    void show(const Listed &listed, bool ofDraft);
    void judge();
    void adopt();
    void approve();
    void approveThis(const LawProposal &proposal);
    void approvePolicy(const PolicyProposal &proposal);
    QStringList m_draft; // paths of the files chosen last
    QList<CaseRef> m_refs;
    bool m_ofDraft = false; // what is listed
    std::shared_ptr<std::atomic_bool> m_stop;
};
}
