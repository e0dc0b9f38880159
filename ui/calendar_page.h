// SPDX-License-Identifier: Apache-2.0
// The calendar of all cases by day, week and month; below it what stands on the selected day, with both readings and
// why.
#pragma once
#include "actions.h"
#include "agenda_view.h"
#include "desk_page.h"
#include "message_bar.h"
class QButtonGroup;
class QLabel;
class QTableView;
namespace writdesk {
class CalendarGrid;
class DateField;
class CalendarPage : public DeskPage {
    Q_OBJECT
public:
    CalendarPage(Office &office, MessageBar &bar, QWidget *parent = nullptr);
    void refresh() override;
    bool isWide() const override { return true; }
    bool followsNews() const override { return true; }
    void focusFirst() override;
    void turnTo(Scale scale);
    void goTo(const QDate &day);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    QWidget *head();
    QWidget *legend();
    QWidget *goField();
    void listen();
    void step(int by); // a day, week or month, as they are shown
    void show(const AgendaView &view);
    void showDay();
    void choose(int item); // on both, grid and list
    void open();
    void typed();
    void retitle();
    Office &m_office;
    MessageBar &m_bar;
    QLabel *m_title;
    QLabel *m_about;
    QButtonGroup *m_scales;
    DateField *m_go;
    CalendarGrid *m_grid;
    QLabel *m_dayHead;
    AgendaTable *m_table;
    QTableView *m_list;
    AgendaView m_view {};
    QList<int> m_rows {}; // the item of each row
    Scale m_scale = Scale::Month;
    QDate m_day {}; // invalid: none yet
    int m_turn = 0;
};
}
