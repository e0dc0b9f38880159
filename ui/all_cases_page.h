// SPDX-License-Identifier: Apache-2.0
// All cases as a table: filtered in plain words as one types, sorted, with views that have names, a preview of the case
// one stands on, and acts on many at once.
#pragma once
#include "case_view.h"
#include "desk_page.h"
#include "docket.h"
#include "many_acts.h"
class QToolButton;
class QComboBox;
class QLabel;
class QLineEdit;
class QTableView;
class QTimer;
namespace writdesk {
class CasePreview;
class AllCasesPage : public DeskPage {
    Q_OBJECT
public:
    AllCasesPage(Office &office, Prompt &prompt, MessageBar &bar, const Chosen &chosen, const Actions &actions,
        QWidget *parent = nullptr);
    void refresh() override;
    bool isWide() const override { return true; }
    bool followsNews() const override { return true; }
    void focusFirst() override;
    void chooseColumns(); // a menu of them, under its button
    bool focusFilter() override;
    QTableView *table() const { return m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Found {
        CasesView cases {};
        ListQuery query {};
        QString readAs {};
        QString unclear {};
    };
    void nameAll();
    void layOut(const Actions &actions);
    void listen();
    void listenToTable();
    void fetch();
    void ask(const CaseRef &after, int limit);
    void show(const Found &found, bool further);
    void replaceRows(const QList<CaseRow> &rows);
    QList<CaseRef> selectedRefs() const;
    void tellCount(const Found &found);
    void more();
    void sortBy(int column);
    void tellSelection();
    void preview();
    void fetchViews();
    void nameView();
    void showViews(const QList<NamedView> &views);
    void take(int view);
    SavedView shownView() const;
    void open(const QModelIndex &index);
    Office &m_office;
    MessageBar &m_bar;
    ManyActs *m_acts;
    CaseTable *m_table;
    QLabel *m_about;
    QLineEdit *m_filter;
    QComboBox *m_views;
    QToolButton *m_columns = nullptr;
    QLabel *m_read;
    QTableView *m_list;
    QLabel *m_nothing; // in the table while it has no rows
    QLabel *m_count;
    CasePreview *m_preview;
    QTimer *m_moved; // the preview follows when one stops moving
    QList<NamedView> m_named;
    QString m_wantedView;
    ListQuery m_query; // of what is shown
    ListOrder m_order = ListOrder::Due;
    bool m_descending = false;
    CaseRef m_last; // further rows come after it
    bool m_more = false;
    bool m_toTable = false; // the keyboard goes to the first row once there is one
    bool m_all = false; // every case that the filter finds is meant
    std::shared_ptr<std::atomic<int>> m_turn = std::make_shared<std::atomic<int>>(0);
    int m_previewTurn = 0;
};
}
