// SPDX-License-Identifier: Apache-2.0
// The docket of one case: what happened, when, by whom.
#pragma once
#include "case_view.h"
#include <QWidget>
namespace writdesk {
class EntryTable;
class HistoryPanel : public QWidget {
    Q_OBJECT
public:
    explicit HistoryPanel(QWidget *parent = nullptr);
    void show(const CaseView &view);

private:
    EntryTable *m_table;
};
}
