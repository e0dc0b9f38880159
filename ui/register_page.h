// SPDX-License-Identifier: Apache-2.0
// The page of one register: every preservation, gag, notice or packet of the docket; it narrows as one types.
#pragma once
#include "desk_page.h"
#include "register_view.h"
class QLabel;
class QLineEdit;
class QTableView;
namespace writdesk {
class MessageBar;
class RegisterPage : public DeskPage {
    Q_OBJECT
public:
    RegisterPage(Register which, Office &office, MessageBar &bar, const Actions &actions, QWidget *parent = nullptr);
    void refresh() override;
    bool isWide() const override { return true; }
    bool followsNews() const override { return true; }
    void focusFirst() override;
    bool focusFilter() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut(const Actions &actions);
    void show(const RegisterView &view);
    void narrow();
    void open(const QModelIndex &index);
    QString countWords() const;
    const Register m_which;
    Office &m_office;
    MessageBar &m_bar;
    RegisterTable *m_table;
    QLabel *m_about;
    QLineEdit *m_filter;
    QTableView *m_list;
    QLabel *m_empty;
    RegisterView m_view {};
    int m_turn = 0;
};
}
