// SPDX-License-Identifier: Apache-2.0
// The manual: its contents at the left, found as one types; the chapter at the right, with a way back and forward.
#pragma once
#include "desk_page.h"
#include "lane.h"
#include "result.h"
class QLabel;
class QLineEdit;
class QMenuBar;
class QPushButton;
class QToolButton;
class QTreeWidget;
class QTreeWidgetItem;
namespace writdesk {
class ManualView;
class Office;
class ManualPage : public DeskPage {
    Q_OBJECT
public:
    ManualPage(Office &office, const QMenuBar &menus, const QString &pictures, QWidget *parent = nullptr);
    void refresh() override;
    void focusFirst() override;
    void focusText(); // what was opened is read
    bool focusFilter() override;
    void open(const QString &place); // chapter#heading

private:
    void layOut();
    void listen();
    void fill(); // the contents, once
    QString textOf(const QString &chapter) const;
    void tellLaw();
    void choose(QTreeWidgetItem *item);
    void follow(const QString &chapter); // in the contents what was turned to in the chapter
    void filter(const QString &words);
    void findNext();
    void tellLink(const QUrl &link);
    Office &m_office;
    const QMenuBar &m_menus;
    QString m_law; // what the chapter about the program says of it
    Lane m_lane;
    QLineEdit *m_words;
    QLabel *m_found;
    QTreeWidget *m_contents;
    ManualView *m_view;
    QToolButton *m_back;
    QToolButton *m_forward;
    QWidget *m_linkLine;
    QLabel *m_link;
    QPushButton *m_copy;
};
}
