// SPDX-License-Identifier: Apache-2.0
// A log on its way in: its columns and what they hold, the first rows as they would be taken, those to be looked at.
// Behind it the logs that were imported.
#pragma once
#include "desk_page.h"
#include "import_acts.h"
#include "import_columns.h"
#include "import_table.h"
class QLabel;
class QPushButton;
class QTableView;
class QTabWidget;
class QTimer;
namespace writdesk {
class ImportLogsPanel;
class ImportPage : public DeskPage {
    Q_OBJECT
public:
    ImportPage(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, const Actions &actions,
        QWidget *parent = nullptr);
    void refresh() override;
    void focusFirst() override;

private:
    void layOut();
    QWidget *onItsWay();
    void showLogs();
    void nameLogs(qsizetype logs);
    void listen(Prompt &prompt, const Actions &actions);
    void begin(const QString &log, const LogHead &head);
    void use(const QString &map); // a file; empty: the columns as they stand here
    void look();
    ImportOrder order() const;
    void show(const ImportReport &report, bool done);
    void refuse(const Failure &failure);
    ImportActs *m_acts;
    ImportLogsPanel *m_logs;
    QTabWidget *m_parts;
    ImportTable *m_first;
    ImportTable *m_doubtful;
    QLabel *m_about;
    QLabel *m_mapped;
    ImportColumns *m_columns;
    QPushButton *m_file;
    QPushButton *m_own;
    QPushButton *m_save;
    QPushButton *m_take;
    QTableView *m_firstList;
    QTableView *m_doubtfulList;
    QTimer *m_changes; // several at once are looked at once
    QString m_log;
    QString m_map; // the file; empty: the columns as they stand here
};
}
