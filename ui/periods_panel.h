// SPDX-License-Identifier: Apache-2.0
// The dates of a case, and why each is what it is.
#pragma once
#include "actions.h"
#include "case_view.h"
class QTableView;
namespace writdesk {
class DateTable;
class TimelineView;
class WhyPane;
class PeriodsPanel : public QWidget {
    Q_OBJECT
public:
    explicit PeriodsPanel(const Actions &actions, QWidget *parent = nullptr);
    void show(const CaseView &view);
    void explain(); // the selected period, else the next due one

private:
    void tell(int row);
    TimelineView *m_timeline;
    DateTable *m_table;
    QTableView *m_list;
    WhyPane *m_why;
    QByteArray m_zone;
};
}
