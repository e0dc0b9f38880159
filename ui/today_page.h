// SPDX-License-Identifier: Apache-2.0
// The first page: what binds today and this week, what ends, and what waits for somebody; Enter opens the case.
#pragma once
#include "day_view.h"
#include "desk_page.h"
class QLabel;
class QTableView;
class QVBoxLayout;
namespace writdesk {
class TodayPage : public ScrolledPage {
    Q_OBJECT
public:
    TodayPage(Office &office, const Actions &actions, QWidget *parent = nullptr);
    void refresh() override;
    void focusFirst() override;

Q_SIGNALS:
    void trayWanted();
    void troubled(const writdesk::Failure &failure);

private:
    struct Part {
        QLabel *heading = nullptr;
        DayTable *table = nullptr;
        QTableView *list = nullptr;
    };
    void show(const DayView &view);
    Part made();
    void open(const DayTable &table, const QModelIndex &index);
    Office &m_office;
    QLabel *m_title;
    QLabel *m_count;
    QWidget *m_empty;
    QVBoxLayout *m_layout;
    QList<Part> m_parts; // made once and used again; those without rows are hidden
    int m_turn = 0;
};
}
