// SPDX-License-Identifier: Apache-2.0
// Acts of the list of cases: on every case that is selected or that the filter finds, and the names of its views.
#pragma once
#include "asker.h"
#include "many_desk.h"
#include "saved_views.h"
namespace writdesk {
class ManyActs : public Asker {
    Q_OBJECT
public:
    ManyActs(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, QObject *parent);
    void listenTo(const Actions &actions);
    void choose(const CaseScope &scope) { m_scope = scope; }
    void look(const SavedView &view) { m_view = view; } // what is shown now, and would be saved

Q_SIGNALS:
    void changed(); // cases
    void viewsChanged(const QString &name); // the one to be shown; empty: none of them

private:
    using Work = std::function<Result<ManyReport>(Desk &, const CaseScope &, const Course &)>;
    void onMany(const QString &title, const QString &question, const QString &accept, const Work &work);
    void tellReport(const ManyReport &report);
    void save();
    void remove();
    CaseScope m_scope;
    SavedView m_view;
};
}
