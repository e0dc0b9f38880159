// SPDX-License-Identifier: Apache-2.0
// The logs that were imported: each with what became of its rows, the file as it came, and the acts on it.
#pragma once
#include "import_table.h"
#include "log_desk.h"
#include "office.h"
#include <QWidget>
class QLabel;
class QPlainTextEdit;
class QTableView;
class QTabWidget;
namespace writdesk {
class Actions;
class ImportLogActs;
class KeptLogTable;
class MessageBar;
class Prompt;
struct Chosen;
class ImportLogsPanel : public QWidget {
    Q_OBJECT
public:
    ImportLogsPanel(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, const Actions &actions,
        QWidget *parent = nullptr);
    void refresh(); // `shown` follows
    void focusList();

Q_SIGNALS:
    void shown(qsizetype logs);
    void wanted();
    void working(bool more);
    void opened(const writdesk::CaseRef &ref);

private:
    void layOut(const Actions &actions);
    void listen(const Actions &actions);
    void show(const QList<KeptLog> &logs, const QByteArray &zone);
    void choose(int row);
    void showRows(const QList<RowFate> &rows);
    void fetchRows();
    void fetchText();
    // `show` gets what the office answered while that log is still chosen; what it refuses is told in its place.
    template <class Work, class Show> void fetch(Work work, Show show);
    Office &m_office;
    MessageBar &m_bar;
    ImportLogActs *m_acts;
    KeptLogTable *m_table;
    ImportTable *m_rows;
    QLabel *m_about;
    QTableView *m_list;
    QTableView *m_rowList;
    QTabWidget *m_parts;
    QPlainTextEdit *m_text;
    QList<KeptLog> m_logs;
    KeptLog m_log; // that is chosen
};
}
